// What ten versions of everything cost today's answers and those of then; README.md tells what it does.

import assert from 'node:assert';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { generate } from './generator/generate.mjs';
import { Client } from './lib/ask.mjs';
import { ownFront } from './lib/fronts.mjs';
import { median, turn } from './lib/measure.mjs';
import { stopAll } from './lib/processes.mjs';
import { keepJar } from './lib/product.mjs';
import { knownThen, questionsOf } from './lib/questions.mjs';
import { say } from './lib/say.mjs';
import { versioned } from './lib/versions.mjs';
import { warmed } from './lib/warm.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const work = path.join(root, 'target/bench');

const { values: options } = parseArgs({ options: {
  things: { type: 'string', default: '4000' }, seed: { type: 'string', default: '1' }, versions: { type: 'string', default: '10' },
  rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' }, warm: { type: 'string', default: '2' },
  clients: { type: 'string', default: '4' }, variables: { type: 'string', default: '50' }, 'page-cache': { type: 'string', default: '512m' },
  questions: { type: 'string', default: 'trace-up,trace-down,trace-both,roll-up,gaps,assignments-page' },
} });

const numbers = { seconds: Number(options.seconds), clients: Number(options.clients) };

// What is compared: before anything was changed, and after it for now and for then
const ASKED = ['once', 'today', 'then'];

async function main() {
  const context = { root, work };
  fs.mkdirSync(work, { recursive: true });
  keepJar(context);
  const base = path.join(work, `history-${options.things}-${options.seed}`);
  if (!fs.existsSync(`${base}.jsonl`)) {
    generate({ things: Number(options.things), seed: options.seed, out: `${base}.jsonl` });
  }
  const folders = await versioned(context, base, Number(options.versions));
  const starts = JSON.parse(fs.readFileSync(`${base}.starts.json`, 'utf8'));
  const questions = questionsOf(starts, { seed: options.seed, names: options.questions.split(','), most: Number(options.variables) })
    .map(({ name, bodies }) => ({ name, bodies: bodiesOf(bodies.product, folders.then) }));
  // Each has a service of its own, so that the compilers have the same work for all
  const fronts = {};
  for (const [which, folder] of [['once', folders.once], ['today', folders.often], ['then', folders.again]]) {
    fronts[which] = await ownFront(context, which, folder, options['page-cache']);
  }
  await checked(fronts, questions);
  await warmed(Object.values(fronts), ({ name }) => questions.map(({ bodies }) => bodies[name]), { compiling: () => 0 }, Number(options.warm));
  report(await timed(fronts, questions));
}

function bodiesOf(bodies, then) {
  const today = bodies.map((body) => knownThen(body, null));
  return { once: today, today, then: bodies.map((body) => knownThen(body, then)) };
}

// The three are the same but for the time that they were known at
async function checked(fronts, questions) {
  for (const { name, bodies } of questions) {
    const answers = {};
    for (const which of ASKED) {
      const client = new Client(fronts[which].origin, fronts[which].path, 1);
      answers[which] = [];
      for (const body of bodies[which]) {
        answers[which].push((await client.json(body)).data);
      }
      await client.close();
    }
    assert.deepStrictEqual(unordered(answers.today), unordered(answers.once), name);
    assert.deepStrictEqual(unordered(answers.then), unordered(answers.once), name);
    say(`  ${name}: ${answers.once.length} answers are the same`);
  }
}

// The links of a trace come as the store has them, which is another order after they were changed
const unordered = (answers) => answers.map(({ trace, ...others }) => ({
  ...others, ...(trace && { trace: { ...trace, links: trace.links.map((link) => JSON.stringify(link)).sort() } }),
}));

async function timed(fronts, questions) {
  const alone = { cpu: () => 0 };
  const results = [];
  for (const { name, bodies } of questions) {
    const turns = Object.fromEntries(ASKED.map((which) => [which, []]));
    for (let round = 0; round < Number(options.rounds); round++) {
      for (const which of ASKED) {
        turns[which].push(await turn(fronts[which], bodies[which], alone, numbers));
      }
    }
    results.push({ name, turns });
    say(`  ${name} is timed`);
  }
  return results;
}

function report(results) {
  const to = (turns, which, field) => median(turns[which].map((one, index) => one[field] / turns.once[index][field])).toFixed(2);
  const rows = results.map(({ name, turns }) => `| ${[name, median(turns.once.map(({ p50 }) => p50)).toFixed(1), to(turns, 'today', 'p50'), to(turns, 'then', 'p50'),
    median(turns.once.map(({ frontCpu }) => frontCpu)).toFixed(1), to(turns, 'today', 'frontCpu'), to(turns, 'then', 'frontCpu')].join(' | ')} |`);
  const text = [
    `${options.things} things, ${options.versions} versions of each and of each link, seed ${options.seed}; ${new Date().toISOString().slice(0, 16)}; ${os.cpus().length} cores, ${os.cpus()[0].model.trim()}.`,
    `${options.rounds} rounds of ${options.seconds} s; load after: ${os.loadavg()[0].toFixed(1)}.`, '',
    '| question | p50 ms, one version | today, ten versions | then | CPU ms, one version | today, ten versions | then |', '|---|---:|---:|---:|---:|---:|---:|', ...rows, '',
  ].join('\n');
  fs.writeFileSync(path.join(work, `history-${options.things}.md`), text);
  fs.writeFileSync(path.join(work, `history-${options.things}.json`), JSON.stringify(results, null, 1));
  console.log(`\n${text}`);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => stopAll().finally(() => process.exit(1)));
}

try {
  await main();
} finally {
  await stopAll();
}
