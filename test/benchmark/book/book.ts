import {execFileSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {broadsheet} from '../../helpers/terminal.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {tableOf} from '../../readme/table.js';
import {atLeast, atMost, forReadme, type Claim} from '../claim.js';
import {madeBook, madeOf, nameOf, type BookFormat} from '../made-book.js';
import {Recording} from '../recording.js';
import {figure, median, quantile, spread} from '../statistics.js';
import type {ReadingTimes} from './reading.js';

const paragraphs = 20_000;
const formats: readonly BookFormat[] = ['markdown', 'text'];
const runs = 5;
const repeats = 20;
/** A frame of a screen of 60 Hz, in ms. */
const frame = 16;
const megabyte = 1_000_000;
/** A book of which nothing more has come for so many ms is whole. */
const wholeAfter = 2000;

/** A book is read by each format, opened, and crossed from end to end. */
export async function run(): Promise<Claim[]> {
  await using folder = await temporaryFolder();
  console.log(
    `${paragraphs} paragraphs. ${madeOf}. Medians and quartiles, in ms unless it says otherwise.\n`,
  );
  const claims: Claim[] = [];
  for (const format of formats) {
    const file = path.join(folder.path, nameOf(paragraphs, format));
    writeFileSync(file, madeBook(paragraphs, format));
    claims.push(...read(file, format), ...(await cross(file, format, folder.path)));
  }
  return claims;
}

/** In a process of its own each time, as cold as a reader meets it. */
function read(file: string, format: BookFormat): Claim[] {
  const program = fileURLToPath(new URL('reading.js', import.meta.url));
  const times = Array.from(
    {length: runs},
    () => JSON.parse(execFileSync(process.execPath, [program, file], {encoding: 'utf8'})) as ReadingTimes,
  );
  const rates = times.map(({bytes, parsing}) => bytes / megabyte / (parsing / 1000));
  const pages = times.map(({firstPage}) => firstPage);
  const [first] = times;
  const size = figure((first?.bytes ?? 0) / megabyte);
  console.log(
    `${format}: ${size} MB, ${first?.paragraphs} paragraphs; parsed at ${spread(rates)} MB/s; first page ${spread(pages)}`,
  );
  return [
    forReadme(atLeast(`parsing a book of ${size} MB, ${format}`, median(rates), 20, 'MB/s')),
    forReadme(atMost(`its first page after parsing, ${format}`, median(pages), 100, 'ms')),
  ];
}

/** In the real program: what goes far in one step, while the rest of the book is read and once it is whole. */
async function cross(file: string, format: BookFormat, folder: string): Promise<Claim[]> {
  await using reader = new Recording([...broadsheet, file], {home: mkdtempSync(path.join(folder, 'home-'))});
  await reader.writes('A book of recombined');
  const opened = reader.chunks.at(-1)?.at ?? 0;
  const early: number[] = [];
  for (let index = 0; index < repeats; index++) {
    const response = await reader.response(() => reader.type(index % 2 === 0 ? 'G' : 'g'), 1);
    if (response) early.push(response.frame);
  }
  await reader.quiet(wholeAfter);
  const steps = [
    {name: 'G', act: ['G', 'g']},
    {name: '50%', act: ['50%', '90%', '10%']},
    {name: 'resize', act: ['100×30', '120×40', '80×40']},
  ].map(({name, act}) => ({name, act, ms: [] as number[]}));
  for (const {act, ms} of steps) {
    for (let index = 0; index < repeats; index++) {
      const what = act[index % act.length] ?? '';
      const [columns, rows] = what.split('×').map(Number);
      const response = await reader.response(() => {
        if (columns !== undefined && rows !== undefined) reader.resize(columns, rows);
        else reader.type(what);
      });
      if (response) ms.push(response.ms);
    }
  }
  console.log(
    tableOf(
      ['in the program', format],
      [
        ['spawn to the first picture', figure(opened)],
        ['G while the rest is read, to its frame', spread(early)],
        ...steps.map(({name, ms}) => [
          `${name}, to the last byte`,
          ms.length === 0 ? 'unanswered' : spread(ms),
        ]),
      ],
    ),
  );
  console.log();
  const meanwhile = atMost(
    `G while the rest of it is read, p95, ${format}`,
    early.length === 0 ? Infinity : quantile(early, 0.95),
    frame,
    'ms',
  );
  const crossed = steps.map(({name, ms}) => {
    const limit = name === 'resize' ? 2 * frame : frame;
    const p95 = ms.length === 0 ? Infinity : quantile(ms, 0.95);
    return atMost(`${name} in it, p95, ${format}`, p95, limit, 'ms', `first ${figure(ms[0] ?? Infinity)} ms`);
  });
  return [meanwhile, ...crossed];
}
