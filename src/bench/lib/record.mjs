// Asks the product each question once through the relay, and keeps what it sent to the database.

import { Client } from './ask.mjs';

// The statements that each body of each question came to: what peer (a) is asked.
export async function record(product, relay, questions) {
  const client = new Client(product.origin, '/graphql', 1);
  const texts = [];
  const place = (text) => {
    const known = texts.indexOf(text);
    return known < 0 ? texts.push(text) - 1 : known;
  };
  for (const question of questions) {
    question.recorded = [];
    question.answers = [];
    for (const [index, body] of question.bodies.product.entries()) {
      const id = `${question.name}-${index}`;
      question.answers.push((await client.json(body, { 'x-request-id': id })).data);
      const sent = relay.heard.filter(({ work }) => work.startsWith(`${id}/`));
      relay.heard.length = 0;
      question.recorded.push(sent.map(({ text, parameters }) => ({ statement: place(text), parameters })));
    }
    question.bodies.bare = question.recorded.map((statements) => JSON.stringify(statements));
  }
  await client.close();
  return texts;
}
