import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {opened, turn} from '../helpers/page.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';

const rowOf = (terminal: Terminal, title: string): string =>
  terminal.text().find((row) => row.includes(title)) ?? '';

test('a star and what is read by hand are there again after a restart, until it is read on', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'press');
  await mkdir(folder);
  const long = Array.from({length: 60}, (_, at) => `Boat number ${at} came in at dawn.\n`).join('\n');
  await writeFile(path.join(folder, 'quay.md'), `# A quay at dawn\n\n${long}`);
  await writeFile(path.join(folder, 'mill.md'), '# A mill at noon\n\nThe wheel stood still.\n');
  const open = (): Promise<Terminal> => openTerminal({home: home.path, args: [folder]});
  const isRead = (screen: Terminal): boolean => / read\b/.test(rowOf(screen, 'A quay'));
  {
    await using terminal = await open();
    await terminal.waitFor('2 articles');
    terminal.type(`/quay\r${' '.repeat(5)}`);
    await terminal.waitFor('Boat number 59');
    terminal.type('q');
    await terminal.waitFor(isRead);
    terminal.type('x');
    await terminal.waitFor((screen) => rowOf(screen, 'A quay').includes('★'));
    terminal.type('U');
    await terminal.waitFor((screen) => /★ .*\d min/.test(rowOf(screen, 'A quay')));
    terminal.type('q');
    t.deepEqual(await terminal.ended(), {code: 0});
  }
  await using terminal = await open();
  await terminal.waitFor((screen) => rowOf(screen, 'A quay').includes('★'));
  t.false(isRead(terminal));
  t.false(rowOf(terminal, 'A mill').includes('★'));
  terminal.type('/quay\r');
  await opened(terminal);
  await terminal.waitFor('Boat number 0 ');
  await turn(terminal, ' ');
  terminal.type('q');
  await terminal.waitFor('Matching');
  t.regex(rowOf(terminal, 'A quay'), /★ .*\d% .*left/);
});
