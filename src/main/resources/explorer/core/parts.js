// What several views show alike: types, statuses, links with their evidence.
import { h, mark } from './dom.js';
import { toThing } from './address.js';
import { day, percent, say, term, written } from './say.js';

const MARKS = {
  STATED: ['M3 8h10'],
  CONFIRMED: ['M3 8.5l3.2 3.2L13 5'],
  DERIVED: ['M3 10c3 0 3-5 5-5s2 5 5 5'],
  SUGGESTED: ['M2.5 8h2.6M6.8 8h2.6M11 8h2.6'],
  REJECTED: ['M4 4l8 8M12 4l-8 8'],
};

/** The types that have a place in the chain, and so a picture. */
const CHAIN = ['VISION', 'STRATEGY', 'FOCUS_AREA', 'ASSIGNMENT', 'ACTIVITY', 'BUDGET_ITEM'];

export function inChain(thing) {
  return CHAIN.includes(thing.type);
}

/** How well something is founded: a sign, a word and a colour. */
export function status(value) {
  return value
    ? h('span', { class: `status ${value.toLowerCase()}` }, mark(MARKS[value], 'line'), term('ClaimStatus', value))
    : null;
}

export function type(thing) {
  const level = thing.level && thing.type === 'ASSIGNMENT' ? term('AssignmentLevel', thing.level) : null;
  return h('span', { class: 'type' }, level ?? term('ThingType', thing.type));
}

export function link(thing) {
  return h('a', { href: toThing(thing), lang: written() }, thing.title);
}

/** A thing with its type before it. */
export function named(thing) {
  return h('span', { class: 'named' }, type(thing), ' ', link(thing));
}

/** Where something is written: document, section, page, lines. */
export function place(evidence, words = { say }) {
  const parts = [
    evidence.document.title,
    evidence.paragraph,
    evidence.section && words.say('place.section', { section: evidence.section }),
    evidence.page !== null && words.say('place.page', { page: evidence.page }),
    evidence.line !== null &&
      (evidence.lineTo !== null && evidence.lineTo !== evidence.line
        ? words.say('place.lines', { from: evidence.line, to: evidence.lineTo })
        : words.say('place.line', { line: evidence.line })),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Why a link is held to be so: its reason or rule, who decided, and where it is written. */
export function grounds(claim) {
  return h(
    'div',
    { class: 'grounds' },
    claim.confidence !== null && h('p', {}, say('claim.confidence', { percent: percent(claim.confidence) })),
    claim.reason && h('p', { lang: written() }, claim.reason),
    claim.rule && h('p', {}, say('claim.rule', { rule: claim.rule })),
    claim.decidedBy &&
      h(
        'p',
        {},
        say('claim.decided', { by: claim.decidedBy, day: claim.decidedAt ? day(claim.decidedAt.slice(0, 10)) : '' }),
      ),
    claim.dueDate && h('p', {}, say('claim.due', { day: day(claim.dueDate) })),
    claim.share && h('p', {}, say('claim.share', { share: claim.share })),
    claim.evidence.length > 0 &&
      h(
        'ul',
        { class: 'places' },
        claim.evidence.map((evidence) =>
          h(
            'li',
            {},
            h('a', { href: toThing(evidence.document) }, place(evidence)),
            evidence.note ? ` – ${evidence.note}` : '',
          ),
        ),
      ),
  );
}

/** A number with what it is a share of, as a bar that the words tell too. */
export function share(part, whole, words, kind = '') {
  const bar = h('span', { class: `bar ${kind}`, 'aria-hidden': 'true' }, h('i'));
  bar.firstChild.style.inlineSize = `${whole ? (100 * part) / whole : 0}%`;
  return h('span', { class: 'share' }, h('span', {}, words), bar);
}

/** One of a few choices, each a link, the present one marked. */
export function tabs(label, entries) {
  return h(
    'nav',
    { class: 'tabs', 'aria-label': label },
    entries.map(({ href, text, now }) => h('a', { href, 'aria-current': now ? 'page' : null }, text)),
  );
}
