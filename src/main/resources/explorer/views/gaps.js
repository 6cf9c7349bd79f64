// Where the thread is broken: by kind, each gap leading into the picture.
import { ask } from '../core/ask.js';
import { h } from '../core/dom.js';
import { to, toThing } from '../core/address.js';
import { inChain, link, place, type } from '../core/parts.js';
import { coming, notice } from '../core/states.js';
import { table } from '../core/table.js';
import { count, say, term } from '../core/say.js';
import { every, pick } from './find.js';
import { broken } from './broken.js';

export function show({ choices, signal, title }) {
  const asked = Object.fromEntries(
    ['year', 'kind', 'under', 'organization'].map((name) => [name, choices.get(name) ?? '']),
  );
  title(say('nav.gaps'));
  return coming(
    async () => {
      const { year, kind, under, organization } = asked;
      const variables = {
        year: year ? Number(year) : null,
        kinds: kind ? [kind] : null,
        under: under || null,
        organization: organization || null,
      };
      const [first, name, plans, organizations] = await Promise.all([
        ask('gaps', variables, signal),
        under ? ask('title', { id: under }, signal) : null,
        ask('plans', {}, signal),
        every(signal),
      ]);
      return { ...first.gaps, asked, variables, top: name?.node, plans: plans.plans.nodes, organizations };
    },
    (found) => {
      title(found.top ? say('gaps.under', { title: found.top.title }) : say('nav.gaps'));
      return page(found, signal);
    },
    signal,
  );
}

function page(found, signal) {
  const { asked, top, period } = found;
  const years = [...new Set(found.plans.map((plan) => plan.year))].map((year) => [String(year), String(year)]);
  const rows = h('div', { class: 'gaps' });
  const nodes = [...found.nodes];
  rows.append(...groups(nodes, found.counts));
  return [
    h(
      'div',
      { class: 'opening' },
      h(
        'h1',
        {},
        top ? say('gaps.under', { title: top.title }) : say('gaps.heading', { year: period.from.slice(0, 4) }),
      ),
      h('p', { class: 'lead' }, say('gaps.lead')),
      top &&
        h(
          'p',
          { class: 'ways' },
          h('a', { href: to('thread', top.id) }, say('show.thread')),
          h('a', { href: toThing(top) }, say('show.thing')),
          h('a', { href: to('gaps', null, { ...asked, under: null }) }, say('gaps.all')),
        ),
    ),
    h(
      'form',
      { class: 'filters', 'aria-label': say('filter'), onsubmit: (event) => event.preventDefault() },
      pick('kind', say('filter.kind'), found.counts.length > 1 || asked.kind ? kinds(found.counts, asked) : [], asked),
      pick('year', say('filter.year'), years, asked),
      pick(
        'organization',
        say('filter.organization'),
        found.organizations.map((each) => [each.id, each.title]),
        asked,
      ),
    ),
    found.counts.length > 1 &&
      h('section', { 'aria-labelledby': 'sum' }, h('h2', { id: 'sum' }, say('gaps.sum')), broken(found.counts, asked)),
    found.totalCount === 0
      ? notice(say('gaps.none'), say('gaps.none.do'), h('a', { href: to('start') }, say('nav.start')))
      : rows,
    found.pageInfo.hasNextPage && more(found, nodes, rows, signal),
  ];
}

function kinds(counts, asked) {
  const all = counts.map((each) => each.kind);
  return [...new Set(asked.kind ? [asked.kind, ...all] : all)].map((each) => [each, term('GapKind', each)]);
}

function more(found, nodes, rows, signal) {
  let after = found.pageInfo.endCursor;
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button',
      onclick: async () => {
        button.disabled = true;
        const { gaps } = await ask('gaps', { ...found.variables, after }, signal).catch(() => ({ gaps: null }));
        button.disabled = false;
        if (!gaps || signal.aborted) {
          return;
        }
        nodes.push(...gaps.nodes);
        after = gaps.pageInfo.endCursor;
        rows.replaceChildren(...groups(nodes, found.counts));
        button.textContent = say('more', { number: found.totalCount - nodes.length });
        button.hidden = !gaps.pageInfo.hasNextPage;
      },
    },
    say('more', { number: found.totalCount - nodes.length }),
  );
  return h('p', {}, button);
}

function groups(nodes, counts) {
  return counts
    .map(({ kind, gaps }) => ({ kind, gaps, own: nodes.filter((gap) => gap.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, gaps, own }) =>
      h(
        'section',
        { 'aria-labelledby': `kind-${kind}` },
        h(
          'h2',
          { id: `kind-${kind}` },
          term('GapKind', kind),
          h('span', { class: 'amount' }, count('gaps.count', gaps)),
        ),
        h('p', { class: 'faint' }, say(`remedy.${kind}`)),
        list(kind, own),
      ),
    );
}

function list(kind, gaps) {
  const others = gaps.some((gap) => gap.other);
  return table({
    caption: term('GapKind', kind),
    quiet: true,
    rows: gaps,
    columns: [
      {
        title: say('column.thing'),
        head: true,
        key: (gap) => gap.thing.title,
        cell: (gap) => link(gap.thing),
      },
      { title: say('column.type'), key: (gap) => term('ThingType', gap.thing.type), cell: (gap) => type(gap.thing) },
      others && {
        title: say('column.other'),
        key: (gap) => gap.other?.title,
        cell: (gap) => (gap.other ? link(gap.other) : ''),
      },
      {
        title: say('column.suggestion'),
        key: (gap) => (gap.bridgedBySuggestion ? 0 : 1),
        cell: (gap) =>
          gap.bridgedBySuggestion
            ? count('gaps.suggestions', gap.suggestions.length)
            : h('span', { class: 'faint' }, say('no')),
      },
      {
        title: say('column.place'),
        key: (gap) => (gap.evidence[0] ? place(gap.evidence[0]) : null),
        cell: (gap) =>
          gap.evidence[0] ? h('a', { href: toThing(gap.evidence[0].document) }, place(gap.evidence[0])) : '',
      },
      {
        title: say('column.picture'),
        cell: (gap) =>
          inChain(gap.thing)
            ? h(
                'a',
                { href: to('thread', gap.thing.id), 'aria-label': say('show.thread.of', { title: gap.thing.title }) },
                say('show.thread'),
              )
            : h(
                'a',
                { href: to('thing', gap.thing.id), 'aria-label': say('show.thing.of', { title: gap.thing.title }) },
                say('show.thing'),
              ),
      },
    ].filter(Boolean),
  });
}
