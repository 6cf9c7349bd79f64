// A region's plan of one year: its document, meetings and focus areas, and the former year's behind it.

import { Random } from './random.mjs';
import { stated } from './output.mjs';
import { AREA_CORE, AREA_TYPICAL, writeArea } from './area.mjs';
import { BODIES } from './region.mjs';

export const FIRST_YEAR = 2015;

export const YEARS = 12;

const MEETINGS = 2;

// The plan, its document and printed total, and for each body its minutes and meetings
const FIXED = 3 + BODIES.length * (1 + MEETINGS);

const day = (year, month, date) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

export const dated = (year) => ({ validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01` });

// How many focus areas a plan of so many things has
export const areasIn = (things) => Math.max(0, Math.floor((things - FIXED) / AREA_TYPICAL));

export function writePlan(output, seed, region, year, { things, areas }) {
  const end = output.things + things;
  const plan = openPlan(output, seed, region, year);
  for (let number = 0; number < areas; number++) {
    // One for the printed total, and what the other areas must have
    const room = end - 1 - (areas - number - 1) * AREA_CORE;
    writeArea(output, new Random(seed, `area/${plan.key}/${number}`), plan, number, room);
  }
  printedTotal(output, plan);
  fill(output, plan, end - output.things);
}

function openPlan(output, seed, region, year) {
  const key = `${region.key}-${year}`;
  const plan = { region, year, key, random: new Random(seed, `plan/${key}`), dated: dated(year), paragraphs: {}, assignments: [], sum: 0n };
  plan.document = output.thing('Document', `${key}-doc-plan`, `${region.name}: verksamhetsplan ${year}, handling`, { kind: 'PLAN', date: day(year - 1, 11, 25) });
  plan.id = output.thing('Plan', `${key}-plan`, `${region.name}: verksamhetsplan ${year}`, { kind: 'ACTIVITY_PLAN', year, yearTo: year, ...plan.dated });
  output.start('plan', plan.id);
  output.link('STATED_IN', plan.id, plan.document, stated(plan.document, 1));
  output.link('RESPONSIBLE_FOR', region.bodies[4], plan.id, stated(plan.document, 1, 1, plan.dated));
  if (year > FIRST_YEAR) {
    output.link('SUCCEEDS', plan.id, `${region.key}-${year - 1}-plan`, stated(plan.document, 1, 2, { change: 'CONTINUED' }));
  }
  plan.sittings = region.bodies.map((body, rung) => sittings(output, plan, body, rung));
  return plan;
}

// Each body sits twice: the ladder climbs from one month to the next
function sittings(output, plan, body, rung) {
  const minutes = output.thing('Document', `${plan.key}-doc-protokoll-${rung}`, `${plan.region.name}: protokoll ${plan.year}, ${BODIES[rung]}`, { kind: 'MINUTES', date: day(plan.year, 12, 20) });
  return Array.from({ length: MEETINGS }, (_, number) => {
    const date = day(plan.year, rung + 1 + 6 * number, 10 + rung);
    const meeting = output.thing('Meeting', `${plan.key}-mote-${rung}-${number}`, `${plan.region.name}: ${BODIES[rung]} ${date}`, { date });
    output.link('HELD_BY', meeting, body, stated(minutes, 1));
    for (const person of plan.region.people.slice(rung, rung + 4)) {
      output.link('ATTENDED', person, meeting, stated(minutes, 1, 1, { role: 'ledamot' }));
    }
    return { meeting, minutes, date, body };
  });
}

function printedTotal(output, plan) {
  const amount = `${plan.sum}.00`;
  const check = output.thing('BudgetCheck', `${plan.key}-nettosumma`, `Driftbudget ${plan.year}, netto`, { kind: 'OPERATING', accountClass: 'NET', amounts: [{ year: plan.year, amount }], precision: '1000.00', ...plan.dated });
  output.link('STATED_IN', check, plan.id, stated(plan.document, 4, 1, plan.dated));
}

// Reports on assignments, so that the graph has exactly as many things as were asked for
function fill(output, plan, missing) {
  for (let index = 0; index < missing; index++) {
    const report = output.thing('FollowUp', `${plan.key}-rapport-${index}`, `Delrapport ${index + 1} ${plan.year}`, { kind: 'OTHER', date: day(plan.year, 1 + (index % 12), 28), status: 'ONGOING' });
    if (plan.assignments.length > 0) {
      output.link('AFFECTS', report, plan.random.of(plan.assignments), stated(plan.document, 5, index + 1, { effect: 'REPORTS_ON' }));
    }
  }
}
