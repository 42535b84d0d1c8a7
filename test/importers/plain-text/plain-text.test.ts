import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {piecesOf} from '../../../source/importers/plain-text/pieces.js';
import {importPlainText, readPlainText} from '../../../source/importers/plain-text/plain-text.js';
import {readAll} from '../reading.js';

const unknown = (): boolean => false;
const paragraphsIn = (text: string): string[] => piecesOf(text, unknown).map(({block}) => textOf(block));

type Told = {title: string; sections: Array<[heading: string, level: number, paragraphs: string[]]>};

function told(text: string): Told {
  const {title, sections} = readPlainText(text, {name: 'the_quiet-town.txt'}, unknown);
  return {
    title,
    sections: sections.map(({heading, level, blocks}) => [heading ?? '', level, blocks.map(textOf)]),
  };
}

const long = 'The town was quiet, and its quiet was of the kind that is kept up by hard work.';
const wrapped = 'The town was quiet, and its quiet\nwas of the kind that is kept up by\nhard work.';

test('hard-wrapped lines are joined into paragraphs', (t) => {
  t.deepEqual(paragraphsIn(`${wrapped}\n\n${wrapped}\n`), [long, long]);
});

test('paragraphs that open with an indent need no blank line', (t) => {
  const text = `  One morning it rained on the\nroofs, and on the people below\nthem.\n  Nobody minded the rain, it was\nexpected, and it came late.\n  Then it stopped.\n`;
  t.deepEqual(paragraphsIn(text), [
    'One morning it rained on the roofs, and on the people below them.',
    'Nobody minded the rain, it was expected, and it came late.',
    'Then it stopped.',
  ]);
});

test('in a text of long lines every line is a paragraph', (t) => {
  const line = `${long} ${long}`;
  t.deepEqual(paragraphsIn(`${line}\n${line}\n${line}\n`), [line, line, line]);
});

test('verse whose every other line stands in keeps its lines without capitals', (t) => {
  const stanza =
    'Row, brother, row\n    the water is low\nand home is a long way to go\n    the bell is slow';
  const kept = stanza.replaceAll('    ', '\u00A0'.repeat(4));
  t.deepEqual(paragraphsIn(`A rowing song\n\n${stanza}\n\n${stanza}\n`).slice(-2), [kept, kept]);
});

test('verse keeps its lines', (t) => {
  const prose = 'A line that is as long as all the other lines of its text.';
  const verse = 'Rain on slate\nand on me';
  t.deepEqual(paragraphsIn(`${prose}\n${prose}\n${prose}\n\n${verse}\n\n${prose}\n${prose}\n`)[1], verse);
});

test('a hyphen at the end of a line stays, scripts without spaces get none', (t) => {
  t.deepEqual(paragraphsIn('It is a well-\nknown town of the well-\nknown kind.'), [
    'It is a well-known town of the well-known kind.',
  ]);
  t.deepEqual(paragraphsIn('小镇很安静，\n这种安静是努力\n的结果。'), ['小镇很安静，这种安静是努力的结果。']);
});

test('a short first line is the title, else the file’s name is', (t) => {
  t.deepEqual(told(`A town\n\n${long}\n`), {title: 'A town', sections: [['', 1, [long]]]});
  t.deepEqual(told(`${long}\n\n${long}\n`), {title: 'The quiet town', sections: [['', 1, [long, long]]]});
});

const headings: ReadonlyArray<[what: string, first: string, second: string, levels: [number, number]]> = [
  ['chapters', 'CHAPTER I', 'CHAPTER II', [1, 1]],
  ['chapters with titles', 'Chapter 1: The Quiet', 'Chapter 2: The Noise', [1, 1]],
  ['a part and its chapter', 'Part One', 'Chapter the First', [1, 2]],
  ['numerals', 'I.', 'II.', [1, 1]],
  ['capitals', 'THE QUIET', 'THE NOISE', [1, 1]],
  ['German chapters', 'Kapitel 1', 'Kapitel 2', [1, 1]],
];

for (const [what, first, second, [one, two]] of headings)
  test(`sections begin at ${what}`, (t) => {
    t.deepEqual(
      told(`A town\n\n${long}\n\n${first}\n\n${long}\n\n${second}\n\n${long}\n\n${long}\n`).sections,
      [
        ['', 1, [long]],
        [first, one, [long]],
        [second, two, [long, long]],
      ],
    );
  });

test('one line in capitals is no heading, and without headings sections are derived', (t) => {
  t.is(told(`A town\n\n${long}\n\nWELL!\n\n${long}\n`).sections.length, 1);
  const signposted = `A town\n\n${long}\n\nFirst, ${long}\n\nSecond, ${long}\n`;
  t.deepEqual(
    readPlainText(signposted, {name: 'x.txt'}, unknown).sections.map(({derived, point}) => [
      derived,
      point?.number,
    ]),
    [
      [true, undefined],
      [true, 1],
      [true, 2],
    ],
  );
});

test('the entries of a list are its own, a number at the start of a wrapped line is none', (t) => {
  const [list] = piecesOf('1. a town that is quiet in the\n   evening\n2. a road\n', unknown);
  t.is(list?.block.kind, 'list');
  t.is(list && textOf(list.block), 'a town that is quiet in the evening\na road');
  t.deepEqual(paragraphsIn('The town was quiet until the year\n1911. Then the clock was set fast.'), [
    'The town was quiet until the year 1911. Then the clock was set fast.',
  ]);
});

test('of a Project Gutenberg file the book is read, its title and author from the header', (t) => {
  const article = readPlainText(
    `The Project Gutenberg eBook of The Quiet Town\n\nTitle: The Quiet Town\n\nAuthor: Ada Marsh\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE QUIET TOWN ***\n\n\nCHAPTER I\n\n${wrapped}\n\nCHAPTER II\n\n${wrapped}\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE QUIET TOWN ***\n\nA licence.\n`,
    {name: 'pg1.txt'},
    unknown,
  );
  t.is(article.title, 'The Quiet Town');
  t.deepEqual(article.authors, [
    {id: 'ada-marsh', name: 'Ada Marsh', given: 'Ada', family: 'Marsh', posts: []},
  ]);
  t.deepEqual(
    article.sections.map(({heading, blocks}) => [heading, ...blocks.map(textOf)]),
    [
      ['CHAPTER I', long],
      ['CHAPTER II', long],
    ],
  );
});

test('a title goes on below its first line, the title page is not said again, and a list of contents is lines', async (t) => {
  const text = 'The keeper rose before the gulls and counted the boats that had come in during the night.';
  const book = `Title: The Seventh Boat;
        or, the Keeper's Trouble

Author: Maud Ferris

Original publication: Saltmere: Quay Press, 1911

*** START OF THE PROJECT GUTENBERG EBOOK THE SEVENTH BOAT ***

THE SEVENTH BOAT

BY
MAUD FERRIS

CONTENTS

  BOOK ONE
  I. The Stairs
  II. The Boat
  BOOK TWO

BOOK ONE

${text}

BOOK TWO

${text}

*** END OF THE PROJECT GUTENBERG EBOOK THE SEVENTH BOAT ***
`;
  const [article] = await readAll(importPlainText, book);
  t.is(article?.title, "The Seventh Boat; or, the Keeper's Trouble");
  t.is(article?.published, '1911');
  t.deepEqual(
    article?.sections.flatMap(({heading, blocks}) => [heading, ...blocks.map(textOf)]),
    [
      undefined,
      'CONTENTS',
      'BOOK ONE\nI. The Stairs\nII. The Boat\nBOOK TWO',
      'BOOK ONE',
      text,
      'BOOK TWO',
      text,
    ],
  );
});

test('a header says who translated a book and its language; who made the file is no part of the book', (t) => {
  const article = readPlainText(
    `Title: The Quiet Town\n\nAuthor: Ada Marsh\n\nTranslator: Bo Feld\n\nLanguage: German\n\n*** START OF THE PROJECT GUTENBERG EBOOK ***\n\nProduced by Jo Reed and\nothers\n\n\nThe tide came in.\n\nIt went out.\n`,
    {name: 'pg1.txt'},
    unknown,
  );
  t.deepEqual(
    article.authors.map(({name, role}) => [name, role]),
    [
      ['Ada Marsh', undefined],
      ['Bo Feld', 'translator'],
    ],
  );
  t.is(article.language, 'de');
  t.deepEqual(
    article.sections.flatMap(({blocks}) => blocks.map(textOf)),
    ['The tide came in.', 'It went out.'],
  );
});

test('escapes never get past the importer', async (t) => {
  const bytes = new TextEncoder().encode('A \u001B[31mtown\n\nIt \u009B2Jwas\u0007 \u202Equiet.\n');
  const read = importPlainText(
    {bytes, name: 'x\u001B[2J.txt'},
    {signal: new AbortController().signal, progress: () => {}},
  );
  for await (const article of read) {
    t.notRegex(JSON.stringify(article), /\\u00|\u009B|\u202E/);
    t.is(article.title, 'A town');
  }
});

test('a page of the manual is titled by the line at its head, and ends before its foot', (t) => {
  t.deepEqual(
    told(
      'FERRY(1)        Harbour Manual        FERRY(1)\n\nNAME\n       ferry - carries people\n\nTides 2.1        March 2024        FERRY(1)\n',
    ),
    {
      title: 'FERRY(1)',
      sections: [['', 1, ['NAME', 'ferry - carries people']]],
    },
  );
});

test('of a long text the beginning comes first, then all of it', async (t) => {
  const paragraph = 'The ferry was late again, and nobody on the quay minded.\n\n';
  const bytes = new TextEncoder().encode(`The ferry book\n\n${paragraph.repeat(4000)}The end.\n`);
  const articles = [];
  const options = {signal: new AbortController().signal, progress: () => {}};
  for await (const article of importPlainText({bytes, name: 'x.txt'}, options)) articles.push(article);
  const [first, whole] = articles;
  t.is(articles.length, 2);
  t.is(first?.title, 'The ferry book');
  t.true((first?.unfinished ?? 1) < 0.5);
  t.is(whole?.unfinished, undefined);
  const ids = (article: typeof first): string[] =>
    article?.sections.flatMap(({blocks}) => blocks.map(({id}) => id)) ?? [];
  t.deepEqual(ids(first), ids(whole).slice(0, ids(first).length));
});
