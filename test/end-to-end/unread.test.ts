import path from 'node:path';
import test from 'ava';
import {opened} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {openTerminal} from '../helpers/terminal.js';

const article = path.join(root, 'articles/perception-dilemma.md');

/** More frames than any buffer between program and terminal holds. */
const paging = 'djku'.repeat(1000);

test('of what a terminal had no time to read only the newest is drawn', async (t) => {
  await using terminal = await openTerminal({args: [article], columns: 120, rows: 40});
  await opened(terminal);
  const before = terminal.output.length;
  terminal.readNothing();
  terminal.type(`${paging}?`);
  terminal.readOn();
  await terminal.waitFor(/all keys|more below/);
  // Each frame is a thousand characters or two.
  t.true(terminal.output.length - before < paging.length * 1000);
});

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  test(`${signal} ends the reader though its terminal reads nothing`, async (t) => {
    await using terminal = await openTerminal({args: [article], columns: 120, rows: 40});
    await opened(terminal);
    terminal.readNothing();
    terminal.type(paging);
    terminal.kill(signal);
    t.deepEqual(await terminal.ended(), {code});
  });
