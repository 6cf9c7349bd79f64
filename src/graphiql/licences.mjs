// The licences of all that ended up in the bundle, as one text.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const OPENING =
  'What is bundled in these files, with the licence of each part. The icon font is Codicons,\n' +
  'Copyright Microsoft Corporation, CC BY 4.0 (https://github.com/microsoft/vscode-codicons).\n';

export async function licences(here, metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (folder && bytesInOutput > 0) {
        folders.add(folder);
      }
    }
  }
  const texts = await Promise.all([...folders].sort().map((folder) => licence(join(here, folder))));
  return [OPENING, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
}

async function licence(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[sc]e|notice|thirdpartynotices)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const body =
    texts.length > 0
      ? texts.join('\n')
      : `Copyright ${author?.name ?? author ?? `the authors of ${name}`}. The package names its licence and brings no text of it.`;
  return `${name} ${version} (${license})\n\n${body.replaceAll('\r\n', '\n').trimEnd()}\n`;
}
