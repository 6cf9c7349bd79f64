// The facts of a thing, each with its name, in the order that a reader wants them.
import { h } from '../core/dom.js';
import { day, money, say, term } from '../core/say.js';

const VALUES = [
  ['caseNumber'],
  ['number'],
  ['paragraph', (value) => `§ ${value}`],
  ['level', (value) => term('AssignmentLevel', value)],
  ['origin', (value) => term('FocusAreaOrigin', value)],
  ['strategyKind', (value) => term('StrategyKind', value)],
  ['organizationKind', (value) => term('OrganizationKind', value)],
  ['planKind', (value) => term('PlanKind', value)],
  ['documentKind', (value) => term('DocumentKind', value)],
  ['followUpKind', (value) => term('FollowUpKind', value)],
  ['measurementKind', (value) => term('MeasurementKind', value)],
  ['budgetKind', (value) => term('BudgetKind', value)],
  ['investment', (value) => term('InvestmentCategory', value)],
  ['accountClass', (value) => term('AccountClass', value)],
  ['budgetUnit'],
  ['action', (value) => term('DecisionAction', value)],
  ['status', (value) => term('ProgressStatus', value)],
  ['date', day],
  ['year', String],
  ['planYear', String],
  ['dueDate', day],
  ['dueFrom', day],
  ['dueBy', day],
  ['dueNote'],
  ['value', decimal],
  ['unit'],
  ['frequency', (value) => term('MeasurementFrequency', value)],
  ['frequencyNote'],
  ['targetNote'],
  ['periodFrom', day],
  ['periodTo', day],
  ['likelihood', String],
  ['consequence', String],
  ['scale', String],
  ['shortName'],
  ['role'],
  ['party'],
  ['place'],
  ['category'],
  ['designation'],
  ['edition'],
  ['forecast'],
  ['vocabulary'],
  ['notation'],
  ['uri'],
  ['total', money],
  ['validFrom', day],
  ['validTo', (value) => day(dayBefore(value))],
  ['knownFrom', (value) => day(value.slice(0, 10))],
  ['version', String],
];

export function facts(thing) {
  const told = VALUES.filter(([name]) => thing[name] !== null && thing[name] !== undefined && thing[name] !== '');
  return h(
    'dl',
    { class: 'facts' },
    thing.alternativeTitles.length > 0 && fact(say('fact.alternativeTitles'), thing.alternativeTitles.join(' · ')),
    told.map(([name, shown]) => fact(say(`fact.${name}`), shown ? shown(thing[name]) : thing[name])),
    (thing.amounts ?? []).map((each) => fact(String(each.year), money(each.amount))),
    thing.type === 'ASSIGNMENT' &&
      !thing.status &&
      fact(say('fact.status'), h('span', { class: 'faint' }, say('unknown'))),
    thing.type === 'BUDGET_ITEM' &&
      !thing.total &&
      fact(say('fact.total'), h('span', { class: 'faint' }, say('money.unknown'))),
  );
}

function fact(name, value) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value));
}

function decimal(value) {
  return say('decimal.point') === ',' ? value.replace('.', ',') : value;
}

/** Periods end before their last day; people name the last day itself. */
function dayBefore(date) {
  const last = new Date(`${date}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}
