// A thing: its facts, its money, decisions, risks and indicators, and every link with its evidence.
import { ask } from '../core/ask.js';
import { h, fill } from '../core/dom.js';
import { to } from '../core/address.js';
import { grounds, inChain, link, named, status, type } from '../core/parts.js';
import { coming, gone } from '../core/states.js';
import { count, day, money, range, say, speaker, term, written } from '../core/say.js';
import { facts } from './facts.js';
import { asText } from './copy.js';

export const needsId = true;

const PAGES = 5;

const CHAIN = ['VISION', 'STRATEGY', 'FOCUS_AREA', 'ASSIGNMENT', 'ACTIVITY'];

export function show({ id, signal, title }) {
  return coming(
    async () => {
      const [{ node }, links] = await Promise.all([ask('thing', { id }, signal), every(id, signal)]);
      return { node, links };
    },
    ({ node, links }) => {
      if (!node?.type) {
        title(say('state.GONE'));
        return gone();
      }
      title(node.title);
      return page(node, links, signal);
    },
    signal,
  );
}

/** All links of a thing, as far as a page can show them. */
async function every(id, signal) {
  const edges = [];
  let after = null;
  let total = 0;
  for (let page = 0; page < PAGES; page++) {
    const { node } = await ask('links', { id, after }, signal);
    if (!node?.links) {
      break;
    }
    edges.push(...node.links.edges);
    total = node.links.totalCount;
    if (!node.links.pageInfo.hasNextPage) {
      break;
    }
    after = node.links.pageInfo.endCursor;
  }
  return { edges, total };
}

function page(thing, links, signal) {
  const chain = CHAIN.includes(thing.type);
  return [
    h(
      'div',
      { class: 'opening' },
      h('p', { class: 'kind' }, type(thing)),
      h('h1', { lang: written() }, thing.title),
      thing.retiredOn && h('p', { class: 'warning' }, say('thing.retired', { day: day(thing.retiredOn) })),
      (thing.description || thing.wording) &&
        h('p', { class: 'lead', lang: written() }, thing.description ?? thing.wording),
      h(
        'p',
        { class: 'ways' },
        inChain(thing) && h('a', { class: 'button', href: to('thread', thing.id) }, say('show.thread')),
        (thing.type === 'DECISION' || thing.type === 'PROPOSAL') &&
          h('a', { href: to('decision', thing.id) }, say('show.ladder')),
        ['VISION', 'STRATEGY', 'FOCUS_AREA', 'ASSIGNMENT'].includes(thing.type) &&
          h(
            'a',
            { href: to('gaps', null, { under: thing.id, year: thing.validFrom?.slice(0, 4) }) },
            say('missing.show'),
          ),
      ),
    ),
    h(
      'div',
      { class: 'sides' },
      h(
        'div',
        {},
        h('section', { 'aria-labelledby': 'facts' }, h('h2', { id: 'facts' }, say('thing.facts')), facts(thing)),
        chain &&
          h(
            'section',
            { 'aria-labelledby': 'money' },
            h('h2', { id: 'money' }, say('thing.money')),
            coming(
              () => ask('money', { thing: thing.id }, signal),
              ({ trace }) => sums(trace),
              signal,
            ),
          ),
        chain &&
          h(
            'section',
            { 'aria-labelledby': 'decisions' },
            h('h2', { id: 'decisions' }, say('thing.decisions')),
            coming(() => ask('beside', { thing: thing.id, includeSuggested: true }, signal), about, signal),
          ),
        copying(thing, links),
      ),
      h('section', { 'aria-labelledby': 'links' }, h('h2', { id: 'links' }, say('thing.links')), tied(thing, links)),
    ),
  ];
}

/** Budget items at and below the thing: a range where shares aren't told. */
function sums({ budget }) {
  if (budget.founded.length + budget.suggestionsAdd.length === 0) {
    return h('p', { class: 'faint' }, say('thing.nomoney'));
  }
  return [budget.founded.map((sum) => one(sum, 'STATED')), budget.suggestionsAdd.map((sum) => one(sum, 'SUGGESTED'))];
}

function one(sum, founded) {
  return h(
    'div',
    { class: 'sum' },
    h('h3', {}, term('BudgetKind', sum.kind), founded === 'SUGGESTED' && [' ', status('SUGGESTED')]),
    h(
      'p',
      {},
      count('money.items', sum.items),
      sum.unknownTotals > 0 && ` · ${count('money.unknownTotals', sum.unknownTotals)}`,
    ),
    h(
      'dl',
      { class: 'facts' },
      sum.total && fact(say('money.total'), range(sum.total)),
      sum.years.map((each) => fact(String(each.year), range(each.amount))),
    ),
  );
}

function fact(name, value) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value));
}

function about({ decisionsAbout }) {
  return decisionsAbout.nodes.length === 0
    ? h('p', { class: 'faint' }, say('thing.nodecisions'))
    : h(
        'ul',
        { class: 'plain' },
        decisionsAbout.nodes.map((each) =>
          h(
            'li',
            {},
            link(each.decision),
            h('span', { class: 'below faint' }, each.date ? day(each.date) : say('undated')),
            each.relations.map((relation) =>
              h(
                'span',
                { class: 'below' },
                status(relation.weakestStatus),
                ' ',
                term('DecisionRelation', relation.relation),
              ),
            ),
          ),
        ),
      );
}

/** The links by what they say, seen from the thing. */
function tied(thing, { edges, total }) {
  if (edges.length === 0) {
    return h('p', { class: 'faint' }, say('thing.nolinks'));
  }
  const groups = new Map();
  for (const edge of edges) {
    const name = side(thing, edge);
    groups.set(name, [...(groups.get(name) ?? []), edge]);
  }
  return [
    [...groups].map(([name, own]) =>
      h(
        'div',
        { class: 'group' },
        h('h3', {}, term('LinkSide', name), h('span', { class: 'amount' }, String(own.length))),
        h('ul', { class: 'claims' }, own.map(claim)),
      ),
    ),
    total > edges.length && h('p', { class: 'faint' }, say('thing.morelinks', { shown: edges.length, total })),
  ];
}

export function side(thing, edge) {
  return `${edge.link.kind}.${edge.link.from.id === thing.id ? 'OUTGOING' : 'INCOMING'}`;
}

function claim({ node, link: own }) {
  return h(
    'li',
    {},
    h(
      'div',
      { class: 'said' },
      status(own.status),
      named(node),
      node.amounts && h('span', { class: 'money' }, paid(node)),
    ),
    own.effect && h('p', { class: 'faint' }, term('DecisionEffect', own.effect)),
    (own.evidence.length > 0 || own.reason || own.rule) &&
      h(
        'details',
        { open: own.status === 'SUGGESTED' || own.status === 'DERIVED' },
        h(
          'summary',
          {},
          own.status === 'SUGGESTED' ? say('claim.why') : count('claim.places', own.evidence.length),
          h('span', { class: 'unseen' }, ` – ${node.title}`),
        ),
        grounds(own),
      ),
  );
}

/** An item's amounts, year by year. */
export function paid(item) {
  return item.amounts
    .filter((each) => Number(each.amount) !== 0)
    .map((each) => `${money(each.amount)} ${each.year}`)
    .join(' · ');
}

function copying(thing, links) {
  const told = h('p', { class: 'faint', role: 'status' });
  const button = (tongue, text) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button quiet',
        lang: tongue,
        onclick: async () => {
          const copied = asText(thing, links.edges, await speaker(tongue), location.href);
          try {
            await navigator.clipboard.writeText(copied);
            fill(told, say('copied'));
          } catch {
            // No leave to the clipboard: the text itself, to be copied by hand
            fill(
              told,
              say('copy.byhand'),
              h('textarea', { rows: 8, readonly: true, 'aria-label': say('copy') }, copied),
            );
          }
        },
      },
      text,
    );
  return h(
    'section',
    { 'aria-labelledby': 'copy' },
    h('h2', { id: 'copy' }, say('copy')),
    h('p', { class: 'ways' }, button('sv', 'Kopiera på svenska'), button('en', 'Copy in English')),
    told,
  );
}
