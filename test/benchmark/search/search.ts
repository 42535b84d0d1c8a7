import process from 'node:process';
import type {Claim} from '../claim.js';
import {corpusNote} from './corpus.js';
import {inLibrary, sizes} from './in-library.js';
import {inMemory} from './in-memory.js';
import {besidePeers} from './peers.js';

/** A smaller number of paragraphs than a million may be the most: BROADSHEET_BENCH_PARAGRAPHS=100000. */
const most = Number(process.env['BROADSHEET_BENCH_PARAGRAPHS'] ?? 1_000_000);

/** Latency and recall of the search by kind of query: one article, and libraries of up to a million paragraphs. */
export async function run(): Promise<Claim[]> {
  console.log(
    `${corpusNote}. Queries are made from words that stand in one paragraph only. "Typed": a search a key, from the ` +
      'third letter on. Times are from the call to the hits, by way of the worker where there is an index.',
  );
  const claims = await inMemory();
  for (const [size, limit] of sizes) {
    if (size > most) {
      console.log(`\nskipped ${size} paragraphs: BROADSHEET_BENCH_PARAGRAPHS is ${most}`);
      continue;
    }
    const {library, claims: found} = await inLibrary(size, limit);
    claims.push(...found);
    await besidePeers(library);
  }
  return claims;
}
