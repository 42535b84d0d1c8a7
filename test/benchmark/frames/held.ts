import {mkdtempSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import {broadsheet} from '../../helpers/terminal.js';
import {forReadme, isSo, type Claim} from '../claim.js';
import {Recording, shots} from '../recording.js';
import {figure, quantile} from '../statistics.js';

const keys = 200;
const aSecond = 60;
const size = {columns: 120, rows: 40};
const opening = 'A book of recombined';
/** The text alone: the pane lists the chapters that are read in by then, and the status line how many. */
const body = (rows: readonly string[]): string =>
  rows
    .slice(0, -2)
    .map((row) => row.replace(/│.*/, ''))
    .join('\n');

/** Holds `j` down as a keyboard repeats it: every key must have its frame, and the last the place that `200j` leads to. */
export async function hold(file: string, paragraphs: number, home: string): Promise<Claim> {
  const wanted = await countTo(file, home);
  await using reader = new Recording([...broadsheet, file], {home: mkdtempSync(home), ...size});
  await reader.shows(opening);
  const before = reader.chunks.length;
  const begun = reader.now();
  const typed: number[] = [];
  for (let key = 0; key < keys; key++) {
    await delay(Math.max(0, begun + (key * 1000) / aSecond - reader.now()));
    typed.push(reader.now());
    reader.type('j');
  }
  await reader.quiet(300);
  const taken = await shots(reader.chunks, size.columns, size.rows);
  const since = taken.filter(({at}) => at >= (typed[0] ?? 0));
  const pictures = new Set(since.map(({rows}) => body(rows))).size;
  const exact = body(taken.at(-1)?.rows ?? []) === wanted;
  // Behind the last key the foot may still say how much of the book is read in.
  const arrived = since.find(({rows}) => body(rows) === wanted)?.at ?? Infinity;
  const written = reader.chunks.slice(before).map(({at}) => at);
  // The last byte before the next key belongs to this one, so what lags shows in the keys after it.
  const lags = typed.flatMap((at, index) => {
    const next = typed[index + 1] ?? Infinity;
    const last = written.findLast((each) => each < next);
    return last !== undefined && last > at ? [last - at] : [];
  });
  const lag = Math.max(0, arrived - (typed.at(-1) ?? 0));
  const p95 = lags.length === 0 ? Infinity : quantile(lags, 0.95);
  return forReadme(
    isSo(
      `${keys} j at ${aSecond}/s, ${paragraphs} paragraphs`,
      exact && pictures === keys && lag <= 1000 / aSecond,
      `${exact ? 'exact' : 'elsewhere'}, ${pictures} pictures, p95 ${figure(p95)} ms, last ${figure(lag)} ms`,
      `exact, ${keys} pictures, no lag`,
    ),
  );
}

/** What the screen shows, but for its foot, after as many lines at once. */
async function countTo(file: string, home: string): Promise<string> {
  await using reader = new Recording([...broadsheet, file], {home: mkdtempSync(home), ...size});
  await reader.shows(opening);
  await reader.response(() => reader.type(`${keys}j`));
  return body((await reader.shows('')).at(-1)?.rows ?? []);
}
