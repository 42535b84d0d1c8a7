import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {writeArticles} from '../library/index/made-library.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {runProgram, type Outcome} from './run-program.js';

test('a library is searched by its index, with the answers that reading it gives', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'articles');
  await writeArticles(folder, 20);
  const environment = {BROADSHEET_LIBRARY: folder};
  for (const query of ['lantern harbor', '海峡', '"of the" author:ruiz', 'author:ferrand', 'xyzzyq']) {
    const read = await runProgram(['search', query, '--json', '--in', folder], {home: home.path});
    const indexed = await runProgram(['search', query, '--json'], {home: home.path, environment});
    t.deepEqual(indexed, read, query);
  }
  const [index, ...others] = await readdir(path.join(home.path, 'cache', 'broadsheet'));
  t.regex(index ?? '', /^library-\w+\.sqlite$/);
  t.deepEqual(
    others.filter((name) => !name.endsWith('.lock')),
    [],
  );
});

test('what can’t be read is told of each time, a broken index once, a hint beside the hits', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'articles');
  await writeArticles(folder, 3);
  await writeFile(path.join(folder, 'empty.md'), '');
  const environment = {BROADSHEET_LIBRARY: folder};
  const run = async (query: string): Promise<Outcome> =>
    runProgram(['search', query], {home: home.path, environment});
  for (const {status, stdout, stderr} of [await run('lantern'), await run('lantern')]) {
    t.is(status, 2);
    t.regex(stdout, /Letters from island/);
    t.regex(stderr, /^broadsheet: .*empty\.md: is empty.*\n$/);
  }
  const cache = path.join(home.path, 'cache', 'broadsheet');
  const [index = ''] = await readdir(cache);
  await writeFile(path.join(cache, index), 'no database at all '.repeat(500));
  t.regex((await run('lantern')).stderr, /the index was broken and was made anew/);
  t.notRegex((await run('lantern')).stderr, /broken/);
  t.regex((await run('lantern by:ruiz')).stderr, /There is no by: to ask for/);
});

test('where there can be no index, the library is read', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'articles');
  await writeArticles(folder, 3);
  await writeFile(path.join(home.path, 'cache'), 'in the way');
  const {status, stdout, stderr} = await runProgram(['search', 'lantern'], {
    home: home.path,
    environment: {BROADSHEET_LIBRARY: folder},
  });
  t.is(status, 0);
  t.regex(stdout, /Letters from island/);
  t.regex(stderr, /there can be no index/);
});
