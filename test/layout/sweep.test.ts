import test from 'ava';
import {cellsOf} from '../../source/layout/cells.js';
import {createGalley, type Galley} from '../../source/layout/galley.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import type {Line, Run} from '../../source/layout/line.js';
import {passagesOf, type Passage} from '../../source/layout/passages.js';
import {nasty} from './articles.js';

const hyphenate = await loadHyphenation('en');
const passages = passagesOf(nasty, 'The next article');
const measures = Array.from({length: 120}, (_, index) => index + 1);

const galleyAt = (measure: number, justified = false): Galley =>
  createGalley(passages, {measure, justified}, hyphenate);

const textOfLine = (line: Line): string => line.runs.map((run) => run.text).join('');

test('no line is wider than the measure, and each says how wide it is', (t) => {
  for (const measure of measures) {
    for (const justified of [false, true]) {
      const galley = galleyAt(measure, justified);
      for (const index of passages.keys()) {
        for (const line of galley.lines(index, 0)) {
          const text = textOfLine(line);
          if (
            line.cells > measure ||
            line.cells !== line.runs.reduce((sum, run) => sum + cellsOf(run.text), 0)
          )
            t.fail(`${line.cells} cells at ${measure}: ${text}`);
        }
      }
    }
  }
  t.pass();
});

test('every character is set once, in order', (t) => {
  for (const measure of measures) {
    const galley = galleyAt(measure, measure % 2 === 0);
    for (const [index, passage] of passages.entries()) {
      const wrong = misplaced(passage, galley.lines(index, 0), measure);
      if (wrong !== undefined) t.fail(`at ${measure}, ${passage.text.slice(0, 40)}: ${wrong}`);
    }
  }
  t.pass();
});

/** What is wrong with how a passage's text is covered by its lines; undefined where nothing is. */
function misplaced({text, block}: Passage, lines: readonly Line[], measure: number): string | undefined {
  const covered = new Uint8Array(text.length);
  let last = 0;
  for (const run of lines.flatMap((line) => line.runs)) {
    if (run.end === run.start) continue;
    if (block?.kind !== 'table' && run.start < last) return `back to ${run.start}`;
    last = run.end;
    if (!agrees(run, text, measure)) return `${JSON.stringify(run.text)} at ${run.start}`;
    for (let at = run.start; at < run.end; at++) covered[at] = (covered[at] ?? 0) + 1;
  }
  // The header of a table set as records stands before each value instead.
  const from = block?.kind === 'table' ? text.indexOf(block.rows[0]?.[0] ?? '') : 0;
  for (let at = from; at < text.length; at++) {
    const dropped = /[\s\u00AD\u200B]/.test(text.charAt(at));
    if (covered[at] !== 1 && !(dropped && covered[at] === 0)) return `${covered[at]} times at ${at}`;
  }
  return undefined;
}

function agrees({text: shown, start, end}: Run, text: string, measure: number): boolean {
  const there = text.slice(start, end).replaceAll('\t', ' ');
  return shown === there || (shown.trim() === '' && there.trim() === '') || (measure <= 2 && shown === '?');
}

test('lines are in order, and an offset names one', (t) => {
  for (const measure of measures) {
    const galley = galleyAt(measure);
    for (const [index, passage] of passages.entries()) {
      const starts = galley.lines(index, 0).map((line) => line.start);
      t.deepEqual(
        starts,
        [...new Set(starts)].toSorted((a, b) => a - b),
        `${passage.text} at ${measure}`,
      );
      t.is(starts[passage.above], 0, `${passage.text} at ${measure}`);
    }
  }
});

test('a justified line fills the measure, save a last one and one with too few gaps', (t) => {
  for (const measure of measures.filter((one) => one >= 30)) {
    const galley = galleyAt(measure, true);
    const index = passages.findIndex((passage) => passage.text.startsWith('Nobody'));
    const lines = galley.lines(index, 0).slice(1);
    t.true(lines.length > 2);
    for (const line of lines.slice(0, -1)) {
      const gaps = textOfLine(line).match(/ +/g) ?? [];
      t.true(gaps.every((gap) => gap.length <= 3));
      if (line.cells !== measure) t.true(measure - line.cells > 2 * gaps.length, textOfLine(line));
    }
  }
});
