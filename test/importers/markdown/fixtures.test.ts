import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {articleToMarkdown} from '../../../source/exporters/markdown/markdown.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {identified} from '../../helpers/identified.js';

const folder = new URL('../../../../test/fixtures/markdown/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const expected = (name: string): unknown => JSON.parse(textOf(name.replace('.md', '.expected.json')));

/** What only the file tells, not the text. */
const told = ({id: _id, source: _source, warnings: _warnings, ...rest}: Article): unknown => rest;

for (const name of names)
  test(`${name} is read as expected, and read back the same from our own format`, async (t) => {
    const imported = await readMarkdown(textOf(name), {name});
    const article = identified(imported, imported.doi ?? imported.url ?? name);
    if (process.env['UPDATE_FIXTURES'] === '1')
      writeFileSync(
        new URL(name.replace('.md', '.expected.json'), folder),
        `${JSON.stringify(article, null, 2)}\n`,
      );
    t.deepEqual(article as unknown, expected(name));

    const markdown = articleToMarkdown(article);
    const again = identified(await readMarkdown(markdown, {name: 'again.md'}));
    t.deepEqual(told(again), told(article));
    t.is(articleToMarkdown(again), markdown);
  });

test('a file of ours is written again byte for byte', async (t) => {
  t.is(
    articleToMarkdown(identified(await readMarkdown(textOf('ours.md'), {name: 'ours.md'}))),
    textOf('ours.md'),
  );
});
