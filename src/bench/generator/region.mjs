// A region: its documents, organisations, people, vision and strategies. Its plans hang below.

import { Random } from './random.mjs';
import { stated } from './output.mjs';
import { capital, matter, personName } from './words.mjs';

// From the first to the last who decide; a ladder climbs the last of them
export const BODIES = ['råd', 'arbetsutskott', 'nämnd', 'beredning', 'styrelse', 'fullmäktige'];

const ADMINISTRATIONS = 12;

const UNITS = 18;

const PEOPLE = 10;

const STRATEGIES = 8;

export const REGION_THINGS = 1 + 1 + BODIES.length + ADMINISTRATIONS + UNITS + 2 * PEOPLE + 1 + STRATEGIES;

export function writeRegion(output, seed, number) {
  const random = new Random(seed, `region/${number}`);
  const name = `Region ${number + 1}`;
  const region = { number, name, key: `r${number + 1}`, people: [] };
  region.basis = output.thing('Document', `${region.key}-doc-styrdokument`, `${name}: styrdokument`, { kind: 'STRATEGY', date: '2014-11-25' });
  organisations(output, random, region);
  people(output, random, region);
  strategies(output, random, region);
  return region;
}

function organisations(output, random, region) {
  const of = (kind, id, title, parent) => {
    output.thing('Organization', `${region.key}-org-${id}`, title, { kind });
    if (parent) {
      output.link('PART_OF', `${region.key}-org-${id}`, parent, stated(region.basis, 1));
    }
    return `${region.key}-org-${id}`;
  };
  region.principal = of('PRINCIPAL', 'region', region.name);
  region.bodies = BODIES.map((body, index) => of('BODY', `organ-${index}`, `${region.name}: ${body}`, region.principal));
  region.administrations = Array.from({ length: ADMINISTRATIONS }, (_, index) => {
    const board = region.bodies[2 + (index % 3)];
    const title = `${region.name}: förvaltningen för ${matter(random)}`;
    return of('ADMINISTRATION', `forvaltning-${index}`, title, board);
  });
  region.units = Array.from({ length: UNITS }, (_, index) =>
    of('UNIT', `enhet-${index}`, `${region.name}: enheten för ${matter(random)}`, region.administrations[index % ADMINISTRATIONS]));
}

function people(output, random, region) {
  for (let index = 0; index < PEOPLE; index++) {
    const name = personName(random);
    const person = output.thing('Person', `${region.key}-person-${index}`, name);
    const role = index % 5 === 0 ? 'ordförande' : 'ledamot';
    const membership = output.thing('Membership', `${region.key}-roll-${index}`, `${name}, ${role}`, { role, party: random.of(['A', 'B', 'C']) });
    output.link('HELD_BY', membership, person, stated(region.basis, 2));
    output.link('PART_OF', membership, region.bodies[index % BODIES.length], stated(region.basis, 2));
    region.people.push(person);
  }
}

function strategies(output, random, region) {
  const vision = output.thing('Vision', `${region.key}-vision`, `${region.name}: en bättre livsplats`);
  region.strategies = [];
  for (let index = 0; index < STRATEGIES; index++) {
    const upper = index < 2 ? vision : region.strategies[index % 2];
    const kind = index < 2 ? 'STRATEGY' : 'IMPLEMENTATION_STRATEGY';
    const strategy = output.thing('Strategy', `${region.key}-strategi-${index}`, `${capital(matter(random))}: strategi för ${matter(random)}`, { kind });
    output.link('SERVES', strategy, upper, stated(region.basis, 3));
    region.strategies.push(strategy);
  }
}
