// Writes an exchange file line by line, in bounded memory, and draws things to ask about.

import fs from 'node:fs';

import { Drawn, Random } from './random.mjs';

const CHUNK = 1 << 20;

// As many as there are to begin a question from
const MOST_STARTS = 2000;

export class Output {
  constructor(file, seed) {
    this.file = fs.openSync(file, 'w');
    this.seed = seed;
    this.chunks = [];
    this.size = 0;
    this.things = 0;
    this.links = 0;
    this.starts = {};
  }

  line(value) {
    const text = JSON.stringify(value) + '\n';
    this.chunks.push(text);
    this.size += text.length;
    if (this.size > CHUNK) {
      this.flush();
    }
  }

  thing(type, id, title, fields) {
    this.things++;
    this.line({ type, id, title, ...fields });
    return id;
  }

  link(link, from, to, fields) {
    this.links++;
    this.line({ link, from, to, ...fields });
  }

  // A thing that a question may begin from
  start(kind, value) {
    this.starts[kind] ??= new Drawn(new Random(this.seed, `starts/${kind}`), MOST_STARTS);
    this.starts[kind].add(value);
  }

  drawn() {
    return Object.fromEntries(Object.entries(this.starts).map(([kind, drawn]) => [kind, drawn.kept]));
  }

  flush() {
    fs.writeSync(this.file, this.chunks.join(''));
    this.chunks = [];
    this.size = 0;
  }

  close() {
    this.flush();
    fs.closeSync(this.file);
  }
}

// A link that a document states
export const stated = (document, section, line, more) => ({
  status: 'STATED',
  ...more,
  evidence: [{ document, section: String(section), ...(line && { line }) }],
});
