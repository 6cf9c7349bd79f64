// A decision: its ladder of bodies as a time line, each proposal beside its outcome.
import { ask } from '../core/ask.js';
import { h } from '../core/dom.js';
import { to } from '../core/address.js';
import { grounds, link, named, status } from '../core/parts.js';
import { coming, gone } from '../core/states.js';
import { table } from '../core/table.js';
import { day, say, term, written } from '../core/say.js';

export const needsId = true;

export function show({ id, signal, title }) {
  return coming(
    async () => (await ask('decision', { id }, signal)).decisionLineage,
    (lineage) => {
      if (!lineage) {
        title(say('state.GONE'));
        return gone();
      }
      title(lineage.start.title);
      return page(lineage);
    },
    signal,
  );
}

function page({ start, rungs, ends, reached, complete }) {
  return [
    h(
      'div',
      { class: 'opening' },
      h('p', { class: 'kind' }, h('span', { class: 'type' }, term('ThingType', start.type))),
      h('h1', { lang: written() }, start.title),
      h('p', { class: 'lead' }, term('LadderReach', reached), waiting(ends)),
      !complete && h('p', { class: 'warning' }, say('decision.cut')),
      h('p', { class: 'ways' }, h('a', { class: 'button', href: to('thing', start.id) }, say('show.thing'))),
    ),
    rungs.length === 0 && h('p', { class: 'faint' }, say('decision.norungs')),
    h('ol', { class: 'ladder', 'aria-label': say('decision.ladder') }, rungs.map(rung)),
    rungs.length > 0 &&
      h('section', { 'aria-labelledby': 'astable' }, h('h2', { id: 'astable' }, say('as.table')), rows(rungs)),
  ];
}

function waiting(ends) {
  const awaited = ends.filter((end) => end.state === 'AWAITING').flatMap((end) => end.awaited);
  return awaited.length > 0
    ? ` ${say('decision.awaits', { bodies: awaited.map((body) => body.title).join(', ') })}`
    : '';
}

function rung({ clause, start, weakestStatus }) {
  const { decision, item, meeting, body } = clause;
  return h(
    'li',
    { class: start ? 'rung now' : 'rung', 'aria-current': start ? 'step' : null },
    h(
      'p',
      { class: 'when' },
      clause.date
        ? h('time', { datetime: clause.date }, day(clause.date))
        : h('span', { class: 'faint' }, say('undated')),
      weakestStatus && weakestStatus !== 'STATED' && [' ', status(weakestStatus)],
    ),
    h('h2', {}, body ? body.title : say('decision.nobody')),
    h(
      'p',
      { class: 'place' },
      item &&
        h(
          'a',
          { href: to('thing', item.id) },
          item.number ? say('decision.paragraph', { number: item.number, year: item.year }) : item.title,
        ),
      item && ' ',
      meeting && h('a', { href: to('thing', meeting.id) }, meeting.title),
    ),
    h('p', { class: 'outcome' }, h('strong', {}, term('DecisionOutcome', clause.outcome)), `: `, link(decision)),
    clause.proposals.length === 0
      ? h('p', { class: 'faint' }, say('decision.noproposal'))
      : clause.proposals.map((each) => beside(each, decision)),
    h(
      'dl',
      { class: 'effects' },
      part(say('decision.cases'), clause.cases, (each) =>
        h('a', { href: to('thing', each.id) }, `${each.caseNumber} ${each.title}`),
      ),
      part(say('decision.assigns'), clause.assigns, claim),
      part(say('decision.affects'), clause.affects, claim),
      part(say('decision.proposesTo'), clause.proposesTo, claim),
      part(say('decision.sentTo'), clause.sentTo, claim),
      part(say('decision.basedOn'), clause.basedOn, claim),
      part(say('decision.promises'), clause.promises, promise),
    ),
    missing(clause),
  );
}

/** What was proposed and what was decided, side by side, with what differs marked. */
function beside({ proposal, accordance, differences, wording }, decision) {
  return h(
    'div',
    { class: `beside ${accordance.toLowerCase()}` },
    h('p', { class: 'accordance' }, h('strong', {}, term('Accordance', accordance))),
    h(
      'div',
      { class: 'columns' },
      h(
        'div',
        {},
        h('h3', {}, say('decision.proposed')),
        h('p', {}, words(wording, 'REMOVED', proposal.wording ?? proposal.title)),
        h('p', { class: 'faint' }, h('a', { href: to('thing', proposal.id) }, proposal.title)),
      ),
      h(
        'div',
        {},
        h('h3', {}, say('decision.decided')),
        h('p', {}, words(wording, 'ADDED', decision.wording ?? decision.title)),
      ),
    ),
    differences.length > 0 &&
      h(
        'ul',
        { class: 'plain' },
        differences
          .filter((each) => each.what !== 'WORDING')
          .map((each) =>
            h(
              'li',
              {},
              say('decision.difference', {
                what: term('ProposalAspect', each.what),
                proposed: each.proposed.join(', ') || '–',
                decided: each.decided.join(', ') || '–',
              }),
            ),
          ),
      ),
  );
}

function words(parts, own, otherwise) {
  if (parts.length === 0) {
    return otherwise;
  }
  return parts
    .filter((part) => part.change === 'SAME' || part.change === own)
    .flatMap((part) => [part.change === 'SAME' ? part.text : h(own === 'ADDED' ? 'ins' : 'del', {}, part.text), ' ']);
}

function part(name, entries, shown) {
  return (
    entries.length > 0 &&
    h(
      'div',
      {},
      h('dt', {}, name),
      h(
        'dd',
        {},
        h(
          'ul',
          { class: 'plain' },
          entries.map((each) => h('li', {}, shown(each))),
        ),
      ),
    )
  );
}

function claim(own) {
  return [
    own.status !== 'STATED' && [status(own.status), ' '],
    named(own.to),
    own.effect && h('span', { class: 'faint' }, ` – ${term('DecisionEffect', own.effect)}`),
    (own.evidence.length > 0 || own.reason || own.rule) &&
      h(
        'details',
        {},
        h('summary', {}, say('claim.why'), h('span', { class: 'unseen' }, ` – ${own.to.title}`)),
        grounds(own),
      ),
  ];
}

function promise({ commitment, answered }) {
  return [
    link(commitment),
    h(
      'span',
      { class: answered ? 'faint' : 'warning' },
      ` – ${say(answered ? 'decision.answered' : 'decision.unanswered')}`,
    ),
  ];
}

/** An auditor asks for what isn't there. */
function missing({ assigns, sentTo }) {
  const told = new Set(sentTo.map((each) => each.to.id));
  const without = assigns.filter((each) => !told.has(each.to.id));
  return (
    without.length > 0 &&
    h('p', { class: 'warning' }, say('decision.nottold', { who: without.map((each) => each.to.title).join(', ') }))
  );
}

function rows(rungs) {
  return table({
    caption: say('decision.ladder'),
    quiet: true,
    rows: rungs.map((each) => each.clause),
    columns: [
      {
        title: say('fact.date'),
        key: (clause) => clause.date,
        cell: (clause) => (clause.date ? day(clause.date) : h('span', { class: 'faint' }, say('undated'))),
      },
      { title: say('column.body'), key: (clause) => clause.body?.title, cell: (clause) => clause.body?.title ?? '' },
      {
        title: say('column.decision'),
        head: true,
        key: (clause) => clause.decision.title,
        cell: (clause) => link(clause.decision),
      },
      {
        title: say('column.outcome'),
        key: (clause) => term('DecisionOutcome', clause.outcome),
        cell: (clause) => term('DecisionOutcome', clause.outcome),
      },
      {
        title: say('column.accordance'),
        key: (clause) => clause.proposals.map((each) => term('Accordance', each.accordance)).join(', '),
        cell: (clause) => [...new Set(clause.proposals.map((each) => term('Accordance', each.accordance)))].join(', '),
      },
      {
        title: say('column.case'),
        key: (clause) => clause.cases[0]?.caseNumber,
        cell: (clause) => clause.cases.map((each) => each.caseNumber).join(', '),
      },
    ],
  });
}
