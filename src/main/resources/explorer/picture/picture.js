// The picture: Cytoscape.js draws the lines and moves the view, and the cards over it are plain links,
// so that they can be read aloud, reached by keyboard and printed.
import cytoscape from '../vendor/cytoscape.js';
import { h, fill } from '../core/dom.js';
import { count, say, term } from '../core/say.js';
import { cards, heads, key, sideHead, strips } from './cards.js';
import { LEVELS } from './choose.js';
import { CARD, arrange } from './layout.js';
import { lines, style } from './lines.js';
import { paper } from './paper.js';
import { walk } from './walk.js';

const READABLE = 0.82;
const EDGE = 28;
const BESIDE = 62;
const HEADS = 52;

/** Where the view stood when the same thing was drawn before, and what was drawn. */
let last = null;

export function picture(model, { signal, walk: onward, open, close }) {
  const layer = h('div', { class: 'cards' });
  const under = h('div', { class: 'lines', 'aria-hidden': 'true' });
  const top = h('div', { class: 'heads' });
  const frame = h(
    'div',
    { class: 'canvas', role: 'group', 'aria-label': say('picture'), 'aria-describedby': 'picture-help' },
    under,
    layer,
    top,
  );
  const print = h('div', { class: 'on-paper', 'aria-hidden': 'true' });
  const drawn = cards(model, onward, open);
  fill(layer, [...drawn.values()]);
  let cy = null;

  const sizes = new ResizeObserver(() => {
    if (frame.clientWidth === 0) {
      return;
    }
    if (cy) {
      cy.resize();
    } else {
      cy = draw();
    }
  });
  sizes.observe(frame);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const recolour = () => cy?.style(style());
  const toPaper = () => cy && fill(print, paper(cy, layer, top));
  scheme.addEventListener('change', recolour);
  addEventListener('beforeprint', toPaper);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    scheme.removeEventListener('change', recolour);
    removeEventListener('beforeprint', toPaper);
    if (cy) {
      last = {
        start: model.start,
        zoom: cy.zoom(),
        at: cy.$id(model.start).renderedPosition(),
        keys: new Set(drawn.keys()),
      };
      cy.destroy();
    }
  });

  function draw() {
    const { boxes, columns } = positions(model, drawn);
    const center = boxes.find((each) => each.key === model.start);
    top.append(...heads(columns));
    layer.prepend(...strips(columns, center.y), ...sideHead(boxes));
    room(boxes);
    const made = cytoscape({
      container: under,
      elements: lines(model, boxes),
      layout: { name: 'preset' },
      style: style(),
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.02,
      maxZoom: 2.5,
    });
    const follow = () => {
      const { x, y } = made.pan();
      layer.style.transform = `translate(${x}px, ${y}px) scale(${made.zoom()})`;
      // The names of the levels stay in sight however far down one is
      top.style.transform = `translate(${x}px, 0) scale(${made.zoom()})`;
    };
    made.on('viewport', follow);
    view(made);
    follow();
    walk({ cy: made, frame, drawn, model, whole: () => whole(made) });
    return made;
  }

  function view(made) {
    const again = last?.start === model.start ? last : null;
    if (again) {
      made.zoom(again.zoom);
      const now = made.$id(model.start).renderedPosition();
      made.panBy({ x: again.at.x - now.x, y: again.at.y - now.y });
      const fresh = [...drawn.keys()].find((each) => !again.keys.has(each));
      drawn.get(fresh)?.focus({ preventScroll: true });
    } else {
      readable(made);
    }
    last = null;
  }

  /** As much room as the picture needs, up to most of the window. */
  function room(boxes) {
    const tall =
      Math.max(...boxes.map((each) => each.y + each.height / 2)) -
      Math.min(...boxes.map((each) => each.y - each.height / 2));
    frame.style.setProperty('--tall', `${Math.ceil(tall * READABLE) + HEADS + 2 * EDGE + 40}px`);
  }

  /** All of it below the names of the levels. */
  function whole(made) {
    const box = made.elements().boundingBox();
    const level = Math.min(1, (frame.clientWidth - 2 * EDGE) / box.w, (frame.clientHeight - HEADS - 2 * EDGE) / box.h);
    made.viewport({
      zoom: level,
      pan: {
        x: (frame.clientWidth - box.w * level) / 2 - box.x1 * level,
        y: (frame.clientHeight + HEADS - box.h * level) / 2 - box.y1 * level,
      },
    });
  }

  /** All of it, unless it would be too small to read: then the thing itself and what is near it. */
  function readable(made) {
    made.resize();
    whole(made);
    if (made.zoom() < READABLE) {
      made.zoom(READABLE);
      made.center(made.$id(model.start));
      const box = made.elements().renderedBoundingBox();
      // No empty room at one side while there are things beyond the other
      const x = box.x1 > EDGE ? EDGE - box.x1 : Math.max(0, Math.min(EDGE - box.x1, frame.clientWidth - EDGE - box.x2));
      const y = box.h < frame.clientHeight - HEADS - EDGE ? (frame.clientHeight + HEADS - box.h) / 2 - box.y1 : 0;
      made.panBy({ x, y });
    }
  }

  const button = (name, action, sign) =>
    h('button', { type: 'button', class: 'tool', 'aria-label': say(name), title: say(name), onclick: action }, sign);
  const zoom = (factor) => () =>
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: frame.clientWidth / 2, y: frame.clientHeight / 2 } });

  return [
    h(
      'div',
      { class: 'tools', role: 'group', 'aria-label': say('picture.tools') },
      button('picture.in', zoom(1.25), '+'),
      button('picture.out', zoom(0.8), '−'),
      h('button', { type: 'button', class: 'tool', onclick: () => cy && whole(cy) }, say('picture.fit')),
      h('button', { type: 'button', class: 'tool', onclick: () => cy && readable(cy) }, say('picture.center')),
      h('button', { type: 'button', class: 'tool', onclick: () => window.print() }, say('picture.print')),
      close && h('button', { type: 'button', class: 'tool', onclick: close }, say('picture.close')),
      model.groups.length > 0 &&
        h(
          'span',
          { class: 'faint' },
          count(
            'picture.counted',
            model.groups.reduce((sum, each) => sum + each.number, 0),
          ),
        ),
    ),
    frame,
    print,
    h('p', { id: 'picture-help', class: 'faint help' }, say('picture.help')),
    key(),
  ];
}

/** Every card measured as it is, and given its place. */
function positions(model, drawn) {
  const box = (key, level) => ({ key, column: LEVELS.indexOf(level), height: drawn.get(key).offsetHeight });
  const boxes = [...model.cards, ...model.groups].map((each) => box(each.key, each.level));
  const columns = arrange(
    boxes,
    model.edges.map(({ from, to }) => [from, to]),
    model.levels,
  );
  beside(model, drawn, boxes);
  for (const each of boxes) {
    const element = drawn.get(each.key);
    element.style.transform = `translate(${each.x - CARD / 2}px, ${each.y - each.height / 2}px)`;
  }
  return { boxes, columns: columns.map((column) => ({ ...column, title: term('ChainLevel', column.level) })) };
}

/** Decisions and risks stand right under what they are about. */
function beside(model, drawn, boxes) {
  const center = boxes.find((each) => each.key === model.start);
  const column = boxes.filter((each) => each.x === center.x);
  let y = Math.max(...column.map((each) => each.y + each.height / 2)) + BESIDE;
  for (const { key } of model.side) {
    const height = drawn.get(key).offsetHeight;
    boxes.push({ key, x: center.x, y: y + height / 2, height, beside: true });
    y += height + 14;
  }
}
