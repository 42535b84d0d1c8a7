import test from 'ava';
import type {Imported} from '../../../source/importers/importer.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';

const read = (text: string): Promise<Imported> => readMarkdown(text, {name: 'quay.md'});

const whoIn = ({authors, affiliations}: Imported): unknown =>
  authors.map(({name, posts}) => [
    name,
    ...posts.map(({position, affiliationId}) => [
      position,
      affiliations.find(({id}) => id === affiliationId)?.name,
    ]),
  ]);

const text = 'The tide came in, and nobody looked up.\n\nIt went out again.\n';

const textIn = ({sections}: Imported): string => JSON.stringify(sections);

const bylines: ReadonlyArray<readonly [printed: string, names: readonly string[], published?: string]> = [
  ['By Ada Marsh', ['Ada Marsh']],
  ['*By Ada Marsh*', ['Ada Marsh']],
  ['By **Ada Marsh** and **Ben Croft**', ['Ada Marsh', 'Ben Croft']],
  ['BY ADA MARSH', ['Ada Marsh']],
  ['By Ada Marsh | 12 May 2024', ['Ada Marsh'], '2024-05-12'],
  ['May 12, 2024 · By Ada Marsh', ['Ada Marsh'], '2024-05-12'],
  ['By Ada Marsh, May 12, 2024', ['Ada Marsh'], '2024-05-12'],
];

for (const [printed, names, published] of bylines)
  test(`a byline under the title says who wrote a Markdown text: ${printed}`, async (t) => {
    const article = await read(`# The quay\n\n${printed}\n\nThe tide came in, and nobody looked up.\n`);
    t.deepEqual(
      article.authors.map(({name}) => name),
      names,
    );
    t.is(article.published, published);
    t.false(textIn(article).includes('Marsh'));
  });

for (const line of [
  'By the time the tide came in, Ada had left',
  '*Tide tables for everybody*',
  '**Note**',
  'Ada Marsh',
  '*By design*',
])
  test(`what is no byline names nobody and stays: ${line}`, async (t) => {
    const article = await read(`# The quay\n\n${line}\n\nThe tide came in, and nobody looked up.\n`);
    t.deepEqual(article.authors, []);
    t.is(article.sections[0]?.blocks.length, 2);
  });

for (const above of ['*Why a town looks up*', '### Why a town looks up'])
  test(`what stands right above a byline is the standfirst: ${above}`, async (t) => {
    const article = await read(`# The quay\n\n${above}\n\nBy Ada Marsh\n\n${text}\n## Out\n\nIt did.\n`);
    t.is(article.standfirst, 'Why a town looks up');
    t.false(textIn(article).includes('Why'));
  });

test('a byline says from where', async (t) => {
  t.deepEqual(whoIn(await read('# The quay\n\nBy Ada Marsh, University of Riga\n\nThe tide came in.\n')), [
    ['Ada Marsh', [undefined, 'University of Riga']],
  ]);
  t.deepEqual(
    whoIn(
      await read('# The quay\n\nBy Ada Marsh, professor of law at Tarn University\n\nThe tide came in.\n'),
    ),
    [['Ada Marsh', ['professor of law', 'Tarn University']]],
  );
});

const said = 'Ada Marsh is a professor of tides at the University of Riga.';

for (const [how, head, foot] of [
  ['an italic last paragraph', '# The quay\n\nBy Ada Marsh', `*${said}*`],
  ['a section about the author', '# The quay\n\nBy Ada Marsh', `## About the author\n\n${said}`],
  ['a paragraph behind a line', '# The quay\n\nBy Ada Marsh', `---\n\n${said}`],
  ['a note alone', '# The quay', `*${said}*`],
  ['a front matter that only names', '---\ntitle: The quay\nauthor: Ada Marsh\n---', `*${said}*`],
] as const)
  test(`an author note of a Markdown text is read: ${how}`, async (t) => {
    const article = await read(`${head}\n\n${text}\n${foot}\n`);
    t.deepEqual(whoIn(article), [['Ada Marsh', ['professor of tides', 'University of Riga']]]);
    t.deepEqual(
      article.notes.map(({kind, text: note}) => [kind, note]),
      [['author', said]],
    );
    t.is(article.authors[0]?.posts[0]?.evidence, said);
    t.false(textIn(article).includes('professor'));
    t.false(textIn(article).includes('About'));
  });

test('several authors are told of in several paragraphs', async (t) => {
  const article = await read(
    `# The quay\n\n**By Ada Marsh and Ben Croft**\n\n${text}\n***\n\n**Ada Marsh** is a fellow at the Tarn Institute.\n\n**Ben Croft** is a lecturer at Lakeside University.\n`,
  );
  t.deepEqual(whoIn(article), [
    ['Ada Marsh', ['fellow', 'Tarn Institute']],
    ['Ben Croft', ['lecturer', 'Lakeside University']],
  ]);
});

test('a byline and a note are read in the language of the text', async (t) => {
  const article = await read(
    '# Der Kai\n\nVon Jürgen Weiß\n\nDie Flut kam, und niemand sah auf, weil alle es schon kannten.\n\nSie ging wieder.\n\n*Jürgen Weiß ist Professor für Gezeitenkunde an der Universität Bremen.*\n',
  );
  t.deepEqual(whoIn(article), [['Jürgen Weiß', ['Professor für Gezeitenkunde', 'Universität Bremen']]]);
});

test('the note of a text that is read in parts is found at its end', async (t) => {
  const long = 'The tide came in, and nobody looked up from the nets on the quay.\n\n'.repeat(4000);
  const article = await read(`# The quay\n\nBy Ada Marsh\n\n${long}\n*${said}*\n`);
  t.deepEqual(whoIn(article), [['Ada Marsh', ['professor of tides', 'University of Riga']]]);
});

test('what the front matter states of posts is not asked of the text', async (t) => {
  const article = await read(
    `---\ntitle: The quay\nauthor:\n  - name: Ada Marsh\n    affiliation: Tarn University\n---\n\n${text}\n*${said}*\n`,
  );
  t.deepEqual(whoIn(article), [['Ada Marsh', [undefined, 'Tarn University']]]);
});

for (const [what, foot, isNote] of [
  ['what the signer is', 'She is a professor of tides at the University of Riga.', true],
  ['of somebody else', 'Kate Moss waved. She is a professor of tides at the University of Riga.', false],
  ['no post', 'She is on the quay at night, as ever.', false],
] as const)
  test(`a plain last paragraph by a pronoun is a note or text: ${what}`, async (t) => {
    const article = await read(`---\ntitle: The quay\nauthor: Ada Marsh\n---\n\n${text}\n${foot}\n`);
    t.is(article.notes.length, isNote ? 1 : 0);
    t.is(textIn(article).includes('quay at night') || textIn(article).includes('professor'), !isNote);
    t.deepEqual(whoIn(article), [
      isNote ? ['Ada Marsh', ['professor of tides', 'University of Riga']] : ['Ada Marsh'],
    ]);
  });
