import {countCases} from '../../article/letters.js';
import type {Language} from '../../people/languages/language.js';

/** A part of a page between blank lines or changes of style, with what is asked of it again and again. */
export type PagePiece = {
  /** A line feed is the end of a printed line. */
  text: string;
  /** The text on one line. */
  line: string;
  /** Of a marked heading ("##"), from 1; else 0. */
  level: number;
  /** Wholly in italics. */
  italic: boolean;
  shouted: boolean;
  /** How much it looks like a byline, from 0 to 1. */
  bylineLikeness: number;
};

export function pieceOf(text: string, level: number, italic: boolean, language: Language): PagePiece {
  const line = oneLine(text);
  return {
    text,
    line,
    level,
    italic,
    shouted: isShouted(line),
    bylineLikeness: language.looksLikeByline(line),
  };
}

export const isNameLine = ({bylineLikeness}: PagePiece): boolean => bylineLikeness >= 0.5;

/** What is longer is text, whatever its case; in UTF-16 units. */
const longestBanner = 300;

const joining = /(?<![A-Za-zÀ-ɏ\d])(?:and|of|de|la|van|von|der|du|by|Mc|Mac)(?=[\sA-ZÀ-Þ])/g;

/** Set in capitals throughout, particles and joining words aside. */
export function isShouted(text: string): boolean {
  if (text.length > longestBanner) return false;
  const {upper, lower} = countCases(text.replaceAll(joining, ''));
  return upper >= 2 && lower <= upper * 0.06;
}

/** On one line, without the line ends of a column. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
