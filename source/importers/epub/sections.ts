import type {Block, Prose, Section} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import {blockIdsFor} from '../block-ids.js';
import type {HtmlPiece} from '../html/html-piece.js';
import {isAboutAuthors} from '../about-authors.js';
import {repeatsTitle, foldedWords} from '../repeated-title.js';

/** A section that the book's contents name. */
export type Named = {id: string; title: string; level: number};

/** The sections of a book, as its documents come. */
export type BookDraft = {
  /**
   * Begins a document; `title` is that of its head, which is its heading where the book has neither contents nor
   * headings.
   */
  begin: (title: string) => void;
  /** @param pages printed pages by the ids of the places where they begin */
  add: (
    pieces: readonly HtmlPiece[],
    named: ReadonlyMap<string, readonly Named[]>,
    pages: ReadonlyMap<string, string>,
  ) => void;
  open: (named: Named) => void;
  /** Ends a document; where notes were taken out of it, a heading that nothing is left under goes too. */
  end: (notesLeft: boolean) => void;
  /** Those of what has come so far; those that have not changed since are the same. */
  sections: () => Section[];
  /**
   * Those after the `kept` ones that were given before, which are forgotten; the last is given again, since it may have
   * grown.
   */
  give: () => {kept: number; sections: Section[]};
  /** Whether there is anything to read by now. */
  hasText: () => boolean;
};

type Draft = Section & {origin: 'contents' | 'heading' | 'document'};

/** What a heading that is printed where a listed section begins is measured by. */
type Opening = {words: string; taken: string};

/** UTF-16 units; a longer paragraph is no title. */
const longestTitle = 500;
/** The deepest level there is. */
const deepest = 5;

/**
 * Sections are those that the contents name, nested as they are there; headings that they don't name open sections
 * below them. The heading that is printed where a listed section begins is the title of the contents over again.
 *
 * @param title of the book, which is no heading in it
 * @param said of it besides, which a title page says over again: its subtitle, its people, who published it and when
 * @param names of its people
 */
export function createBookDraft(
  title: string,
  said: readonly string[],
  names: readonly string[],
  idOf: (heading: string) => string,
): BookDraft {
  const drafts: Draft[] = [];
  const made: Section[] = [];
  const giveIds = blockIdsFor();
  const titleWords = foldedWords(title);
  const isTitlePage = repeatsTitle(title, [...said, ...names]);
  let opening: Opening | undefined;
  /** Sections that were given and forgotten, and by how much headings were raised in them. */
  let kept = 0;
  let raised: number | undefined;
  /** The level of the contents' section, and that of the headings printed for it. */
  let level = 0;
  let base: number | undefined;
  let hasText = false;
  let before: 'block' | 'rule' | undefined;
  let documentTitle = '';
  /** The printed page that what comes next begins. */
  let page: string | undefined;

  function push(heading: string, at: number, origin: Draft['origin'], id = idOf(heading)): void {
    const section = {id, ...(heading === '' ? {} : {heading}), level: at, derived: false, blocks: []};
    drafts.push({...section, origin});
    before = undefined;
  }

  function open({id, title: heading, level: stated}: Named): void {
    push(heading, Math.min(stated, deepest), 'contents', id);
    [level, base] = [Math.min(stated, deepest), undefined];
    opening = {words: foldedWords(heading), taken: ''};
    documentTitle = '';
  }

  function addHeading(text: string, size: number): void {
    const words = foldedWords(text);
    const last = drafts.at(-1);
    const isNumbered = opening !== undefined && isNumberedTitle(words, opening);
    if (isNumbered && last) last.heading = text;
    if (isNumbered || (opening && isHeadingOf(words, opening))) {
      base ??= size;
      return;
    }
    const isFront =
      kept === 0 && drafts.every(({heading, blocks}) => heading === undefined && blocks.length === 0);
    if (words === '' || (isFront && isTitlePage(text))) return;
    documentTitle = '';
    if (level === 0) {
      push(text, Math.min(size, deepest), 'heading');
      return;
    }
    base ??= size - 1;
    push(text, Math.min(deepest, level + Math.max(0, size - base)), 'heading');
    opening = undefined;
  }

  function addBlock(block: Block): void {
    if (block.kind === 'figure' && (block.alt ?? block.caption ?? block.file) === undefined) return;
    if (block.kind === 'figure' && block.caption === undefined && foldedWords(block.alt ?? '') === titleWords)
      return;
    if (block.kind === 'prose' && saysTitle(block)) return;
    if (block.kind === 'prose' && isBold(block) && isAboutAuthors(textOf(block), names)) {
      push(textOf(block), Math.min(deepest, level + 1), 'heading');
      return;
    }
    opening = undefined;
    if (drafts.length === 0 || documentTitle !== '') {
      const isTitle = foldedWords(documentTitle) === titleWords;
      if (drafts.length === 0 || !isTitle) push(isTitle ? '' : documentTitle, 1, 'document');
      documentTitle = '';
    }
    hasText = true;
    if (before === 'rule') put({kind: 'prose', id: '', spans: [{text: '* * *'}], repairs: []});
    put(block);
    before = 'block';
  }

  /** Whether a paragraph is the title of its section, or says on a title page what stands over the book anyway. */
  function saysTitle(block: Prose): boolean {
    const isFront = level === 0 && !hasText;
    if (!opening && !isFront) return false;
    const text = textOf(block);
    if (!opening) return isTitlePage(text);
    return text.length <= longestTitle && isLineOf(foldedWords(text), opening);
  }

  function put(block: Block): void {
    giveIds([block]);
    if (page !== undefined) block.page = page;
    page = undefined;
    drafts.at(-1)!.blocks.push(block);
  }

  /** By how much headings are raised: without contents the largest is of the first level. */
  function shiftOf(): number {
    if (raised !== undefined) return raised;
    if (level !== 0) return 0;
    const largest = drafts.reduce(
      (least, each) => (each.origin === 'heading' ? Math.min(least, each.level) : least),
      deepest,
    );
    return largest - 1;
  }

  function sections(): Section[] {
    const shift = shiftOf();
    made.length = Math.min(made.length, drafts.length);
    for (const [at, {origin, ...draft}] of drafts.entries()) {
      const shifted = origin === 'heading' ? Math.max(1, draft.level - shift) : draft.level;
      const known = made[at];
      if (
        known?.id !== draft.id ||
        known.level !== shifted ||
        known.heading !== draft.heading ||
        known.blocks.length !== draft.blocks.length
      )
        made[at] = {...draft, level: shifted, blocks: [...draft.blocks]};
    }
    return [...made];
  }

  return {
    begin(heading) {
      before = undefined;
      documentTitle = level === 0 ? heading : '';
    },
    open,
    add(pieces, named, pages) {
      for (const piece of pieces) {
        if (piece.kind === 'heading') addHeading(piece.text, piece.level);
        else if (piece.kind === 'block') addBlock(piece.block);
        else if (piece.kind === 'place') {
          page ??= pages.get(piece.id);
          for (const each of named.get(piece.id) ?? []) open(each);
        } else if (before === 'block') before = 'rule';
      }
    },
    end(notesLeft) {
      before = undefined;
      const last = drafts.at(-1);
      if (notesLeft && last?.origin === 'heading' && last.blocks.length === 0) drafts.pop();
    },
    sections,
    give() {
      const given = {kept, sections: sections()};
      raised = shiftOf();
      const left = Math.max(0, drafts.length - 1);
      drafts.splice(0, left);
      made.splice(0, left);
      kept += left;
      return given;
    },
    hasText: () => hasText,
  };
}

/** A line in bold, which stands for a heading. */
const isBold = ({spans}: Prose): boolean =>
  spans.every(({text, styles}) => styles?.includes('strong') === true || text.trim() === '');

/** Whether a heading says what the contents do, or part of it; they may count otherwise ("Chapter 2", "2", "II"). */
const isHeadingOf = (words: string, {words: title}: Opening): boolean =>
  words !== '' &&
  (` ${title} `.includes(` ${words} `) || words.replace(ordinal, '') === title.replace(ordinal, ''));

const ordinal = /^(?:\p{L}+ )?(?:(?:\d{1,4}|[ivxlc]{1,7}) )+/u;

/** Whether a heading says what the contents do, behind a number that they leave out: "2.1. Scope", "Part II: Thaw". */
const isNumberedTitle = (words: string, {words: title}: Opening): boolean =>
  title !== '' && words.endsWith(` ${title}`) && words.replace(ordinal, '') === title;

/** Whether a paragraph is the next part of the title, printed as if it were text. */
function isLineOf(words: string, opening: Opening): boolean {
  const rest = opening.words.slice(opening.taken.length).trim();
  if (words === '' || !`${rest} `.startsWith(`${words} `)) return false;
  opening.taken = `${opening.taken} ${words}`.trim();
  return true;
}
