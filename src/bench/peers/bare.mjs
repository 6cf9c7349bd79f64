// Peer (a): the statements that the product sends, with the parameters that it sends, by the
// JavaScript driver behind Node's bare http; it returns the records as they come.
//   node bare.mjs PORT BOLT-URI PASSWORD STATEMENTS-FILE

import fs from 'node:fs';
import http from 'node:http';

import neo4j from 'neo4j-driver';

const [port, uri, password, file] = process.argv.slice(2);

const statements = JSON.parse(fs.readFileSync(file, 'utf8'));

const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });

const DATE = 0x44;

// What JSON has no way to tell: whole numbers and days
function typed(key, value) {
  if (value?.$int !== undefined) return neo4j.int(value.$int);
  if (value?.$structure === DATE) return dayOf(Number(value.fields[0]));
  return value;
}

function dayOf(days) {
  return neo4j.types.Date.fromStandardDate(new Date(days * 86_400_000));
}

async function answer(body) {
  const answers = [];
  for (const { statement, parameters } of JSON.parse(body, typed)) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statements[statement], parameters);
      answers.push(records.map((record) => record.toObject()));
    } finally {
      await session.close();
    }
  }
  return JSON.stringify(answers);
}

http.createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  try {
    const text = await answer(Buffer.concat(chunks).toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ error: String(error) }));
  }
}).listen(Number(port), '127.0.0.1');
