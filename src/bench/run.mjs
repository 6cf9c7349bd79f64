// The benchmark beside the peers; README.md tells what it does. Called by ./run.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { generate } from './generator/generate.mjs';
import { sameAsLibrary, sameAsRecords } from './lib/compare.mjs';
import { Client } from './lib/ask.mjs';
import { VERSION, startDatabase } from './lib/database.mjs';
import { QUESTION_NAMES } from './lib/draw.mjs';
import { bareFront, embeddedFront, libraryFront, productFront } from './lib/fronts.mjs';
import { summed, turn } from './lib/measure.mjs';
import { stopAll } from './lib/processes.mjs';
import { say } from './lib/say.mjs';
import { importInto, keepJar, onServer } from './lib/product.mjs';
import { onTheDay, questionsOf } from './lib/questions.mjs';
import { record } from './lib/record.mjs';
import { relay } from './lib/relay.mjs';
import { table } from './lib/table.mjs';
import { warmed } from './lib/warm.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const work = path.join(root, 'target/bench');

const { values: options } = parseArgs({ options: {
  things: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '2' }, warm: { type: 'string', default: '3' }, clients: { type: 'string', default: '16' },
  variables: { type: 'string', default: '100' }, 'page-cache': { type: 'string', default: '1g' }, questions: { type: 'string', default: QUESTION_NAMES.join() },
  embedded: { type: 'boolean', default: false }, check: { type: 'boolean', default: false },
} });

const numbers = { rounds: Number(options.rounds), seconds: Number(options.seconds), warm: Number(options.warm), clients: Number(options.clients) };

const context = { root, work };

async function main() {
  const graph = prepared();
  const database = await filled(graph);
  const questions = questionsOf(graph.starts, { seed: options.seed, names: options.questions.split(','), most: Number(options.variables) });
  // A start takes seconds: the services to be timed come up while answers are compared
  const fronts = options.check ? [] : services(database, graph);
  await checked(database, questions);
  if (!options.check) {
    report(await timed(database, graph, questions, await Promise.all(fronts)));
  }
}

// The exchange file of so many things, made once
function prepared() {
  fs.mkdirSync(work, { recursive: true });
  keepJar(context);
  const base = path.join(work, `graph-${options.things}-${options.seed}`);
  if (!fs.existsSync(`${base}.json`)) {
    const counts = generate({ things: Number(options.things), seed: options.seed, out: `${base}.jsonl` });
    fs.writeFileSync(`${base}.json`, JSON.stringify(counts));
  }
  return { base, ...JSON.parse(fs.readFileSync(`${base}.json`, 'utf8')), starts: JSON.parse(fs.readFileSync(`${base}.starts.json`, 'utf8')) };
}

// A database with the graph, imported once by the product's own import
async function filled({ base }) {
  const whole = path.join(base, 'whole');
  if (!fs.existsSync(whole)) {
    fs.rmSync(base, { recursive: true, force: true });
  }
  const database = await startDatabase({ ...context, folder: base, heap: '1g', pageCache: options['page-cache'] });
  if (!fs.existsSync(whole)) {
    say('The graph is imported');
    const begun = Date.now();
    await importInto({ ...context, file: `${base}.jsonl`, settings: onServer(database.port) });
    fs.writeFileSync(whole, `${(Date.now() - begun) / 1000} s\n`);
  }
  return database;
}

// Records what the product sends, and holds all answers to each other
async function checked(database, questions) {
  say('Statements are being recorded and answers compared');
  const ear = await relay(database.port);
  const product = await productFront(context, ear.port, false, 'recorded');
  const texts = await record(product, ear, questions);
  await product.process.stop();
  fs.writeFileSync(path.join(work, 'statements.json'), JSON.stringify(texts));
  const bare = await bareFront(context, ear.port, path.join(work, 'statements.json'));
  const library = await libraryFront(context, ear.port);
  for (const question of questions) {
    onTheDay(question);
    question.statements = { product: question.recorded.flat().length / question.recorded.length };
    question.statements.bare = question.statements.product;
    const things = await compared(bare, question, question.bodies.bare, (index, answer) => sameAsRecords(question, index, answer));
    ear.heard.length = 0;
    if (question.bodies['neo4j-graphql']) {
      const same = await compared(library, question, question.bodies['neo4j-graphql'], (index, { data }) => sameAsLibrary(question, index, data));
      question.statements['neo4j-graphql'] = ear.heard.length / question.answers.length;
      say(`  ${question.name}: ${question.answers.length} answers, ${things} ids as in (a), ${same} things as in (b)`);
    } else {
      say(`  ${question.name}: ${question.answers.length} answers, ${things} ids as in (a)`);
    }
  }
  await bare.process.stop();
  await library.process.stop();
  ear.close();
}

async function compared(front, question, bodies, compare) {
  const client = new Client(front.origin, front.path, 1);
  let sum = 0;
  for (const [index, body] of bodies.entries()) {
    sum += compare(index, await client.json(body));
  }
  await client.close();
  return sum;
}

// The product as it is timed: with nothing kept, with answers kept where it can, and with its own engine
function services(database, graph) {
  const started = [productFront(context, database.port)];
  if (fs.readFileSync(path.join(root, 'src/docs/operations.md'), 'utf8').includes('redthread.kept-answers')) {
    started.push(productFront(context, database.port, true));
  }
  if (options.embedded) {
    started.push(embeddedFront(context, `${graph.base}-embedded`, `${graph.base}.jsonl`, options['page-cache']));
  }
  started.forEach((starting) => starting.catch(() => {}));
  return started;
}

async function timed(database, graph, questions, [product, ...others]) {
  const before = os.loadavg()[0];
  const fronts = [product, await bareFront(context, database.port, path.join(work, 'statements.json')), await libraryFront(context, database.port), ...others];
  const bodiesOf = (question, { name }) => name === 'kept' ? question.bodies.product.slice(0, 1) : question.bodies[name === 'embedded' ? 'product' : name];
  await warmed(fronts, (front) => questions.filter((one) => bodiesOf(one, front)).map((one) => bodiesOf(one, front)), database, numbers.warm);
  const results = [];
  for (const question of questions) {
    const asked = fronts.filter((one) => bodiesOf(question, one));
    const turns = Object.fromEntries(asked.map(({ name }) => [name, []]));
    for (let round = 0; round < numbers.rounds; round++) {
      for (const front of asked) {
        turns[front.name].push(await turn(front, bodiesOf(question, front), front.name === 'embedded' ? { cpu: () => 0 } : database, numbers));
      }
    }
    results.push({ name: question.name, turns, fronts: Object.fromEntries(asked.map(({ name }) =>
      [name, { ...summed(turns[name], peersOf(turns, name)), statements: question.statements[name === 'embedded' ? 'product' : name] }])) });
    say(`  ${question.name} is timed`);
    // After each question, so that a run that is broken off has told something
    keep(told(database, graph, results, fronts, before));
  }
  return told(database, graph, results, fronts, before);
}

function told(database, graph, results, fronts, before) {
  return {
    things: graph.things, links: graph.links, seed: options.seed, ...numbers, date: new Date().toISOString().slice(0, 16), load: [before, os.loadavg()[0]].map((one) => one.toFixed(1)),
    machine: `${os.cpus().length} cores, ${os.cpus()[0].model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    versions: `Neo4j ${VERSION} as a server of its own, Node ${process.versions.node}, ${['@neo4j/graphql', 'neo4j-driver', '@apollo/server', 'undici'].map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
    memory: Object.fromEntries([...fronts.map(({ name, process }) => [name, process.peak()]), ['Neo4j', database.peak()]]), questions: results,
  };
}

const peersOf = (turns, name) => Object.fromEntries(['bare', 'neo4j-graphql'].filter((peer) => peer !== name && turns[peer]).map((peer) => [peer, turns[peer]]));

const versionOf = (name) => JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'package-lock.json'), 'utf8')).packages[`node_modules/${name}`].version;

function keep(run) {
  const base = path.join(work, `result-${options.things}`);
  fs.writeFileSync(`${base}.json`, JSON.stringify(run, null, 1));
  fs.writeFileSync(`${base}.md`, table(run));
  return base;
}

function report(run) {
  const base = keep(run);
  console.log(`\n${table(run)}\nAlso in ${base}.md and .json.`);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => stopAll().finally(() => process.exit(1)));
}

try {
  await main();
} finally {
  await stopAll();
}
