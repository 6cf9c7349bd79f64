// The thread around a thing: as a picture in levels, or the same as a table.
import { ask } from '../core/ask.js';
import { h } from '../core/dom.js';
import { choose, here, to, toThing } from '../core/address.js';
import { inChain, link, status, tabs, type } from '../core/parts.js';
import { coming, gone, notice } from '../core/states.js';
import { table } from '../core/table.js';
import { count, day, money, say, term, written } from '../core/say.js';
import { LEVELS, pictured } from '../picture/choose.js';

export const needsId = true;

/** What gaps can be told under. */
const GAPS = ['VISION', 'STRATEGY', 'FOCUS_AREA', 'ASSIGNMENT'];

const STRENGTH = ['STATED', 'CONFIRMED', 'DERIVED', 'SUGGESTED'];

export function show({ id, choices, signal, title }) {
  const suggested = choices.get('suggested') !== 'no';
  return coming(
    async () => {
      const [{ trace }, beside] = await Promise.all([
        ask('thread', { from: id, includeSuggested: suggested, at: choices.get('at') || null }, signal),
        ask('beside', { thing: id, includeSuggested: suggested }, signal),
      ]);
      return { trace, beside };
    },
    ({ trace, beside }) => {
      if (!trace) {
        title(say('state.GONE'));
        return gone();
      }
      title(say('thread.title', { title: trace.start.title }));
      if (!inChain(trace.start)) {
        return notice(trace.start.title, say('thread.none'), h('a', { href: toThing(trace.start) }, say('show.thing')));
      }
      return page(trace, beside, choices, signal);
    },
    signal,
  );
}

function page(trace, beside, choices, signal) {
  const { start } = trace;
  const asTable = choices.get('as') === 'table';
  const at = (changes) => to('thread', start.id, { ...Object.fromEntries(choices), ...changes });
  return [
    h(
      'div',
      { class: 'opening' },
      h('p', { class: 'kind' }, type(trace.things[0].thing)),
      h('h1', { lang: written() }, start.title),
      h('p', { class: 'reach' }, reach(trace)),
      h('p', { class: 'faint' }, told(trace)),
      trace.clock.earlierLinksUntil &&
        h(
          'p',
          {},
          say('thread.earlier', { day: day(trace.clock.earlierLinksUntil) }),
          ' ',
          h('a', { href: at({ at: trace.clock.earlierLinksUntil, open: null }) }, say('thread.earlier.show')),
        ),
      start.retiredOn && h('p', { class: 'warning' }, say('thing.retired', { day: day(start.retiredOn) })),
      !trace.complete && h('p', { class: 'warning' }, say('thread.cut', { number: trace.things.length })),
    ),
    h(
      'div',
      { class: 'bar-of-choices' },
      tabs(say('thread.as'), [
        { href: at({ as: null }), text: say('as.picture'), now: !asTable },
        { href: at({ as: 'table' }), text: say('as.table'), now: asTable },
      ]),
      h(
        'label',
        { class: 'check' },
        h('input', {
          type: 'checkbox',
          checked: choices.get('suggested') !== 'no',
          onchange: (event) => choose({ suggested: event.target.checked ? null : 'no' }),
        }),
        say('thread.suggested'),
      ),
      h(
        'p',
        { class: 'ways' },
        h('a', { href: toThing(start) }, say('show.thing')),
        GAPS.includes(start.type) &&
          h(
            'a',
            { href: to('gaps', null, { under: start.id, year: trace.clock.validAt.slice(0, 4) }) },
            say('missing.show'),
          ),
      ),
    ),
    asTable ? tables(trace, beside) : drawing(trace, beside, signal),
  ];
}

/** The two sentences that a strategist wants, each with the status of what is best founded. */
function reach({ start, things }) {
  const best = (level) =>
    STRENGTH.find((each) => things.some((thing) => thing.level === level && thing.weakestStatus === each));
  const told = (way, found) => {
    const how = !found ? 'no' : found === 'SUGGESTED' ? 'suggested' : 'founded';
    return h('span', { class: `reaches ${how}` }, status(found), ' ', say(`reach.${way}.${how}`));
  };
  return [
    start.type !== 'VISION' && told('up', best('VISION')),
    start.type !== 'BUDGET_ITEM' && told('down', best('BUDGET_ITEM')),
  ];
}

function told({ clock, counts }) {
  const sums = counts.map((each) => `${term('ThingType', each.type)} ${each.things}`).join(' · ');
  return `${say(`ClockReason.${clock.reason}`, { day: day(clock.validAt) })} ${say('thread.counts', { counts: sums })}`;
}

function drawing(trace, beside, signal) {
  const place = h('div', { class: 'drawing' });
  const opened = new Set((here().choices.get('open') ?? '').split(',').filter(Boolean));
  place.append(
    coming(
      () => import('../picture/picture.js'),
      ({ picture }) =>
        picture(pictured(trace, beside, opened), {
          walk: (thing) =>
            to('thread', thing.id, { at: here().choices.get('at'), suggested: here().choices.get('suggested') }),
          signal,
          open: (key) => choose({ open: [...opened, key].join(',') }),
          close: opened.size > 0 ? () => choose({ open: null }) : null,
        }),
      signal,
    ),
  );
  return place;
}

function tables(trace, beside) {
  const byId = new Map(trace.things.map((each) => [each.thing.id, each]));
  const order = (level) => (level ? LEVELS.indexOf(level) : null);
  const sideThings = [
    ...beside.decisionsAbout.nodes.map((each) => ({ thing: each.decision, status: each.relations[0]?.weakestStatus })),
    ...(beside.node?.links?.edges ?? []).map((each) => ({ thing: each.node, status: each.status })),
  ];
  return [
    table({
      caption: say('thread.things'),
      rows: [...trace.things].sort((one, other) => order(one.level) - order(other.level)),
      columns: [
        {
          title: say('column.level'),
          key: (row) => order(row.level),
          cell: (row) => (row.level ? term('ChainLevel', row.level) : ''),
        },
        {
          title: say('column.thing'),
          head: true,
          key: (row) => row.thing.title,
          cell: (row) => link(row.thing),
        },
        {
          title: say('column.side'),
          key: (row) => term('TraceSide', row.side),
          cell: (row) => term('TraceSide', row.side),
        },
        {
          title: say('column.distance'),
          number: true,
          key: (row) => row.distance,
          cell: (row) => String(row.distance),
        },
        {
          title: say('column.weakest'),
          key: (row) => (row.weakestStatus ? term('ClaimStatus', row.weakestStatus) : null),
          cell: (row) => status(row.weakestStatus) ?? '',
        },
        {
          title: say('column.total'),
          number: true,
          key: (row) => (row.thing.amounts?.[0] ? Number(row.thing.amounts[0].amount) : null),
          cell: (row) =>
            row.thing.amounts?.[0] ? `${money(row.thing.amounts[0].amount)} ${row.thing.amounts[0].year}` : '',
        },
        {
          title: say('column.walk'),
          cell: (row) =>
            h(
              'a',
              {
                href: to('thread', row.thing.id, { as: 'table', at: here().choices.get('at') }),
                'aria-label': say('thread.walk', { title: row.thing.title }),
              },
              say('thread.center'),
            ),
        },
      ],
    }),
    table({
      caption: say('thread.links'),
      rows: trace.links,
      columns: [
        {
          title: say('column.from'),
          head: true,
          key: (row) => title(byId, row.from),
          cell: (row) => title(byId, row.from),
        },
        {
          title: say('column.link'),
          key: (row) => term('LinkKind', row.kind),
          cell: (row) => term('LinkKind', row.kind),
        },
        { title: say('column.to'), key: (row) => title(byId, row.to), cell: (row) => title(byId, row.to) },
        {
          title: say('column.status'),
          key: (row) => term('ClaimStatus', row.status),
          cell: (row) => status(row.status),
        },
      ],
    }),
    sideThings.length > 0 &&
      table({
        caption: say('thread.beside'),
        rows: sideThings,
        columns: [
          {
            title: say('column.type'),
            key: (row) => term('ThingType', row.thing.type),
            cell: (row) => type(row.thing),
          },
          {
            title: say('column.thing'),
            head: true,
            key: (row) => row.thing.title,
            cell: (row) => link(row.thing),
          },
          {
            title: say('column.status'),
            key: (row) => (row.status ? term('ClaimStatus', row.status) : null),
            cell: (row) => status(row.status) ?? '',
          },
        ],
      }),
    table({
      caption: say('thread.levels'),
      rows: trace.levels,
      columns: [
        {
          title: say('column.level'),
          head: true,
          key: (row) => order(row.level),
          cell: (row) => term('ChainLevel', row.level),
        },
        {
          title: say('column.state'),
          key: (row) => term('LevelState', row.state),
          cell: (row) => term('LevelState', row.state),
        },
        {
          title: say('column.count'),
          number: true,
          key: (row) => row.things,
          cell: (row) => count('things', row.things),
        },
      ],
    }),
  ];
}

function title(byId, thing) {
  return byId.get(thing.id)?.thing.title ?? '';
}
