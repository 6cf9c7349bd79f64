// The focus areas of a year, each with its numbers from the scorecard.
import { h } from '../core/dom.js';
import { to } from '../core/address.js';
import { share, status } from '../core/parts.js';
import { table } from '../core/table.js';
import { money, range, say, term, whole, written } from '../core/say.js';

export function areas(scorecard, year) {
  const rows = scorecard.cards.filter((card) => card.thing);
  if (rows.length === 0) {
    return h('p', { class: 'faint' }, say('start.noareas'));
  }
  const strategies = (card) => card.thing.serves?.edges ?? [];
  return table({
    caption: say('start.areas.caption', { year }),
    quiet: true,
    rows,
    columns: [
      {
        title: say('column.area'),
        head: true,
        key: (card) => `${card.thing.number ?? ''} ${card.thing.title}`,
        cell: (card) => [
          card.thing.number && h('span', { class: 'nr' }, card.thing.number),
          h('a', { href: to('thread', card.thing.id), lang: written() }, card.thing.title),
          strategies(card).map((edge) =>
            h('span', { class: 'below' }, status(edge.status), ' ', h('span', { class: 'faint' }, edge.node.title)),
          ),
        ],
      },
      {
        title: say('column.assignments'),
        number: true,
        key: (card) => card.assignments,
        cell: (card) => whole(card.assignments),
      },
      {
        title: say('column.funded'),
        key: (card) => (card.assignments ? card.funded.assignments / card.assignments : null),
        cell: (card) =>
          share(
            card.funded.assignments,
            card.assignments,
            say('of', { part: card.funded.assignments, whole: card.assignments }),
          ),
      },
      {
        title: say('column.reaching'),
        key: (card) => (card.assignments ? card.reachingStrategy.assignments / card.assignments : null),
        cell: (card) => [
          share(
            card.reachingStrategy.assignments,
            card.assignments,
            say('of', { part: card.reachingStrategy.assignments, whole: card.assignments }),
          ),
          card.reachingStrategy.withSuggestions > card.reachingStrategy.assignments &&
            h(
              'span',
              { class: 'below faint' },
              say('reaching.suggested', { number: card.reachingStrategy.withSuggestions }),
            ),
        ],
      },
      {
        title: say('column.money', { year }),
        number: true,
        key: (card) => Number(ofYear(card.budget.sums, year)?.[0]?.amount.to ?? 'NaN') || null,
        cell: (card) => [
          ofYear(card.budget.sums, year).length === 0 && h('span', { class: 'faint' }, say('money.none')),
          ofYear(card.budget.sums, year).map((sum) =>
            h(
              'span',
              { class: 'below' },
              h('span', { class: 'faint' }, term('BudgetKind', sum.kind)),
              ' ',
              range(sum.amount),
            ),
          ),
          ofYear(card.budget.suggestionsAdd, year).map((sum) =>
            h('span', { class: 'below faint' }, say('money.suggested', { money: money(sum.amount.to) })),
          ),
        ],
      },
      {
        title: say('column.indicators'),
        number: true,
        key: (card) => card.indicators.length,
        cell: (card) => whole(card.indicators.length),
      },
      {
        title: say('column.risks'),
        number: true,
        key: (card) => risks(card),
        cell: (card) => whole(risks(card)),
      },
      {
        title: say('column.decisions'),
        number: true,
        key: (card) => card.decisions,
        cell: (card) => [
          whole(card.decisions),
          card.decisionsBySuggestion > 0 &&
            h('span', { class: 'below faint' }, say('decisions.suggested', { number: card.decisionsBySuggestion })),
        ],
      },
      {
        title: say('column.missing'),
        cell: (card) =>
          h(
            'a',
            {
              href: to('gaps', null, { year, under: card.thing.id }),
              'aria-label': say('missing.under', { title: card.thing.title }),
            },
            say('missing.show'),
          ),
      },
    ],
  });
}

function risks(card) {
  return card.risks.reduce((sum, each) => sum + each.risks, 0);
}

function ofYear(sums, year) {
  return sums.flatMap((sum) =>
    sum.years.filter((each) => each.year === year).map((each) => ({ kind: sum.kind, amount: each.amount })),
  );
}
