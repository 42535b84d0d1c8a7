import type {HtmlPiece} from '../html/html-piece.js';
import type {Heading} from './headings.js';

/** What has been made of the pages so far; headings still lack their levels. */
export type Flowed = (HtmlPiece | {kind: 'title'; heading: Heading}) & {page?: string};

/** The pages, from 1, on which a piece begins and ends. */
export type Laid = {piece: Flowed; from: number; to: number};

/** Gives pieces, in their order, the number of the first page that begins with or within each. */
export function pageNumbers(): (laid: Laid) => Flowed {
  let begun = 0;
  return ({piece, from, to}) => {
    if (to <= begun) return piece;
    const number = String(from > begun ? from : to);
    begun = to;
    if (piece.kind === 'block') piece.block.page = number;
    return {...piece, page: number};
  };
}
