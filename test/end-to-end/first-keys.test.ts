import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';

const article = path.join(root, 'articles/perception-dilemma.md');

test('q that is typed while the reader starts leaves before anything is drawn', async (t) => {
  await using terminal = await openTerminal({args: [article]});
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
  t.false(terminal.output.includes('\u001B[?1049h'));
});

test('other keys that are typed while it starts are answered once there is a page', async (t) => {
  await using terminal = await openTerminal({args: [article]});
  terminal.type('?');
  await terminal.waitFor('type to search the keys');
  terminal.type(keys.escape);
  await opened(terminal);
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
});

test('where the settings have keys of their own, q that is typed while it starts leaves only by them', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'config', 'broadsheet');
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'config.yaml'), 'keys:\n  quit: x\n');
  await using terminal = await openTerminal({args: [article], home: home.path});
  terminal.type('q');
  await terminal.waitFor('q does nothing here');
  terminal.type('x');
  t.deepEqual(await terminal.ended(), {code: 0});
});

test('a command that prints is not heard for keys, and ends by itself', async (t) => {
  await using terminal = await openTerminal({args: ['list', article]});
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
  t.regex(terminal.output, /perception/i);
});

test('a file that isn’t there is said though keys are heard', async (t) => {
  await using terminal = await openTerminal({args: ['./nowhere.md']});
  t.deepEqual(await terminal.ended(), {code: 2});
  t.true(terminal.output.includes('nowhere.md'));
});
