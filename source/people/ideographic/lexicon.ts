/**
 * The words of a language that writes an institution before the post held there, from the outermost unit to the
 * innermost. Lists are parted by white space; what is a pattern says so.
 */
export type SuffixLexicon = {
  /** What announces a byline before a mark or a space, what does so by itself, and what may stand behind a name there. */
  by: string;
  bySign: string;
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
  /** Family names of one letter, where others have two. */
  shortSurnames?: string;
  /** Phrases for the author, what may stand behind a name, and what leads from a name to a post. */
  author: string;
  honorifics: string;
  copula: string;
  /** What stands before a post that is over. */
  former: string;
  /** A pattern of what opens a clause and says when or how: "2010年から", "현재". */
  opening: string;
  /** A pattern of what stands before a post and says what somebody comes from: "…出身の", "… 졸업 후 ". */
  origin: string;
  /** A pattern of how a sentence begins that is about a thing: "専門は", "저서로는". */
  topic: string;
  /** What a clause says that is no post: residence, books. */
  tells: string;
  /** Patterns of a verb with its institution, "where" (or "named", if only its own words tell it) and "verb": "任教于…". */
  works: readonly string[];
  /** Patterns of an institution and a post there: "where" and "post". */
  serves: readonly string[];
  /** Patterns of what follows a post: where it is held, and where it is over. */
  holds: string;
  held: string;
  /** A pattern of what ends a list of posts that led to another. */
  through?: string;
  /** Whether a list of posts has its verb at its end and not at its beginning. */
  verbLast: boolean;
  /** How the nouns of those end who need no employer, and of those who head what is named before them, as patterns. */
  free: string;
  heads: string;
  /** Posts; a pattern of how others end; what may stand before one as a part of it. */
  positions: string;
  titles: string;
  modifiers: string;
  /** How units of an institution end, and what says that somebody belongs to one. */
  units: string;
  belongs: string;
  /** Those of `units` that are always part of the unit before them: "社会部". */
  parts?: string;
  /** A pattern of the legal forms that open a name: "株式会社". */
  forms: string;
  /** Those of `units` that don't end a unit where another follows: "科技". */
  soft?: string;
  /** A pattern of words that say in which field or rank a post is, where words are parted by spaces. */
  fields?: string;
  /** Whether words are parted by spaces. */
  spaced: boolean;
  disclosures: {interests?: string; disclaimer?: string; venue?: string; funding?: string};
};
