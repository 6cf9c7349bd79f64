// What Cytoscape.js is given: a box for each card, drawn by the card itself, and a line for each link.
import { CARD } from './layout.js';

export function lines(model, boxes) {
  const known = new Set(boxes.map((box) => box.key));
  const nodes = boxes.map(({ key, x, y, height }) => ({
    data: { id: key, height },
    position: { x, y },
  }));
  const chain = model.edges
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to, status }, index) => ({
      data: { id: `line-${index}`, source: from, target: to },
      classes: status,
    }));
  // They stand in one row downwards: each hangs on the one above it
  const aside = model.side.map(({ key, status }, index) => ({
    data: { id: `side-${index}`, source: key, target: index === 0 ? model.start : model.side[index - 1].key },
    classes: `${status} side`,
  }));
  return [...nodes, ...chain, ...aside];
}

/** Colours come from the tokens, so that light and dark are told in one place. */
export function style() {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name) => tokens.getPropertyValue(name).trim();
  return [
    {
      selector: 'node',
      style: {
        width: CARD,
        height: 'data(height)',
        shape: 'round-rectangle',
        'background-opacity': 0,
        events: 'yes',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 2,
        'curve-style': 'round-taxi',
        'taxi-direction': 'leftward',
        'taxi-turn': '-22px',
        'taxi-turn-min-distance': 6,
        'taxi-radius': 8,
        'line-color': token('--line'),
        'target-arrow-color': token('--line'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    { selector: 'edge.side', style: { 'curve-style': 'straight', 'target-arrow-shape': 'none' } },
    {
      selector: 'edge.DERIVED',
      style: { 'line-style': 'dotted', 'line-color': token('--derived'), 'target-arrow-color': token('--derived') },
    },
    {
      selector: 'edge.SUGGESTED',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [7, 5],
        'line-color': token('--suggested'),
        'target-arrow-color': token('--suggested'),
      },
    },
    {
      selector: 'edge.route',
      style: { width: 4, 'line-color': token('--thread'), 'target-arrow-color': token('--thread'), 'z-index': 2 },
    },
  ];
}
