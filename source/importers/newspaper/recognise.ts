import {english} from '../../people/english/english.js';
import {languageFor} from '../../people/languages/load.js';
import {languageOf} from '../../prose/language.js';
import {sanitise} from '../../article/sanitise.js';
import {falseBreak} from '../../prose/repair.js';
import {looksLikeGutenberg} from '../plain-text/gutenberg.js';
import {keptShare} from '../plain-text/recognise.js';
import {articlesOn, type Draft} from './page.js';
import {withoutFurniture} from './furniture.js';
import {piecesOf} from './split-pieces.js';
import {isShouted, type PagePiece} from './page-piece.js';

/** How much of a text is looked at, in UTF-16 units. */
const sample = 24_000;

/**
 * How likely a text is a newspaper page, from 0 to 1: a kicker, a name line beside a headline, false breaks, a note
 * about the author and a credit are weighed together, none of them necessary; marks of other formats speak against it.
 */
export async function looksLikeNewspaper(text: string): Promise<number> {
  const looked = sanitise(text.slice(0, sample));
  if (/^\s*(?:---|\+\+\+)\s*\n/.test(looked) || looksLikeGutenberg(looked)) return 0;
  const strange = strangeness(looked);
  if (strange === 1) return 0;
  const language = (await languageFor(languageOf(looked))) ?? english;
  const {pieces, published} = withoutFurniture(piecesOf(looked, language), language);
  const drafts = articlesOn(pieces, language);
  const breaks = countFalseBreaks(pieces);
  const signs = [
    drafts.some(({title, byline}) => title !== undefined && byline !== undefined) ? 0.5 : 0,
    published === undefined ? 0 : 0.3,
    drafts.some(hasShoutedKicker) ? 0.35 : 0,
    drafts.some(({notes}) => notes.length > 0) ? 0.45 : 0,
    drafts.some(({credits}) => credits.length > 0) ? 0.3 : 0,
    breaks >= 3 ? 0.5 : breaks > 0 ? 0.35 : 0,
  ];
  const doubt = signs.reduce((rest, weight) => rest * (1 - weight), 1);
  return (1 - doubt) * (1 - strange);
}

const hasShoutedKicker = ({kicker}: Draft): boolean => kicker !== undefined && isShouted(kicker);

/** Counted only between paragraphs of running text. */
function countFalseBreaks(pieces: readonly PagePiece[]): number {
  let count = 0;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (!next || piece.level > 0 || next.level > 0 || piece.text.length < 40) continue;
    if (/^\s*(?:[-*+>|•]|\d+[.)])\s/.test(next.text) || /[`|<>{}]/.test(next.text.slice(0, 80))) continue;
    if (falseBreak(piece.line, next.line) === 'sure') count++;
  }
  return count;
}

const markdownLine =
  /^(?:\s*(?:[-*+]\s|\d+[.)]\s|>|`{3}|~{3}|\|)|\s{4,}\S)|\[[^\]\n]{1,80}\]\(|`[^`\n]{1,80}`|^\s*<\/?[a-z]/;
const chapter = /^(?:chapter|book|part|canto|act|scene)\s+(?:[ivxlc]+|\d+|one|the)\b/im;

/** Lines that a page has at most in the sample: no column of words is narrower. */
const mostLines = 1000;

/** What speaks for Markdown, a book, verse or a table, as the share of the likelihood that it takes away. */
function strangeness(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > mostLines && !/[\u3000-\u9FFF\uAC00-\uD7AF]/.test(text)) return 1;
  // "* Ada Obi is …": one star under an article refers to its author.
  const starred =
    lines.filter((line) => line.startsWith('* ')).length === 1 && lines.at(-1)?.startsWith('* ');
  const marks = lines.slice(0, starred ? -1 : undefined).filter((line) => markdownLine.test(line));
  const marked = marks.length / Math.max(1, lines.length);
  const headings = lines.filter((line) => /^#{1,6}\s/.test(line) && !isShouted(line)).length;
  const many = headings > Math.max(2, lines.length / 6) ? 0.5 : 0;
  const kept = Math.max(0, keptShare(text) - 0.25) * 2;
  return Math.min(1, marked * 4 + many + kept + (chapter.test(text) ? 0.7 : 0));
}
