import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened, pageText, turn} from '../helpers/page.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';

test('the way back leads into another article, after a restart too', async (t) => {
  await using home = await temporaryFolder();
  let left = '';
  {
    await using terminal = await openTerminal({home: home.path});
    await terminal.waitFor('3 articles');
    terminal.type(keys.enter);
    await opened(terminal);
    await turn(terminal, ' ');
    left = pageText(terminal).find((row) => row !== '') ?? '';
    await turn(terminal, 'G');
    terminal.type('q');
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
  await terminal.waitFor((screen) => pageText(screen).find((row) => row !== '') === left);
  t.not(left, '');
});
