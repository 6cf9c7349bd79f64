// The questions with their documents, and the bodies to send to each front.

import fs from 'node:fs';
import path from 'node:path';

import { draw } from './draw.mjs';

const KINDS = { 'trace-up': 'trace', 'trace-down': 'trace', 'trace-both': 'trace', 'decision-lineage': 'lineage', 'assignments-page': 'page' };

export function questionsOf(starts, { seed, names, most }) {
  return names.map((name) => {
    const drawn = draw(starts, seed, name, most);
    const query = document(`questions/${name}.graphql`);
    const library = document(`peers/questions/${name}.graphql`);
    const bodies = { product: drawn.map(({ variables }) => JSON.stringify({ query, variables })) };
    if (library) {
      bodies['neo4j-graphql'] = drawn.map(({ start }) => JSON.stringify({ query: library, variables: { id: start } }));
    }
    return { name, kind: KINDS[name], bodies };
  });
}

// The same question about what was known at an instant; null for now
export function knownThen(body, then) {
  const { query, variables } = JSON.parse(body);
  const known = query.replace(/^(query \w+\()/, '$1$then: DateTime, ').replace(/^( {2}\w+\()/m, '$1knownAt: $then, ');
  return JSON.stringify({ query: known, variables: { ...variables, then } });
}

// Peer (b) is told the day that the product's answer is of, as its users would have to
export function onTheDay(question) {
  const library = question.bodies['neo4j-graphql'];
  if (question.kind === 'trace' && library) {
    question.bodies['neo4j-graphql'] = library.map((body, index) => {
      const { query, variables } = JSON.parse(body);
      return JSON.stringify({ query, variables: { ...variables, inForce: inForce(question.answers[index].trace.clock.validAt) } });
    });
  }
}

const inForce = (day) => ({
  AND: [
    { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: day } }] },
    { OR: [{ validTo: { eq: null } }, { validTo: { gt: day } }] },
  ],
});

function document(name) {
  const file = path.join(import.meta.dirname, '..', name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
