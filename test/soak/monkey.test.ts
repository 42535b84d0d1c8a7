import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {isolatedEnvironment} from '../helpers/environment.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {runMonkey} from './monkey.js';
import {readAsMonkey} from './reading-monkey.js';

for (const seed of [1, 2, 3])
  test.serial(`a monkey finds nothing wrong: seed ${seed}`, async (t) => {
    await using folder = await temporaryFolder();
    Object.assign(process.env, isolatedEnvironment(folder.path));
    const report = await runMonkey({folder: path.join(folder.path, 'quays'), seed, steps: 400});
    t.deepEqual(report.faults, []);
    t.true(report.comparisons > 20);
  });

for (const seed of [1, 2])
  test.serial(`a monkey that reads sees nothing but pieces of the text: seed ${seed}`, async (t) => {
    await using folder = await temporaryFolder();
    Object.assign(process.env, isolatedEnvironment(folder.path));
    const report = await readAsMonkey({folder: path.join(folder.path, 'known'), seed, steps: 150});
    t.deepEqual(report.faults, []);
    t.true(report.comparisons >= 150);
  });
