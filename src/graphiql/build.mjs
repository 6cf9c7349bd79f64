// Bundles GraphiQL into src/main/resources/graphiql, which is checked in: README.md says how.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { adjustments } from './adjustments.mjs';
import { licences } from './licences.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const room = join(here, '../main/resources/graphiql');
const assets = join(room, 'assets');

const { outputFiles, metafile } = await build({
  absWorkingDir: here,
  entryPoints: {
    graphiql: 'src/page.jsx',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  },
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  outdir: assets,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  legalComments: 'none',
  loader: { '.ttf': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [adjustments],
  metafile: true,
  write: false,
});

await rm(room, { recursive: true, force: true });
await mkdir(assets, { recursive: true });
let page = await readFile(join(here, 'page.html'), 'utf8');
for (const file of outputFiles) {
  const name = basename(file.path);
  const entry = name.replace(/-[A-Z0-9]{8}(?=\.(js|css)$)/, '');
  // esbuild gives each part that is loaded late a style sheet which nothing ever loads
  if (name.endsWith('.css') && entry !== 'graphiql.css') {
    continue;
  }
  page = page.replace(`{${entry}}`, `graphiql/assets/${name}`);
  await writeFile(join(assets, name), file.contents);
}

const texts = await licences(here, metafile);
const licencesFile = `licences-${createHash('sha256').update(texts).digest('hex').slice(0, 8).toUpperCase()}.txt`;
await writeFile(join(assets, licencesFile), texts);
await writeFile(join(room, 'page.html'), page.replace('{licences.txt}', `graphiql/assets/${licencesFile}`));
