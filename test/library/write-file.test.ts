import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {writeNewFile} from '../../source/library/write-file.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

test('a new file is written, its folder made', async (t) => {
  await using folder = await temporaryFolder();
  const into = path.join(folder.path, 'a', 'b');
  const file = writeNewFile(into, 'tides.md', 'text');
  t.is(file, path.join(into, 'tides.md'));
  t.is(await readFile(file, 'utf8'), 'text');
  t.deepEqual(await readdir(into), ['tides.md']);
});

test('no file is written over', async (t) => {
  await using folder = await temporaryFolder();
  await writeFile(path.join(folder.path, 'tides.md'), 'mine');
  await mkdir(path.join(folder.path, 'tides-2.md'));
  t.is(writeNewFile(folder.path, 'tides.md', 'new'), path.join(folder.path, 'tides-3.md'));
  t.is(await readFile(path.join(folder.path, 'tides.md'), 'utf8'), 'mine');
});

test('where it can’t be written, no draft is left', async (t) => {
  await using folder = await temporaryFolder();
  await writeFile(path.join(folder.path, 'file'), '');
  t.throws(() => writeNewFile(path.join(folder.path, 'file'), 'tides.md', 'text'));
  t.throws(() => writeNewFile(folder.path, `${'x'.repeat(300)}.md`, 'text'), {code: 'ENAMETOOLONG'});
  t.deepEqual(await readdir(folder.path), ['file']);
});
