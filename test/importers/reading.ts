import type {Block} from '../../source/article/article.js';
import {textOf} from '../../source/article/text.js';
import type {Importer, Imported} from '../../source/importers/importer.js';

/** All that an importer makes of a text. */
export async function readAll(importer: Importer, text: string, name = 'tide'): Promise<Imported[]> {
  const articles: Imported[] = [];
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const article of importer({bytes: new TextEncoder().encode(text), name}, options))
    if (article.unfinished === undefined) articles.push(article);
  return articles;
}

type Told = string | {quoted: Told[]} | {entries: Told[][]};

/** Blocks as plain as can be. */
export const told = (block: Block): Told => {
  if (block.kind === 'quotation') return {quoted: block.blocks.map(told)};
  return block.kind === 'list' ? {entries: block.entries.map((entry) => entry.map(told))} : textOf(block);
};
