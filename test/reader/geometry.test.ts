import test from 'ava';
import {frameOf, isSmall, paneByDefault} from '../../source/reader/geometry.js';

const columns = Array.from({length: 220}, (_, index) => index + 1);
const heights = [1, 2, 3, 9, 10, 11, 14, 24, 40, 60];

test('text, divider, pane and foot stand beside each other on every screen', (t) => {
  for (const width of columns) {
    for (const rows of heights) {
      for (const measure of [20, 66, 120]) {
        for (const shown of [false, true]) {
          const {text, pane, divider, rule, status} = frameOf({columns: width, rows}, measure, shown);
          const where = `${width}×${rows}, measure ${measure}, pane ${shown}`;
          t.true(text.width >= 1 && text.width <= measure, where);
          t.true(text.left >= 0 && text.left + text.width <= width, where);
          t.true(text.height >= 1 && text.top + text.height <= (rule ?? status ?? rows), where);
          if (rule !== undefined) t.is(rule, rows - 2, where);
          t.is(status, rows > 1 ? rows - 1 : undefined, where);
          if (!pane || pane.alone) continue;
          t.true(pane.width >= 26 && pane.width <= 37, where);
          t.true(divider !== undefined && divider > text.left + text.width, where);
          t.true(divider !== undefined && pane.left > divider, where);
          t.true(pane.left + pane.width <= width, where);
        }
      }
    }
  }
});

const panes: ReadonlyArray<[width: number, rows: number, shown: boolean, expected: string]> = [
  [120, 40, true, 'beside'],
  [76, 24, true, 'beside'],
  [75, 24, true, 'alone'],
  [40, 10, true, 'alone'],
  [39, 10, true, 'none'],
  [40, 9, true, 'none'],
  [120, 40, false, 'none'],
];

for (const [width, rows, shown, expected] of panes) {
  test(`the pane at ${width}×${rows}, ${shown ? 'asked for' : 'not asked for'}: ${expected}`, (t) => {
    const {pane} = frameOf({columns: width, rows}, 66, shown);
    t.is(pane ? (pane.alone ? 'alone' : 'beside') : 'none', expected);
  });
}

test('the pane is there from the start from measure + 44 columns on', (t) => {
  t.true(paneByDefault({columns: 110, rows: 24}, 66));
  t.false(paneByDefault({columns: 109, rows: 24}, 66));
  t.false(paneByDefault({columns: 200, rows: 9}, 66));
});

test('text and pane are one block in the middle of a wide screen', (t) => {
  for (const width of columns.filter((each) => each >= 110)) {
    const {text, pane} = frameOf({columns: width, rows: 40}, 66, true);
    const right = pane ? width - pane.left - pane.width : 0;
    t.true(Math.abs(text.left - right) <= 4, `${text.left} left and ${right} right at ${width}`);
  }
});

test('only the smallest screens do without furniture', (t) => {
  t.false(isSmall({columns: 40, rows: 10}));
  t.true(isSmall({columns: 39, rows: 10}));
  t.true(isSmall({columns: 40, rows: 9}));
});
