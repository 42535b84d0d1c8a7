import type {AuthorNote} from '../english/author-note.js';
import type {Credited} from '../byline.js';

/** What is asked of a language where people are read: each has its own words and, by its family, its own grammar. */
export type Language = {
  /** Whether a line begins with what announces a byline: "By …". */
  announces: (line: string) => boolean;
  /** How much a line looks like a byline, from 0 to 1. */
  looksLikeByline: (line: string) => number;
  /** The people of a byline; names in capitals are spelt as `text` has them. */
  readByline: (printed: string, text?: string) => Credited[];
  /** Whether a byline says what its people are: "Ada Obi, professor of law at …". */
  saysPosts: (printed: string) => boolean;
  /** Whether a line under a byline does: "Professor of law, Tarn University". */
  saysWho: (line: string) => boolean;
  /**
   * Whether a paragraph at an article's end says something about its authors.
   *
   * @param names of the byline, as they are read
   * @param italic wholly in italics
   */
  isAuthorNote: (line: string, names: readonly string[], italic: boolean) => boolean;
  /** Whether a paragraph after an author note may be more of it, though it would be none by itself. */
  continuesAuthorNote: (line: string) => boolean;
  readAuthorNote: (text: string, byline: readonly Credited[]) => AuthorNote;
};
