import {readFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {characters, opened, pageText, statusLine, turn} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';

const article = path.join(root, 'articles/perception-dilemma.md');

/** The article's text: all after its front matter. */
const body = async (): Promise<string> =>
  (await readFile(article, 'utf8')).split(/^---$/m).slice(2).join('---');

const isEnd = (terminal: Terminal): boolean => statusLine(terminal).includes('100%');

const sizes = [
  {columns: 80, rows: 24},
  {columns: 100, rows: 40},
  {columns: 44, rows: 14},
];

for (const {columns, rows} of sizes) {
  for (const justified of [false, true]) {
    test(`every word is seen once and in order, ${columns}×${rows}${justified ? ', justified' : ''}`, async (t) => {
      await using terminal = await openTerminal({args: [article], columns, rows});
      await opened(terminal);
      if (justified) await turn(terminal, 'J');
      const pages = [pageText(terminal)];
      while (!isEnd(terminal)) {
        await turn(terminal, ' ');
        pages.push(pageText(terminal));
      }
      t.true(pages.length > 2);
      t.true(characters(pages.flat()).includes(characters(await body())));

      // Going back, only the first page may show again what the one after it showed.
      const back = [pages.at(-1) ?? []];
      while (characters(back[0] ?? '') !== characters(pages[0] ?? '')) {
        await turn(terminal, 'b');
        back.unshift(pageText(terminal));
      }
      const [first = [], ...rest] = back;
      const whole = characters(pages.flat());
      t.true(whole.endsWith(characters(rest.flat())));
      t.true(characters(first).length + characters(rest.flat()).length >= whole.length);
    });
  }
}
