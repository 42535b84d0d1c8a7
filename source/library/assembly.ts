import type {Section} from '../article/article.js';
import {paragraphsOf, textOf} from '../article/text.js';
import {countWordsOfBlock} from '../article/words.js';
import type {Imported} from '../importers/importer.js';
import type {Portion} from './portions.js';

/** What comes of an article: its head, and a portion of its sections. */
export type ArticlePortion = {
  /** From 0, in the order in which the source first gave them. */
  at: number;
  article: Omit<Imported, 'sections'>;
  portion: Portion;
  /** Of the first portion: how many of the sections that have come before stay as they are. */
  from?: number;
};

type Draft = {
  sections: Section[];
  /** The most blocks that it held, and how many when it was given last. */
  blocks: number;
  given: number;
  /** Whether sections that were given have changed since. */
  isOutdated: boolean;
  share: number;
};

/** How many times as much of an article as was given last is given again: each time, all of it is looked at. */
const worthwhile = 1.125;

/**
 * Puts articles together from their portions.
 *
 * @returns takes a portion and gives its article, unfinished where more of it is to come; undefined while it holds
 *   hardly more than when it was given last, or less, where sections that had come have changed
 */
export function createAssembly(): (portion: ArticlePortion) => Imported | undefined {
  const drafts = new Map<number, Draft>();
  return ({at, article, portion, from}) => {
    countWordsIn(portion);
    const before = drafts.get(at) ?? {sections: [], blocks: 0, given: 0, isOutdated: false, share: 0};
    const kept = from === undefined ? before.sections : before.sections.slice(0, from);
    const sections = withPortion(kept, portion);
    const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0);
    const isWhole = portion.share === 1;
    const share = article.unfinished ?? 1;
    const isLast = isWhole && article.unfinished === undefined;
    const isOutdated = before.isOutdated || kept.length < before.sections.length;
    const isWorthwhile = isOutdated || blocks >= worthwhile * before.given;
    const isGiven = isLast || (blocks >= before.blocks && isWorthwhile);
    drafts.set(at, {
      sections,
      given: isGiven ? blocks : before.given,
      isOutdated: isOutdated && !isGiven,
      blocks: Math.max(blocks, before.blocks),
      share: isWhole ? share : before.share,
    });
    if (!isGiven) return undefined;
    if (isWhole) return {...article, sections};
    const unfinished = before.share + (share - before.share) * portion.share;
    return {...article, sections, unfinished};
  };
}

/** Counted as they come: words of several portions at once would take longer than a frame. */
function countWordsIn({sections}: Portion): void {
  for (const {blocks} of sections)
    for (const {block} of paragraphsOf(blocks)) countWordsOfBlock(block, textOf(block));
}

function withPortion(before: readonly Section[], {sections, goesOn}: Portion): Section[] {
  const [first, ...others] = sections;
  const last = before.at(-1);
  if (!goesOn || !first || !last) return [...before, ...sections];
  return [...before.slice(0, -1), {...last, blocks: [...last.blocks, ...first.blocks]}, ...others];
}
