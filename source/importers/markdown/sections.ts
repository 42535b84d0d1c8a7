import type {Block, Section} from '../../article/article.js';
import {deriveSections} from '../../prose/sections.js';
import {blockIdsFor} from '../block-ids.js';
import {sectionIds} from '../section-ids.js';
import type {HtmlPiece} from '../html/html-piece.js';

/** The sections of a document whose pieces come by and by. */
export type SectionDraft = {
  add: (pieces: readonly HtmlPiece[]) => void;
  /** The sections of what has come so far; those that have not changed since are the same. */
  sections: () => Section[];
  /** The sections of the whole document; without headings they are derived, by the signposts of this language. */
  whole: (language: string) => Section[];
};

/** The deepest level there is: under a title of the first, Markdown has five more. */
const deepest = 5;

/**
 * The sections of a document, its title taken out: each heading opens one, and what stands before the first has none.
 * A second-level heading is of level 1 unless first-level ones are left beside the title. Without headings they are
 * derived.
 */
export function createSectionDraft(): SectionDraft {
  const drafts: Array<Section & {stated: boolean}> = [];
  const made: Section[] = [];
  const idOf = sectionIds();
  const giveIds = blockIdsFor();
  let isFirstLevel = false;
  let before: HtmlPiece | undefined;
  /** What comes next begins this page. */
  let begun: string | undefined;

  function put(block: Block): void {
    giveIds([block]);
    if (drafts.length === 0) open('', 1, false);
    drafts.at(-1)?.blocks.push(block);
  }

  function open(heading: string, level: number, stated: boolean, page?: string): void {
    drafts.push({
      id: idOf(heading),
      ...(heading === '' ? {} : {heading}),
      level,
      derived: false,
      ...(page !== undefined && {page}),
      blocks: [],
      stated,
    });
  }

  /** A rule between two blocks parts them as asterisks do in print; elsewhere it is decoration. */
  function add(pieces: readonly HtmlPiece[]): void {
    for (const piece of pieces) {
      if (piece.kind === 'page') {
        begun = piece.page;
        continue;
      }
      if (piece.kind === 'heading') {
        isFirstLevel ||= piece.level === 1;
        open(piece.text, piece.level, true, piece.page ?? begun);
        begun = undefined;
      } else if (piece.kind === 'block') {
        if (before?.kind === 'rule') put({kind: 'prose', id: '', spans: [{text: '* * *'}], repairs: []});
        if (begun !== undefined) piece.block.page = begun;
        begun = undefined;
        put(piece.block);
      }
      const parts = piece.kind !== 'rule' || before?.kind === 'block';
      before = parts ? piece : undefined;
    }
  }

  function sections(): Section[] {
    const shift = isFirstLevel ? 0 : 1;
    for (const [at, {stated, ...draft}] of drafts.entries()) {
      const level = stated ? Math.min(draft.level - shift, deepest) : 1;
      const known = made[at];
      if (known?.level !== level || known.blocks.length !== draft.blocks.length)
        made[at] = {...draft, level, blocks: [...draft.blocks]};
    }
    return [...made];
  }

  function whole(language: string): Section[] {
    if (drafts.some(({stated}) => stated)) return sections();
    const blocks = drafts[0]?.blocks ?? [];
    return blocks.length === 0 ? [] : deriveSections(blocks, language);
  }

  return {add, sections, whole};
}
