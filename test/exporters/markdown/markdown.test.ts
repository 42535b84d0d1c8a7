import test from 'ava';
import type {Article, Block, Span} from '../../../source/article/article.js';
import {articleToMarkdown} from '../../../source/exporters/markdown/markdown.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {identified} from '../../helpers/identified.js';

const prose = (...spans: Array<string | Span>): Block => ({
  kind: 'prose',
  id: '',
  spans: spans.map((span) => (typeof span === 'string' ? {text: span} : span)),
  repairs: [],
});

const articleOf = (...blocks: Block[]): Article => ({
  id: 'x',
  title: 'T',
  language: 'en',
  authors: [],
  affiliations: [],
  sections: [{id: 'text', level: 1, derived: false, blocks}],
  disclosures: [],
  notes: [{id: '1', kind: 'footnote', text: 'A note.'}],
  warnings: [],
});

const head = '---\ntitle: T\nlang: en\n---\n\n';
const tail = '\n\n[^1]: A note.\n';

const body = (...blocks: Block[]): string => {
  const markdown = articleToMarkdown(articleOf(...blocks));
  return markdown.slice(head.length, -tail.length);
};

const strong = (text: string): Span => ({text, styles: ['strong']});
const emphasis = (text: string): Span => ({text, styles: ['emphasis']});
const code = (text: string): Span => ({text, styles: ['code']});
const link = (text: string, href: string): Span => ({text, styles: ['link'], href});
const note: Span = {text: '¹', styles: ['note'], noteId: '1'};

const cases: ReadonlyArray<[what: string, blocks: Block[], markdown: string]> = [
  ['marks stand where they work', [prose('a ', strong('b'), ' ', emphasis('c'), '.')], 'a **b** _c_.'],
  [
    'strong works within a word, emphasis does not',
    [prose('a', strong('b'), 'c', emphasis('d'), 'e')],
    'a**b**c<em>d</em>e',
  ],
  ['marks never cling to a space', [prose('a', strong(' b'))], 'a<strong> b</strong>'],
  ['quotation marks inside marks', [prose('a ', strong('“b”'), ' c')], 'a **“b”** c'],
  ['styles nest', [prose(strong('a '), {text: 'b', styles: ['emphasis', 'strong']})], '**a _b_**'],
  ['backticks in code', [prose(code('a`b'), ' ', code('`'))], '``a`b`` `` ` ``'],
  [
    'brackets in a link',
    [prose(link('a', 'http://x.y/z_(w)?a&amp;b'))],
    String.raw`[a](http://x.y/z_\(w\)?a\&amp;b)`,
  ],
  ['an exclamation mark before a link', [prose('a!', link('b', '/c'))], String.raw`a\![b](/c)`],
  ['a colon after a note at the start of a line', [prose(note, ': a')], String.raw`[^1]\: a`],
  ['a hard break', [prose('a\n- b')], 'a\\\n\\- b'],
  [
    'what looks like a list',
    [prose('1. a'), prose('1) a'), prose('- a'), prose('+ a')],
    '1\\. a\n\n1\\) a\n\n\\- a\n\n\\+ a',
  ],
  [
    'what looks like a heading or a rule',
    [prose('# a'), prose('---'), prose('a\n===')],
    '\\# a\n\n\\---\n\na\\\n\\=\\==',
  ],
  ['what does not', [prose('#a -5 a_b 1.5 x < y & z')], '#a -5 a_b 1.5 x < y & z'],
  [
    'lists and quotations in a row',
    ['a', 'b'].map((text): Block => ({kind: 'list', id: '', ordered: false, entries: [[prose(text)]]})),
    '- a\n\n* b',
  ],
  [
    'quotations in a row',
    ['a', 'b'].map((text): Block => ({kind: 'quotation', id: '', blocks: [prose(text)]})),
    '> a\n\n<!-- -->\n\n> b',
  ],
  [
    'a fence in code',
    [{kind: 'code', id: '', language: 'md', text: '```\na\n```'}],
    '````md\n```\na\n```\n````',
  ],
  [
    'pipes and line breaks in a table',
    [{kind: 'table', id: '', caption: 'C', header: [], rows: [['a|b', 'c\nd']]}],
    '|  |  |\n| --- | --- |\n| a\\|b | c<br>d |\n\n: C',
  ],
];

const withoutIds = (blocks: readonly Block[] | undefined): unknown =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? '' : value)));

for (const [what, blocks, markdown] of cases)
  test(`written so that it is read back: ${what}`, async (t) => {
    const withNote = [...blocks, prose('End', note)];
    t.is(body(...withNote), `${markdown}\n\nEnd[^1]`);
    const [section] = (await readMarkdown(articleToMarkdown(articleOf(...withNote)), {name: 'x.md'}))
      .sections;
    t.deepEqual(withoutIds(section?.blocks), withoutIds(withNote));
  });

test('derived headings are not written', async (t) => {
  const article = articleOf(prose('First, a.'), prose('Second, b.'));
  const again = await readMarkdown(articleToMarkdown(article), {name: 'x.md'});
  t.true(again.sections.every(({derived}) => derived));
  t.notRegex(articleToMarkdown(identified(again)), /^#/m);
});

test('a publication is written as the venue, a file’s name is not', async (t) => {
  t.regex(articleToMarkdown({...articleOf(), source: 'The Pier Review'}), /^venue: The Pier Review$/m);
  t.notRegex(articleToMarkdown({...articleOf(), source: 'page-1.txt'}), /venue/);
});

test('institutions whose names differ in their signs alone stay two, with the units of each', async (t) => {
  const affiliations = [
    {id: 'c-quays', name: 'C, Quays'},
    {id: 'tides', name: 'Tides', parentId: 'c-quays-2'},
    {id: 'c-quays-2', name: 'C|Quays'},
  ];
  const again = await readMarkdown(articleToMarkdown({...articleOf(prose('A.')), affiliations}), {
    name: 'x.md',
  });
  t.deepEqual(again.affiliations, affiliations);
});
