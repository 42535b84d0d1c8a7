import type {Article, Block} from './article.js';
import {textOf} from './text.js';
import {codeUnitsOf} from './code-units.js';

/** How fast a person reads, in words a minute. */
export const readingSpeed = 230;

/** How long words take to read: "4 min", from an hour on "2 h 10 min"; empty under half a minute. */
export function readingTime(words: number): string {
  const minutes = Math.round(words / readingSpeed);
  if (minutes < 60) return minutes < 1 ? '' : `${minutes} min`;
  return [`${Math.floor(minutes / 60)} h`, ...(minutes % 60 === 0 ? [] : [`${minutes % 60} min`])].join(' ');
}

const kinds = {unknown: 0, other: 1, letter: 2, mark: 3, joiner: 4, ideograph: 5} as const;

/**
 * What each UTF-16 unit is to a word, found out when it is first met: a book is counted in one pass, in milliseconds.
 */
const kindOf = new Uint8Array(0x1_00_00);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if ("'’.-".includes(character)) return kinds.joiner;
  // ASCII and general punctuation: patterns for all letters there are cost more to make than such a text to count.
  if (unit < 0x80) return /[A-Za-z\d]/.test(character) ? kinds.letter : kinds.other;
  if (unit >= 0x20_10 && unit <= 0x20_5e) return kinds.other;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return kinds.ideograph;
  // A character beyond the basic plane is two surrogates: the first stands for a letter, the second goes with it.
  if (/[\p{L}\p{N}]/u.test(character) || (unit >= 0xd8_35 && unit <= 0xd8_3b)) return kinds.letter;
  if (/\p{M}/u.test(character) || (unit >= 0xdc_00 && unit <= 0xdf_ff)) return kinds.mark;
  return kinds.other;
}

const states = {between: 0, within: 1, joined: 2} as const;
const kindCount = 8;

/** By state and kind of a unit: the state behind it, and in the lowest bit whether it begins a word. */
const steps = Uint8Array.from({length: 3 * kindCount}, (_, at) => {
  const state = Math.floor(at / kindCount);
  const kind = at % kindCount;
  if (kind === kinds.letter) return (states.within << 1) | (state === states.between ? 1 : 0);
  if (kind === kinds.mark) return state << 1;
  return (kind === kinds.joiner && state === states.within ? states.joined : states.between) << 1;
});

/**
 * Words in a text: runs of letters and digits, held together by an apostrophe, a stop or a hyphen between them. Of
 * scripts written without spaces, two characters count as one.
 */
export function countWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let step = 0;
  // Steps looked up, as a choice at every end of a word takes three times as long.
  const units = codeUnitsOf(text);
  const {length} = text;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const kind = kindOf[unit] || (kindOf[unit] = classify(unit));
    step = steps[(step >> 1) * kindCount + kind]!;
    words += step & 1;
    ideographs += kind === kinds.ideograph ? 1 : 0;
  }
  return words + Math.ceil(ideographs / 2);
}

const counted = new WeakMap<Block, number>();

/** @param text of the block; its words are counted but once, also where its article grows */
export function countWordsOfBlock(block: Block, text: string): number {
  let words = counted.get(block);
  if (words === undefined) counted.set(block, (words = countWords(text)));
  return words;
}

/** @param text of the block; its words are not kept, which for a book takes as long as to count them */
export const wordCountOfBlock = (block: Block, text: string): number =>
  counted.get(block) ?? countWords(text);

/** Words of the author's text: of all blocks, headings not counted. */
export const wordCountOf = ({sections}: Article): number =>
  sections.reduce((words, {blocks}) => words + wordsIn(blocks), 0);

function wordsIn(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) {
    if (block.kind === 'quotation') words += wordsIn(block.blocks);
    else if (block.kind === 'list') for (const entry of block.entries) words += wordsIn(entry);
    else words += counted.get(block) ?? countWordsOfBlock(block, textOf(block));
  }
  return words;
}
