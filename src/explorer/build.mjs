// Bundles the graph library into src/main/resources/explorer/vendor, which is checked in: README.md says how.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const vendor = join(here, '../main/resources/explorer/vendor');
const folder = join(here, 'node_modules/cytoscape');

const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

await rm(vendor, { recursive: true, force: true });
await mkdir(vendor, { recursive: true });
await build({
  absWorkingDir: here,
  stdin: { contents: "export { default } from 'cytoscape';", resolveDir: here },
  outfile: join(vendor, 'cytoscape.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'eof',
  banner: { js: `// Cytoscape.js ${version}, ${license}: licences.txt` },
});

const text = await readFile(join(folder, 'LICENSE'), 'utf8');
// Parts of others stand in the library's own source, each with a notice of its own
const parts = (await readFile(join(folder, 'dist/cytoscape.esm.mjs'), 'utf8')).match(
  /\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:MIT|Licensed)[^*]*(?:\*(?!\/)[^*]*)*\*\//g,
);
await writeFile(
  join(vendor, 'licences.txt'),
  [`cytoscape ${version} (${license})\n\n${text.trim()}\n`, ...parts.map((part) => `${part}\n`)].join(
    `\n${'-'.repeat(72)}\n\n`,
  ),
);
