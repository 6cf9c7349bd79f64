// Budget items and what they pay for: whole, in shares, in part, for several, or only suggested.

import { inPlan, says, times } from './area.mjs';
import { itemTitle } from './words.mjs';

const CLASSES = ['PERSONNEL', 'OTHER_OPERATING', 'REVENUE'];

const CATEGORIES = ['DECIDED', 'NEW_NEED', 'REINVESTMENT'];

// About half of the assignments have money of their own
const PAID = 30;

export function writeItems(output, random, area, count) {
  const paid = [...area.common, ...area.administration.slice(0, PAID)];
  times(count, (index) => {
    const id = `${area.key}-post-${index}`;
    output.thing('BudgetItem', id, itemTitle(random), { ...(index % 3 === 0 ? investment(random, area) : operating(random, area)), ...area.plan.dated });
    inPlan(output, area, id);
    output.link('RESPONSIBLE_FOR', random.of(area.plan.region.administrations), id, says(area));
    pays(output, random, area, id, paid);
  });
}

function investment(random, area) {
  const { year } = area.plan;
  const amounts = times(3, (index) => ({ year: year + index, amount: `${random.between(0, 400) * 100000}.00` }));
  const total = random.chance(0.7) ? { total: `${random.between(1, 900) * 100000}.00` } : {};
  return { kind: 'INVESTMENT', category: random.of(CATEGORIES), amounts, ...total, precision: '100000.00' };
}

function operating(random, area) {
  const accountClass = random.of(CLASSES);
  const kronor = random.between(1, 90000) * 1000 * (accountClass === 'REVENUE' ? -1 : 1);
  area.plan.sum += BigInt(kronor);
  return { kind: 'OPERATING', accountClass, amounts: [{ year: area.plan.year, amount: `${kronor}.00` }], precision: '1000.00' };
}

function pays(output, random, area, item, paid) {
  const funds = (to, more) => output.link('FUNDS', item, to, says(area, more));
  const [first, second] = random.twoOf(paid);
  const way = random.next();
  if (way < 0.15) {
    const share = random.between(5, 95);
    funds(first, { share: String(share) });
    funds(second, { share: String(100 - share) });
  } else if (way < 0.2) {
    funds(first, { share: '62.5' });
  } else if (way < 0.25) {
    funds(first);
    funds(second);
  } else if (way < 0.3) {
    output.link('FUNDS', item, first, { status: 'SUGGESTED', confidence: 0.5, reason: 'They bear like names.', ...area.plan.dated });
  } else if (way < 0.33) {
    funds(area.id);
  } else if (way > 0.97) {
    return;
  } else {
    funds(first);
  }
}
