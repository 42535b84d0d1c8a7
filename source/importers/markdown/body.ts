import type {Env} from 'markdown-it';
import {type Footnote, type HtmlPiece} from '../html/html-piece.js';
import {readTree} from '../html/read-pieces.js';
import {longText} from '../importer.js';
import {mayHoldEmoji} from './emoji.js';
import {footnoteNumbers} from './footnotes.js';
import {looksLikeMdx} from './mdx.js';
import {createParser, deepest} from './parser.js';
import {definitionsIn, partsOf} from './parts.js';
import {holdsHtml, treeOf} from './tree.js';

export type Body = {
  pieces: HtmlPiece[];
  footnotes: Footnote[];
  /** Whether something was nested too deep to be read. */
  tooDeep: boolean;
  /** How much of the text is read with it, from 0 to 1. */
  share: number;
};

/**
 * What a text without its front matter holds, part by part.
 *
 * @param inPartsFrom UTF-16 units; a shorter text is one part
 */
export async function* readBody(
  markdown: string,
  name: string,
  inPartsFrom = longText,
): AsyncGenerator<Body & {numbers: ReadonlyMap<string, number>}> {
  const env: Env = {};
  const mdx = /\.mdx$/i.test(name) || looksLikeMdx(markdown);
  const emoji = mayHoldEmoji(markdown)
    ? (await import('markdown-it-emoji/lib/data/full.mjs')).default
    : undefined;
  const parser = createParser({emoji, mdx});
  // Notes that are written in the text are numbered as they are mentioned, which takes all of it.
  const isOne = markdown.length < inPartsFrom || mdx || markdown.includes('^[');
  if (!isOne) parser.parse(definitionsIn(markdown), env);
  let read = 0;
  for (const part of isOne ? [markdown] : partsOf(markdown)) {
    const tokens = parser.parse(part, env);
    const addHtml = holdsHtml(tokens) ? (await import('../html/fragment.js')).addHtml : undefined;
    const tree = treeOf(tokens, parser.utils.unescapeAll, addHtml);
    const numbers = footnoteNumbers(env);
    read += part.length;
    yield {
      ...readTree(tree, numbers),
      numbers,
      tooDeep: tokens.some((token) => token.level >= deepest - 1),
      share: markdown.length === 0 ? 1 : read / markdown.length,
    };
  }
}
