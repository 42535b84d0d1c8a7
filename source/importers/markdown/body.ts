import type {Env} from 'markdown-it';
import {type Footnote, type Piece} from '../html/piece.js';
import {readTree} from '../html/pieces.js';
import {mayHoldEmoji} from './emoji.js';
import {footnoteNumbers} from './footnotes.js';
import {looksLikeMdx} from './mdx.js';
import {createParser, deepest} from './parser.js';
import {holdsHtml, treeOf} from './tree.js';

export type Body = {pieces: Piece[]; footnotes: Footnote[]; warnings: string[]};

/** What a text without its front matter holds. */
export async function readBody(markdown: string, name: string): Promise<Body> {
  const env: Env = {};
  const mdx = /\.mdx$/i.test(name) || looksLikeMdx(markdown);
  const emoji = mayHoldEmoji(markdown)
    ? (await import('markdown-it-emoji/lib/data/full.mjs')).default
    : undefined;
  const parser = createParser({emoji, mdx});
  const tokens = parser.parse(markdown, env);
  const addHtml = holdsHtml(tokens) ? (await import('../html/fragment.js')).addHtml : undefined;
  const tree = treeOf(tokens, parser.utils.unescapeAll, addHtml);
  const tooDeep = tokens.some((token) => token.level >= deepest - 1);
  const numbers = footnoteNumbers(env);
  const {pieces, footnotes} = readTree(tree, numbers);
  const numberOf = ({label}: Footnote): number => numbers.get(label) ?? 0;
  return {
    pieces,
    footnotes: footnotes.toSorted((a, b) => numberOf(a) - numberOf(b)),
    warnings: tooDeep ? [`Quotations and lists nested ${deepest} deep or more were left out.`] : [],
  };
}
