// Which things of a thread are drawn, and which are only counted: a picture of all would be a hairball.

export const LEVELS = [
  'VISION',
  'STRATEGY',
  'FOCUS_AREA',
  'COMMON_ASSIGNMENT',
  'ADMINISTRATION_ASSIGNMENT',
  'SUB_ASSIGNMENT',
  'ACTIVITY',
  'BUDGET_ITEM',
];

/** So many are drawn beside one thing, and so many in all, before further ones are only counted. */
const AT_ONE = 12;
const IN_ALL = 26;

const FOUNDED = ['STATED', 'CONFIRMED', 'DERIVED'];

/**
 * What is drawn: cards for things, groups that stand for many, edges between them, the levels, and what
 * stands beside the chain. A group that was opened shows all that it stood for.
 */
export function pictured(trace, beside, opened) {
  const things = new Map(trace.things.map((each) => [each.thing.id, each]));
  const start = trace.start.id;
  const shown = new Map([[start, card(things.get(start), true)]]);
  const groups = [];
  for (const side of ['ABOVE', 'BELOW']) {
    spread(side, { trace, things, start, shown, groups, opened });
  }
  return {
    start,
    cards: [...shown.values()],
    groups,
    edges: edges(trace, shown, groups),
    levels: trace.levels,
    side: aside(beside),
  };
}

function card({ thing, level, side, weakestStatus }, center = false) {
  return { key: thing.id, thing, level, side, weakestStatus, center };
}

/** Goes outwards from the start, level by level; a level that would be too much is counted at each thing. */
function spread(side, { trace, things, start, shown, groups, opened }) {
  const next = neighbours(side, trace, things);
  const closed = new Set();
  const ahead = () =>
    [...shown.keys()]
      .filter((at) => !closed.has(at) && (at === start || things.get(at).side === side))
      .map((at) => [at, fresh(next.get(at) ?? [], shown)])
      .filter(([, members]) => members.length > 0);
  let drawn = shown.size;
  for (let open = ahead(); open.length > 0; open = ahead()) {
    const ranks = open.flatMap(([, members]) => members.map(({ far }) => rank(things.get(far))));
    const nearest = side === 'BELOW' ? Math.min(...ranks) : Math.max(...ranks);
    const level = open.map(([at, members]) => [at, members.filter(({ far }) => rank(things.get(far)) === nearest)]);
    const counted = new Set(level.flatMap(([at, members]) => (opened.has(at) ? [] : members.map(({ far }) => far))));
    const room = drawn + counted.size <= IN_ALL;
    for (const [at, members] of level) {
      const own = fresh(members, shown);
      // A card in place of a count of one takes no more room
      if (opened.has(at) || own.length <= 1 || (room && own.length <= AT_ONE)) {
        own.forEach(({ far }) => shown.set(far, card(things.get(far))));
        drawn += opened.has(at) ? 0 : own.length;
      } else {
        closed.add(at);
      }
    }
  }
  for (const at of closed) {
    const rest = fresh(next.get(at), shown);
    if (rest.length > 0) {
      groups.push(group(at, side, rest, { next, things, shown }));
    }
  }
}

function neighbours(side, trace, things) {
  const next = new Map();
  for (const link of trace.links) {
    const [near, far] = side === 'ABOVE' ? [link.from.id, link.to.id] : [link.to.id, link.from.id];
    if (things.get(far)?.side === side) {
      next.has(near) ? next.get(near).push({ far, link }) : next.set(near, [{ far, link }]);
    }
  }
  return next;
}

/** Each thing once, and none that is drawn already. */
function fresh(members, shown) {
  const seen = new Set();
  return members.filter(({ far }) => !shown.has(far) && !seen.has(far) && seen.add(far));
}

/** Counts what hangs there, at any depth, of the type that comes first. */
function group(at, side, members, { next, things, shown }) {
  const first = members.reduce(
    (top, { far }) => (rank(things.get(far)) < rank(top) ? things.get(far) : top),
    things.get(members[0].far),
  );
  const reached = new Set(members.map(({ far }) => far));
  for (const each of reached) {
    fresh(next.get(each) ?? [], shown).forEach(({ far }) => reached.add(far));
  }
  return {
    key: `${at}~`,
    at,
    side,
    level: first.level,
    type: first.thing.type,
    number: [...reached].filter((each) => things.get(each).thing.type === first.thing.type).length,
    status: members.some(({ link }) => FOUNDED.includes(link.status)) ? 'STATED' : 'SUGGESTED',
  };
}

function rank({ level }) {
  return LEVELS.indexOf(level);
}

function edges(trace, shown, groups) {
  const between = trace.links
    .filter((link) => shown.has(link.from.id) && shown.has(link.to.id))
    .map((link) => ({ from: link.from.id, to: link.to.id, status: link.status, kind: link.kind }));
  const grouped = groups.map((group) =>
    group.side === 'BELOW'
      ? { from: group.key, to: group.at, status: group.status, kind: null }
      : { from: group.at, to: group.key, status: group.status, kind: null },
  );
  return [...between, ...grouped];
}

/** Decisions and risks of the thing in the middle. */
function aside({ decisionsAbout, node }) {
  const decisions = decisionsAbout.nodes.map((each) => ({
    key: each.decision.id,
    thing: each.decision,
    date: each.date,
    status: each.relations.some((relation) => FOUNDED.includes(relation.weakestStatus)) ? 'STATED' : 'SUGGESTED',
  }));
  const risks = (node?.links?.edges ?? []).map((edge) => ({
    key: edge.node.id,
    thing: edge.node,
    status: edge.status,
  }));
  return [...decisions, ...risks];
}
