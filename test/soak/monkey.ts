import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runReader} from '../../source/app/run-reader.js';
import {messageOf} from '../../source/article/error-message.js';
import {defaults} from '../../source/reader/setting-table.js';
import {fakeTerminal, type FakeTerminal} from '../app/fake-terminal.js';
import {hostileFolder, liveIn} from '../helpers/hostile-folder.js';
import {keys} from '../helpers/keys.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

/** What a monkey did, and what it found wrong. */
export type Report = {steps: number; opens: number; comparisons: number; faults: string[]};

export type MonkeyOptions = {
  folder: string;
  seed: number;
  steps: number;
  /** Called every so many steps. */
  each?: (step: number) => void;
};

const typed = Array.from('jjjjkkddduuffbb]][[}}{{gG%%//FFnNaat tJ+-=zirB<>??..500quay tideSv').filter(
  (key) => key !== ' ',
);
const special = [...Object.values(keys), ' ', '\u0004', '\u0006', '\u0015', '\u001B[I', '\u001B[O'];
const pasted = ['\u001B[200~quay\ntide\u001B[201~', '\u001B[200~\u001B[201~', 'x'.repeat(300)];
const leaving = ['q', '\u0003'];

/**
 * Types, resizes, opens, finds and changes files by chance, and holds the reader to what must always be true: what was
 * drawn bit by bit is what is there when all is drawn anew; there is a status line; nothing live is written; leaving
 * gives the terminal back with its status. The same seed does the same.
 */
export async function runMonkey({folder, seed, steps, each}: MonkeyOptions): Promise<Report> {
  const random = seededRandom(seed);
  const report: Report = {steps: 0, opens: 0, comparisons: 0, faults: []};
  const files = fill(folder);
  while (report.steps < steps && report.faults.length < 5) {
    report.opens++;
    const sources = chance(random, 3) === 0 ? [pick(random, files)] : [folder];
    const fault = await session(sources);
    if (fault !== undefined) report.faults.push(`seed ${seed}, step ${report.steps}: ${fault}`);
  }
  return report;

  async function session(sources: readonly string[]): Promise<string | undefined> {
    const terminal = fakeTerminal(sizeBy(random));
    let status: number | undefined;
    let error: unknown;
    const ended = runReader({sources, settings: defaults, stated: {}, take: terminal.take}).then(
      (left) => (status = left),
      (thrown: unknown) => (error = thrown),
    );
    let copies = 0;
    const type = (key: string): void => {
      if (key === copying) copies++;
      terminal.type(key);
    };
    await turns(() => terminal.isTaken() || status !== undefined);
    const most = 200 + chance(random, 800);
    for (let step = 0; step < most && status === undefined && error === undefined; step++) {
      report.steps++;
      each?.(report.steps);
      if (chance(random, 40) === 0) terminal.resize(sizeBy(random));
      else if (chance(random, 60) === 0) change(random, files);
      else if (chance(random, 150) === 0) terminal.type(pick(random, leaving));
      else if (chance(random, 50) === 0) terminal.type(pick(random, pasted));
      else type(chance(random, 4) === 0 ? pick(random, special) : pick(random, typed));
      await new Promise((turn) => setImmediate(turn));
      if (status !== undefined || error !== undefined) break;
      if (step % 10 === 0) {
        const fault = await differs(terminal, () => status !== undefined || error !== undefined);
        if (fault !== undefined) return fault;
        report.comparisons++;
      }
    }
    if (status === undefined && error === undefined) terminal.type('\u0003');
    await ended;
    if (error !== undefined) return `it ended with ${messageOf(error)}`;
    // The one file that was named may be gone by now.
    if (status === 2 && !terminal.isTaken()) return undefined;
    if (status !== 0 && status !== 130) return `it ended with ${status}`;
    if (terminal.calls.released !== 1) return `the terminal was given back ${terminal.calls.released} times`;
    const live = liveIn(withoutCopies(terminal.written(), copies));
    return live === undefined ? undefined : `it wrote ${live}`;
  }
}

/** What copies a paragraph, by a sequence (OSC 52) that is the program's own: as many of them as were asked for are let through. */
const copying = 'y';

function withoutCopies(written: string, most: number): string {
  let left = most;
  return written.replaceAll(/\u001B\]52;c;[\w+/=]*\u0007/g, (copied) => (left-- > 0 ? '' : copied));
}

/** Looks at the screen until it holds still. */
const mostLooks = 30;

/** What differs between the screen and all drawn anew, where it always does, whatever comes meanwhile. */
async function differs(terminal: FakeTerminal, isOver: () => boolean): Promise<string | undefined> {
  let fault: string | undefined;
  for (let again = 0; again < mostLooks && !isOver(); again++) {
    if (again > 0) await new Promise((turn) => setTimeout(turn, again));
    const before = await terminal.text();
    terminal.type('\f');
    await new Promise((turn) => setImmediate(turn));
    const after = await terminal.text();
    if (isOver()) return undefined;
    fault = undefined;
    if (before !== after) fault = `drawn anew it differs:\n${before}\n---\n${after}`;
    const rows = after.split('\n');
    if (rows.length >= 10 && terminal.size().columns >= 40 && rows.at(-1)?.trim() === '')
      fault ??= `there is no status line:\n${after}`;
    if (fault === undefined) return undefined;
  }
  return isOver() ? undefined : fault;
}

const sizeBy = (random: () => number): {columns: number; rows: number} =>
  chance(random, 5) === 0
    ? {columns: 1 + chance(random, 60), rows: 1 + chance(random, 12)}
    : {columns: 40 + chance(random, 120), rows: 10 + chance(random, 40)};

const long = (number: number, paragraphs: number): string =>
  `# The quay ${number}\n\nBy Ada Marsh\n\n${Array.from({length: paragraphs}, (_, at) => `${at % 9 === 0 ? `## Tide ${at}\n\n` : ''}Paragraph ${at} of quay ${number} speaks of ${'tides and ropes '.repeat((at * 7) % 23)}.`).join('\n\n')}\n`;

/** A folder of articles of all sorts, the hostile ones too; gives their files. */
function fill(folder: string): string[] {
  mkdirSync(folder, {recursive: true});
  const files = hostileFolder(path.join(folder, 'hostile'));
  for (let at = 0; at < 8; at++) {
    const file = path.join(folder, `quay-${at}.md`);
    writeFileSync(file, long(at, 3 + at * at * 6));
    files.push(file);
  }
  return files;
}

/** One of the files is changed, emptied, taken away, or put back. */
function change(random: () => number, files: readonly string[]): void {
  const file = pick(random, files);
  const how = chance(random, 4);
  if (how === 0) rmSync(file, {force: true});
  else if (how === 1) writeFileSync(file, '');
  else writeFileSync(file, long(chance(random, 9), chance(random, 60)));
}

/** Lets the loop turn until something is so. */
async function turns(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((turn) => setImmediate(turn));
}
