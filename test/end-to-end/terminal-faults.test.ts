import {writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';
import {terminalFaults} from './terminal-fault-rows.js';

for (const {what, make, happens, said} of terminalFaults)
  test(`${what} is said on the screen, and reading goes on`, async (t) => {
    await using home = await temporaryFolder();
    const article = path.join(home.path, 'quay.md');
    writeFileSync(article, '# The quay\n\nStill there.\n');
    make?.(home.path);
    await using terminal = await openTerminal({args: [article], home: home.path, columns: 160});
    await terminal.waitFor('Still there.');
    happens?.(terminal, home.path);
    await terminal.waitFor(said);
    terminal.type('?');
    await terminal.waitFor('type to search the keys');
    terminal.type('\u001B');
    await terminal.waitFor('The quay');
    terminal.type('q');
    t.deepEqual(await terminal.ended(), {code: 0});
    t.false(terminal.alternateScreen);
  });
