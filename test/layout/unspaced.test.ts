import test from 'ava';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {uniform} from '../../source/layout/inline.js';
import {layoutText} from '../../source/layout/paragraph.js';
import {breaksIn} from '../../source/layout/word-breaks.js';

const linesAt = (measure: number, text: string): string[] =>
  layoutText(text, uniform(text, 'text'), {measure, justified: false, hyphenate: unhyphenated}).map((line) =>
    line.runs.map((run) => run.text).join(''),
  );

/** Where the words of a text end, as Intl.Segmenter knows them. */
const wordEnds = (text: string): Set<number> =>
  new Set(
    Array.from(
      new Intl.Segmenter('en', {granularity: 'word'}).segment(text),
      ({segment, index}) => index + segment.length,
    ),
  );

for (const [script, text] of [
  ['Thai', 'ภาษาไทยเขียนติดกันไม่มีช่องว่าง'],
  ['Lao', 'ພາສາລາວຂຽນຕິດກັນ'],
  ['Khmer', 'ភាសាខ្មែរសរសេរជាប់គ្នា'],
  ['Burmese', 'မြန်မာစာရေးသည်'],
] as const) {
  test(`a line of ${script} ends where a word does`, (t) => {
    const ends = wordEnds(text);
    const breaks = breaksIn(text, undefined);
    t.is(breaks.length, ends.size - 1);
    for (const {at, hyphen} of breaks) t.true(ends.has(at) && !hyphen, `${at} in ${text}`);
  });
}

test('a line of Japanese ends between words rather than within one, and never before a full stop', (t) => {
  const lines = linesAt(12, '港の灯台は毎晩、海峡を渡る船を見守った。');
  t.is(lines.join(''), '港の灯台は毎晩、海峡を渡る船を見守った。');
  for (const line of lines) t.notRegex(line, /^[、。ったるを]/u);
});

test('a bracket stays with what it holds', (t) => {
  for (let measure = 4; measure < 20; measure++)
    for (const line of linesAt(measure, '船（小さな船）は港「北の港」へ着いた。')) {
      t.notRegex(line, /^[）」。]/u);
      t.notRegex(line, /[（「]$/u);
    }
});

test('a text without end breaks between the same words, though it is segmented in chunks', (t) => {
  const text = 'ภาษาไทยเขียนติดกันไม่มีช่องว่าง'.repeat(100);
  const ends = wordEnds(text);
  const places = breaksIn(text, undefined).map((each) => each.at);
  t.is(new Set(places).size, places.length);
  t.true(places.length > ends.size - 20);
  t.deepEqual(
    places.filter((place) => !ends.has(place)),
    [],
  );
});
