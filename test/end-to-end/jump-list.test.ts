import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened, pageText} from '../helpers/page.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';

const topRow = (terminal: Terminal): string => pageText(terminal).find((row) => row !== '') ?? '';

test('the jump list leads into another article, after a restart too', async (t) => {
  await using home = await temporaryFolder();
  let left = '';
  {
    await using terminal = await openTerminal({home: home.path});
    await terminal.waitFor('3 articles');
    terminal.type(keys.enter);
    await opened(terminal);
    const first = topRow(terminal);
    terminal.type(' ');
    await terminal.waitFor((screen) => !['', first].includes(topRow(screen)));
    left = topRow(terminal);
    terminal.type('Gq');
    await terminal.waitFor('3 articles');
    terminal.type('q');
    t.deepEqual(await terminal.ended(), {code: 0});
  }
  await using terminal = await openTerminal({home: home.path});
  await terminal.waitFor('3 articles');
  terminal.type('/how to read\r');
  await terminal.waitFor('A broadsheet, unfolded');
  await opened(terminal);
  terminal.type(keys.backspace);
  await terminal.waitFor((screen) => topRow(screen) === left);
  t.not(left, '');
});
