import type {Article} from '../article/article.js';
import type {Filter, ReadState} from './query-filter.js';
import {termsOf} from './terms.js';
import {createVocabulary, type Vocabulary} from './vocabulary.js';

/** What the filters of a query ask of an article. */
export type Facts = {
  title: string;
  authors: readonly string[];
  /** Institutions and their units, with their abbreviations. */
  affiliations: readonly string[];
  source?: string;
  /** BCP 47. */
  language?: string;
  /** An ISO 8601 date, as precise as it was stated. */
  published?: string;
  /** Whether it is starred, and whether it was read to its end or begun; absent where that isn't known. */
  starred?: true;
  finished?: boolean;
  share?: number;
};

export function factsOf({title, authors, affiliations, source, language, published}: Article): Facts {
  return {
    title,
    authors: authors.map(({name}) => name),
    affiliations: affiliations.flatMap(({name, abbreviation}) =>
      abbreviation ? [name, abbreviation] : [name],
    ),
    language,
    ...(source !== undefined && {source}),
    ...(published !== undefined && {published}),
  };
}

/** The names by which an article's authors and their institutions go elsewhere, its own among them. */
export type OtherNames = (
  article: string,
) => {authors: readonly string[]; affiliations: readonly string[]} | undefined;

/** Tells which articles fit the filters of a query. */
export type Facets = {
  /** The ids of the articles that fit all of them. */
  articlesWith: (filters: readonly Filter[]) => Set<string>;
};

type NamingField = Exclude<Filter['field'], 'after' | 'before' | 'is'>;

/** The names in one field of every article, and the words in them. */
type Names = {words: ReadonlyMap<string, ReadonlyArray<readonly string[]>>; vocabulary: Vocabulary};

/**
 * @param articles ids with their facts, each id once
 * @param otherNames asked where an author or an institution is looked for
 */
export function createFacets(articles: ReadonlyMap<string, Facts>, otherNames?: OtherNames): Facets {
  const known = new Map<NamingField, Names>();

  const namesIn = (field: NamingField): Names => {
    const made = known.get(field) ?? readNames(articles, field, otherNames);
    known.set(field, made);
    return made;
  };

  /**
   * The articles with a name that has all words of the value as typed or begun; where there is none, words like them.
   */
  const named = (field: NamingField, words: readonly string[]): Set<string> => {
    const names = namesIn(field);
    for (const answer of [names.vocabulary.literal, names.vocabulary.near]) {
      const wanted = words.map((word) => new Set(answer(word).map(({term}) => term)));
      const fitting = new Set<string>();
      for (const [id, each] of names.words) {
        if (each.some((name) => wanted.every((terms) => name.some((term) => terms.has(term)))))
          fitting.add(id);
      }
      if (fitting.size > 0) return fitting;
    }
    return new Set();
  };

  const dated = (fits: (published: string) => boolean): Set<string> => {
    const fitting = new Set<string>();
    for (const [id, {published}] of articles) if (published !== undefined && fits(published)) fitting.add(id);
    return fitting;
  };

  const being = (state: string): Set<string> => {
    const fits = states[state as ReadState];
    return new Set(Array.from(articles).flatMap(([id, facts]) => (fits(facts) ? [id] : [])));
  };

  const fitting = ({field, value, words}: Filter): Set<string> => {
    if (field === 'is') return being(value);
    if (field === 'after') return dated((published) => published >= value);
    if (field === 'before') return dated((published) => published < value);
    return named(field, words);
  };

  return {
    articlesWith(filters) {
      let left = [...articles.keys()];
      for (const filter of filters) {
        const found = fitting(filter);
        left = left.filter((id) => found.has(id) !== filter.not);
      }
      return new Set(left);
    },
  };
}

/** What `is:` asks; all that is known of an article where nothing is known of its reading fits none. */
const states: Readonly<Record<ReadState, (facts: Facts) => boolean>> = {
  starred: ({starred}) => starred === true,
  read: ({finished}) => finished === true,
  unread: ({finished, share}) => finished === false && share === 0,
  begun: ({finished, share}) => finished === false && share !== undefined && share > 0,
};

function readNames(
  articles: ReadonlyMap<string, Facts>,
  field: NamingField,
  otherNames: OtherNames | undefined,
): Names {
  const words = new Map<string, string[][]>();
  const distinct = new Set<string>();
  for (const [id, facts] of articles) {
    const elsewhere = field === 'author' || field === 'at' ? otherNames?.(id) : undefined;
    const all = elsewhere
      ? namesOf({...facts, ...withNames(facts, elsewhere)}, field)
      : namesOf(facts, field);
    const names = all.map((name) => termsOf(name).map(({term}) => term));
    words.set(id, names);
    for (const name of names) for (const term of name) distinct.add(term);
  }
  return {words, vocabulary: createVocabulary(distinct)};
}

/** Names with those from elsewhere, each once. */
const withNames = (
  {authors, affiliations}: Facts,
  elsewhere: NonNullable<ReturnType<OtherNames>>,
): Pick<Facts, 'authors' | 'affiliations'> => ({
  authors: [...new Set([...authors, ...elsewhere.authors])],
  affiliations: [...new Set([...affiliations, ...elsewhere.affiliations])],
});

function namesOf(
  {title, authors, affiliations, source, language}: Facts,
  field: NamingField,
): readonly string[] {
  switch (field) {
    case 'author':
      return authors;
    case 'at':
      return affiliations;
    case 'title':
      return [title];
    case 'language':
      return language === undefined ? [] : [language];
    case 'source':
      return source === undefined ? [] : [source];
  }
}
