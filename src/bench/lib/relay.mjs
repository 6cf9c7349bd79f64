// Stands between the product and the database while questions are recorded, and keeps each
// statement with its parameters, exactly as it was sent. It is never there while anything is timed.

import net from 'node:net';

import { unpack } from './packstream.mjs';

const RUN = 0x10;

// The proposal to choose among all versions by a list, which this doesn't follow
const MANIFEST = Buffer.from([0, 0, 1, 0xff]);

export async function relay(port) {
  const heard = [];
  const server = net.createServer((client) => {
    const upstream = net.connect(port, '127.0.0.1');
    const messages = new Messages((message) => hear(heard, message));
    client.on('data', (data) => upstream.write(messages.take(data)));
    upstream.on('data', (data) => client.write(data));
    for (const [one, other] of [[client, upstream], [upstream, client]]) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { heard, port: server.address().port, close: () => server.close() };
}

function hear(heard, message) {
  if (message.$structure === RUN) {
    const [text, parameters, extra] = message.fields;
    heard.push({ text, parameters, work: String(extra.tx_metadata?.['redthread.work'] ?? '') });
  }
}

// Cuts what a client sends into messages, behind the twenty bytes of its handshake.
class Messages {
  constructor(hear) {
    this.hear = hear;
    this.rest = Buffer.alloc(0);
    this.parts = [];
    this.shaken = false;
  }

  take(data) {
    this.rest = Buffer.concat([this.rest, data]);
    if (!this.shaken) {
      this.shaken = true;
      for (let at = 4; at < 20; at += 4) {
        if (data.subarray(at, at + 4).equals(MANIFEST)) {
          data.fill(0, at, at + 4);
        }
      }
      this.rest = this.rest.subarray(20);
    }
    this.cut();
    return data;
  }

  cut() {
    while (this.rest.length >= 2) {
      const size = this.rest.readUInt16BE(0);
      if (this.rest.length < 2 + size) {
        return;
      }
      const part = this.rest.subarray(2, 2 + size);
      this.rest = this.rest.subarray(2 + size);
      if (size > 0) {
        this.parts.push(part);
      } else if (this.parts.length > 0) {
        this.hear(unpack(Buffer.concat(this.parts)));
        this.parts = [];
      }
    }
  }
}
