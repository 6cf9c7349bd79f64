// Walking the picture: arrows go from card to card, Enter follows, + and − zoom, 0 shows all; by mouse a click follows.

const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function walk({ cy, frame, drawn, model, whole }) {
  frame.addEventListener('focusin', ({ target }) => {
    const key = target.dataset?.key;
    if (key) {
      for (const [each, card] of drawn) {
        card.tabIndex = each === key ? 0 : -1;
      }
      // A frame that the browser scrolled to show its focus would no longer fit the lines
      frame.scrollTo(0, 0);
      intoView(cy, frame, key);
      route(cy, model.start, key);
    }
  });
  frame.addEventListener('focusout', () => route(cy, model.start, null));
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const key = event.target.dataset?.key;
    const way = KEYS[event.key];
    const other = way && key ? neighbour(cy, key, way) : event.key === 'Home' ? model.start : null;
    if (other) {
      drawn.get(other).focus({ preventScroll: true });
    } else if (event.key === '+' || event.key === '-') {
      cy.zoom({
        level: cy.zoom() * (event.key === '+' ? 1.25 : 0.8),
        renderedPosition: cy.$id(key ?? model.start).renderedPosition(),
      });
    } else if (event.key === '0') {
      whole();
    }
    if (way || other || ['+', '-', '0'].includes(event.key)) {
      event.preventDefault();
    }
  });
  // The page scrolls as everywhere; only a pinch or Ctrl with the wheel zooms
  frame.addEventListener('wheel', (event) => !event.ctrlKey && event.stopPropagation(), {
    capture: true,
    passive: true,
  });
  cy.on('tap', 'node', (event) => {
    const card = drawn.get(event.target.id());
    if (card.href && (event.originalEvent.ctrlKey || event.originalEvent.metaKey)) {
      window.open(card.href, '_blank', 'noopener');
    } else {
      card.click();
    }
  });
  cy.on('mouseover', 'node', (event) => {
    frame.classList.add('over');
    drawn.get(event.target.id()).classList.add('over');
    route(cy, model.start, event.target.id());
  });
  cy.on('mouseout', 'node', (event) => {
    frame.classList.remove('over');
    drawn.get(event.target.id()).classList.remove('over');
    route(cy, model.start, null);
  });
}

/** The links by which a thing hangs on the one in the middle. */
function route(cy, start, key) {
  cy.batch(() => {
    cy.edges().removeClass('route');
    if (key && key !== start) {
      const { found, path } = cy.elements().aStar({ root: cy.$id(start), goal: cy.$id(key), directed: false });
      if (found) {
        path.edges().addClass('route');
      }
    }
  });
}

/** Sideways along a link where there is one, else to the nearest card on that side. */
function neighbour(cy, key, [dx, dy]) {
  const from = cy.$id(key);
  const at = from.position();
  const ahead = (other) => {
    const { x, y } = other.position();
    return dx !== 0 ? (x - at.x) * dx > 20 : (y - at.y) * dy > 4 && Math.abs(x - at.x) < 120;
  };
  const far = (other) => {
    const { x, y } = other.position();
    return Math.abs(x - at.x) * (dx !== 0 ? 1 : 4) + Math.abs(y - at.y) * (dx !== 0 ? 2 : 1);
  };
  const linked = dx !== 0 ? from.neighborhood('node').filter(ahead) : cy.collection();
  const candidates = linked.nonempty() ? linked : cy.nodes().filter(ahead);
  const nearest = candidates.nonempty() ? candidates.sort((one, other) => far(one) - far(other))[0] : null;
  return nearest?.id() ?? (dy > 0 ? below(cy, at) : null);
}

/** From the lowest card of a column on to what stands beside the chain. */
function below(cy, at) {
  const lower = cy.nodes().filter((node) => node.position().y > at.y + 4);
  return lower.nonempty() ? lower.sort((one, other) => one.position().y - other.position().y)[0].id() : null;
}

function intoView(cy, frame, key) {
  const box = cy.$id(key).renderedBoundingBox();
  const room = 16;
  const x = box.x1 < room ? room - box.x1 : Math.min(0, frame.clientWidth - room - box.x2);
  const top = room + 52;
  const y = box.y1 < top ? top - box.y1 : Math.min(0, frame.clientHeight - room - box.y2);
  if (x !== 0 || y !== 0) {
    cy.panBy({ x, y });
  }
}
