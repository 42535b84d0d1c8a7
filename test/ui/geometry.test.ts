import test from 'ava';
import {cellsOf} from '../../source/layout/cells.js';
import {frameOfScene, rowsOfPanel} from '../../source/ui/panel.js';
import {paint} from '../../source/ui/paint.js';
import {cellsOfPieces} from '../../source/ui/pieces.js';
import {sceneOf} from '../../source/ui/scene.js';
import {colourTheme, plainTheme} from '../../source/reader/theme.js';
import {screens, stateOf} from '../helpers/shown.js';

const widths = [1, 2, 4, 8, 12, 20, 39, 40, 44, 75, 76, 80, 100, 109, 110, 120, 200];
const heights = [1, 2, 3, 9, 10, 14, 24, 60];
const sizes = widths.flatMap((columns) => heights.map((rows) => ({columns, rows})));

const sgr = /\u001B\[([\d;]*)m/g;
const bare = (row: string): string => row.replaceAll(sgr, '');

for (const screen of screens) {
  test(`${screen} fits on every screen from 1×1 to 200×60`, (t) => {
    for (const size of sizes) {
      const where = `${size.columns}×${size.rows}`;
      const scene = sceneOf(stateOf(screen, size));
      for (const panel of scene) {
        t.true(panel.left >= 0 && panel.top >= 0, `${panel.name} at ${where}`);
        t.true(panel.left + panel.width <= size.columns, `${panel.name} at ${where}`);
        for (const row of rowsOfPanel(panel)) {
          if (cellsOfPieces(row) > panel.width)
            t.fail(`${panel.name} at ${where}: ${paint(row, plainTheme)}`);
        }
      }
      const frame = frameOfScene(scene, size.rows, plainTheme).split('\n');
      t.is(frame.length, size.rows, where);
      for (const row of frame) {
        if (cellsOf(bare(row)) > size.columns) t.fail(`${where}: ${bare(row)}`);
        if (/[\u0000-\u001F\u007F-\u009F]/.test(bare(row))) t.fail(`${where}: ${JSON.stringify(row)}`);
      }
    }
  });

  test(`no panel of ${screen} stands over another`, (t) => {
    for (const size of sizes.filter(({columns, rows}) => columns >= 12 && rows >= 3)) {
      const taken = new Map<string, string>();
      for (const panel of sceneOf(stateOf(screen, size))) {
        for (const [index, row] of rowsOfPanel(panel).entries()) {
          if (row.length === 0) continue;
          for (let column = panel.left; column < panel.left + panel.width; column++) {
            const cell = `${panel.top + index} ${column}`;
            const other = taken.get(cell);
            if (other && other !== panel.name)
              t.fail(`${panel.name} over ${other} at ${cell}, ${size.columns}×${size.rows}`);
            taken.set(cell, panel.name);
          }
        }
      }
    }
    t.pass();
  });

  test(`${screen} has no colour where there is to be none, and the same text`, (t) => {
    for (const size of [
      {columns: 120, rows: 40},
      {columns: 80, rows: 24},
      {columns: 39, rows: 9},
    ]) {
      const plain = frameOfScene(sceneOf(stateOf(screen, size)), size.rows, plainTheme);
      const parameters = Array.from(plain.matchAll(sgr), ([, list = '']) => list.split(';')).flat();
      t.deepEqual(
        parameters.filter((parameter) => Number(parameter) >= 30),
        [],
      );
      t.is(bare(frameOfScene(sceneOf(stateOf(screen, size)), size.rows, colourTheme)), bare(plain));
    }
  });
}

test('the selected entry of the list is always in sight', (t) => {
  for (const size of sizes.filter(({columns, rows}) => columns >= 20 && rows >= 7)) {
    for (const screen of ['picker', 'picker-continue']) {
      const frame = bare(frameOfScene(sceneOf(stateOf(screen, size)), size.rows, plainTheme));
      t.true(frame.includes('▌'), `${screen} at ${size.columns}×${size.rows}`);
    }
  }
});

test('a filter is seen as it is typed, on the smallest screens too', (t) => {
  for (const size of sizes.filter(({columns, rows}) => columns >= 12 && rows >= 2)) {
    const frame = bare(frameOfScene(sceneOf(stateOf('picker-filter', size)), size.rows, plainTheme));
    t.regex(frame, /\/ .*字é/, `${size.columns}×${size.rows}`);
  }
});

test('without colour a hit is underlined and the current one reversed', (t) => {
  const frame = frameOfScene(sceneOf(stateOf('article-walk', {columns: 120, rows: 40})), 40, plainTheme);
  t.regex(frame, /\u001B\[7mmother-in-law/);
  const size = {columns: 120, rows: 60};
  t.regex(frameOfScene(sceneOf(stateOf('find', size)), 60, plainTheme), /\u001B\[4mmother-in-/);
});
