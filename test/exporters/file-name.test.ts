import test from 'ava';
import {fileNameFor} from '../../source/exporters/file-name.js';

const names: ReadonlyArray<[title: string, name: string]> = [
  ['The Harbour Clock', 'the-harbour-clock.md'],
  ['What’s in a name? Nothing!', 'whats-in-a-name-nothing.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['C:\\windows\\system32', 'c-windows-system32.md'],
  ['.hidden', 'hidden.md'],
  ['-rf', 'rf.md'],
  ['a\u0000b\u001B[31m', 'a-b-31m.md'],
  ['Überfahrt nach Øst', 'überfahrt-nach-øst.md'],
  ['港口的钟', '港口的钟.md'],
  ['CON', 'article-con.md'],
];

for (const [title, name] of names)
  test(`${JSON.stringify(title)} is filed as ${name}`, (t) => {
    t.is(fileNameFor(title), name);
  });

test('a long title is cut at a word, one without words gets a name all the same', (t) => {
  const name = fileNameFor('very long words indeed '.repeat(20));
  t.true(name.length <= 63);
  t.regex(name, /[a-z]\.md$/);
  t.regex(fileNameFor('?!'), /^article-[a-z\d]+\.md$/);
  t.not(fileNameFor('?!'), fileNameFor('!?'));
  t.true(fileNameFor('😀'.repeat(80)).isWellFormed());
  t.true(Buffer.byteLength(fileNameFor('港'.repeat(300))) < 255);
});
