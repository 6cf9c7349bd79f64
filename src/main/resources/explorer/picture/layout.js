// Where things stand: a column for each level, ordered so that few links cross, each thing near its neighbours.

export const CARD = 208;
const NARROW = 40;
const BETWEEN = 44;
const GAP = 14;
const SWEEPS = 6;

/**
 * Gives each box { key, column, height } its x and y (its middle). `columns` has the width of each; links are
 * pairs of keys. Boxes of a level that hang on each other stand in columns of their own.
 */
export function arrange(boxes, links, levels) {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const known = links.filter(([from, to]) => byKey.has(from) && byKey.has(to));
  rank(byKey, known);
  const columns = place(boxes, levels);
  const lanes = [...grouped(boxes)].sort(([one], [other]) => one - other).map(([, lane]) => lane);
  const near = new Map(boxes.map((box) => [box.key, []]));
  for (const [from, to] of known) {
    near.get(from).push(byKey.get(to));
    near.get(to).push(byKey.get(from));
  }
  for (const lane of lanes) {
    stack(lane);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const way = sweep % 2 === 0 ? lanes : [...lanes].reverse();
    for (const lane of way) {
      order(lane, near);
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const lane of sweep % 2 === 0 ? lanes : [...lanes].reverse()) {
      settle(lane, near);
    }
  }
  return columns;
}

function grouped(boxes) {
  const map = new Map();
  for (const box of boxes) {
    map.has(box.slot) ? map.get(box.slot).push(box) : map.set(box.slot, [box]);
  }
  return map;
}

/** Within a level: the longest way down from a thing of the same level tells how far right it stands. */
function rank(byKey, links) {
  const inside = links.filter(([from, to]) => byKey.get(from).column === byKey.get(to).column);
  const above = new Map();
  for (const [from, to] of inside) {
    above.set(from, [...(above.get(from) ?? []), to]);
  }
  const depth = (key, seen) => {
    const box = byKey.get(key);
    if (box.depth === undefined) {
      box.depth = seen.has(key)
        ? 0
        : Math.max(0, ...(above.get(key) ?? []).map((up) => 1 + depth(up, new Set([...seen, key]))));
    }
    return box.depth;
  };
  byKey.forEach((box, key) => depth(key, new Set()));
}

/** The columns from left to right; a level that has nothing is a narrow one. */
function place(boxes, levels) {
  const columns = [];
  let x = 0;
  let slot = 0;
  levels.forEach((level, index) => {
    const own = boxes.filter((box) => box.column === index);
    const deep = own.length > 0 ? Math.max(...own.map((box) => box.depth)) + 1 : 1;
    const width = own.length > 0 ? deep * CARD + (deep - 1) * BETWEEN : NARROW;
    for (const box of own) {
      box.x = x + box.depth * (CARD + BETWEEN) + CARD / 2;
      box.slot = slot + box.depth;
    }
    columns.push({ ...level, x, width, empty: own.length === 0 });
    x += width + BETWEEN;
    slot += deep;
  });
  return columns;
}

function stack(lane) {
  let y = 0;
  for (const box of lane) {
    box.y = y + box.height / 2;
    y += box.height + GAP;
  }
  const shift = (y - GAP) / 2;
  lane.forEach((box) => {
    box.y -= shift;
  });
}

function middle(box, near) {
  const own = near.get(box.key);
  return own.length === 0 ? box.y : own.reduce((sum, other) => sum + other.y, 0) / own.length;
}

function order(lane, near) {
  const wish = new Map(lane.map((box, index) => [box, [middle(box, near), index]]));
  lane.sort((one, other) => wish.get(one)[0] - wish.get(other)[0] || wish.get(one)[1] - wish.get(other)[1]);
  stack(lane);
}

/** As near to its neighbours as the order and the gaps allow: blocks that would overlap are moved as one. */
function settle(lane, near) {
  const blocks = [];
  for (const box of lane) {
    let block = { boxes: [box], offsets: [0], wish: middle(box, near), size: box.height };
    blocks.push(block);
    while (blocks.length > 1) {
      const before = blocks[blocks.length - 2];
      block = blocks[blocks.length - 1];
      if (start(before) + before.size + GAP <= start(block)) {
        break;
      }
      blocks.splice(-2, 2, merged(before, block));
    }
  }
  for (const block of blocks) {
    block.boxes.forEach((box, index) => {
      box.y = block.wish + block.offsets[index];
    });
  }
}

/** Where a block begins; its wish is where its first box wants its middle. */
function start(block) {
  return block.wish - block.boxes[0].height / 2;
}

function merged(before, block) {
  const lead = before.size + GAP + block.boxes[0].height / 2 - before.boxes[0].height / 2;
  const [n, m] = [before.boxes.length, block.boxes.length];
  return {
    boxes: [...before.boxes, ...block.boxes],
    offsets: [...before.offsets, ...block.offsets.map((offset) => offset + lead)],
    wish: (before.wish * n + (block.wish - lead) * m) / (n + m),
    size: before.size + GAP + block.size,
  };
}
