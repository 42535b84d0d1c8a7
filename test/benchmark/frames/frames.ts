import {mkdtempSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {broadsheet} from '../../helpers/terminal.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {tableOf} from '../../readme/table.js';
import {atMost, forReadme, type Claim} from '../claim.js';
import {madeBook, madeOf, nameOf} from '../made-book.js';
import {peer} from '../programs.js';
import {Recording} from '../recording.js';
import {figure, median, quantile} from '../statistics.js';
import {hold} from './held.js';

/** A frame of a screen of 60 Hz, in ms. */
const frame = 16;
const sizes = [
  {columns: 120, rows: 40},
  {columns: 200, rows: 60},
];
const lengths = [30, 20_000];
const places = [
  {name: 'start', goes: 'g', line: 'j'},
  {name: '50%', goes: '50%', line: 'j'},
  {name: 'end', goes: 'G', line: 'k'},
];
const presses = 40;
const longest = Math.max(...lengths);

type Sample = {
  who: string;
  size: string;
  place: string;
  key: string;
  ms: number[];
  bytes: number[];
  unanswered: number;
};

/** From a key to the last byte of its frame, in articles short and long, wherever one is in them. */
export async function run(): Promise<Claim[]> {
  await using folder = await temporaryFolder();
  const file = (paragraphs: number): string => path.join(folder.path, nameOf(paragraphs, 'text'));
  const home = path.join(folder.path, 'home-');
  for (const paragraphs of lengths) writeFileSync(file(paragraphs), madeBook(paragraphs, 'text'));
  const samples: Sample[] = [];
  for (const size of sizes) {
    for (const paragraphs of lengths) {
      samples.push(...(await read(file(paragraphs), `${paragraphs} paragraphs`, home, size)));
    }
  }
  for (const other of [
    {program: peer('less'), keys: ['j', ' ']},
    {program: peer('w3m'), keys: ['J', ' ']},
    {program: peer('lynx'), keys: [' ']},
  ]) {
    if (other.program === undefined) continue;
    for (const size of sizes)
      samples.push(...(await readElsewhere(other.program, other.keys, file(longest), home, size)));
  }
  print(samples);
  const held = [];
  for (const paragraphs of lengths) held.push(await hold(file(paragraphs), paragraphs, home));
  return [...claims(samples), ...held];
}

type Size = {columns: number; rows: number};

async function read(file: string, who: string, home: string, size: Size): Promise<Sample[]> {
  await using reader = new Recording([...broadsheet, file], {home: mkdtempSync(home), ...size});
  await reader.shows('A book of recombined');
  const samples: Sample[] = [];
  for (const {name, goes, line} of places) {
    await reader.response(() => reader.type(goes));
    samples.push(await press(reader, {who, place: name, size, keys: [line]}));
    // To and fro, so that a short article does not end.
    const pages = name === 'end' ? ['b', ' '] : [' ', 'b'];
    samples.push(await press(reader, {who, place: name, size, keys: pages}));
  }
  return samples;
}

async function readElsewhere(
  program: string,
  keys: string[],
  file: string,
  home: string,
  size: Size,
): Promise<Sample[]> {
  await using reader = new Recording([program, file], {home, ...size});
  await reader.shows('A book of recombined');
  const samples: Sample[] = [];
  for (const key of keys) {
    samples.push(await press(reader, {who: path.basename(program), place: 'start', size, keys: [key]}));
  }
  return samples;
}

type Pressed = {who: string; place: string; size: Size; keys: readonly string[]};

async function press(reader: Recording, {who, place, size, keys}: Pressed): Promise<Sample> {
  const key = keys.map((each) => (each === ' ' ? 'Space' : each)).join(' ');
  const {columns, rows} = size;
  const sample: Sample = {who, place, size: `${columns}×${rows}`, key, ms: [], bytes: [], unanswered: 0};
  for (let index = 0; index < presses; index++) {
    const response = await reader.response(() => reader.type(keys[index % keys.length] ?? ''));
    if (response) {
      sample.ms.push(response.ms);
      sample.bytes.push(response.bytes);
    } else sample.unanswered++;
  }
  return sample;
}

function print(samples: readonly Sample[]): void {
  console.log(
    `Key to the last byte of its frame, in ms, and bytes written, each key pressed ${presses} times. ${madeOf}.\n`,
  );
  const rows = samples.map(({who, size, place, key, ms, bytes, unanswered}) => [
    who,
    size,
    place,
    key,
    ...(ms.length === 0
      ? ['–', '–', '–', '–']
      : [figure(median(ms)), figure(quantile(ms, 0.95)), figure(Math.max(...ms)), figure(median(bytes))]),
    unanswered === 0 ? '' : String(unanswered),
  ]);
  console.log(tableOf(['who', 'size', 'at', 'keys', 'p50', 'p95', 'max', 'bytes', 'unanswered'], rows));
}

function claims(samples: readonly Sample[]): Claim[] {
  const ours = samples.filter(({who}) => who.endsWith('paragraphs'));
  const all = (wanted: (sample: Sample) => boolean): number[] => ours.filter(wanted).flatMap(({ms}) => ms);
  const perSize = sizes.flatMap(({columns, rows}) =>
    lengths.map((paragraphs) => {
      const size = `${columns}×${rows}`;
      const who = `${paragraphs} paragraphs`;
      const ms = all((sample) => sample.size === size && sample.who === who);
      const [p95, p50] = [quantile(ms, 0.95), median(ms)];
      const claim = atMost(`key to frame, p95: ${size}, ${who}`, p95, frame, 'ms', `p50 ${figure(p50)} ms`);
      return paragraphs === longest ? forReadme(claim, others(samples, size)) : claim;
    }),
  );
  const lines = ours.filter(({key, size}) => size === '120×40' && (key === 'j' || key === 'k'));
  const bytes = median(lines.flatMap((sample) => sample.bytes)) / 1024;
  const [short = 0, long = 0] = lengths.map((paragraphs) =>
    median(all(({who}) => who === `${paragraphs} paragraphs`)),
  );
  return [
    ...perSize,
    atMost('a key in the long article beside one in the short, p50', long / short, 1.5, '×'),
    forReadme(atMost('written for a line scrolled at 120×40', bytes, 6, 'KB')),
  ];
}

/** What others took for the same keys in the longest text: "less 0.65, lynx 4.0 ms". */
function others(samples: readonly Sample[], size: string): string {
  const theirs = samples.filter((sample) => sample.size === size && !sample.who.endsWith('paragraphs'));
  const found = Array.from(
    Map.groupBy(theirs, ({who}) => who),
    ([who, of]) =>
      `${who} ${figure(
        quantile(
          of.flatMap(({ms}) => ms),
          0.95,
        ),
      )}`,
  );
  return found.length === 0 ? '' : `${found.join(', ')} ms`;
}
