import process from 'node:process';
import {tableOf} from '../readme/table.js';
import type {Claim} from './claim.js';
import {load, machine} from './machine.js';
import {writeReadme} from './readme.js';

type Bench = {
  name: string;
  measures: string;
  load: () => Promise<{run: () => Promise<readonly Claim[] | void> | void}>;
};

/** Every benchmark: `npm run bench NAME` runs one, `npm run bench` all. */
const benches: readonly Bench[] = [
  {
    name: 'import',
    measures: 'what importers get right of real and made samples',
    load: () => import('./import/import.js'),
  },
  {
    name: 'search',
    measures: 'latency and recall of the search in one article and in libraries, beside others',
    load: () => import('./search/search.js'),
  },
  {
    name: 'start-up',
    measures: 'from spawn to the text, beside other readers',
    load: () => import('./start-up/start-up.js'),
  },
  {
    name: 'frames',
    measures: 'from a key to its frame, beside other readers',
    load: () => import('./frames/frames.js'),
  },
  {
    name: 'book',
    measures: 'reading, opening and crossing 20,000 paragraphs',
    load: () => import('./book/book.js'),
  },
  {
    name: 'memory',
    measures: 'resident memory at rest and under keys',
    load: () => import('./memory/memory.js'),
  },
  {
    name: 'package',
    measures: 'the package: its size, and whether it works where it is installed',
    load: () => import('./package/package.js'),
  },
];

const flag = '--write';
const write = process.argv.includes(flag);
const wanted = process.argv.slice(2).filter((argument) => argument !== flag);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are:`);
  for (const {name, measures} of benches) console.error(`  ${name}  ${measures}`);
  console.error(`${flag} makes the readme’s table of what is run.`);
  process.exitCode = 2;
} else await measure();

async function measure(): Promise<void> {
  const on = `${machine()}, ${load()}`;
  console.log(on);
  const claims: Claim[] = [];
  for (const bench of benches) {
    if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
    console.log(`\n# ${bench.name}: ${bench.measures} (${load(1)})\n`);
    const {run} = await bench.load();
    const found = await run();
    if (!found) continue;
    claims.push(...found);
    console.log(`\n${tableOf(['figure', 'measured', 'goal', ''], found.map(row))}`);
  }
  const missed = claims.filter(({met}) => !met);
  if (claims.length > 0) console.log(`\n${claims.length - missed.length} of ${claims.length} goals are met.`);
  if (write) await writeReadme(claims, on);
}

function row({what, measured, goal, met}: Claim): string[] {
  return [what, measured, goal, met ? 'met' : 'missed'];
}
