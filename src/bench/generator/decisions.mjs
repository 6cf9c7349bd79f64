// A case and the ladder of decisions in it: from the first body that handled it up to the one that
// decided, one to six rungs, each with what was proposed there.

import { stated } from './output.mjs';
import { BODIES } from './region.mjs';
import { capital, matter } from './words.mjs';

export const CASES = 5;

// The case, what it rests on, a promise, and on each rung an item, a proposal and a decision
export const LADDER_THINGS_MOST = 3 + 3 * BODIES.length;

// Most matters are decided by two or three bodies
const DEPTHS = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6];

export function writeCase(output, random, area, index) {
  const { plan } = area;
  const key = `${area.key}-arende-${index}`;
  const title = capital(`${matter(random)} ${plan.year}`);
  const basis = output.thing('Document', `${key}-underlag`, `Underlag: ${title}`, { kind: 'PROPOSAL', date: `${plan.year}-01-08` });
  const matterId = output.thing('Case', key, title, { caseNumber: key.toUpperCase() });
  const depth = random.of(DEPTHS);
  const half = random.below(2);
  let below;
  for (let rung = BODIES.length - depth; rung < BODIES.length; rung++) {
    below = writeRung(output, { random, area, key, title, basis, matterId, rung, sitting: plan.sittings[rung][half], below });
  }
  output.start('decision', below.decision);
  outcome(output, random, area, below, key);
}

function writeRung(output, { random, area, key, title, basis, matterId, rung, sitting, below }) {
  const { plan } = area;
  const last = rung === BODIES.length - 1;
  const action = last ? 'ASSIGN' : 'RECOMMEND';
  const number = (plan.paragraphs[rung] = (plan.paragraphs[rung] ?? 0) + 1);
  const at = stated(sitting.minutes, `§${number}`);
  const wording = last ? `Förvaltningen får i uppdrag att ordna ${title}.` : `Föreslår ${BODIES[rung + 1]} att ordna ${title}.`;
  const item = output.thing('AgendaItem', `${key}-paragraf-${rung}`, title, { body: sitting.body, year: plan.year, number, ordinal: 1 });
  output.link('HANDLED_AT', item, sitting.meeting, at);
  output.link('ABOUT_CASE', item, matterId, at);
  output.link('BASED_ON', item, basis, at);
  const decision = output.thing('Decision', `${key}-beslut-${rung}`, `${title}: ${BODIES[rung]}`, { action, ordinal: 1, date: sitting.date, wording });
  output.link('HANDLED_AT', decision, item, at);
  if (random.chance(0.6)) {
    const proposal = output.thing('Proposal', `${key}-forslag-${rung}`, `Förslag: ${title}`, { action, ordinal: 1, wording });
    output.link('HANDLED_AT', proposal, item, at);
    output.link('FOLLOWS', decision, proposal, at);
  }
  if (below) {
    output.link('FOLLOWS', decision, below.decision, at);
  }
  if (!last) {
    output.link('PROPOSES_TO', decision, plan.region.bodies[rung + 1], at);
  }
  return { decision, item, at };
}

function outcome(output, random, area, { decision, item, at }, key) {
  const { administrations } = area.plan.region;
  const to = random.of(administrations);
  output.link('AFFECTS', decision, random.of(area.administration), { ...at, effect: random.of(['CREATES', 'CHANGES', 'ADOPTS']) });
  output.link('ASSIGNS', decision, to, { ...at, dueDate: `${area.plan.year}-12-01` });
  output.link('SENT_TO', item, random.chance(0.8) ? to : random.of(administrations), at);
  if (random.chance(0.4)) {
    const promise = output.thing('Commitment', `${key}-lofte`, `Återrapport om ${matter(random)}`, { dueBy: `${area.plan.year}-11-30` });
    output.link('PROMISED', decision, promise, at);
  }
}
