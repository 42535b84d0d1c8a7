import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {isolatedEnvironment} from '../helpers/environment.js';
import {runMonkey} from './monkey.js';

// `npm run soak -- --steps 1000000 --seed 7`: for hours by hand; CI runs a short one as a test.
const {values} = parseArgs({options: {steps: {type: 'string'}, seed: {type: 'string'}}});
const steps = Number(values.steps ?? 20_000);
const seed = Number(values.seed ?? 1);
const every = Math.max(1000, Math.floor(steps / 20));

const home = mkdtempSync(path.join(tmpdir(), 'broadsheet-soak-'));
Object.assign(process.env, isolatedEnvironment(home));
const began = performance.now();
try {
  const report = await runMonkey({
    folder: path.join(home, 'quays'),
    seed,
    steps,
    each(step) {
      if (step % every !== 0) return;
      globalThis.gc?.();
      const {rss, heapUsed} = process.memoryUsage();
      const [resident, held] = [rss, heapUsed].map((bytes) => Math.round(bytes / 1_048_576));
      const handles = process.getActiveResourcesInfo().length;
      console.log(`${step} steps: ${resident} MB resident, ${held} MB held, ${handles} handles`);
    },
  });
  const seconds = (performance.now() - began) / 1000;
  const {opens, comparisons, faults} = report;
  console.log(
    `seed ${seed}: ${report.steps} steps in ${seconds.toFixed(0)} s, opened ${opens} times, drawn anew ${comparisons} times, ${faults.length} faults`,
  );
  for (const fault of faults) console.log(`\n${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(home, {recursive: true, force: true});
}
