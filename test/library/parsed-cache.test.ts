import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {spawnSync} from 'node:child_process';
import test from 'ava';
import {isolatedEnvironment} from '../helpers/environment.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

// Only the bundle keeps parsed articles: what was compiled for the tests has no build to keep them for.
const show = (home: string, file: string): {stdout: string; status: number | null} =>
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'show', file, '--json'], {
    encoding: 'utf8',
    env: isolatedEnvironment(home),
  });

const kept = (home: string): string[] => readdirSync(join(home, 'cache/broadsheet/parsed'));

test('an article is kept as it was read, and read anew when its file has changed', async (t) => {
  await using home = await temporaryFolder();
  const file = join(home.path, 'tide.md');
  writeFileSync(file, '# The tide\n\nIt comes in twice a day.\n');
  const first = show(home.path, file);
  t.is(kept(home.path).length, 1);
  t.is(show(home.path, file).stdout, first.stdout);
  writeFileSync(file, '# The tide\n\nIt goes out twice a day.\n');
  t.true(show(home.path, file).stdout.includes('It goes out'));
});

test('what is kept is used, and a broken file of the cache is not', async (t) => {
  await using home = await temporaryFolder();
  const file = join(home.path, 'tide.md');
  writeFileSync(file, '# The tide\n\nIt comes in twice a day.\n');
  const first = show(home.path, file);
  const [name = ''] = kept(home.path);
  const path = join(home.path, 'cache/broadsheet/parsed', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace('twice', 'thrice'));
  t.true(show(home.path, file).stdout.includes('thrice'));
  writeFileSync(path, '[{"title":');
  t.is(show(home.path, file).stdout, first.stdout);
});
