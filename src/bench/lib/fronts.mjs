// What stands before the database and is compared: the product and its two peers.

import fs from 'node:fs';
import path from 'node:path';

import { Running, freePort } from './processes.mjs';
import { PASSWORD } from './database.mjs';
import { importInto, onServer, startProduct } from './product.mjs';

export const HEAP = '1g';

// Fresh answers are what is compared: what is kept is told apart. A question that is asked
// while the database is still cold may take longer than users are let wait.
const FRESH = ['--redthread.kept-answers=0MB', '--redthread.limits.time=2m'];

export async function productFront({ work }, port, kept = false, name = kept ? 'kept' : 'product') {
  const settings = [...onServer(port), ...(kept ? FRESH.slice(1) : FRESH)];
  const process = await startProduct({ work, name, heap: HEAP, settings });
  return { name, process, origin: process.origin, path: '/graphql' };
}

// With its own engine, in a data folder that is filled once
export async function embeddedFront({ work }, data, file, pageCache) {
  if (!fs.existsSync(path.join(data, 'whole'))) {
    fs.rmSync(data, { recursive: true, force: true });
    await importInto({ work, file, settings: [`--redthread.data=${data}`] });
    fs.writeFileSync(path.join(data, 'whole'), '');
  }
  return ownFront({ work }, 'embedded', data, pageCache);
}

// With its own engine in a data folder that is filled
export async function ownFront({ work }, name, data, pageCache) {
  const settings = [`--redthread.data=${data}`, `--redthread.engine.page-cache=${pageCache.toUpperCase()}B`, ...FRESH];
  const process = await startProduct({ work, name, heap: HEAP, settings });
  return { name, process, origin: process.origin, path: '/graphql' };
}

export const bareFront = (context, port, statements) => peer(context, 'bare', '/', port, [statements]);

export const libraryFront = (context, port) => peer(context, 'neo4j-graphql', '/graphql', port, []);

async function peer({ root, work }, name, address, boltPort, more) {
  const port = await freePort();
  const script = path.join(root, `src/bench/peers/${name}.mjs`);
  const process = new Running(name, ['node', script, String(port), `bolt://127.0.0.1:${boltPort}`, PASSWORD, ...more], {
    log: path.join(work, `${name}.log`), env: { ...globalThis.process.env, NODE_ENV: 'production' },
  });
  const origin = `http://127.0.0.1:${port}`;
  await process.ready(async () => (await fetch(origin, { method: 'POST', body: '[]' })).status > 0);
  return { name, process, origin, path: address };
}
