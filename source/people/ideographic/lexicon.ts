/**
 * The words of a language that writes an institution before the post held there, from the outermost unit to the
 * innermost. Lists are parted by white space.
 */
export type SuffixLexicon = {
  /** What announces a byline, and what may stand behind a name there. */
  by: string;
  afterName: string;
  /** What parts two names. */
  and: string;
  /** The letters of a name, as a class of a regular expression, and how many there may be. */
  letters: string;
  shortest: number;
  longest: number;
  /** The letters that family names begin with; empty where they are told by those that they end in. */
  surnames: string;
  surnameEnds: string;
  /** Phrases for the author, and what leads from a name to a post. */
  author: string;
  copula: string;
  /** What stands before a post that is over. */
  former: string;
  /** What a clause says that is no post: residence, books. */
  tells: string;
  /** Patterns of a verb with its institution, "where" and "verb": "任教于…". */
  works: readonly string[];
  /** How the nouns of those end who need no employer, as a pattern. */
  free: string;
  /** Posts, and what may stand before one as a part of it. */
  positions: string;
  modifiers: string;
  /** How units of an institution end. */
  units: string;
  /** Of the units those that are always part of the one before them: "社会部". */
  parts?: string;
  /** Whether words are parted by spaces. */
  spaced: boolean;
  disclosures: {interests?: string; disclaimer?: string; venue?: string; funding?: string};
};
