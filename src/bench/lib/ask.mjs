// Asks by HTTP on connections that stay open.

import { Pool } from 'undici';

export class Client {
  constructor(origin, path, connections) {
    this.path = path;
    this.pool = new Pool(origin, { connections, pipelining: 1 });
  }

  async text(body, headers) {
    const answer = await this.pool.request({ path: this.path, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) {
      throw new Error(`HTTP ${answer.statusCode}: ${text.slice(0, 500)}`);
    }
    return text;
  }

  async json(body, headers) {
    const answer = JSON.parse(await this.text(body, headers));
    if (answer.errors) {
      throw new Error(JSON.stringify(answer.errors).slice(0, 500));
    }
    return answer;
  }

  close() {
    return this.pool.close();
  }
}
