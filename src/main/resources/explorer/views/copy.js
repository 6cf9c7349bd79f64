// A thing as text for a letter or a report, in any of the languages.
import { place } from '../core/parts.js';
import { side } from './thing.js';

export function asText(thing, edges, { say, term, day, money }, address) {
  const lines = [`${term('ThingType', thing.type)}: ${thing.title}`];
  const told = thing.description ?? thing.wording;
  if (told) {
    lines.push(told);
  }
  if (thing.validFrom) {
    lines.push(`${say('fact.validFrom')}: ${day(thing.validFrom)}`);
  }
  if (thing.date) {
    lines.push(`${say('fact.date')}: ${day(thing.date)}`);
  }
  for (const each of thing.amounts ?? []) {
    lines.push(`${each.year}: ${money(each.amount)}`);
  }
  let before = null;
  for (const edge of edges) {
    const name = side(thing, edge);
    if (name !== before) {
      lines.push('', term('LinkSide', name));
      before = name;
    }
    const places = edge.link.evidence.map((evidence) => place(evidence, { say })).join('; ');
    lines.push(`- ${edge.node.title} (${term('ClaimStatus', edge.link.status)}${places ? `: ${places}` : ''})`);
  }
  lines.push('', address);
  return `${lines.join('\n')}\n`;
}
