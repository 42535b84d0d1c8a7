import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened, turn} from '../helpers/page.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';

const article = (title: string, ...paragraphs: string[]): string =>
  `# ${title}\n\n${paragraphs.join('\n\n')}\n`;

const quince = 'The quinceberry ripens late on the northern wall of the garden.';
const long = Array.from({length: 30}, (_, at) => `Paragraph ${at} speaks of tides, lanterns and ropes.`);

/** A home with a library of two articles, and what leads the program to it. */
async function libraryIn(home: string): Promise<{folder: string; env: Record<string, string>}> {
  const folder = path.join(home, 'library');
  await mkdir(folder);
  await writeFile(path.join(folder, 'garden.md'), article('A walled garden', quince, 'A gate stands open.'));
  await writeFile(path.join(folder, 'harbour.md'), article('A harbour', ...long));
  return {folder, env: {BROADSHEET_LIBRARY: folder}};
}

test('a library is listed, searched with a typing error, and opened at the hit', async (t) => {
  await using home = await temporaryFolder();
  const {env} = await libraryIn(home.path);
  await using terminal = await openTerminal({home: home.path, env});
  await terminal.waitFor('2 articles');
  terminal.type('Fquinecberry ripnes');
  await terminal.waitFor('ripens late');
  terminal.type(keys.enter);
  await terminal.waitFor('A walled garden');
  await terminal.waitFor('A gate stands open');
  terminal.type('q');
  await terminal.waitFor('2 articles');
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
});

test('the next start lists it at once, and r and the focus find what came and went', async (t) => {
  await using home = await temporaryFolder();
  const {folder, env} = await libraryIn(home.path);
  {
    await using terminal = await openTerminal({home: home.path, env});
    await terminal.waitFor('2 articles');
    terminal.type('q');
    await terminal.ended();
  }
  await using terminal = await openTerminal({home: home.path, env});
  await terminal.waitFor('2 articles');
  await writeFile(path.join(folder, 'new.md'), article('A new arrival', 'Nobody knows it yet.'));
  terminal.type('r');
  await terminal.waitFor('3 articles');
  await rm(path.join(folder, 'new.md'));
  terminal.type('\u001B[I');
  await terminal.waitFor('2 articles');
  t.pass();
});

test('an article that was moved opens where it was left', async (t) => {
  await using home = await temporaryFolder();
  const {folder, env} = await libraryIn(home.path);
  {
    await using terminal = await openTerminal({home: home.path, env});
    await terminal.waitFor('2 articles');
    terminal.type('/harb\r');
    await terminal.waitFor('Paragraph 0');
    await opened(terminal);
    await turn(terminal, ' ');
    terminal.type('q');
    await terminal.waitFor('A harbour');
    terminal.type('q');
    await terminal.ended();
  }
  await mkdir(path.join(folder, 'sea'));
  await rename(path.join(folder, 'harbour.md'), path.join(folder, 'sea', 'harbour.md'));
  await writeFile(
    path.join(folder, 'new.md'),
    article('A new arrival', 'It tells that the folders were looked at.'),
  );
  await using terminal = await openTerminal({home: home.path, env});
  await terminal.waitFor('Continue');
  await terminal.waitFor('3 articles');
  terminal.type('/harb\r');
  await terminal.waitFor('continued');
  t.pass();
});

test('what was named comes first, and the library is searched with it', async (t) => {
  await using home = await temporaryFolder();
  const {env} = await libraryIn(home.path);
  await writeFile(
    path.join(home.path, 'named.md'),
    article('A named one', 'The quinceberry again, and alone.'),
  );
  await using terminal = await openTerminal({home: home.path, env, args: ['named.md'], cwd: home.path});
  await terminal.waitFor('and alone');
  terminal.type('Fquinceberry');
  await terminal.waitFor('A walled garden');
  await terminal.waitFor('A named one');
  t.pass();
});

test('a broken index is said in a line, and made anew', async (t) => {
  await using home = await temporaryFolder();
  const {env} = await libraryIn(home.path);
  {
    await using terminal = await openTerminal({home: home.path, env});
    await terminal.waitFor('2 articles');
    terminal.type('q');
    await terminal.ended();
  }
  const cache = path.join(home.path, 'cache', 'broadsheet');
  for (const name of await readdir(cache))
    if (/^library-.*\.sqlite$/.test(name))
      await writeFile(path.join(cache, name), 'no database at all '.repeat(500));
  await using terminal = await openTerminal({home: home.path, env});
  await terminal.waitFor('the index was broken and is made anew');
  await terminal.waitFor('2 articles');
  t.pass();
});
