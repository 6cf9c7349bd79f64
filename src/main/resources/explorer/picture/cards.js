// The cards of the picture, the heads of its levels, and its key.
import { h } from '../core/dom.js';
import { toThing } from '../core/address.js';
import { status, type } from '../core/parts.js';
import { count, day, money, say, term, written } from '../core/say.js';
import { CARD } from './layout.js';

const STRIP = 236;

const WEAK = ['SUGGESTED', 'DERIVED'];

/** By key: a link for each thing, a button for each group. Only the thing in the middle is a tab stop at first. */
export function cards(model, onward, open) {
  const drawn = new Map();
  for (const each of model.cards) {
    drawn.set(each.key, one(each, onward));
  }
  for (const each of model.groups) {
    drawn.set(each.key, group(each, open));
  }
  for (const each of model.side) {
    drawn.set(each.key, beside(each));
  }
  for (const [key, card] of drawn) {
    card.tabIndex = key === model.start ? 0 : -1;
    card.dataset.key = key;
    card.style.inlineSize = `${CARD}px`;
  }
  return drawn;
}

function one({ thing, center, weakestStatus }, onward) {
  return h(
    'a',
    {
      class: `card ${thing.type.toLowerCase()}${center ? ' center' : ''}${WEAK.includes(weakestStatus) ? ` ${weakestStatus.toLowerCase()}` : ''}`,
      href: center ? toThing(thing) : onward(thing),
      'aria-current': center ? 'true' : null,
    },
    h('span', { class: 'kind' }, type(thing)),
    h('span', { class: 'title', lang: written() }, thing.title),
    thing.amounts && h('span', { class: 'money' }, paid(thing)),
    WEAK.includes(weakestStatus) && status(weakestStatus),
    center && h('span', { class: 'unseen' }, say('picture.middle')),
  );
}

/** The first year's amount, or the total. */
function paid({ amounts, total }) {
  const first = amounts.find((each) => Number(each.amount) !== 0);
  if (first) {
    return `${money(first.amount)} ${first.year}`;
  }
  return total ? money(total) : say('money.unknown');
}

function group({ at, number, type: kind, status: founded }, open) {
  return h(
    'button',
    { type: 'button', class: `card group ${founded.toLowerCase()}`, onclick: () => open(at) },
    h('span', { class: 'title' }, count(`more.${kind}`, number)),
    h('span', { class: 'faint' }, say('picture.open')),
  );
}

function beside({ thing, date, status: founded }) {
  return h(
    'a',
    { class: `card aside ${thing.type.toLowerCase()} ${founded.toLowerCase()}`, href: toThing(thing) },
    h('span', { class: 'kind' }, type(thing), date && h('span', { class: 'faint' }, ` · ${day(date)}`)),
    h('span', { class: 'title', lang: written() }, thing.title),
    founded === 'SUGGESTED' && status(founded),
  );
}

/** What each column that holds things is. */
export function heads(columns) {
  return columns
    .filter((column) => !column.empty)
    .map((column) => {
      const head = h(
        'div',
        { class: 'level' },
        h('span', {}, column.title),
        h('span', { class: 'state' }, count('things', column.things)),
      );
      head.style.transform = `translate(${column.x}px, 0)`;
      head.style.width = `${column.width}px`;
      return head;
    });
}

/** A level that isn't used, or isn't reached, is a narrow strip that says so. */
export function strips(columns, middle) {
  return columns
    .filter((column) => column.empty)
    .map((column) => {
      const strip = h(
        'div',
        { class: `strip ${column.state.toLowerCase()}` },
        h('span', {}, column.title),
        h('span', { class: 'state' }, term('LevelState', column.state)),
      );
      strip.style.transform = `translate(${column.x}px, ${middle - STRIP / 2}px)`;
      strip.style.width = `${column.width}px`;
      strip.style.height = `${STRIP}px`;
      return strip;
    });
}

export function sideHead(boxes) {
  const first = boxes.find((box) => box.beside);
  if (!first) {
    return [];
  }
  const head = h('div', { class: 'level' }, h('span', {}, say('thread.beside')));
  head.style.transform = `translate(${first.x - CARD / 2}px, ${first.y - first.height / 2 - 32}px)`;
  head.style.width = `${CARD}px`;
  return [head];
}

export function key() {
  return h(
    'ul',
    { class: 'key', 'aria-label': say('picture.key') },
    ['STATED', 'DERIVED', 'SUGGESTED'].map((each) =>
      h(
        'li',
        {},
        h('span', { class: `sample ${each.toLowerCase()}`, 'aria-hidden': 'true' }),
        term('ClaimStatus', each),
        h('span', { class: 'faint' }, ` – ${say(`key.${each}`)}`),
      ),
    ),
  );
}
