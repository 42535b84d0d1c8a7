import path from 'node:path';
import test from 'ava';
import {opened, pageText, turn} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {openTerminal} from '../helpers/terminal.js';

const article = path.join(root, 'articles/perception-dilemma.md');

test('a storm of sizes, down to 1×1, leaves the first words in view', async (t) => {
  await using terminal = await openTerminal({args: [article]});
  await opened(terminal);
  await turn(terminal, ']');
  const before = pageText(terminal).find((row) => row !== '') ?? '';
  t.true(before.startsWith('First,'));
  for (let step = 0; step < 60; step++) terminal.resize(1 + ((step * 37) % 160), 1 + ((step * 23) % 60));
  terminal.resize(1, 1);
  terminal.resize(200, 50);
  await terminal.waitFor('WHO IS SPEAKING');
  terminal.resize(80, 24);
  await terminal.waitFor((screen) => pageText(screen).find((row) => row !== '') === before);
  t.pass();
});

for (const [columns, rows] of [
  [1, 1],
  [1, 24],
  [80, 1],
  [2, 2],
  [12, 5],
  [39, 9],
] as const) {
  test(`it starts, reads and grows from ${columns}×${rows}`, async (t) => {
    await using terminal = await openTerminal({args: [article], columns, rows});
    await terminal.waitFor((screen) => screen.alternateScreen);
    terminal.type(' j]/x\u001B');
    terminal.resize(80, 24);
    await opened(terminal);
    terminal.type('g');
    await terminal.waitFor('A handshake between');
    terminal.type('q');
    t.deepEqual(await terminal.ended(), {code: 0});
  });
}
