import {Readable} from 'node:stream';
import test from 'ava';
import {UnreadableError} from '../../source/importers/importer.js';
import {failureOf} from '../../source/library/failure.js';
import {readStream} from '../../source/library/read-bytes.js';

const system = (code: string): Error => Object.assign(new Error(`${code}: no such luck`), {code});

const explained: ReadonlyArray<[error: unknown, message: RegExp]> = [
  [system('ENOENT'), /^does not exist; check the spelling$/],
  [system('EACCES'), /^permission denied; /],
  [system('ESTALE'), /^can’t be read: ESTALE: no such luck$/],
  [new UnreadableError('is empty; there is nothing to read'), /^is empty; there is nothing to read$/],
  [new TypeError('x is undefined'), /because of a fault in Broadsheet \(x is undefined\); please report it$/],
  ['thrown text', /fault in Broadsheet \(thrown text\)/],
  [new Error('two\nlines \u001B[31mred'), /\(two lines red\)/],
];

for (const [error, message] of explained) {
  test(`explains ${String(error).replaceAll(/\P{ASCII}|[\n\u001B]/gu, ' ')}`, (t) => {
    t.regex(failureOf('a.md', error).message, message);
  });
}

const chunks = (): Readable => Readable.from([Buffer.from('high '), Buffer.from('tide')]);

test('a stream is read to its end, and no further than allowed', async (t) => {
  t.is(String(await readStream(chunks())), 'high tide');
  await t.throwsAsync(readStream(chunks(), 8), {instanceOf: UnreadableError, message: /is larger than/});
});
