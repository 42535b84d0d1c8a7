import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened, pageText, statusLine, turn} from '../helpers/page.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';

test('a fresh start lists the articles that come with it; one is picked, read on, and left', async (t) => {
  await using terminal = await openTerminal();
  await terminal.waitFor('3 articles');
  for (const title of ['Countering tech fragmenting', 'How to read a broadsheet', 'Perception dilemma'])
    t.true(terminal.text().join('\n').includes(title));
  await turn(terminal, 'j');
  terminal.type(keys.enter);
  await terminal.waitFor('A broadsheet, unfolded');
  terminal.type('>');
  await terminal.waitFor('A handshake between');
  terminal.type('<');
  await terminal.waitFor('A broadsheet, unfolded');
  terminal.type('q');
  await terminal.waitFor('3 articles');
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
});

test('the end of an article leads to the next', async (t) => {
  await using terminal = await openTerminal();
  await terminal.waitFor('3 articles');
  await turn(terminal, 'j');
  terminal.type(keys.enter);
  await terminal.waitFor('A broadsheet, unfolded');
  terminal.type('G');
  await terminal.waitFor('Next: Perception dilemma');
  t.true(statusLine(terminal).includes('100%'));
  terminal.type(' ');
  await terminal.waitFor('A handshake between');
});

test('an article opens again where it was left, on another screen too, and is listed under Continue', async (t) => {
  await using home = await temporaryFolder();
  let left = '';
  {
    await using terminal = await openTerminal({home: home.path});
    await terminal.waitFor('3 articles');
    terminal.type(keys.enter);
    await terminal.waitFor('Technology, Cai Cuihong');
    await opened(terminal);
    await turn(terminal, ' ');
    left = pageText(terminal).find((row) => row !== '') ?? '';
    terminal.type('q');
    await terminal.waitFor('3 articles');
    terminal.type('q');
    await terminal.ended();
  }
  await using terminal = await openTerminal({home: home.path, columns: 100, rows: 40});
  await terminal.waitFor('Continue');
  terminal.type(keys.enter);
  await terminal.waitFor((screen) =>
    (pageText(screen).find((row) => row !== '') ?? '').includes(left.slice(0, 30)),
  );
  t.pass();
});

test('what can’t be read is listed with its reason, and the rest opens', async (t) => {
  await using folder = await temporaryFolder();
  const write = async (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(path.join(folder.path, name), content);
  await write('good.md', '# A good one\n\nHere is a paragraph that can be read.\n');
  await write('empty.md', '');
  await write('picture.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1));
  await using terminal = await openTerminal({args: [folder.path]});
  await terminal.waitFor('A good one');
  await terminal.waitFor('empty.md');
  await terminal.waitFor('picture.md');
  terminal.type('/good\r');
  await terminal.waitFor('Here is a paragraph');
  t.pass();
});

test('sources of which none can be read are told of in a line each, with status 2', async (t) => {
  await using folder = await temporaryFolder();
  await mkdir(path.join(folder.path, 'nothing'));
  await writeFile(path.join(folder.path, 'empty.md'), '');
  await using terminal = await openTerminal({args: ['empty.md', 'nothing', 'missing.md'], cwd: folder.path});
  t.deepEqual(await terminal.ended(), {code: 2});
  const lines = terminal.text().filter((row) => row !== '');
  t.is(lines.filter((row) => row.startsWith('broadsheet: ')).length, 3);
  for (const name of ['empty.md', 'nothing', 'missing.md'])
    t.true(
      lines.some((row) => row.startsWith('broadsheet: ') && row.includes(name)),
      name,
    );
});

test('keys that come in one go with the key that opens an article wait for it', async (t) => {
  await using terminal = await openTerminal();
  await terminal.waitFor('3 articles');
  terminal.type(`${keys.enter}]/borderless${keys.enter}`);
  await terminal.waitFor('hit 1 of');
  t.true(pageText(terminal).join('\n').includes('borderless'));
});

test('an article that is wholly on the screen is left at once', async (t) => {
  await using home = await temporaryFolder();
  const file = path.join(home.path, 'short.md');
  await writeFile(file, 'Nothing but a few plain words.\n');
  await using terminal = await openTerminal({args: [file], patience: 5000});
  await opened(terminal);
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
});

test('a folder that was named is added to the library on y, and opens when nothing is named', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'press');
  await mkdir(folder);
  await writeFile(path.join(folder, 'quay.md'), '# A quay at dawn\n\nOne boat came in.\n');
  await writeFile(path.join(folder, 'mill.md'), '# A mill at noon\n\nThe wheel stood still.\n');
  {
    await using terminal = await openTerminal({home: home.path, args: [folder]});
    await terminal.waitFor('y adds this folder');
    terminal.type('y');
    await terminal.waitFor('added; to undo, remove it from');
    terminal.type('q');
    t.deepEqual(await terminal.ended(), {code: 0});
  }
  await using terminal = await openTerminal({home: home.path});
  await terminal.waitFor('2 articles');
  t.true(terminal.text().join('\n').includes('A quay at dawn'));
});
