// What a search finds, and lists by year, organisation, type and status.
import { ask } from '../core/ask.js';
import { h } from '../core/dom.js';
import { choose, to, toThing } from '../core/address.js';
import { inChain, type } from '../core/parts.js';
import { coming, notice } from '../core/states.js';
import { count, day, say, term, written } from '../core/say.js';
import { marked } from '../search/box.js';

/** The types that are listed, with the filters that each of them has. */
const LISTS = {
  STRATEGY: ['strategies', 'year', 'organization'],
  FOCUS_AREA: ['focusAreas', 'year', 'organization'],
  ASSIGNMENT: ['assignments', 'year', 'organization', 'status'],
  ACTIVITY: ['activities', 'year', 'organization', 'status'],
  BUDGET_ITEM: ['budgetItems', 'year', 'organization'],
  INDICATOR: ['indicators', 'year', 'organization'],
  RISK: ['risks', 'year', 'organization'],
  DECISION: ['decisions', 'organization'],
};

const TYPES = [
  'VISION',
  ...Object.keys(LISTS),
  'PLAN',
  'DOCUMENT',
  'CASE',
  'AGENDA_ITEM',
  'MEETING',
  'ORGANIZATION',
  'COMMITMENT',
];

const STATUSES = ['NOT_STARTED', 'ONGOING', 'DELAYED', 'PAUSED', 'DONE', 'CANCELLED'];

export function show({ choices, signal, title }) {
  const asked = Object.fromEntries(
    ['text', 'type', 'year', 'organization', 'status'].map((name) => [name, choices.get(name) ?? '']),
  );
  const heading = asked.text ? say('find.heading', { text: asked.text }) : say('find.all');
  title(heading);
  return [
    h('h1', {}, heading),
    coming(
      () => filters(asked, signal),
      (shown) => shown,
      signal,
    ),
    coming(
      () => found(asked, signal),
      (answer) => hits(answer, asked),
      signal,
    ),
  ];
}

async function filters(asked, signal) {
  const [{ plans }, organizations] = await Promise.all([ask('plans', {}, signal), every(signal)]);
  const years = [...new Set(plans.nodes.map((plan) => plan.year))].map((year) => [String(year), String(year)]);
  return h(
    'form',
    { class: 'filters', 'aria-label': say('filter'), onsubmit: (event) => event.preventDefault() },
    pick(
      'type',
      say('filter.type'),
      TYPES.map((each) => [each, term('ThingType', each)]),
      asked,
    ),
    pick('year', say('filter.year'), years, asked),
    pick(
      'organization',
      say('filter.organization'),
      organizations.map((each) => [each.id, each.title]),
      asked,
    ),
    pick(
      'status',
      say('filter.status'),
      STATUSES.map((each) => [each, term('ProgressStatus', each)]),
      asked,
    ),
    h('a', { href: to('find', null, { text: asked.text }) }, say('filter.clear')),
  );
}

export function pick(name, label, options, asked) {
  return h(
    'label',
    { class: 'pick' },
    label,
    ' ',
    h(
      'select',
      { name, onchange: (event) => choose({ [name]: event.target.value }) },
      h('option', { value: '' }, say('filter.any')),
      options.map(([value, text]) => h('option', { value, selected: asked[name] === value }, text)),
    ),
  );
}

/** All organisations, page by page. */
export async function every(signal) {
  const all = [];
  let after = null;
  do {
    const { organizations } = await ask('organizations', { after }, signal);
    all.push(...organizations.nodes);
    after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null;
  } while (after !== null && all.length < 1000);
  return all;
}

/** A text alone is searched for; a filter that only lists have makes lists of it. */
async function found(asked, signal) {
  const year = asked.year ? Number(asked.year) : null;
  const listed = asked.organization || asked.status;
  if (asked.text && !listed) {
    const types = asked.type ? [asked.type] : null;
    const { search } = await ask('search', { text: asked.text, types, year }, signal);
    return {
      total: search.totalCount,
      things: search.edges.map((edge) => ({ ...edge.node, matches: edge.matches })),
      passed: [],
    };
  }
  const wanted = ['year', 'organization', 'status'].filter((name) => asked[name]);
  const types = Object.keys(LISTS).filter((each) => !asked.type || each === asked.type);
  const fitting = types.filter((each) => wanted.every((name) => LISTS[each].includes(name)));
  const variables = Object.fromEntries(Object.entries(LISTS).map(([each, [name]]) => [name, fitting.includes(each)]));
  for (const [name, value] of Object.entries({
    text: asked.text,
    year,
    organization: asked.organization,
    status: asked.status,
  })) {
    if (value) {
      variables[name] = name === 'status' ? [value] : value;
    }
  }
  const answer = fitting.length > 0 ? await ask('list', variables, signal) : {};
  const lists = Object.values(answer);
  return {
    total: lists.reduce((sum, list) => sum + list.totalCount, 0),
    things: lists.flatMap((list) => list.nodes),
    passed: asked.type && !LISTS[asked.type] ? [asked.type] : types.filter((each) => !fitting.includes(each)),
  };
}

function hits({ total, things, passed }, asked) {
  if (things.length === 0) {
    return [
      notice(
        say('state.NO_HITS'),
        passed.length > 0 ? say('find.passed', { types: names(passed) }) : say('state.NO_HITS.do'),
        h('a', { href: to('find', null, { text: asked.text }) }, say('filter.clear')),
        h('a', { href: to('start') }, say('nav.start')),
      ),
    ];
  }
  return [
    h(
      'p',
      { class: 'faint', role: 'status' },
      count('find.count', total),
      total > things.length ? ` ${say('find.first', { number: things.length })}` : '',
    ),
    passed.length > 0 &&
      asked.text === '' &&
      !asked.type &&
      h('p', { class: 'faint' }, say('find.passed', { types: names(passed) })),
    h('ul', { class: 'hits' }, things.map(hit)),
  ];
}

function hit(thing) {
  const own = thing.matches?.find((match) => match.field === 'TITLE');
  const others = (thing.matches ?? []).filter((match) => match.field !== 'TITLE').slice(0, 2);
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'kind' },
      type(thing),
      thing.status && h('span', { class: 'faint' }, ` · ${term('ProgressStatus', thing.status)}`),
      thing.date && h('span', { class: 'faint' }, ` · ${day(thing.date)}`),
    ),
    h(
      'a',
      { class: 'title', href: toThing(thing), lang: written() },
      own ? marked(thing.title, own.text === thing.title ? own.highlights : []) : thing.title,
    ),
    others.map((match) =>
      h(
        'p',
        { class: 'match' },
        h('span', { class: 'faint' }, `${term('SearchField', match.field)}: `),
        marked(match.text, match.highlights),
      ),
    ),
    inChain(thing) &&
      h(
        'p',
        { class: 'go' },
        h(
          'a',
          { href: to('thread', thing.id), 'aria-label': say('show.thread.of', { title: thing.title }) },
          say('show.thread'),
        ),
      ),
  );
}

function names(types) {
  return types.map((each) => term('ThingType', each).toLowerCase()).join(', ');
}
