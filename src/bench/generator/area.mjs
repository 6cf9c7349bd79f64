// A focus area with what hangs below it: about 95 assignments and activities and 55 budget items,
// their indicators, risks and reports, and the decisions about them.

import { stated } from './output.mjs';
import { FIRST_YEAR } from './plan.mjs';
import { writeItems } from './items.mjs';
import { CASES, LADDER_THINGS_MOST, writeCase } from './decisions.mjs';
import { areaTitle, assignmentTitle, capital, matter } from './words.mjs';

const COMMON = 8;

const ADMINISTRATION = 62;

const SUB = 15;

const ACTIVITIES = 10;

const ITEMS = 55;

const INDICATORS = 8;

const RISKS = 6;

const REPORTS = 12;

// What each focus area has, and with its cases what most come to
export const AREA_CORE = 1 + COMMON + ADMINISTRATION + SUB + ACTIVITIES + ITEMS + 3 * INDICATORS + RISKS + REPORTS;

export const AREA_TYPICAL = AREA_CORE + 55;

const STATUSES = ['NOT_STARTED', 'ONGOING', 'ONGOING', 'ONGOING', 'DELAYED', 'DONE'];

// Writes a focus area, with as many cases as there is room for up to so many things in all.
export function writeArea(output, random, plan, number, room) {
  const area = { plan, key: `${plan.key}-fo-${number}`, number: `2.${number + 1}`, line: 100 * number + 1, assignments: [] };
  area.id = output.thing('FocusArea', area.key, areaTitle(random), { origin: 'ASSEMBLY', number: area.number, ...plan.dated });
  output.start('focusArea', { id: area.id, plan: plan.id });
  inPlan(output, area, area.id);
  serves(output, random, area);
  assignments(output, random, area);
  writeItems(output, random, area, ITEMS);
  indicators(output, random, area);
  risks(output, random, area);
  reports(output, random, area);
  for (let index = 0; index < CASES && output.things + LADDER_THINGS_MOST <= room; index++) {
    writeCase(output, random, area, index);
  }
}

export const says = (area, more) => stated(area.plan.document, area.number, area.line++, { ...area.plan.dated, ...more });

export const inPlan = (output, area, thing) => output.link('STATED_IN', thing, area.plan.id, says(area));

function serves(output, random, area) {
  const { strategies, key } = area.plan.region;
  const [strategy, other] = random.twoOf(strategies);
  output.link('SERVES', area.id, strategy, says(area));
  if (random.chance(0.3)) {
    output.link('SERVES', area.id, other, { status: 'SUGGESTED', confidence: 0.6, reason: 'Both speak of the same matter.', ...area.plan.dated });
  }
  if (area.plan.year > FIRST_YEAR) {
    const former = area.id.replace(`${key}-${area.plan.year}-`, `${key}-${area.plan.year - 1}-`);
    output.link('SUCCEEDS', area.id, former, says(area, { change: 'CONTINUED', validFrom: undefined, validTo: undefined }));
  }
}

function assignments(output, random, area) {
  const { administrations, units } = area.plan.region;
  const add = (level, index, links) => {
    const id = `${area.key}-${level.toLowerCase()}-${index}`;
    output.thing('Assignment', id, assignmentTitle(random), { level, number: `${area.number}.${index + 1}`, status: random.of(STATUSES), ...area.plan.dated });
    inPlan(output, area, id);
    for (const [kind, to] of links) {
      output.link(kind, id, to, says(area));
    }
    return id;
  };
  const common = times(COMMON, (index) => add('COMMON', index, [['SERVES', area.id]]));
  const administration = times(ADMINISTRATION, (index) => {
    const [parent, second] = random.twoOf(common);
    const up = random.chance(0.3) ? [area.id] : random.chance(0.07) ? [parent, second] : [parent];
    const id = add('ADMINISTRATION', index, up.map((to) => ['SERVES', to]));
    output.link('RESPONSIBLE_FOR', random.of(administrations), id, says(area));
    output.start('assignment', id);
    return id;
  });
  times(SUB, (index) => {
    const id = add('SUB', index, [['PART_OF', random.of(administration)]]);
    output.link('RESPONSIBLE_FOR', random.of(units), id, says(area));
  });
  times(ACTIVITIES, (index) => {
    const id = output.thing('Activity', `${area.key}-aktivitet-${index}`, assignmentTitle(random), { ...area.plan.dated });
    inPlan(output, area, id);
    output.link('SERVES', id, random.of(administration), says(area));
  });
  Object.assign(area, { common, administration });
  area.plan.assignments.push(...administration);
}

function indicators(output, random, area) {
  times(INDICATORS, (index) => {
    const title = capital(`${matter(random)} per invånare`);
    const id = output.thing('Indicator', `${area.key}-indikator-${index}`, title, { frequency: 'INTERIM', unit: 'procent', targetNote: '90 procent', ...area.plan.dated });
    inPlan(output, area, id);
    output.link('MEASURES', id, random.of([...area.common, ...area.administration]), says(area));
    for (const kind of ['TARGET', 'OUTCOME']) {
      const value = output.thing('Measurement', `${id}-${kind.toLowerCase()}`, `${title}, ${area.plan.year}`, { kind, value: `${random.between(10, 99)}.${random.below(10)}`, unit: 'procent', date: `${area.plan.year}-12-31` });
      output.link('MEASURES', value, id, says(area));
    }
  });
}

function risks(output, random, area) {
  times(RISKS, (index) => {
    const id = output.thing('Risk', `${area.key}-risk-${index}`, capital(`${matter(random)} fördröjs`), { likelihood: random.between(1, 5), consequence: random.between(1, 5), scale: 5, ...area.plan.dated });
    inPlan(output, area, id);
    const [threatened, treating] = random.twoOf(area.administration);
    output.link('THREATENS', id, threatened, says(area));
    if (random.chance(0.6)) {
      output.link('TREATED_BY', id, treating, says(area));
    }
  });
}

function reports(output, random, area) {
  times(REPORTS, (index) => {
    const first = index % 2 === 0;
    const id = output.thing('FollowUp', `${area.key}-uppfoljning-${index}`, `${first ? 'Uppföljning 1' : 'Uppföljning 2'} ${area.plan.year}: ${matter(random)}`, {
      kind: first ? 'INTERIM_1' : 'INTERIM_2', date: `${area.plan.year}-${first ? '04-30' : '08-31'}`, status: random.of(STATUSES),
    });
    output.link('AFFECTS', id, random.of(area.administration), says(area, { effect: 'REPORTS_ON', validFrom: undefined, validTo: undefined }));
  });
}

export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
