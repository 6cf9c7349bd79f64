// Holds the fronts' answers to each other, thing by thing, before anything is timed.

const SERVED = { serves: ['SERVES', true], servedBy: ['SERVES', false], fundedBy: ['FUNDS', false], parts: ['PART_OF', false] };

const plainId = (id) => Buffer.from(id, 'base64url').toString().replace(/^[A-Za-z]+:/, '');

// Every thing of the product's answer stands in the records that peer (a) returned.
export function sameAsRecords(question, index, records) {
  const there = new Set();
  visit(records, (value) => typeof value === 'string' && there.add(value));
  const ids = [];
  visit(question.answers[index], (value, key) => key === 'id' && ids.push(plainId(value)));
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length > 0) {
    throw new Error(`${question.name}, ${index}: peer (a) has no ${missing.slice(0, 5)}`);
  }
  return ids.length;
}

// The answers of the product and of peer (b) tell the same things, links and amounts.
export function sameAsLibrary(question, index, answer) {
  const product = tellingOf[question.kind](question.answers[index]);
  const library = libraryOf[question.kind](answer);
  if (question.kind === 'trace') {
    product.links = onlyThose(product.links, library.links);
  }
  for (const part of Object.keys(product)) {
    const [left, right] = [product[part], library[part]].map((list) => JSON.stringify(list));
    if (left !== right) {
      throw new Error(`${question.name}, ${index}: ${part} differ:\nproduct ${left.slice(0, 1500)}\npeer (b) ${right.slice(0, 1500)}`);
    }
  }
  return product.things.length;
}

// The product also tells links that join two found things aside from any route, such as those of an
// item that pays for an assignment and for what it serves; a nested selection has no place for them.
const onlyThose = (links, wanted) => links.filter((link) => new Set(wanted).has(link));

const tellingOf = {
  trace: ({ trace }) => ({
    things: sorted(trace.things.map(({ thing }) => plainId(thing.id))),
    links: sorted(trace.links.map((link) => [link.kind, plainId(link.from.id), plainId(link.to.id), link.status].join(' '))),
    amounts: sorted(trace.things.filter(({ thing }) => thing.amounts).map(({ thing }) => `${plainId(thing.id)} ${thing.total ?? '-'} ${kronor(thing.amounts)}`)),
  }),
  lineage: ({ decisionLineage }) => ({
    things: sorted(decisionLineage.rungs.flatMap(({ clause }) => [clause.decision, ...clause.proposals.filter(({ accordance }) => accordance !== 'NOT_DECIDED').map(({ proposal }) => proposal)]).map(({ id }) => plainId(id))),
  }),
  page: ({ assignments }) => ({
    things: assignments.nodes.map(({ id }) => plainId(id)),
    organisations: assignments.nodes.map(({ responsible }) => sorted(responsible.nodes.map(({ id }) => plainId(id)))),
    above: assignments.nodes.map(({ serves }) => sorted(serves.nodes.flatMap(({ id, serves: next }) => [id, ...(next?.nodes ?? []).map((node) => node.id)]).map(plainId))),
    sums: assignments.nodes.map(({ fundedBy }) => sum(fundedBy.nodes.flatMap(({ amounts }) => amounts.map(({ amount }) => ore(amount))))),
  }),
};

const libraryOf = {
  trace(answer) {
    const found = { things: new Set(), links: new Set(), amounts: new Set() };
    walk(Object.values(answer)[0][0], found);
    return Object.fromEntries(Object.entries(found).map(([part, set]) => [part, sorted([...set])]));
  },
  lineage({ decisions }) {
    const things = new Set();
    const climb = (decision) => {
      things.add(decision.id);
      decision.followsProposals.forEach(({ id }) => things.add(id));
      decision.followsDecisions?.forEach(climb);
    };
    climb(decisions[0]);
    return { things: sorted([...things]) };
  },
  page: ({ assignments }) => ({
    things: assignments.map(({ id }) => id),
    organisations: assignments.map(({ responsible }) => sorted(responsible.map(({ id }) => id))),
    above: assignments.map(({ servesFocusAreas, servesAssignments }) =>
      sorted([...servesFocusAreas, ...servesAssignments, ...servesAssignments.flatMap((next) => next.servesFocusAreas)].map(({ id }) => id))),
    sums: assignments.map(({ fundedBy }) => sum(fundedBy.flatMap(({ amounts }) => amounts.map(BigInt)))),
  }),
};

// Peer (b) tells a thing once for each route to it
function walk(thing, found) {
  found.things.add(thing.id);
  if (thing.amounts) {
    found.amounts.add(`${thing.id} ${thing.total ? decimal(thing.total) : '-'} ${thing.amounts.map((amount, index) => `${thing.amountYears[index]}:${decimal(amount)}`)}`);
  }
  for (const [field, connection] of Object.entries(thing)) {
    const served = Object.keys(SERVED).find((name) => new RegExp(`^${name}([A-Z]|$)`).test(field));
    for (const { properties, node } of (served && connection?.edges) || []) {
      const [kind, up] = SERVED[served];
      found.links.add([kind, ...(up ? [thing.id, node.id] : [node.id, thing.id]), properties.status].join(' '));
      walk(node, found);
    }
  }
}

function visit(value, each, key) {
  each(value, key);
  if (value !== null && typeof value === 'object') {
    Object.entries(value).forEach(([name, inner]) => visit(inner, each, name));
  }
}

const sorted = (list) => [...list].sort();

const ore = (text) => BigInt(text.replace('.', ''));

const decimal = (value) => {
  const text = String(value).replace('-', '').padStart(3, '0');
  return `${String(value).startsWith('-') ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
};

const kronor = (amounts) => amounts.map(({ year, amount }) => `${year}:${amount}`).join();

const sum = (amounts) => String(amounts.reduce((left, right) => left + right, 0n));
