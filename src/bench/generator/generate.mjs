// Makes a strategy graph of so many things in the exchange format, the same for the same seed:
//   node generate.mjs --things 10000 --out 10k.jsonl [--seed 1]
// Beside it, in 10k.starts.json, lie things that questions may begin from.

import fs from 'node:fs';
import { parseArgs } from 'node:util';

import { Output } from './output.mjs';
import { FIRST_YEAR, YEARS, areasIn, writePlan } from './plan.mjs';
import { REGION_THINGS, writeRegion } from './region.mjs';

// A region's share of a country: about thirty focus areas a year
const THINGS_OF_A_REGION = 100_000;

export function generate({ things, out, seed }) {
  const output = new Output(out, seed);
  output.line({ redthread: 'exchange', version: 1, title: `A generated graph of ${things} things, seed ${seed}`, assertedBy: 'The generator' });
  const regions = Math.max(1, Math.round(things / THINGS_OF_A_REGION));
  for (let number = 0; number < regions; number++) {
    const region = writeRegion(output, seed, number);
    const ofPlans = share(things, regions, number) - REGION_THINGS;
    // Each plan of a region has as many focus areas, so that each of them has a forerunner
    const areas = areasIn(share(ofPlans, YEARS, 0));
    for (let index = 0; index < YEARS; index++) {
      writePlan(output, seed, region, FIRST_YEAR + index, { things: share(ofPlans, YEARS, index), areas });
    }
  }
  output.close();
  fs.writeFileSync(out.replace(/\.jsonl$/, '') + '.starts.json', JSON.stringify(output.drawn()) + '\n');
  return { things: output.things, links: output.links, regions };
}

const share = (whole, parts, index) => Math.floor(whole / parts) + (index === parts - 1 ? whole % parts : 0);

function main() {
  const { values } = parseArgs({ options: { things: { type: 'string', default: '10000' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  const things = Number(values.things);
  if (!Number.isInteger(things) || !values.out || areasIn(Math.floor((things - REGION_THINGS) / YEARS)) < 1) {
    console.error(`--things is "${values.things}" and --out is "${values.out ?? ''}"; give a whole number of at least 5000 and a file.`);
    process.exit(2);
  }
  console.log(JSON.stringify(generate({ things, out: values.out, seed: values.seed })));
}

if (import.meta.filename === process.argv[1]) {
  main();
}
