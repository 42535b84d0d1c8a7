/** What an article is: the model that every importer fills and every screen, search and export reads. */

export type Article = {
  /**
   * DOI, else canonical URL, else real path, else a hash of the content; an ordinal (`#2`) where a source yields
   * several.
   */
  id: string;
  title: string;
  /** The summary under the headline (US: dek). */
  standfirst?: string;
  /** The label above the headline. */
  kicker?: string;
  /** The byline as printed, capitals and all. */
  byline?: string;
  /** The publication, else the name of the file it came from. */
  source?: string;
  /** An ISO 8601 date, as precise as it was stated. */
  published?: string;
  /** BCP 47. */
  language: string;
  url?: string;
  /** When it was fetched from there, an ISO 8601 date and time. */
  fetched?: string;
  doi?: string;
  /** What this article is a digest of: never its own url or doi. */
  original?: Original;
  authors: Author[];
  affiliations: Affiliation[];
  sections: Section[];
  disclosures: Disclosure[];
  notes: Note[];
  /** What went wrong while reading it, one sentence each. */
  warnings: string[];
};

export type Original = {title?: string; source?: string; published?: string; url?: string; doi?: string};

export type Author = {
  id: string;
  name: string;
  given?: string;
  family?: string;
  /** Absent for the author proper; else "digest of the op-ed by", "translator", "editor". */
  role?: string;
  orcid?: string;
  corresponding?: boolean;
  posts: Post[];
};

/** An author holds posts at affiliations. */
export type Post = {
  /** Lower case as in running text: "associate professor of international relations". */
  position?: string;
  /** The innermost affiliation; its parents follow from there. */
  affiliationId?: string;
  /** True where it was stated to be over. */
  former?: boolean;
  /** False where it was stated to be non-resident. */
  resident?: boolean;
  /** The sentence, element or front-matter key it was read from. */
  evidence: string;
  certainty: 'stated' | 'inferred';
};

export type Affiliation = {
  id: string;
  /** Without a leading "the". */
  name: string;
  abbreviation?: string;
  /** The next unit outwards: Center for American Studies → Fudan University. */
  parentId?: string;
  place?: string;
  country?: string;
  ror?: string;
  /** The address as printed, where its parts could not be told apart. */
  printed?: string;
};

export type Disclosure = {
  kind: 'venue' | 'disclaimer' | 'funding' | 'interests' | 'availability';
  /** Of a venue: "China Watch, a think tank powered by China Daily". */
  name?: string;
  /** The sentence that says so. */
  text: string;
};

export type Note = {
  id: string;
  kind: 'author' | 'credit' | 'footnote';
  text: string;
  /** The same text where there are links in it. */
  spans?: readonly Span[];
};

export type Section = Paged & {
  id: string;
  /** As printed; in a derived section our label for it ("Introduction", "First, the dilemma …"). */
  heading?: string;
  /** 1 for the outermost. */
  level: number;
  /** True where the heading is ours and not the author's. */
  derived: boolean;
  /** A point of a signposted series: counted from 1, with the words that mark it ("First,"). */
  point?: {number: number; marker: string};
  blocks: Block[];
};

export type Block = (Prose | Quotation | List | Code | Table | Figure | Formula) & Paged;

/** The number of the page of the printed document that begins here: "12", "xiv". */
export type Paged = {page?: string};

export type Prose = {kind: 'prose'; id: string; spans: Span[]; repairs: Repair[]};
export type Quotation = {kind: 'quotation'; id: string; blocks: Block[]};
export type List = {
  kind: 'list';
  id: string;
  ordered: boolean;
  /** The first number of an ordered list, 1 when absent. */
  start?: number;
  /** Whether its entries were written with room between them. */
  loose?: boolean;
  /** Each entry is a term, of one paragraph, and what defines it. */
  definitions?: boolean;
  /** Of a list with tasks, whether each entry is done; null for one that is no task. */
  done?: Array<boolean | null>;
  entries: Block[][];
};
export type Code = {kind: 'code'; id: string; language?: string; text: string};
/** Cells hold plain text. */
export type Table = {
  kind: 'table';
  id: string;
  caption?: string;
  header: string[];
  rows: string[][];
  /** The spans of each cell, the header's row first, where any has a style; their text is that of the cells. */
  spans?: Span[][][];
};
export type Figure = {
  kind: 'figure';
  id: string;
  alt?: string;
  caption?: string;
  /** Where its picture is, as the document has it. */
  href?: string;
  /** The path of its picture within the archive that the document is. */
  file?: string;
};
export type Formula = {kind: 'formula'; id: string; tex: string};

export type SpanStyle = 'emphasis' | 'strong' | 'struck' | 'code' | 'link' | 'note';

/** A part of a text in one combination of styles; `href` goes with link, `noteId` with note. */
export type Span = {text: string; styles?: SpanStyle[]; href?: string; noteId?: string};

/**
 * What was mended in a paragraph: `at` is a UTF-16 offset in its plain text, `was` what stood there. A word that was
 * divided at a false paragraph break has one of each kind at the same offset; its hyphen stood before the break.
 */
export type Repair = {kind: 'joined' | 'dehyphenated'; at: number; was: string};
