import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {endsSentence} from '../../article/sentences.js';
import {isShouted, pieceOf, type PagePiece} from './page-piece.js';

/** Lines longer than this, in UTF-16 units, are paragraphs and not lines of a column. */
const widestColumn = 120;

/** What stays one line in capitals, however many it is printed on, in UTF-16 units. */
const longestBanner = 200;

/** The pieces of a page's sanitised text, in order. */
export function piecesOf(text: string, language: Language = english): PagePiece[] {
  const pieces: PagePiece[] = [];
  let italic = false;
  const chunks = text.split(/\n[ \t]*(?:\n[ \t]*)+/);
  const column = columnWidth(chunks);
  for (const chunk of chunks) {
    for (const {text: inner, level} of stretches(chunk, column, language)) {
      // Italics that a column's foot cut in two are closed in a later piece.
      const mark = /^[*_](?=[^\s*_])/.test(inner) && !/^[*_][^*_\n]{1,80}[*_]\s/.test(inner);
      const opened: boolean = italic || (mark && level === 0);
      const closed = /[^\s*_][*_]$/.test(inner);
      const plain = opened ? inner.slice(mark ? 1 : 0, closed ? -1 : undefined) : inner;
      pieces.push(pieceOf(plain, level, opened, language));
      italic = opened && !closed && !endsSentence(inner);
    }
  }
  return pieces;
}

type Stretch = {text: string; level: number};

/** A chunk's headings, lines in capitals, name lines and paragraphs, each on its own. */
function stretches(chunk: string, column: number, language: Language): Stretch[] {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '' && !isRule(line));
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const found: Array<Stretch & {kind: 'heading' | 'shouted' | 'name' | 'text'}> = [];
  for (const [index, line] of lines.entries()) {
    const heading = /^\s{0,3}(#{1,6})\s(.*)$/.exec(line);
    const inner = (heading?.[2] ?? line).trim();
    const kind = heading ? 'heading' : kindOf(inner, index === 0, language);
    const open = found.at(-1);
    const joined =
      open?.kind === kind &&
      ((kind === 'text' && width <= widestColumn && !endsParagraph(lines[index - 1]!, line, width)) ||
        (kind === 'shouted' &&
          open.text.length <= longestBanner &&
          (/(?:[,&]|\b(?:AND|OF|THE|FOR|IN|TO|A|AN|ON|WITH|AT|BY))$/.test(open.text) ||
            !hasRoom(lines[index - 1]!, line, column))));
    if (joined) open.text += `\n${inner}`;
    else found.push({kind, text: inner, level: heading?.[1]?.length ?? 0});
  }
  return found.filter(({text}) => text !== '');
}

function kindOf(line: string, first: boolean, language: Language): 'shouted' | 'name' | 'text' {
  if (line.length <= widestColumn && isShouted(line)) return 'shouted';
  return first && language.announces(line) && language.looksLikeByline(line) >= 0.5 ? 'name' : 'text';
}

/**
 * A printed line is a paragraph's last where the next is indented, or where it ends a sentence though the next word had
 * room.
 */
function endsParagraph(line: string, next: string, width: number): boolean {
  if (indent(next) > indent(line) && indent(next) <= 8) return true;
  return endsSentence(line, next.trim()) && hasRoom(line, next, width * 0.9);
}

/** Whether the next line's first word would have fitted on a line; always so where the width is not known. */
function hasRoom(line: string, next: string, width: number): boolean {
  const word = /\S+/.exec(next)?.[0].length ?? 0;
  return width === 0 || line.trim().length + 1 + word < width;
}

/** How wide the page's columns are: the median of the longest lines of its broken paragraphs; 0 where it has none. */
function columnWidth(chunks: readonly string[]): number {
  const longest = chunks
    .map((chunk) => chunk.split('\n').map((line) => line.trim().length))
    .filter((lengths) => lengths.length >= 3)
    .map((lengths) => lengths.reduce((most, length) => Math.max(most, length), 0))
    .filter((length) => length <= widestColumn)
    .toSorted((a, b) => a - b);
  return longest[Math.floor(longest.length / 2)] ?? 0;
}

const indent = (line: string): number => line.length - line.trimStart().length;

const isRule = (line: string): boolean => /^\s*(?:[-*_=•]\s?){3,}\s*$/.test(line);
