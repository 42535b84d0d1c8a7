import type {Section} from '../article/article.js';
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

type Draft = {sections: Section[]; blocks: number; share: number};

/**
 * Puts articles together from their portions.
 *
 * @returns takes a portion and gives its article, unfinished where more of it is to come; undefined while it holds less
 *   than it did already, where sections that had come have changed
 */
export function createAssembly(): (portion: ArticlePortion) => Imported | undefined {
  const drafts = new Map<number, Draft>();
  return ({at, article, portion, from}) => {
    const before = drafts.get(at) ?? {sections: [], blocks: 0, share: 0};
    const kept = from === undefined ? before.sections : before.sections.slice(0, from);
    const sections = withPortion(kept, portion);
    const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0);
    const isWhole = portion.share === 1;
    const share = article.unfinished ?? 1;
    drafts.set(at, {
      sections,
      blocks: Math.max(blocks, before.blocks),
      share: isWhole ? share : before.share,
    });
    if (isWhole) return {...article, sections};
    const unfinished = before.share + (share - before.share) * portion.share;
    return blocks < before.blocks ? undefined : {...article, sections, unfinished};
  };
}

function withPortion(before: readonly Section[], {sections, goesOn}: Portion): Section[] {
  const [first, ...others] = sections;
  const last = before.at(-1);
  if (!goesOn || !first || !last) return [...before, ...sections];
  return [...before.slice(0, -1), {...last, blocks: [...last.blocks, ...first.blocks]}, ...others];
}
