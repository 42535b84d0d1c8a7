import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';
import {jpeg, png} from '../importers/pictures/samples.js';
import {givenIn, toldIn} from '../ui/pictures/recording.js';

test('pictures beside a file are shown where they are wanted and the terminal has them', async (t) => {
  await using home = await temporaryFolder();
  const file = path.join(home.path, 'press', 'quay.md');
  await mkdir(path.dirname(file));
  await writeFile(path.join(home.path, 'press', 'quay.png'), png(200, 100));
  await writeFile(path.join(home.path, 'press', 'mill.jpg'), jpeg);
  await writeFile(file, '# A quay\n\nBoats.\n\n![The quay](quay.png)\n\n![The mill](mill.jpg)\n\nThe end.\n');
  const open = (env: Record<string, string>): ReturnType<typeof openTerminal> =>
    openTerminal({home: home.path, args: [file], env});
  {
    await using terminal = await open({BROADSHEET_PICTURES: 'own', KITTY_WINDOW_ID: '1'});
    await terminal.waitFor((screen) => givenIn(screen.output).size === 2);
    const [first, second] = Array.from(givenIn(terminal.output).values());
    t.deepEqual(first, Buffer.from(png(200, 100)));
    t.is(second?.length, 16 * 12 * 3);
    await terminal.waitFor('The mill');
    terminal.type('?');
    await terminal.waitFor(
      (screen) => toldIn(screen.output).filter(({keys}) => keys.get('a') === 'd').length >= 2,
    );
    terminal.type('\u001B');
    await terminal.waitFor('The end.');
    terminal.type('q');
    t.deepEqual(await terminal.ended(), {code: 0});
  }
  for (const env of [{KITTY_WINDOW_ID: '1'}, {BROADSHEET_PICTURES: 'own'}]) {
    await using terminal = await open(env);
    await terminal.waitFor('The end.');
    terminal.type('q');
    await terminal.ended();
    t.deepEqual(toldIn(terminal.output), []);
  }
});
