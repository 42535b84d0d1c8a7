import process from 'node:process';

type Bench = {name: string; measures: string; load: () => Promise<{run: () => Promise<void> | void}>};

/** Every benchmark: `npm run bench NAME` runs one, `npm run bench` all. */
const benches: readonly Bench[] = [
  {
    name: 'import',
    measures: 'what importers get right of real and made samples',
    load: () => import('./import/import.js'),
  },
  {
    name: 'search',
    measures: 'latency and recall of the search in memory',
    load: () => import('./search/search.js'),
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are:`);
  for (const {name, measures} of benches) console.error(`  ${name}  ${measures}`);
  process.exitCode = 2;
} else {
  for (const {name, measures, load} of benches) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`${name}: ${measures}`);
    const {run} = await load();
    await run();
  }
}
