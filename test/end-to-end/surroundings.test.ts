import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import test from 'ava';
import {opened} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {broadsheet, openTerminal} from '../helpers/terminal.js';
import {surroundings} from './ending-rows.js';

const article = path.join(root, 'articles/perception-dilemma.md');

// Full devices and sessions without a terminal, which only Linux has for a shell.
const tried = existsSync('/dev/full') && existsSync('/usr/bin/setsid') ? test : test.skip;

for (const {what, command, said, status} of surroundings)
  tried(`${what}: ${status}`, async (t) => {
    await using terminal = await openTerminal({
      program: ['bash', '-c', command, article, ...broadsheet],
      columns: 160,
    });
    await terminal.waitFor(/status \d/);
    const rows = terminal.text().filter((row) => row !== '');
    t.is(rows.at(-1), `status ${status}`);
    const problems = rows.filter((row) => row.startsWith('broadsheet:'));
    if (said === '') t.deepEqual(problems, []);
    else t.true(problems.join('\n').includes(said), problems.join('\n'));
  });

test('a terminal that hangs up while it is drawn on ends the reader with 129', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'status');
  await using terminal = await openTerminal({
    program: ['bash', '-c', `trap "" HUP; "$@" "$0"; echo "$?" >'${file}'`, article, ...broadsheet],
  });
  await opened(terminal);
  terminal.type('djku'.repeat(500));
  terminal.hangUp();
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await delay(10);
  t.is(readFileSync(file, 'utf8').trim(), '129');
});
