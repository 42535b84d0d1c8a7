import type {Paged} from '../../article/article.js';

/** The page of the printed document that something begins, as a comment before it; nothing where none is known. */
export const writePage = ({page}: Paged, between = '\n\n'): string =>
  page !== undefined && /^[\w.-]{1,20}$/.test(page) ? `<!-- page ${page} -->${between}` : '';
