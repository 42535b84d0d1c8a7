import type {Block, Note} from '../../article/article.js';

/** What a document holds, in order; the blocks' ids are still to be given. */
export type HtmlPiece =
  | {kind: 'block'; block: Block}
  | {kind: 'heading'; level: number; text: string; centred?: boolean; page?: string}
  /** A line across the page. */
  | {kind: 'rule'}
  /** Where a section begins that has no heading of its own, in documents whose contents are listed elsewhere. */
  | {kind: 'place'; id: string}
  /** Where a page of the printed document begins. */
  | {kind: 'page'; page: string};

export type Footnote = Pick<Note, 'text' | 'spans'> & {label: string};
