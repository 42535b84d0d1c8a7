import type {Env} from 'markdown-it';
import {type Footnote, type Piece} from '../html/piece.js';
import {readTree} from '../html/pieces.js';
import {footnoteNumbers} from './footnotes.js';
import {createParser, deepest} from './parser.js';
import {holdsHtml, treeOf} from './tree.js';

export type Body = {pieces: Piece[]; footnotes: Footnote[]; warnings: string[]};

/** What a text without its front matter holds. */
export async function readBody(markdown: string): Promise<Body> {
  const env: Env = {};
  const parser = createParser();
  const tokens = parser.parse(markdown, env);
  const addHtml = holdsHtml(tokens) ? (await import('../html/fragment.js')).addHtml : undefined;
  const tree = treeOf(tokens, parser.utils.unescapeAll, addHtml);
  const tooDeep = tokens.some((token) => token.level >= deepest - 1);
  return {
    ...readTree(tree, footnoteNumbers(env)),
    warnings: tooDeep ? [`Quotations and lists nested ${deepest} deep or more were left out.`] : [],
  };
}
