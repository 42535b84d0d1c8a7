import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {checksumOf} from '../../source/library/checksum.js';

/** What the program shows of an article, on both outputs, with its cache in a folder. */
function show(cache: string, options: readonly string[] = []): string {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [...options, join(root, 'dist/cli.js'), 'show', join(root, 'articles/perception-dilemma.md')],
    {encoding: 'utf8', env: {HOME: cache, XDG_CACHE_HOME: cache}},
  );
  return `${status} ${stderr} ${stdout}`;
}

const codeIn = (cache: string): string => join(cache, 'broadsheet/code');

/** The folder with the code of the only build. */
function buildIn(cache: string): string {
  const [build = ''] = readdirSync(codeIn(cache));
  return join(codeIn(cache), build);
}

/** Every file of code with its bytes. */
const codes = (cache: string): Map<string, Buffer> =>
  new Map(readdirSync(buildIn(cache)).map((name) => [name, readFileSync(join(buildIn(cache), name))]));

const mostTimes = 4;

/** Fills the cache until what is in it stays. */
function fill(cache: string): string {
  const shown = show(cache);
  for (let time = 1; time < mostTimes; time++) show(cache);
  return shown;
}

test('compiled code is kept for its owner alone, a few times anew and then as it is', async (t) => {
  await using folder = await temporaryFolder();
  fill(folder.path);
  t.is(lstatSync(buildIn(folder.path)).mode & 0o777, 0o700);
  for (const name of readdirSync(buildIn(folder.path)))
    t.is(lstatSync(join(buildIn(folder.path), name)).mode & 0o777, 0o600);
  const before = codes(folder.path);
  t.true(before.has('main'));
  show(folder.path);
  t.deepEqual(codes(folder.path), before);
});

for (const [what, spoil] of Object.entries({
  'has other bytes': (path: string) => {
    const bytes = readFileSync(path);
    for (let at = 100; at < bytes.length; at += 50) bytes[at] = ~bytes[at]!;
    writeFileSync(path, bytes);
  },
  'is cut short': (path: string) => truncateSync(path, 1000),
  'is empty': (path: string) => truncateSync(path, 0),
  'is none of V8’s': (path: string) => {
    const bytes = readFileSync(path);
    bytes.fill(0, 64);
    bytes.write(checksumOf(bytes.subarray(16)), 'latin1');
    writeFileSync(path, bytes);
  },
  'is of another chunk': (path: string) => {
    const bytes = readFileSync(path);
    bytes.write('9', 20, 'latin1');
    bytes.write(checksumOf(bytes.subarray(16)), 'latin1');
    writeFileSync(path, bytes);
  },
  'is a folder': (path: string) => {
    rmSync(path);
    mkdirSync(path);
    writeFileSync(join(path, 'x'), '');
  },
}))
  test(`code that ${what} is found out, and nobody notices`, async (t) => {
    await using folder = await temporaryFolder();
    const shown = fill(folder.path);
    const names = readdirSync(buildIn(folder.path));
    for (const name of names) spoil(join(buildIn(folder.path), name));
    t.is(show(folder.path), shown);
    if (what === 'is a folder') return;
    t.is(show(folder.path), shown);
    t.deepEqual(readdirSync(buildIn(folder.path)), names);
    t.true(readFileSync(join(buildIn(folder.path), 'main')).length > 1000);
  });

test('code that V8 rejects, as it was made under other flags, is made anew', async (t) => {
  await using folder = await temporaryFolder();
  const shown = fill(folder.path);
  const before = codes(folder.path);
  t.is(show(folder.path, ['--no-opt', '--max-lazy']), shown);
  t.notDeepEqual(codes(folder.path), before);
});

test('no link is followed, and no folder used that others may write in', async (t) => {
  await using folder = await temporaryFolder();
  const shown = fill(folder.path);
  const build = buildIn(folder.path);
  const elsewhere = join(folder.path, 'elsewhere');
  renameSync(build, elsewhere);
  symlinkSync(elsewhere, build);
  for (const name of readdirSync(elsewhere)) rmSync(join(elsewhere, name));
  t.is(show(folder.path), shown);
  t.deepEqual(readdirSync(elsewhere), []);
  rmSync(build);
  mkdirSync(build);
  chmodSync(build, 0o777);
  t.is(show(folder.path), shown);
  t.deepEqual(readdirSync(build), []);
});

test('what can’t be kept costs time and nothing else', async (t) => {
  await using folder = await temporaryFolder();
  const shown = show(folder.path);
  const cache = join(folder.path, 'other');
  mkdirSync(join(cache, 'broadsheet'), {recursive: true});
  writeFileSync(codeIn(cache), 'a file where the folder should be');
  t.is(show(cache), shown);
});

test('older builds go', async (t) => {
  await using folder = await temporaryFolder();
  fill(folder.path);
  const latest = buildIn(folder.path);
  for (const build of ['a', 'b', 'c', 'd']) {
    cpSync(latest, join(codeIn(folder.path), build), {recursive: true});
    utimesSync(join(codeIn(folder.path), build), 1, 1);
  }
  rmSync(latest, {recursive: true});
  show(folder.path);
  t.is(readdirSync(codeIn(folder.path)).length, 3);
  t.true(readdirSync(latest).length > 0);
});
