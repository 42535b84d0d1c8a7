import path from 'node:path';
import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened, pageText, turn} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';

const article = path.join(root, 'articles/countering-tech-fragmenting.md');

/** The first words on the page. */
const head = (terminal: Terminal): string => pageText(terminal).find((row) => row !== '') ?? '';

const pairs = [
  [']', '['],
  [keys.right, keys.left],
] as const;

for (const [next, previous] of pairs) {
  test(`${JSON.stringify(next)} and ${JSON.stringify(previous)} go from section to section`, async (t) => {
    await using terminal = await openTerminal({args: [article], rows: 16});
    await opened(terminal);
    const beginning = head(terminal);
    for (const marker of ['First,', 'Second,', 'Last,', 'Therefore,']) {
      await turn(terminal, next);
      t.true(head(terminal).startsWith(marker));
    }
    for (const marker of ['Last,', 'Second,', 'First,', beginning]) {
      await turn(terminal, previous);
      t.true(head(terminal).startsWith(marker));
    }
  });
}

test('a count skips sections, and the number of a point stands in the margin', async (t) => {
  await using terminal = await openTerminal({args: [article]});
  await opened(terminal);
  terminal.type('2]');
  await terminal.waitFor((screen) => head(screen).startsWith('Second,'));
  t.regex(terminal.text().find((row) => row.includes('Second,')) ?? '', /^\s*2 +Second,/);
  t.true(terminal.cellsOf('Second,').every((cell) => cell.bold));
});

test('the contents lead to a section, and leave as they came', async (t) => {
  await using terminal = await openTerminal({args: [article]});
  await opened(terminal);
  const before = pageText(terminal);
  await turn(terminal, 't');
  await terminal.waitFor('Conclusion');
  await turn(terminal, keys.escape);
  t.deepEqual(pageText(terminal), before);
  await turn(terminal, 't');
  await turn(terminal, 'j');
  terminal.type(keys.enter);
  await terminal.waitFor((screen) => head(screen).startsWith('First,'));
  t.pass();
});
