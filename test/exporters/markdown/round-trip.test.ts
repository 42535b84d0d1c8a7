import test from 'ava';
import type {Article, Block, Section} from '../../../source/article/article.js';
import {articleToMarkdown} from '../../../source/exporters/markdown/markdown.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {randomArticle} from './random-article.js';
import {identified} from '../../helpers/identified.js';

const read = async (markdown: string): Promise<Article> =>
  identified(await readMarkdown(markdown, {name: 'article.md'}));

/** An article without what reading gives anew: id, source, warnings, and the ids of its parts. */
const told = ({id: _id, source: _source, warnings: _warnings, sections, ...rest}: Article): unknown => ({
  ...rest,
  sections: sections.map((section): Section => ({...section, id: '', blocks: section.blocks.map(unnamed)})),
});

function unnamed(block: Block): Block {
  if (block.kind === 'quotation') return {...block, id: '', blocks: block.blocks.map(unnamed)};
  if (block.kind === 'list')
    return {...block, id: '', entries: block.entries.map((entry) => entry.map(unnamed))};
  return {...block, id: ''};
}

const seeds = Number(process.env['ROUND_TRIPS'] ?? 400);

test('any article is given back by its Markdown, and its Markdown by that, byte for byte', async (t) => {
  for (let seed = 1; seed <= seeds; seed++) {
    const article = randomArticle(seed);
    const markdown = articleToMarkdown(article);
    const again = await read(markdown);
    t.deepEqual(told(again), told(article), `seed ${seed}\n${markdown}`);
    t.deepEqual(again.warnings, [], `seed ${seed}`);
    t.is(articleToMarkdown(again), markdown, `seed ${seed}`);
    t.deepEqual(await read(articleToMarkdown(again)), again, `seed ${seed}`);
  }
});
