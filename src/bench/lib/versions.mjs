// A graph with several versions of everything: what the product's import makes of changed files.

import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

import { importInto } from './product.mjs';
import { say } from './say.mjs';

// The folder of a graph as it was imported, one in which all has so many versions, and the same again for a
// service of its own. Each is made once
export async function versioned(context, base, most) {
  const once = await made(`${base}-once`, (data) => importInto({ ...context, file: `${base}.jsonl`, settings: [`--redthread.data=${data}`] }));
  const often = await made(`${base}-versions-${most}`, async (data) => {
    fs.cpSync(once, data, { recursive: true });
    fs.writeFileSync(path.join(data, 'then'), new Date().toISOString());
    for (let version = 2; version <= most; version++) {
      say(`  version ${version} of everything`);
      const file = `${base}-version.jsonl`;
      await changed(`${base}.jsonl`, file, version);
      await importInto({ ...context, file, settings: [`--redthread.data=${data}`] });
      fs.rmSync(file);
    }
  });
  const again = await made(`${often}-again`, async (data) => fs.cpSync(often, data, { recursive: true }));
  return { once, often, again, then: fs.readFileSync(path.join(often, 'then'), 'utf8') };
}

async function made(data, make) {
  const whole = path.join(data, 'whole');
  if (!fs.existsSync(whole)) {
    fs.rmSync(data, { recursive: true, force: true });
    await make(data);
    fs.writeFileSync(whole, '');
  }
  return data;
}

// Each thing and link with something in it changed that no question asks for
async function changed(from, to, version) {
  const out = fs.createWriteStream(to);
  for await (const text of readline.createInterface({ input: fs.createReadStream(from) })) {
    const line = JSON.parse(text);
    const field = line.link ? 'assertedBy' : 'description';
    const more = line.redthread ? line : { ...line, [field]: `Version ${version}` };
    if (!out.write(`${JSON.stringify(more)}\n`)) {
      await new Promise((resolve) => out.once('drain', resolve));
    }
  }
  await new Promise((resolve) => out.end(resolve));
}
