import type {Block} from '../../article/article.js';

/** What a document holds, in order; the blocks' ids are still to be given. */
export type Piece =
  | {kind: 'block'; block: Block}
  | {kind: 'heading'; level: number; text: string; centred?: boolean}
  /** A line across the page. */
  | {kind: 'rule'};

export type Footnote = {label: string; text: string};
