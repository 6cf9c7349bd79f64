// Reads PackStream, the encoding of Neo4j's Bolt messages, as far as statements need it. A whole
// number stays told from one with a fraction by being kept as {"$int": "…"}.

export function unpack(buffer) {
  return new Unpacker(buffer).value();
}

class Unpacker {
  constructor(buffer) {
    this.buffer = buffer;
    this.at = 0;
  }

  value() {
    const marker = this.buffer.readUInt8(this.at++);
    const low = marker & 0x0f;
    if (marker <= 0x7f) return int(marker);
    if (marker >= 0xf0) return int(marker - 256);
    switch (marker & 0xf0) {
      case 0x80: return this.text(low);
      case 0x90: return this.list(low);
      case 0xa0: return this.map(low);
      case 0xb0: return this.structure(low);
    }
    return this.marked(marker);
  }

  marked(marker) {
    switch (marker) {
      case 0xc0: return null;
      case 0xc1: return this.take(8, (at) => this.buffer.readDoubleBE(at));
      case 0xc2: return false;
      case 0xc3: return true;
      case 0xc8: return int(this.take(1, (at) => this.buffer.readInt8(at)));
      case 0xc9: return int(this.take(2, (at) => this.buffer.readInt16BE(at)));
      case 0xca: return int(this.take(4, (at) => this.buffer.readInt32BE(at)));
      case 0xcb: return int(this.take(8, (at) => this.buffer.readBigInt64BE(at)));
      case 0xd0: return this.text(this.size(1));
      case 0xd1: return this.text(this.size(2));
      case 0xd2: return this.text(this.size(4));
      case 0xd4: return this.list(this.size(1));
      case 0xd5: return this.list(this.size(2));
      case 0xd6: return this.list(this.size(4));
      case 0xd8: return this.map(this.size(1));
      case 0xd9: return this.map(this.size(2));
      case 0xda: return this.map(this.size(4));
    }
    throw new Error(`No marker of PackStream that statements have: ${marker.toString(16)}`);
  }

  take(bytes, read) {
    const value = read(this.at);
    this.at += bytes;
    return value;
  }

  size(bytes) {
    return this.take(bytes, (at) => this.buffer.readUIntBE(at, bytes));
  }

  text(bytes) {
    return this.take(bytes, (at) => this.buffer.toString('utf8', at, at + bytes));
  }

  list(size) {
    return Array.from({ length: size }, () => this.value());
  }

  map(size) {
    const map = {};
    for (let index = 0; index < size; index++) {
      const key = this.value();
      map[key] = this.value();
    }
    return map;
  }

  structure(fields) {
    const tag = this.buffer.readUInt8(this.at++);
    return { $structure: tag, fields: this.list(fields) };
  }
}

const int = (value) => ({ $int: String(value) });
