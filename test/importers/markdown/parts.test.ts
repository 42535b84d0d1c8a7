import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type {Section} from '../../../source/article/article.js';
import {splitFrontMatter} from '../../../source/importers/front-matter/split.js';
import {readBody} from '../../../source/importers/markdown/body.js';
import {importMarkdown} from '../../../source/importers/markdown/markdown.js';
import {definitionsIn, partsOf} from '../../../source/importers/markdown/parts.js';
import {root} from '../../helpers/root.js';

const folder = path.join(root, 'test', 'fixtures', 'markdown');
const bodies = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => splitFrontMatter(readFileSync(path.join(folder, name), 'utf8')).body)
  // A note that is written where it is mentioned has a document read as one.
  .filter((body) => !body.includes('^['));

const filler = 'The ferry was late again, and nobody on the quay minded.\n\n';

/** What a body holds, read in parts from so many UTF-16 units on. */
async function contentOf(body: string, inPartsFrom: number): Promise<unknown> {
  const all = {pieces: [] as unknown[], footnotes: new Map<string, string>(), parts: 0};
  for await (const {pieces, footnotes} of readBody(body, 'x.md', inPartsFrom)) {
    all.parts++;
    all.pieces.push(...pieces);
    for (const {label, text} of footnotes) if (!all.footnotes.has(label)) all.footnotes.set(label, text);
  }
  return {pieces: all.pieces, footnotes: all.footnotes, isInParts: all.parts > 1};
}

for (const [at, body] of bodies.entries())
  test(`a long document is the same read in parts: fixture ${at + 1}`, async (t) => {
    const long = Array.from({length: 400}, (_, count) => `${filler.repeat(count % 7)}${body}\n\n`)
      .join('')
      .slice(0, 300_000);
    const text = `${long.slice(0, long.lastIndexOf('\n\n'))}\n`;
    const inParts = await contentOf(text, 0);
    t.like(inParts, {isInParts: true});
    t.deepEqual(inParts, {...((await contentOf(text, Infinity)) as object), isInParts: true});
  });

for (const [what, around] of Object.entries({
  code: ['```\n', '```\n'],
  'code with longer fences': ['~~~~ text\n', '~~~\n\n~~~~\n'],
  'a comment': ['<!-- begun\n', '-->\n'],
  HTML: ['<div>\n\n', '\n</div>\n'],
  'a directive': ['::: note\n\n', '\n:::\n'],
  'a formula': ['$$\n', '$$\n'],
}))
  test(`${what} of any length is not cut`, (t) => {
    const [opening = '', closing = ''] = around;
    const parts = [...partsOf(`${filler}${opening}${filler.repeat(5000)}${closing}\n${filler.repeat(5000)}`)];
    t.true(parts.length > 2);
    t.true(parts.some((part) => part.includes(opening) && part.includes(closing)));
  });

test('parts together are the text, each no longer than it must be', (t) => {
  const text = `# Ferries\n\n${filler.repeat(20_000)}`;
  const parts = [...partsOf(text)];
  t.is(parts.join(''), text);
  for (const part of parts) t.true(part.length < 140_000);
});

test('definitions are found wherever they stand, but in code', (t) => {
  const text = 'Text.\n\n[a]: /a\n\n```\n[b]: /b\n```\n\n> [c]: /c\n\n   [^d]: Note.\n';
  t.is(definitionsIn(text), '[a]: /a\n\n   [^d]: Note.');
});

test('a link and a footnote are known before they are defined', async (t) => {
  const text = `See [the quay][quay] and more.[^late]\n\n${filler.repeat(6000)}[quay]: https://quay.example\n\n[^late]: Always.\n`;
  const bytes = new TextEncoder().encode(text);
  const options = {signal: new AbortController().signal, progress: () => {}};
  const articles = [];
  for await (const article of importMarkdown({bytes, name: 'x.md'}, options)) articles.push(article);
  const [first] = articles;
  t.true(articles.length > 2);
  t.like(first?.sections[0]?.blocks[0], {
    spans: [
      {text: 'See '},
      {text: 'the quay', styles: ['link'], href: 'https://quay.example'},
      {text: ' and more.'},
      {text: '¹', styles: ['note'], noteId: 'late'},
    ],
  });
  t.is(first?.unfinished === undefined, false);
  t.is(articles.at(-1)?.unfinished, undefined);
  t.deepEqual(articles.at(-1)?.notes, [{id: 'late', kind: 'footnote', text: 'Always.'}]);
});

test('sections that have not changed are the same objects as the article grows', async (t) => {
  const text = Array.from({length: 800}, (_, at) => `## Part ${at}\n\n${filler.repeat(5)}`).join('');
  const options = {signal: new AbortController().signal, progress: () => {}};
  let before: readonly Section[] = [];
  for await (const {sections} of importMarkdown(
    {bytes: new TextEncoder().encode(text), name: 'x.md'},
    options,
  )) {
    for (const [at, section] of before.slice(0, -1).entries()) t.is(sections[at], section);
    before = sections;
  }
  t.is(before.length, 800);
});
