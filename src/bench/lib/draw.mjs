// The variables of each question, drawn by seed from what the generator left to begin from.

import { Random } from '../generator/random.mjs';
import { matter } from '../generator/words.mjs';

export const globalId = (type, id) => Buffer.from(`${type}:${id}`).toString('base64url');

const from = (type) => (id) => ({ from: globalId(type, id.id ?? id) });

// For each question: where it may begin, and its variables for the product from there
const QUESTIONS = {
  'trace-up': ['assignment', from('Assignment')],
  'trace-down': ['focusArea', from('FocusArea')],
  'trace-both': ['assignment', from('Assignment')],
  'decision-lineage': ['decision', (id) => ({ of: globalId('Decision', id) })],
  'roll-up': ['plan', (id) => ({ plan: globalId('Plan', id) })],
  'assignments-page': ['focusArea', ({ id }) => ({ focusArea: globalId('FocusArea', id) })],
  search: ['text', (text) => ({ text })],
  gaps: ['focusArea', ({ id, plan }) => ({ plan: globalId('Plan', plan), under: globalId('FocusArea', id) })],
};

export const QUESTION_NAMES = Object.keys(QUESTIONS);

export function draw(starts, seed, name, most) {
  const [kind, variables] = QUESTIONS[name];
  const random = new Random(seed, `questions/${name}`);
  const all = kind === 'text' ? Array.from({ length: most }, () => matter(random)) : shuffled(starts[kind], random);
  return all.slice(0, most).map((start) => ({ start: start.id ?? start, variables: variables(start) }));
}

function shuffled(list, random) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}
