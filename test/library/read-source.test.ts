import {execFile} from 'node:child_process';
import {mkdir, rename, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {gzipSync} from 'node:zlib';
import test from 'ava';
import {isFailure} from '../../source/library/failure.js';
import {largestSource} from '../../source/library/read-bytes.js';
import {readSources, type ReadArticle} from '../../source/library/read-source.js';
import {shippedFolder} from '../../source/library/shipped.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const tides = '# Tides\n\nThe harbour wakes when the water comes back.\n';

async function read(...sources: string[]): Promise<{readings: ReadArticle[]; failures: string[]}> {
  const readings: ReadArticle[] = [];
  const failures: string[] = [];
  for await (const reading of readSources(sources)) {
    if (isFailure(reading)) failures.push(`${reading.path}: ${reading.message}`);
    else readings.push(reading);
  }
  return {readings, failures};
}

const idsOf = (readings: readonly ReadArticle[]): string[] => readings.map(({article}) => article.id);

test('a file without an id of its own is known by its real path', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'tides.md');
  await writeFile(file, tides);
  await symlink(file, path.join(folder.path, 'link.md'));
  const {readings, failures} = await read(path.join(folder.path, 'link.md'));
  t.deepEqual(failures, []);
  t.deepEqual(idsOf(readings), [file]);
  t.is(readings[0]?.article.title, 'Tides');
});

test('a file that is packed is found in a folder, read, and known by its own real path', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'tides.md.gz');
  await writeFile(file, gzipSync(tides));
  const {readings, failures} = await read(folder.path);
  t.deepEqual(failures, []);
  t.deepEqual(idsOf(readings), [file]);
  t.is(readings[0]?.article.title, 'Tides');
});

test('an article is known by its DOI, else its URL; the next file with the same by its path', async (t) => {
  await using folder = await temporaryFolder();
  const write = async (name: string, matter: string): Promise<void> =>
    writeFile(path.join(folder.path, name), `---\ntitle: Tides\n${matter}\n---\n\nThe water comes back.\n`);
  await write('a.md', 'doi: 10.5555/tides\nurl: https://example.org/tides');
  await write('b.md', 'url: https://example.org/tides');
  await write('c.md', 'url: https://example.org/tides');
  const {readings} = await read(folder.path);
  t.deepEqual(idsOf(readings), [
    '10.5555/tides',
    'https://example.org/tides',
    path.join(folder.path, 'c.md'),
  ]);
});

test('what ships with the program is known by its name', async (t) => {
  const {readings} = await read(path.join(shippedFolder, 'how-to-read-a-broadsheet.md'));
  t.deepEqual(idsOf(readings), ['broadsheet:how-to-read-a-broadsheet']);
});

test('a file that was moved keeps its hash, one that was edited does not', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'tides.md');
  await writeFile(file, tides);
  const before = (await read(file)).readings[0]?.hash;
  await rename(file, path.join(folder.path, 'moved.md'));
  t.is((await read(folder.path)).readings[0]?.hash, before);
  await writeFile(path.join(folder.path, 'moved.md'), `${tides}\nMore.\n`);
  t.not((await read(folder.path)).readings[0]?.hash, before);
});

test('a file that two sources name is read once', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'tides.md');
  await writeFile(file, tides);
  const {readings, failures} = await read(file, folder.path, file);
  t.is(readings.length, 1);
  t.deepEqual(failures, []);
});

test('what can’t be read is told in a line each, and the rest is read', async (t) => {
  await using folder = await temporaryFolder();
  const at = (name: string): string => path.join(folder.path, name);
  await writeFile(at('empty.md'), '');
  await writeFile(at('binary.md'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0, 0]));
  await writeFile(at('tides.md'), tides);
  await mkdir(at('bare'));
  await promisify(execFile)('mkfifo', [at('pipe.md')]);
  const {readings, failures} = await read(
    at('empty.md'),
    at('binary.md'),
    at('gone.md'),
    at('tides.md/below.md'),
    at('bare'),
    at('pipe.md'),
    '/dev/zero',
    'ftp://example.org/tides',
    at('tides.md'),
  );
  t.deepEqual(idsOf(readings), [at('tides.md')]);
  const expected = [
    /empty\.md: is empty/,
    /binary\.md: is not text|binary\.md: is /,
    /gone\.md: does not exist/,
    /below\.md: does not exist/,
    /bare: holds no articles; put Markdown or text files into it/,
    /pipe\.md: is a pipe or a device/,
    /\/dev\/zero: is a pipe or a device/,
    /^ftp:\/\/example\.org\/tides: can’t be fetched: only http and https are/,
  ];
  t.is(failures.length, expected.length);
  for (const [index, pattern] of expected.entries()) t.regex(failures[index] ?? '', pattern);
});

test('in a folder too, a file that can’t be read leaves the others alone', async (t) => {
  await using folder = await temporaryFolder();
  await writeFile(path.join(folder.path, 'a.md'), '');
  await writeFile(path.join(folder.path, 'b.md'), tides);
  const {readings, failures} = await read(folder.path);
  t.is(readings.length, 1);
  t.is(failures.length, 1);
});

test('a file too large is told at once', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'huge.txt');
  const {truncate} = await import('node:fs/promises');
  await writeFile(file, '');
  await truncate(file, largestSource + 1);
  t.regex((await read(file)).failures[0] ?? '', /is larger than 511 MB; split it into parts/);
});

test('a name with escape sequences is told without them', async (t) => {
  await using folder = await temporaryFolder();
  const name = '\u001B[31mred\u0007\u009B2J\n.md';
  await writeFile(path.join(folder.path, name), '');
  const {failures} = await read(folder.path, path.join(folder.path, `missing-${name}`));
  t.is(failures.length, 2);
  for (const failure of failures) t.notRegex(failure, /[\u0000-\u001F\u007F-\u009F]/);
  await writeFile(path.join(folder.path, name), tides);
  const {readings} = await read(folder.path);
  t.notRegex(
    JSON.stringify(readings.map(({article, document: {shown}}) => [article, shown])),
    /\\u001b|\u009B/,
  );
});

test('an aborted reading ends with its reason', async (t) => {
  const signal = AbortSignal.abort(new Error('enough'));
  const readings = readSources([shippedFolder], {signal});
  await t.throwsAsync(async () => readings.next(), {message: 'enough'});
});
