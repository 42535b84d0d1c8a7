import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {importNewspaper} from '../../../source/importers/newspaper/newspaper.js';
import {looksLikeNewspaper} from '../../../source/importers/newspaper/recognise.js';
import {UnreadableError} from '../../../source/importers/importer.js';
import {root} from '../../helpers/root.js';
import {filled, growsAsTheText} from '../../helpers/running-time.js';
import {identified} from '../../helpers/identified.js';

async function read(text: string, name = 'page.txt'): Promise<Article[]> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  const articles: Article[] = [];
  for await (const article of importNewspaper({bytes: new TextEncoder().encode(text), name}, options))
    articles.push(identified(article, articles.length === 0 ? name : `${name}#${articles.length + 1}`));
  return articles;
}

// Pairs of page and articles; UPDATE_FIXTURES=1 writes the articles anew, to be looked at before they are committed.
const folder = path.join(root, 'test', 'fixtures', 'newspaper');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  test(`fixture ${file}`, async (t) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const articles = await read(text, file);
    const expected = path.join(folder, file.replace(/\.txt$/, '.expected.json'));
    if (process.env['UPDATE_FIXTURES'] === '1')
      writeFileSync(expected, `${JSON.stringify(articles, null, 2)}\n`);
    t.deepEqual(articles, JSON.parse(readFileSync(expected, 'utf8')) as Article[]);
    t.true((await looksLikeNewspaper(text)) > 0.6);
  });
}

test('no escape sequence of a page survives', async (t) => {
  const page =
    '# VIEWS\n\nJANE \u001B[31mROE\n\n## A \u009B2Jheadline\n\nText with \u001B]0;title\u0007 and \u202E more.\n';
  t.notRegex(JSON.stringify(await read(page)), /\\u001b|\u009B|\u0007|\u202E/i);
});

test('a head that is broken into lines is mended like the text', async (t) => {
  const [article] = await read(
    '# VIEWS\n\nADA BRAND AND KOFI\nMENSAH\n\nThe silent har-\nbour\n\nNobody comes to the\nquay of Saltmere in\nthe winter. The\nboats are gone.\n',
  );
  t.is(article?.byline, 'ADA BRAND AND KOFI MENSAH');
  t.is(article?.title, 'The silent harbour');
  t.deepEqual(
    article?.authors.map(({name}) => name),
    ['Ada Brand', 'Kofi Mensah'],
  );
});

test('a page says when and where it was printed, and what its author is, in its head', async (t) => {
  const [article] = await read(
    'TARN TIMES | Friday, March 1, 2024\n\n## The silent quay\n\nBy Ada Brand, professor of ports at Tarn University\n\nNobody comes to the quay of Saltmere in *any* winter.\n\n9\n',
  );
  t.is(article?.published, '2024-03-01');
  t.is(article?.source, 'Tarn Times');
  t.deepEqual(
    article?.authors.map(({name, posts}) => [
      name,
      posts.map(({position, affiliationId}) => [position, affiliationId]),
    ]),
    [['Ada Brand', [['professor of ports', 'tarn-university']]]],
  );
  t.deepEqual(
    article?.sections.flatMap(({blocks}) =>
      blocks.map((block) => block.kind === 'prose' && block.spans.length),
    ),
    [3],
  );
});

test('what an author is may stand under the byline, in brackets at the end, or in italics that were parted', async (t) => {
  const pages = [
    '## The silent quay\n\nBy Ada Brand\n\nProfessor of ports, Tarn University\n\nNobody comes to the quay.\n',
    '## The silent quay\n\nBy Ada Brand\n\nNobody comes to the quay.\n\n(The author is a professor of ports at Tarn University.)\n',
    '## The silent quay\n\nBy Ada Brand\n\nNobody comes to the quay.\n\n*The author is a professor of*\n\n*ports at Tarn University.*\n',
  ];
  for (const page of pages) {
    const [article] = await read(page);
    t.deepEqual(
      article?.authors.map(({posts}) => posts.map(({position, affiliationId}) => [position, affiliationId])),
      [[['professor of ports', 'tarn-university']]],
      page,
    );
    t.is(article?.sections.flatMap(({blocks}) => blocks).length, 1, page);
  }
});

test('an empty page is refused', async (t) => {
  await t.throwsAsync(read(' \n\n '), {instanceOf: UnreadableError});
});

test('a page on which nothing stands out is one article with a warning', async (t) => {
  const [article, ...others] = await read('it rained. it rained again.\n\nthen it stopped raining.\n');
  t.is(others.length, 0);
  t.is(article?.title, 'page.txt');
  t.is(article?.warnings.length, 1);
});

test('Markdown is not taken for a newspaper', async (t) => {
  const rows = [
    '---\ntitle: A\n---\n\nJANE ROE\n\n## Headline\n\nText.\n',
    '# Guide\n\nRead this first.\n\n## Install\n\n```sh\nmake\n```\n\n## Use\n\n- one\n- two\n\nSee [there](x).\n',
    '# Notes on tides\n\nA tide rises. It falls.\n\n## Spring\n\nIt rises more.\n\n## Neap\n\nIt rises less.\n',
  ];
  for (const text of rows) t.true((await looksLikeNewspaper(text)) < 0.5, text);
});

test('neither is a book', async (t) => {
  const text =
    'THE GREY HARBOUR\n\nby Nell Ashby\n\nCHAPTER I\n\nIt was late. The boats were in.\n\nCHAPTER II\n\nIt was later.\n';
  t.true((await looksLikeNewspaper(text)) < 0.5);
});

for (const unit of [
  ' ',
  '# ',
  '*',
  '- ',
  'A',
  'By Al ',
  '/',
  '\n',
  'x-\n',
  '(',
  '“',
  'Name Name ',
  '. ',
  'a\n\n',
  'NOT SO\n\n',
  'J. ROE AND\n',
  '___ ',
  'March 1, 2024\n\n',
  'JANE ROE\n\n## A quay\n\n',
])
  test.serial(`the work on a page full of ${JSON.stringify(unit)} grows as the page does`, async (t) => {
    await growsAsTheText(t, filled(unit), async (text) => {
      const page = `# VIEWS\n\nJANE ROE\n\n## Title\n\nText ${text} end`;
      await looksLikeNewspaper(page);
      await read(page);
    });
  });
