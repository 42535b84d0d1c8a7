import test from 'ava';
import type {Prose} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {groupsIn} from '../../../source/importers/plain-text/groups.js';
import {findHeadings, isNamedBelow} from '../../../source/importers/plain-text/headings.js';
import {importPlainText} from '../../../source/importers/plain-text/plain-text.js';
import {readAll, told} from '../reading.js';

const text = 'The ferry left the quay at six, and nobody on board was in a hurry about it.';
const headingsOf = (paragraphs: readonly string[]): string[] =>
  [...findHeadings(paragraphs)].map(([at, level]) => `${at} ${level} ${paragraphs[at]}`);

test('a printed list of contents makes no chapters', (t) => {
  const chapters = [
    'CHAPTER I. The Quay',
    'CHAPTER II. The Deck',
    'CHAPTER III. The Bay',
    'CHAPTER IV. Home',
  ];
  const listed = chapters.map((chapter, at) => `${chapter}   ${10 * at + 7}`);
  t.deepEqual(
    headingsOf(['CONTENTS', ...listed, text, ...chapters.flatMap((chapter) => [chapter, text])]),
    chapters.map((chapter, at) => `${6 + 2 * at} 1 ${chapter}`),
  );
});

for (const [language, chapters] of [
  ['German', ['Erstes Kapitel', 'Zweites Kapitel', 'Kapitel 3']],
  ['French', ['Chapitre premier', 'CHAPITRE II', 'Chapitre III. Le quai']],
  ['Spanish', ['Capítulo primero', 'CAPÍTULO II', 'Capítulo III']],
  ['Italian', ['Capitolo primo', 'CAPITOLO II', 'Capitolo III']],
  ['Dutch', ['Eerste hoofdstuk', 'Tweede hoofdstuk', 'HOOFDSTUK III']],
  ['Finnish', ['Ensimmäinen luku', 'Toinen luku', 'III luku']],
] as const)
  test(`chapters of a book in ${language} are found`, (t) => {
    t.is(findHeadings(chapters.flatMap((chapter) => [chapter, text])).size, chapters.length);
  });

test('a preface and an appendix stand beside numbered sections', (t) => {
  const paragraphs = ['PREFACE', text, '1. Quays', text, '2. Ferries', text, 'APPENDIX A. Tides', text];
  t.deepEqual(headingsOf(paragraphs), [
    '2 1 1. Quays',
    '4 1 2. Ferries',
    '0 1 PREFACE',
    '6 1 APPENDIX A. Tides',
  ]);
});

test('sections are nested as they are numbered', (t) => {
  const paragraphs = ['1. Quays', text, '1.1. North', text, '1.1.2 The pier', text, '2. Ferries', text];
  t.deepEqual(headingsOf(paragraphs), [
    '0 1 1. Quays',
    '2 2 1.1. North',
    '4 3 1.1.2 The pier',
    '6 1 2. Ferries',
  ]);
});

test('the head of a table is no heading, though it is underlined', (t) => {
  t.is(
    groupsIn(['Tide      Height     Hour', '-------------------------', 'ebb       2 m        six'])[0]?.sort,
    'text',
  );
  t.is(groupsIn(['1.   Tides', '----------'])[0]?.sort, 'heading');
});

test('a row of a drawn table is no heading, and a line across the page is a break, however long', async (t) => {
  const box = `${'-'.repeat(21)}\n[ tide    |  height ]\n${'-'.repeat(21)}`;
  const [article] = await readAll(
    importPlainText,
    `${text}\n\n${'═'.repeat(90)}\n\n${text}\n\n${box}\n\n${text}\n`,
  );
  t.deepEqual(
    article?.sections.flatMap(({heading, blocks}) => [heading, ...blocks.map(told)]),
    [undefined, text, '* * *', text, box, text],
  );
});

test('a book of the first years has its header’s small print left out, and the title that it begins with', async (t) => {
  const old = `**The Project Gutenberg Etext of The Quiet Quay, by Ada Marsh**\n\nThis header should be the first thing seen.\n\n*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*\n\nCHAPTER I\n\n${text}\n\nCHAPTER II\n\n${text}\n\nEnd of the Project Gutenberg Etext of The Quiet Quay\n`;
  const [book] = await readAll(importPlainText, old);
  t.is(book?.title, 'The Quiet Quay');
  t.deepEqual(
    book?.authors.map(({name}) => name),
    ['Ada Marsh'],
  );
  t.deepEqual(
    book?.sections.map(({heading, blocks}) => [heading, blocks.length]),
    [
      ['CHAPTER I', 1],
      ['CHAPTER II', 1],
    ],
  );
});

test('what a book prints between low lines is italic, and of its title page nothing is said twice', async (t) => {
  const said =
    'The boats were _very late_, and so was the old snake_case clerk who count-\ned _both_ of them.';
  const body = `THE QUIET QUAY\n\n_or, The Loud Sea_\n\nby Ada Marsh\n\nCHAPTER I.\n\nTHE _BOATS_\n\n${said}\n\nCHAPTER II.\n\nTHE CRANE\n\n${text}`;
  const ebook = `The Project Gutenberg eBook of The Quiet Quay\n\nTitle: The Quiet Quay\n        or, The Loud Sea\n\nAuthor: Ada Marsh\n\n*** START OF THE PROJECT GUTENBERG EBOOK ***\n\n${body}\n\n*** END OF THE PROJECT GUTENBERG EBOOK ***\n`;
  const [book] = await readAll(importPlainText, ebook);
  t.deepEqual(
    book?.sections.map(({heading}) => heading),
    ['CHAPTER I. THE BOATS', 'CHAPTER II. THE CRANE'],
  );
  const [first] = book!.sections[0]!.blocks;
  const {spans, repairs} = first as Prose;
  t.deepEqual(
    spans.filter(({styles}) => styles).map((span) => span.text),
    ['very late', 'both'],
  );
  t.deepEqual(
    repairs.map(({at}) => textOf(first!).slice(at - 5, at + 2)),
    ['counted'],
  );
});

test('a chapter by its number alone has its words from the capitals below it, and from nothing else', (t) => {
  t.true(isNamedBelow('CHAPTER IV.', 'THE LEDGER'));
  t.true(isNamedBelow('Kapitel 3', 'DER KRAN'));
  t.false(isNamedBelow('CHAPTER IV. THE QUAY', 'THE LEDGER'));
  t.false(isNamedBelow('CHAPTER IV.', 'The ledger was grey.'));
  t.false(isNamedBelow('CHAPTER IV.', 'I.'));
});
