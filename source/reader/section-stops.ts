import {firstIndex} from '../article/first-index.js';
import {onFirstUse} from '../article/on-first-use.js';
import {readingSpeed} from '../article/words.js';
import type {Article, Section} from '../article/article.js';
import type {Passage} from '../layout/passages.js';
import type {WordCounts} from './progress.js';

/** A place that `]` and `[` stop at and the contents list. */
export type SectionStop = {
  /** What it is called; empty where the text gives no name. */
  label: string;
  /** What stands in the status line: a point's marker alone. */
  short: string;
  level: number;
  /** Index of its first passage. */
  passage: number;
  words: number;
};

/** Words of a part, where a text without sections is divided for moving about. */
const wordsOfPart = 3 * readingSpeed;

/**
 * The sections of an article as stops. Where it has no more than one, and is long, parts of similar length that
 * begin with a paragraph: those are for moving only and claim nothing of the text.
 */
export const stopsOf = (
  article: Article,
  passages: readonly Passage[],
  words: WordCounts,
): readonly SectionStop[] =>
  article.sections.length > 1 ? fromSections(article, passages, words) : fromParts(article, passages, words);

function fromSections(
  article: Article,
  passages: readonly Passage[],
  {before, total}: WordCounts,
): readonly SectionStop[] {
  const first = new Map<number, number>();
  for (const [index, passage] of passages.entries()) {
    if (passage.section !== undefined && !first.has(passage.section)) first.set(passage.section, index);
  }
  const starts = article.sections.flatMap((section, index) => {
    const passage = first.get(index);
    return passage === undefined ? [] : [{section, passage}];
  });
  return starts.map(({section, passage}, index) => {
    const label = section.heading ?? (index === 0 ? openingLabel(article.sections) : '');
    const next = starts[index + 1]?.passage;
    const words = (next === undefined ? total : (before[next] ?? total)) - (before[passage] ?? 0);
    return {label, short: shortLabel(section, label), level: section.level, passage, words};
  });
}

const introduction = 'Introduction';

/** What the text before the first heading is called: by what it begins with in bold ("Abstract."), else what it is. */
function openingLabel([opening, ...others]: readonly Section[]): string {
  const block = opening?.blocks[0];
  const [first, next] = block?.kind === 'prose' ? block.spans : [];
  const [, runIn] = next && first?.styles?.includes('strong') ? (runInHeading().exec(first.text) ?? []) : [];
  const isTaken = others.some(
    ({heading}) => heading?.replace(/^(?:[\d.]+|[IVX]+\.)\s+/, '') === introduction,
  );
  return runIn ?? (isTaken ? 'Opening' : introduction);
}

/** A heading in the line of its text, of three words at the most. */
const runInHeading = onFirstUse(() => /^(\p{Lu}\p{L}*(?: \p{L}+){0,2})\s*[.:—–-]\s*$/u);

const shortLabel = (section: Section, label: string): string =>
  section.point ? section.point.marker.replace(/[\s,.:;]+$/u, '') : label;

function fromParts(
  article: Article,
  passages: readonly Passage[],
  {before, total}: WordCounts,
): readonly SectionStop[] {
  const text = passages.findIndex((passage) => passage.kind === 'block');
  if (text === -1) return [];
  const parts = Math.max(1, Math.round(total / wordsOfPart));
  const starts: number[] = [text];
  for (const [index, passage] of passages.entries()) {
    const due = (total * starts.length) / parts;
    if (starts.length < parts && passage.kind === 'block' && index > text && (before[index] ?? 0) >= due) {
      starts.push(index);
    }
  }
  return starts.map((passage, index) => {
    const label = parts === 1 ? article.title : `Part ${index + 1}`;
    const words = (starts[index + 1] === undefined ? total : before[starts[index + 1]!]!) - before[passage]!;
    return {label, short: parts === 1 ? '' : label, level: 1, passage, words};
  });
}

/** Index of the stop that a passage lies in; -1 before the first. */
export const stopAt = (all: readonly SectionStop[], passage: number): number =>
  firstIndex(all.length, (index) => all[index]!.passage > passage) - 1;
