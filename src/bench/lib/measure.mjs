// Times questions: at many clients for what a front does in a second and what it uses, and at one
// client for how long an answer takes.

import { Client } from './ask.mjs';

const DRAIN = 300;

export async function load(front, bodies, clients, seconds) {
  const client = new Client(front.origin, front.path, clients);
  const times = [];
  let next = Math.floor(Math.random() * bodies.length);
  const end = performance.now() + 1000 * seconds;
  const ask = async () => {
    while (performance.now() < end) {
      const begun = performance.now();
      await client.text(bodies[next++ % bodies.length]);
      times.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: clients }, ask));
  const took = (performance.now() - begun) / 1000;
  await client.close();
  await new Promise((resolve) => setTimeout(resolve, DRAIN));
  return { requests: times.length, took, times: times.sort((left, right) => left - right) };
}

// One turn of one front: its figures
export async function turn(front, bodies, database, { clients, seconds }) {
  const before = [front.process.cpu(), database.cpu()];
  const busy = await load(front, bodies, clients, seconds);
  const after = [front.process.cpu(), database.cpu()];
  const single = await load(front, bodies, 1, seconds / 2);
  return {
    throughput: busy.requests / busy.took,
    frontCpu: (1000 * (after[0] - before[0])) / busy.requests,
    databaseCpu: (1000 * (after[1] - before[1])) / busy.requests,
    p50: quantile(single.times, 0.5),
    p99: quantile(single.times, 0.99),
  };
}

// Of front and database together: what a machine that is at its limit has to do for an answer
const cpuOf = ({ frontCpu, databaseCpu }) => frontCpu + databaseCpu;

const quantile = (times, share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];

export function median(values) {
  const ordered = [...values].sort((left, right) => left - right);
  const middle = Math.floor(ordered.length / 2);
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}

// Medians of all turns, and the medians of each turn's ratio to the peer's turn beside it
export function summed(turns, peers) {
  const figures = Object.fromEntries(Object.keys(turns[0]).map((name) => [name, median(turns.map((one) => one[name]))]));
  const ratios = Object.fromEntries(Object.entries(peers).map(([name, other]) => [name, {
    throughput: median(turns.map((one, index) => one.throughput / other[index].throughput)),
    p50: median(turns.map((one, index) => one.p50 / other[index].p50)),
    cpu: median(turns.map((one, index) => cpuOf(one) / cpuOf(other[index]))),
  }]));
  return { ...figures, ratios };
}
