import type {Target} from '../article/anchor.js';
import type {Article, Block, List, Note, Quotation, Section, Span} from '../article/article.js';
import {textOf, textOfSpans} from '../article/text.js';
import {bylineOf, imprintOf} from './byline.js';

/** A quotation or an entry of a list around a block: the first draws a bar, the second a bullet or a number. */
export type Nest = {kind: 'quotation'} | {kind: 'entry'; label: string; cells: number};

export type Leaf = Exclude<Block, Quotation | List>;

/** A part of an article that is set as one: a headline, a heading, an innermost block, a note. */
export type Passage = {
  kind:
    'kicker' | 'title' | 'standfirst' | 'byline' | 'heading' | 'block' | 'note' | 'credit' | 'end' | 'next';
  target: Target;
  /** Plain text, as search and anchors see it. */
  text: string;
  /** Index of its section; what stands before and after the text belongs to the first and the last. */
  section: number;
  /** Blank rows above. */
  above: number;
  /** From the outermost. */
  nests: readonly Nest[];
  /** How many of the nests, from the outermost, go on from the passage before. */
  continued: number;
  /** The innermost block, where it is one. */
  block?: Leaf;
  /** The spans of a note that has links in it. */
  spans?: readonly Span[];
  /** The point of a derived series that begins here. */
  point?: NonNullable<Section['point']>;
  /** The level of a heading: 1 for the outermost. */
  level?: number;
};

/** The passages of an article up to the end of its text: further sections can be added to them as they are read. */
export type TextPassages = {
  passages: readonly Passage[];
  /** For each section, the index that its first passage has, or would have if it had one. */
  starts: readonly number[];
};

/**
 * An article as a flat list in reading order: what stands above the text, headings as printed and innermost blocks,
 * notes, the end mark.
 *
 * @param next title of the article after it, to be announced below the end mark
 */
export const passagesOf = (article: Article, next?: string): Passage[] => [
  ...textPassages(article).passages,
  ...passagesBelow(article, next),
];

/**
 * What stands above the text, and the text.
 *
 * @param before what was made of the same article when it had fewer sections; those that are the same stay
 */
export function textPassages(article: Article, before?: TextPassages & {article: Article}): TextPassages {
  const {sections} = article;
  const same = before ? commonStart(before.article.sections, sections) : 0;
  const [last, longer] = [before?.article.sections[same], sections[same]];
  // What was the last section may go on: its passages stay, and those of its further blocks follow them.
  const goesOn = last && longer && begins(longer, last) && same === before!.starts.length - 1;
  const kept = same > 0 || goesOn ? before : undefined;
  const passages = kept
    ? kept.passages.slice(0, goesOn ? undefined : kept.starts[same])
    : passagesAbove(article);
  const starts = kept ? kept.starts.slice(0, goesOn ? same + 1 : same) : [];
  if (goesOn) addSection(passages, longer, same, last.blocks.length);
  for (let index = starts.length; index < sections.length; index++) {
    starts.push(passages.length);
    addSection(passages, sections[index]!, index);
  }
  return {passages, starts};
}

/** Whether a section is the beginning of another: the same blocks, and no more of them. */
const begins = (longer: Section, section: Section): boolean =>
  section.id === longer.id &&
  section.heading === longer.heading &&
  section.level === longer.level &&
  section.derived === longer.derived &&
  section.point === longer.point &&
  section.blocks.length > 0 &&
  section.blocks.length <= longer.blocks.length &&
  section.blocks.every((block, at) => block === longer.blocks[at]);

function commonStart(a: readonly Section[], b: readonly Section[]): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

function passagesAbove(article: Article): Passage[] {
  const passages: Passage[] = [];
  const add = adderTo(passages);
  for (const kind of ['kicker', 'title', 'standfirst'] as const) {
    const text = article[kind];
    if (text) add({kind, target: {kind}, text, ...(kind === 'standfirst' && {above: 0})});
  }
  const byline = [bylineOf(article), imprintOf(article)].filter(Boolean).join('\n');
  if (byline !== '') add({kind: 'byline', target: {kind: 'byline'}, text: byline});
  return passages;
}

/** Notes and the end mark; `next` is announced below that. */
export function passagesBelow(article: Article, next?: string): Passage[] {
  const passages: Passage[] = [];
  const add = adderTo(passages);
  const section = Math.max(0, article.sections.length - 1);
  let footnotes = 0;
  for (const {kind, id, text, spans} of notesInOrder(article.notes)) {
    const nests = kind === 'footnote' ? [entry(`${++footnotes}.`)] : [];
    const note = {kind: kind === 'credit' ? 'credit' : 'note', target: {kind: 'note', id}} as const;
    const isSame = spans !== undefined && textOfSpans(spans) === text;
    add({...note, text, ...(isSame && {spans}), section, nests, above: 1});
  }
  add({kind: 'end', target: {kind: 'end'}, text: '', section, above: 1});
  if (next) add({kind: 'next', target: {kind: 'end'}, text: `Next: ${next}`, section, above: 1});
  return passages;
}

type Added = Partial<Passage> & Pick<Passage, 'kind' | 'target' | 'text'>;

const adderTo =
  (passages: Passage[]) =>
  (passage: Added): void => {
    const above = passages.length === 0 ? 0 : 1;
    passages.push({section: 0, above, nests: [], continued: 0, ...passage});
  };

const entry = (label: string): Nest => ({kind: 'entry', label, cells: label.length + 1});

/** The author's notes, the credit, then the footnotes. */
const notesInOrder = (notes: readonly Note[]): Note[] =>
  (['author', 'credit', 'footnote'] as const).flatMap((kind) =>
    notes.filter((note) => note.kind === kind && note.text !== ''),
  );

/** @param from index of the first block that isn't there yet */
function addSection(passages: Passage[], section: Section, index: number, from = 0): void {
  let point = from === 0 ? section.point : undefined;
  let around = from === 0 ? [] : (passages.at(-1)?.nests ?? []);

  if (section.heading && !section.derived && from === 0) {
    passages.push({
      kind: 'heading',
      target: {kind: 'section', id: section.id},
      text: section.heading,
      section: index,
      above: passages.length === 0 ? 0 : 1,
      nests: [],
      continued: 0,
      level: section.level,
    });
  }
  addBlocks(from === 0 ? section.blocks : section.blocks.slice(from), [], false);

  function addBlocks(blocks: readonly Block[], nests: readonly Nest[], tight: boolean): void {
    for (const block of blocks) {
      if (block.kind === 'quotation') addBlocks(block.blocks, [...nests, {kind: 'quotation'}], false);
      else if (block.kind === 'list' && block.definitions) addDefinitions(block, nests, tight);
      else if (block.kind === 'list') addList(block, nests, tight);
      else addLeaf(block, nests, tight);
    }
  }

  /** @param within whether the first entry follows without a blank row */
  function addList(list: List, nests: readonly Nest[], within: boolean): void {
    const tight = list.loose !== true && list.entries.every(isShort);
    const labels = labelsOf(list);
    const cells = labels.reduce((most, {length}) => Math.max(most, length), 0) + 1;
    for (const [at, [first, ...rest]] of list.entries.entries()) {
      const label = labels[at]!.padStart(cells - 1);
      const hung = [...nests, {kind: 'entry' as const, label, cells}];
      if (first) addBlocks([first], hung, at === 0 ? within : tight);
      addBlocks(rest, hung, tight);
    }
  }

  /** A term, and below it, set in, what defines it. */
  function addDefinitions(list: List, nests: readonly Nest[], within: boolean): void {
    for (const [at, [term, ...definitions]] of list.entries.entries()) {
      if (term) addBlocks([term], nests, (at === 0 && within) || list.entries[at - 1]?.length === 1);
      for (const definition of definitions)
        addBlocks([definition], [...nests, {kind: 'entry', label: ' ', cells: 2}], true);
    }
  }

  function addLeaf(block: Leaf, nests: readonly Nest[], tight: boolean): void {
    const text = textOf(block);
    if (text === '') return;
    const fresh = nests.findIndex((nest, at) => nest !== around[at]);
    passages.push({
      kind: 'block',
      target: {kind: 'block', id: block.id},
      text,
      section: index,
      above: tight || passages.length === 0 ? 0 : 1,
      nests,
      continued: fresh === -1 ? nests.length : fresh,
      block,
      ...(point && {point}),
    });
    point = undefined;
    around = nests;
  }
}

/**
 * Whether an entry is short, so that no blank row need stand after it: one paragraph, and perhaps a list or code below
 * it.
 */
const isShort = ([first, ...rest]: readonly Block[]): boolean =>
  first?.kind !== 'quotation' && rest.every(({kind}) => kind === 'list' || kind === 'code');

/** The label of each entry of a list: a number, a bullet, or the box of a task. */
const labelsOf = ({ordered, start = 1, done, entries}: List): string[] =>
  entries.map((_, at) => {
    const state = done?.[at] ?? null;
    const box = state === null ? '' : state ? '☑' : '☐';
    return ordered ? `${start + at}.${box === '' ? '' : ` ${box}`}` : box || '•';
  });
