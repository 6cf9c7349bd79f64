// Numbers that look random and are the same for the same seed and name, so that each part of a
// graph can be made by itself and in any order.

function seedOf(text) {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  return hash >>> 0;
}

export class Random {
  constructor(seed, name) {
    this.state = seedOf(`${seed}/${name}`);
  }

  // Mulberry32
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  }

  below(bound) {
    return Math.floor(this.next() * bound);
  }

  between(from, to) {
    return from + this.below(to - from + 1);
  }

  chance(probability) {
    return this.next() < probability;
  }

  of(list) {
    return list[this.below(list.length)];
  }

  // Two different ones of a list that has two
  twoOf(list) {
    const first = this.below(list.length);
    const second = (first + 1 + this.below(list.length - 1)) % list.length;
    return [list[first], list[second]];
  }
}

// Keeps at most so many of all that pass, each with the same chance.
export class Drawn {
  constructor(random, most) {
    this.random = random;
    this.most = most;
    this.seen = 0;
    this.kept = [];
  }

  add(value) {
    this.seen++;
    if (this.kept.length < this.most) {
      this.kept.push(value);
      return;
    }
    const place = this.random.below(this.seen);
    if (place < this.most) {
      this.kept[place] = value;
    }
  }
}
