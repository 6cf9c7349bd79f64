// The start: the organisation's chain at a glance, for one year.
import { ask } from '../core/ask.js';
import { h } from '../core/dom.js';
import { choose, to } from '../core/address.js';
import { link, status } from '../core/parts.js';
import { coming, notice } from '../core/states.js';
import { day, say, term, written } from '../core/say.js';
import { areas } from './areas.js';
import { broken } from './broken.js';

const LATEST = 6;
const PAGES = 4;

export function show({ choices, signal, title }) {
  const year = choices.get('year') ? Number(choices.get('year')) : null;
  title(say('start.title'));
  return [
    coming(
      async () => {
        const [card, plans] = await Promise.all([ask('scorecard', { year }, signal), ask('plans', {}, signal)]);
        return { scorecard: card.scorecard, plans: plans.plans.nodes };
      },
      ({ scorecard, plans }) => (plans.length === 0 ? empty() : overview(scorecard, plans, signal)),
      signal,
    ),
  ];
}

function empty() {
  return notice(say('state.EMPTY'), say('state.EMPTY.do'), h('a', { href: 'graphiql' }, 'GraphiQL'));
}

function overview(scorecard, plans, signal) {
  const year = Number(scorecard.period.from.slice(0, 4));
  return [
    h(
      'div',
      { class: 'opening' },
      h('h1', {}, say('start.heading', { year })),
      h('p', { class: 'lead' }, say('start.lead')),
      h(
        'p',
        { class: 'plans' },
        scorecard.period.plans.map((plan) => link(plan)),
      ),
      years(plans, year),
    ),
    h(
      'section',
      { 'aria-labelledby': 'top' },
      h('h2', { id: 'top' }, say('start.top')),
      coming(
        () => ask('chain', {}, signal),
        (chain) => top(chain, lastDay(scorecard)),
        signal,
      ),
    ),
    h('section', { 'aria-labelledby': 'areas' }, h('h2', { id: 'areas' }, say('start.areas')), areas(scorecard, year)),
    h(
      'div',
      { class: 'halves' },
      h(
        'section',
        { 'aria-labelledby': 'broken' },
        h('h2', { id: 'broken' }, say('start.broken')),
        coming(
          () => ask('broken', { year }, signal),
          ({ gaps }) => broken(gaps.counts, { year }),
          signal,
        ),
      ),
      h(
        'section',
        { 'aria-labelledby': 'latest' },
        h('h2', { id: 'latest' }, say('start.latest')),
        coming(() => dated(signal), latest, signal),
      ),
    ),
  ];
}

function years(plans, year) {
  const all = [...new Set(plans.flatMap((plan) => span(plan.year, plan.yearTo ?? plan.year)))].sort((a, b) => b - a);
  return h(
    'label',
    { class: 'pick' },
    say('filter.year'),
    ' ',
    h(
      'select',
      { onchange: (event) => choose({ year: event.target.value }) },
      all.map((each) => h('option', { value: each, selected: each === year }, String(each))),
    ),
  );
}

/** A strategy outlives the plans that serve it: from a year one goes to its last day. */
function lastDay({ period }) {
  const day = new Date(`${period.to}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  const last = day.toISOString().slice(0, 10);
  return last < new Date().toISOString().slice(0, 10) ? last : null;
}

function span(from, until) {
  return Array.from({ length: Math.min(until - from, 20) + 1 }, (none, index) => from + index);
}

/** Vision and strategies: who serves whom, and how well that is founded. */
function top({ visions, strategies }, at) {
  if (visions.nodes.length + strategies.nodes.length === 0) {
    return h('p', { class: 'faint' }, say('start.notop'));
  }
  return h(
    'div',
    { class: 'top' },
    h(
      'div',
      { class: 'visions' },
      h('h3', {}, term('ThingType', 'VISION')),
      visions.nodes.map((vision) =>
        h('p', { class: 'vision' }, h('a', { href: to('thread', vision.id, { at }), lang: written() }, vision.title)),
      ),
    ),
    h(
      'div',
      {},
      h('h3', {}, say('start.strategies')),
      h(
        'ul',
        { class: 'strategies' },
        strategies.nodes.map((strategy) => {
          const above = [...strategy.serves.edges, ...strategy.partOf.edges];
          return h(
            'li',
            {},
            h('a', { href: to('thread', strategy.id, { at }), lang: written() }, strategy.title),
            above.length === 0 && h('p', { class: 'faint' }, say('start.alone')),
            above.map((edge) =>
              h('p', { class: 'up' }, status(edge.status), ' ', say('start.serves', { title: edge.node.title })),
            ),
          );
        }),
      ),
    ),
  );
}

/** The latest decisions that have a date. */
async function dated(signal) {
  const found = [];
  let after = null;
  for (let page = 0; page < PAGES && found.length < LATEST; page++) {
    const { decisions } = await ask('latest', { after }, signal);
    found.push(...decisions.nodes.filter((decision) => decision.date));
    if (!decisions.pageInfo.hasNextPage) {
      break;
    }
    after = decisions.pageInfo.endCursor;
  }
  return found.slice(0, LATEST);
}

function latest(decisions) {
  return decisions.length === 0
    ? h('p', { class: 'faint' }, say('start.nodecisions'))
    : h(
        'ol',
        { class: 'latest' },
        decisions.map((decision) =>
          h(
            'li',
            {},
            h('time', { datetime: decision.date }, day(decision.date)),
            link(decision),
            decision.handledAt.nodes.slice(0, 1).map((place) => h('span', { class: 'below faint' }, place.title)),
          ),
        ),
      );
}
