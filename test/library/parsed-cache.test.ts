import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {spawnSync} from 'node:child_process';
import test from 'ava';
import {isolatedEnvironment} from '../helpers/environment.js';
import {root} from '../helpers/root.js';
import {checksumOf} from '../../source/library/checksum.js';
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

/** The one file of the cache, some of its text replaced, and the sum over all of it mended where that is wanted. */
function alter(home: string, was: string, now: string, {summed}: {summed: boolean}): void {
  const [name = ''] = kept(home);
  const path = join(home, 'cache/broadsheet/parsed', name);
  const bytes = readFileSync(path);
  const body = Buffer.from(bytes.toString('utf8', 16).replace(was, now));
  writeFileSync(path, Buffer.concat([summed ? Buffer.from(checksumOf(body)) : bytes.subarray(0, 16), body]));
}

/** A file with an article. */
function tideFile(home: string): string {
  const file = join(home, 'tide.md');
  writeFileSync(file, '# The tide\n\nIt comes in twice a day.\n');
  return file;
}

test('what is kept is used, and what was damaged is not', async (t) => {
  await using home = await temporaryFolder();
  const file = tideFile(home.path);
  const first = show(home.path, file);
  alter(home.path, 'twice', 'thrice', {summed: true});
  t.true(show(home.path, file).stdout.includes('thrice'));
  alter(home.path, 'thrice', 'often', {summed: false});
  t.is(show(home.path, file).stdout, first.stdout);
});

for (const [what, spoil] of Object.entries({
  'another document’s': (path: string) => writeFileSync(path, '0000000000000000[{}]'),
  nothing: (path: string) => writeFileSync(path, ''),
  'a folder': (path: string) => {
    rmSync(path);
    mkdirSync(path);
  },
  'a link': (path: string) => {
    rmSync(path);
    symlinkSync('/dev/zero', path);
  },
}))
  test(`a file of the cache that is ${what} is not used`, async (t) => {
    await using home = await temporaryFolder();
    const file = tideFile(home.path);
    const first = show(home.path, file);
    const [name = ''] = kept(home.path);
    spoil(join(home.path, 'cache/broadsheet/parsed', name));
    t.is(show(home.path, file).stdout, first.stdout);
  });
