import test from 'ava';
import {loadHyphenation, unhyphenated, type Hyphenate} from '../../source/layout/hyphenation.js';
import {inlinesOf, uniform} from '../../source/layout/inline.js';
import type {Line} from '../../source/layout/line.js';
import {layoutText} from '../../source/layout/paragraph.js';

const english = await loadHyphenation('en');

const textOf = (lines: readonly Line[]): string[] =>
  lines.map((line) => line.runs.map((run) => run.text).join(''));

const setAt = (measure: number, text: string, hyphenate: Hyphenate = unhyphenated): string[] =>
  textOf(layoutText(text, uniform(text, 'text'), {measure, justified: false, hyphenate}));

/** Lines as they come out of a text at a measure; a stroke stands where a line ends. */
const breaks: ReadonlyArray<readonly [why: string, measure: number, text: string, expected: string]> = [
  [
    'the paragraph counts as a whole, not line by line',
    10,
    'aaa bbb cc ddddd eeeee',
    'aaa bbb|cc ddddd|eeeee',
  ],
  ['a word too long is cut at any character', 5, 'an extraordinary', 'an|extra|ordin|ary'],
  ['a hyphen of the word is a place to break', 12, 'in a well-ordered port', 'in a well-|ordered port'],
  [
    'a hyphen beside a digit or single letter is not',
    10,
    'one e-mail two COVID-19',
    'one e-mail|two|COVID-19',
  ],
  ['an em dash ends a line and begins none', 12, 'the tide—the ledger', 'the tide—the|ledger'],
  ['a dash between spaces begins no line', 12, 'the harbour – still', 'the|harbour –|still'],
  [
    'an address breaks after its signs, without a hyphen',
    22,
    'https://saltmere.example/ledger/1812',
    'https://|saltmere.example/|ledger/1812',
  ],
  ['a no-break space holds', 8, 'after 10\u00A0km of it', 'after|10\u00A0km of|it'],
  ['a zero-width space is a place to break', 6, 'upper\u200Blower', 'upper|lower'],
  ['a title stays with its name', 12, 'and then Mr. Ode came', 'and then|Mr. Ode came'],
  ['letters that stand for words stay together', 12, 'umfasst z. B. auch', 'umfasst|z. B. auch'],
  ['a number stays with what it counts', 14, 'a pilot has 12 ships', 'a pilot has|12 ships'],
  ['ideographs break between words', 8, '港口的潮汐记录', '港口的|潮汐记录'],
  ['but not before closing punctuation', 8, '港口的潮。记录', '港口的|潮。记录'],
  ['nor after opening punctuation', 8, '港口的（潮汐）', '港口的|（潮汐）'],
  ['spaces before the end are dropped', 20, 'the end   ', 'the end'],
  ['a newline ends the line', 20, 'one\n\ntwo', 'one||two'],
  ['nothing is one empty line', 20, '', ''],
  ['two cells on a measure of one are a mark', 1, '港a', '?|a'],
];

for (const [why, measure, text, expected] of breaks) {
  test(why, (t) => t.deepEqual(setAt(measure, text), expected.split('|')));
}

test('a soft hyphen shows only where the line ends', (t) => {
  t.deepEqual(setAt(20, 'har\u00ADbour'), ['harbour']);
  t.deepEqual(setAt(20, 'the whole har\u00ADbourmasters and their ledgers'), [
    'the whole har-',
    'bourmasters and',
    'their ledgers',
  ]);
});

test('words are hyphenated where lines would be too uneven without', (t) => {
  const text = 'nine of the incomprehensible ledgers of the harbour';
  t.deepEqual(setAt(20, text), ['nine of the', 'incomprehensible', 'ledgers of the', 'harbour']);
  t.deepEqual(setAt(20, text, english), ['nine of the incom-', 'prehensible ledgers', 'of the harbour']);
});

test('code and addresses get no hyphens', (t) => {
  const text = 'call incomprehensibleHandwriting or incomprehensible now';
  const spans = [
    {text: 'call '},
    {text: text.slice(5, 32), styles: ['code' as const]},
    {text: text.slice(32)},
  ];
  const lines = textOf(
    layoutText(text, inlinesOf(spans, 'text'), {measure: 20, justified: false, hyphenate: english}),
  );
  t.false(lines.some((line) => line.startsWith('call') && line.endsWith('-')));
});

test('total fit leaves no more ragged squares than first fit', (t) => {
  const words = Array.from({length: 120}, (_, index) => 'abcdefghij'.slice(0, 3 + ((index * index * 7) % 8)));
  for (let measure = 24; measure < 70; measure++) {
    const fitted = setAt(measure, words.join(' '));
    t.deepEqual(fitted.join(' ').split(' '), words);
    t.true(ragged(fitted, measure) <= ragged(firstFit(words, measure), measure) + 200, String(measure));
  }
});

const ragged = (lines: readonly string[], measure: number): number =>
  lines.slice(0, -1).reduce((sum, line) => sum + (measure - line.length) ** 2, 0);

function firstFit(words: readonly string[], measure: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= measure)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

test('a headline is broken into lines of about the same length', (t) => {
  const title = 'The harbourmaster and the tide';
  const lines = layoutText(title, uniform(title, 'title'), {measure: 26, justified: false, balanced: true});
  t.deepEqual(textOf(lines), ['The harbourmaster', 'and the tide']);
});

test('a styled run keeps its look over a line’s end', (t) => {
  const spans = [
    {text: 'see '},
    {text: 'the whole ledger', styles: ['link' as const], href: 'https://saltmere.example'},
  ];
  const lines = layoutText('see the whole ledger', inlinesOf(spans, 'text'), {measure: 14, justified: false});
  const links = lines.map((line) => line.runs.filter((run) => run.href !== undefined).map((run) => run.text));
  t.deepEqual(links, [['the whole'], ['ledger']]);
});

// Each would take minutes, and so run into the time limit, where something cost the square of its length.
for (const unit of ['a', 'ab-', 'ab\u00AD', 'a/', 'a@', '港', '\u0301', '👩‍🚀', 'incomprehensible ', ' ']) {
  test(`a text of nothing but ${JSON.stringify(unit)} is set in time`, (t) => {
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    const lines = layoutText(text, uniform(text, 'text'), {
      measure: 60,
      justified: false,
      hyphenate: english,
    });
    t.true(lines.every((line) => line.cells <= 60));
    t.is(lines.at(-1)?.end, text.trimEnd().length);
  });
}
