// Where the thread is broken, in numbers.
import { h } from '../core/dom.js';
import { to } from '../core/address.js';
import { share } from '../core/parts.js';
import { say, term } from '../core/say.js';

/** The kinds of gaps with their numbers, each leading to its own. */
export function broken(counts, place) {
  const some = counts.filter((each) => each.gaps > 0);
  if (some.length === 0) {
    return h('p', {}, say('gaps.none'));
  }
  return h(
    'ul',
    { class: 'broken' },
    some.map((each) =>
      h(
        'li',
        {},
        h('a', { href: to('gaps', null, { ...place, kind: each.kind }) }, term('GapKind', each.kind)),
        share(each.gaps, each.examined, say('of', { part: each.gaps, whole: each.examined }), 'lack'),
      ),
    ),
  );
}
