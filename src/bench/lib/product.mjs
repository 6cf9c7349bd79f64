// The product: its start, its import, and questions as a client asks them.

import fs from 'node:fs';
import path from 'node:path';

import { Running, finish } from './processes.mjs';
import { PASSWORD } from './database.mjs';

// A copy: a build meanwhile must not change the jar under a running service
export const keepJar = ({ root, work }) => fs.copyFileSync(path.join(root, 'target/redthread.jar'), jar(work));

const jar = (work) => path.join(work, 'redthread.jar');

export const onServer = (port) => [`--spring.neo4j.uri=bolt://127.0.0.1:${port}`, '--spring.neo4j.authentication.username=neo4j', `--spring.neo4j.authentication.password=${PASSWORD}`];

export async function importInto({ work, file, settings }) {
  await finish('The import', ['java', '-Xmx2g', '-jar', jar(work), 'import', file, ...settings], { log: path.join(work, 'import.log') });
}

// Budgets are for clients that one doesn't know, and this one asks all it can
export async function startProduct({ work, name, heap, settings }) {
  const java = ['java', `-Xmx${heap}`, '-jar', jar(work), '--server.port=0', '--redthread.limits.budget=0', '--redthread.sample=none', '--redthread.warm-up=false', ...settings];
  const product = new Running(name, java, { log: path.join(work, `${name}.log`) });
  return product.ready(async () => {
    product.origin = /Redthread is ready: (http:\/\/[0-9.:]+)/.exec(fs.readFileSync(product.log, 'utf8'))?.[1];
    return product.origin !== undefined;
  }, 600);
}
