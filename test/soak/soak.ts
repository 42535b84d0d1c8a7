import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {isolatedEnvironment} from '../helpers/environment.js';
import {runMonkey} from './monkey.js';
import {readAsMonkey} from './reading-monkey.js';

// `npm run soak -- --steps 1000000 --seed 7`: for hours by hand; CI runs a short one as a test.
const {values} = parseArgs({options: {steps: {type: 'string'}, seed: {type: 'string'}}});
const steps = Number(values.steps ?? 20_000);
const seed = Number(values.seed ?? 1);
const every = Math.max(500, Math.floor(steps / 20));

/** Megabytes, and what else is open, now and then: neither may grow with what was done. */
type Held = {heap: number; handles: number};

/** Megabytes and handles that the second half of a run may hold more of than the first. */
const mostGrown = {heap: 16, handles: 8};

const home = mkdtempSync(path.join(tmpdir(), 'broadsheet-soak-'));
Object.assign(process.env, isolatedEnvironment(home));
try {
  let isWhole = true;
  for (const [name, monkey] of Object.entries({typing: runMonkey, reading: readAsMonkey})) {
    const began = performance.now();
    const held: Held[] = [];
    const report = await monkey({
      folder: path.join(home, name),
      seed,
      steps,
      each(step) {
        if (step % every === 0) held.push(measure(step));
      },
    });
    const seconds = (performance.now() - began) / 1000;
    const {opens, comparisons} = report;
    const faults = [...report.faults, ...grownIn(held)];
    console.log(
      `${name}, seed ${seed}: ${report.steps} steps in ${seconds.toFixed(0)} s, opened ${opens} times, looked at ${comparisons} times, ${faults.length} faults`,
    );
    for (const fault of faults) console.log(`\n${fault}`);
    isWhole &&= faults.length === 0;
  }
  process.exitCode = isWhole ? 0 : 1;
} finally {
  rmSync(home, {recursive: true, force: true});
}

function measure(step: number): Held {
  globalThis.gc?.();
  const {rss, heapUsed} = process.memoryUsage();
  const [resident = 0, heap = 0] = [rss, heapUsed].map((bytes) => Math.round(bytes / 1_048_576));
  const handles = process.getActiveResourcesInfo().length;
  console.log(`${step} steps: ${resident} MB resident, ${heap} MB held, ${handles} handles`);
  return {heap, handles};
}

/** What the second half of a run holds more of than the first, at its least. */
function grownIn(held: readonly Held[]): string[] {
  const half = Math.floor(held.length / 2);
  return (['heap', 'handles'] as const).flatMap((what) => {
    const [first, second] = [held.slice(0, half), held.slice(half)].map((some) =>
      Math.min(...some.map((each) => each[what])),
    );
    const isGrown = half > 0 && second! - first! > mostGrown[what];
    return isGrown ? [`${what} grew from ${first} to ${second}`] : [];
  });
}
