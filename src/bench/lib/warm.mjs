// Asks until the Java compilers have done their work: what is timed before that is the compilers.

import { load } from './measure.mjs';
import { say } from './say.mjs';

// So many that the compilers have room to work beside them
const CLIENTS = 2;

const LEAST = 2;

const MOST = 8;

// Of one core: as little as the compilers still do of what comes late
const QUIET = 0.1;

// In turns over all questions, since with each new kind the compilers begin anew on what all share
export async function warmed(fronts, bodiesFor, database, seconds) {
  const processes = [database, ...fronts.map(({ process }) => process)];
  const compiling = () => processes.reduce((sum, one) => sum + one.compiling(), 0);
  for (let pass = 1, share = 1; pass <= LEAST || (share > QUIET && pass <= MOST); pass++) {
    const begun = performance.now();
    const before = compiling();
    for (const front of fronts) {
      for (const bodies of bodiesFor(front)) {
        await load(front, bodies, CLIENTS, seconds);
      }
    }
    share = (compiling() - before) / ((performance.now() - begun) / 1000);
    say(`  warmed ${pass} times; the compilers took ${share.toFixed(2)} of a core`);
  }
}
