// The product: its start, its import, and questions as a client asks them.

import path from 'node:path';

import { Running, finish, freePort } from './processes.mjs';
import { PASSWORD } from './database.mjs';

const jar = (root) => path.join(root, 'target/redthread.jar');

const on = (port) => [`--spring.neo4j.uri=bolt://127.0.0.1:${port}`, '--spring.neo4j.authentication.username=neo4j', `--spring.neo4j.authentication.password=${PASSWORD}`];

export async function importInto({ root, work, port, file }) {
  await finish('The import', ['java', '-Xmx2g', '-jar', jar(root), 'import', file, ...on(port)], { log: path.join(work, 'import.log') });
}

// Budgets are for clients that one doesn't know, and this one asks all it can
export async function startProduct({ root, work, name, heap, settings }) {
  const port = await freePort();
  const java = ['java', `-Xmx${heap}`, '-jar', jar(root), `--server.port=${port}`, '--redthread.limits.budget=0', '--redthread.sample=none', ...settings];
  const product = new Running(name, java, { log: path.join(work, `${name}.log`) });
  product.origin = `http://127.0.0.1:${port}`;
  return product.ready(async () => (await fetch(`${product.origin}/actuator/health/readiness`)).ok);
}

export const onServer = (port) => on(port);
