import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {makeFolder, systemPath} from '../../source/library/file-path.js';
import {isFailure} from '../../source/library/failure.js';
import {readSources} from '../../source/library/read-source.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

test('a folder is made with those above it, and one that is there stays', async (t) => {
  await using temporary = await temporaryFolder();
  const folder = path.join(temporary.path, 'a', 'b', 'c');
  makeFolder(folder);
  makeFolder(folder);
  t.true(existsSync(folder));
});

test('a folder that can’t be made is an error, at once', async (t) => {
  await using temporary = await temporaryFolder();
  const file = path.join(temporary.path, 'file');
  writeFileSync(file, '');
  t.throws(() => makeFolder(file));
  t.throws(() => makeFolder(path.join(file, 'a', 'b')));
  if (existsSync('/proc/self')) t.throws(() => makeFolder('/proc/no/such/folder'));
});

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

// Only some file systems keep names that are not UTF-8.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a file and a folder whose names are not UTF-8 are read, by name and in a folder', async (t) => {
  await using temporary = await temporaryFolder();
  const folder = Buffer.concat([Buffer.from(`${temporary.path}/`), bytes('q\u00FFay')]);
  mkdirSync(folder);
  writeFileSync(Buffer.concat([folder, bytes('/l\u00FEmp.md')]), '# The lamp\n\nIt shines.\n');
  const named = `${temporary.path}/q\uFFFDay/l\uFFFDmp.md`;
  t.true(Buffer.isBuffer(systemPath(named)));
  for (const source of [named, temporary.path]) {
    for await (const result of readSources([source])) {
      t.false(isFailure(result));
      if (!isFailure(result)) t.is(result.article.title, 'The lamp');
    }
  }
  t.is(systemPath('/no/such/\uFFFD'), '/no/such/\uFFFD');
});
