// Processes that the benchmark starts, what they use, and their ends.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';

const running = new Set();

// Clock ticks a second in /proc; Linux has told programs 100 for decades
const TICKS = 100;

export class Running {
  constructor(name, command, { log, ...options }) {
    this.name = name;
    const file = fs.openSync(log, 'w');
    this.process = spawn(command[0], command.slice(1), { stdio: ['pipe', file, file], ...options });
    this.log = log;
    this.ended = new Promise((resolve) => this.process.once('exit', resolve));
    running.add(this);
    this.ended.then(() => running.delete(this));
  }

  get pid() {
    return this.process.pid;
  }

  // Seconds of processor time since its start
  cpu() {
    return cpuIn(`/proc/${this.pid}/stat`);
  }

  // Those of the threads by which Java compiles
  compiling() {
    const threads = fs.readdirSync(`/proc/${this.pid}/task`).map((thread) => `/proc/${this.pid}/task/${thread}`);
    return threads.filter((thread) => /^C[12] Comp/.test(fs.readFileSync(`${thread}/comm`, 'utf8'))).reduce((sum, thread) => sum + cpuIn(`${thread}/stat`), 0);
  }

  // The most memory that it had at once, in MiB
  peak() {
    return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${this.pid}/status`, 'utf8'))[1]) / 1024;
  }

  async ready(question, seconds = 180) {
    for (const end = Date.now() + 1000 * seconds; Date.now() < end; ) {
      if (this.process.exitCode !== null) {
        throw new Error(`${this.name} ended; see ${this.log}`);
      }
      if (await question().catch(() => false)) {
        return this;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${this.name} isn't ready after ${seconds} s; see ${this.log}`);
  }

  async stop() {
    this.process.kill('SIGTERM');
    await this.ended;
  }
}

function cpuIn(file) {
  const stat = fs.readFileSync(file, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

export async function stopAll() {
  for (const process of [...running].reverse()) {
    await process.stop();
  }
}

export async function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Runs a command to its end, and refuses to go on if it fails.
export async function finish(name, command, options) {
  const started = new Running(name, command, options);
  const code = await started.ended;
  if (code !== 0) {
    throw new Error(`${name} ended with ${code}; see ${started.log}`);
  }
}
