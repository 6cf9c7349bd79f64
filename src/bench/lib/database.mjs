// The Neo4j that all fronts share: a server of its own, from the jars that Maven finds.

import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { Running, finish, freePort } from './processes.mjs';

export const PASSWORD = 'for-the-benchmark';

export const VERSION = '5.26.30';

export async function startDatabase({ root, work, folder, heap, pageCache }) {
  const jars = await classPath(root, work);
  const port = await freePort();
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'neo4j.conf'), [
    'dbms.security.auth_enabled=true', 'server.bolt.enabled=true', 'server.http.enabled=false', 'server.https.enabled=false',
    `server.bolt.listen_address=127.0.0.1:${port}`, `server.bolt.advertised_address=127.0.0.1:${port}`,
    `server.memory.pagecache.size=${pageCache}`, 'db.logs.query.enabled=OFF', 'db.tx_log.rotation.size=64m',
    'db.tx_log.rotation.retention_policy=keep_none', 'dbms.usage_report.enabled=false',
  ].join('\n') + '\n');
  const main = path.join(root, 'src/test/java/se/redthread/server/ServerMain.java');
  const java = ['java', `-Xmx${heap}`, `-Xms${heap}`, '-Xss2m', '--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED', '-cp', jars, main, folder, PASSWORD];
  const database = new Running('Neo4j', java, { log: path.join(work, 'neo4j.log') });
  database.port = port;
  database.uri = `bolt://127.0.0.1:${port}`;
  return database.ready(async () => fs.readFileSync(database.log, 'utf8').includes('Ready') && (await listens(port)));
}

async function classPath(root, work) {
  const list = path.join(work, `neo4j-${VERSION}.classpath`);
  if (!fs.existsSync(list)) {
    await finish('Maven', ['mvn', '-q', '-B', '-ntp', '-f', path.join(root, 'src/test/servers/pom.xml'), `-Dneo4j.version=${VERSION}`,
      'dependency:build-classpath', `-Dmdep.outputFile=${list}`], { log: path.join(work, 'maven.log') });
  }
  return fs.readFileSync(list, 'utf8').trim();
}

const listens = (port) => new Promise((resolve) => {
  const socket = net.connect(port, '127.0.0.1', () => resolve(socket.destroy() && true));
  socket.once('error', () => resolve(false));
});
