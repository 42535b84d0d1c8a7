import test from 'ava';
import {createCompositor, type Patch, type Compositor} from '../../source/app/compositor.js';
import {cellsOf} from '../../source/layout/cells.js';
import type {Size} from '../../source/reader/geometry.js';
import {Screen} from '../helpers/screen.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

type Written = {compositor: Compositor; writes: string[]; flush: () => string};

function screenOf(size: Size): Written {
  const writes: string[] = [];
  const compositor = createCompositor(size, (text) => void writes.push(text));
  return {
    compositor,
    writes,
    flush() {
      const before = writes.length;
      compositor.flush();
      return writes.slice(before).join('');
    },
  };
}

const small = {columns: 12, rows: 4};
const patch = (...rows: string[]): Patch => ({left: 3, top: 1, width: 5, rows});

test('a flush is one synchronised write, and none where nothing changed', (t) => {
  const {compositor, writes, flush} = screenOf(small);
  compositor.stream.write('one\ntwo\nthree\nfour');
  compositor.setPatches([patch('PAGE', 'MORE')]);
  t.regex(flush(), /^\u001B\[\?2026h[^]*\u001B\[0m\u001B\[\?2026l$/);
  t.is(writes.length, 1);
  compositor.stream.write('one\ntwo\nthree\nfour');
  compositor.setPatches([patch('PAGE', 'MORE')]);
  t.is(flush(), '');
});

test('only rows that changed are written, what is painted over one again', (t) => {
  const {compositor, flush} = screenOf(small);
  compositor.stream.write('one\ntwo\nthree\nfour');
  compositor.setPatches([patch('PAGE', 'MORE')]);
  flush();
  compositor.stream.write('one\ntwo\nTHREE\nfour');
  const second = flush();
  t.true(second.includes('THREE') && second.includes('MORE'));
  t.false(/one|two|four|PAGE/.test(second));
  compositor.setPatches([patch('PAGE', 'LESS')]);
  const third = flush();
  t.true(third.includes('LESS'));
  t.false(/PAGE|THREE/.test(third));
});

test('resizing and forgetting clear the screen and draw everything', (t) => {
  const {compositor, flush} = screenOf(small);
  compositor.stream.write('one');
  flush();
  compositor.forget();
  t.regex(flush(), /\u001B\[2J[^]*one/);
  compositor.resize({columns: 20, rows: 2});
  t.is(compositor.stream.columns, 20);
  t.is(compositor.stream.rows, 2);
  const cleared = flush();
  t.true(cleared.includes('\u001B[2J'));
  t.false(cleared.includes('one'), 'the frame was for another size');
});

/** What the terminal is to show: the frame's cells, with those of the patches where they stand. */
function composed({columns, rows}: Size, frame: readonly string[], patches: readonly Patch[]): string[] {
  return Array.from({length: rows}, (_, row) => {
    const line = Array.from((frame[row] ?? '').padEnd(columns));
    for (const {left, top, width, rows: own} of patches) {
      const text = own[row - top];
      // One cell holds the text, the others that it covers nothing.
      if (text !== undefined)
        line.fill('', left, left + width)[left] = text + ' '.repeat(width - cellsOf(text));
    }
    return line.join('').trimEnd();
  });
}

const words = ['tide', 'oven', '字幕', 'é', '👍🏽', '', 'x y', '─────', 'queue'];

/** A patch within the columns from `from` to `to` (exclusive). */
function randomPatch(random: () => number, rows: number, from: number, to: number): Patch {
  const left = from + chance(random, to - from);
  const top = chance(random, rows);
  const width = 1 + chance(random, to - left);
  const text = (): string => {
    const made = Array.from({length: 3}, () => pick(random, words)).join('');
    return cellsOf(made) <= width ? made : '~'.repeat(chance(random, width + 1));
  };
  return {left, top, width, rows: Array.from({length: 1 + chance(random, rows - top)}, text)};
}

/** None, one or two patches beside each other. */
function randomPatches(random: () => number, {columns, rows}: Size): Patch[] {
  const middle = 1 + chance(random, columns - 2);
  return [randomPatch(random, rows, 0, middle), randomPatch(random, rows, middle, columns)].filter(
    () => chance(random, 3) > 0,
  );
}

const randomFrame = (random: () => number, {columns, rows}: Size): string[] =>
  Array.from({length: rows}, () =>
    pick(random, ['', 'frame', '='.repeat(columns), 'a b c d e']).slice(0, columns),
  );

test('after any frames, patches and sizes the terminal shows the patches over the frame', async (t) => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = seededRandom(seed);
    let size = {columns: 20, rows: 8};
    const {compositor, flush} = screenOf(size);
    const terminal = new Screen(size.columns, size.rows);
    let frame: string[] = [];
    let patches: Patch[] = [];
    for (let step = 0; step < 60; step++) {
      switch (chance(random, 6)) {
        case 0:
        case 1:
          frame = randomFrame(random, size);
          compositor.stream.write(frame.join('\n'));
          break;
        case 2:
        case 3:
          patches = randomPatches(random, size);
          break;
        case 4:
          patches = patches.map((each) => ({
            ...each,
            rows: each.rows.map((row) => (chance(random, 3) === 0 ? '' : row)),
          }));
          break;
        default:
          size = {columns: 4 + chance(random, 30), rows: 1 + chance(random, 10)};
          [frame, patches] = [[], []];
          terminal.resize(size.columns, size.rows);
          compositor.resize(size);
      }
      compositor.setPatches(patches);
      if (chance(random, 3) === 0) continue;
      await terminal.write(flush());
      t.deepEqual(terminal.text(), composed(size, frame, patches), `seed ${seed}, step ${step}`);
    }
  }
});

test('looks stay within what they were given to', async (t) => {
  const {compositor, flush} = screenOf(small);
  const terminal = new Screen(small.columns, small.rows);
  compositor.stream.write('\u001B[1mbold');
  compositor.setPatches([{left: 6, top: 0, width: 4, rows: ['\u001B[7mrev']}]);
  await terminal.write(flush());
  compositor.stream.write('\u001B[1mbold\nplain');
  await terminal.write(flush());
  t.like(terminal.cell(0, 0), {bold: true, reversed: false});
  t.like(terminal.cell(0, 6), {bold: false, reversed: true});
  t.like(terminal.cell(0, 9), {text: '', reversed: false});
  t.like(terminal.cell(1, 0), {text: 'p', bold: false, reversed: false});
});
