import type {Affiliation, Article, Author, Post} from '../../article/article.js';
import {whereabouts} from '../speaker.js';
import {lineOf, tellingSentences, venueName, type InstitutionLine} from './institution-line.js';
import {institutionKey, isCommonUnit} from './institution-key.js';
import {institutionNames} from './institution-names.js';
import {personKey} from './person-key.js';
import {printedNames} from './printed-names.js';

/** Who speaks in one article, and from where: what the register is put together from. */
export type Mentions = {
  /** In the order of the article's authors. */
  people: readonly PersonMention[];
  /** In the order of its affiliations; behind them, what it says of where it was published. */
  institutions: readonly InstitutionMention[];
};

export type PersonMention = {
  /** The normal form of the name. */
  key: string;
  name: string;
  /** Other names that were printed with it, in the order of printing. */
  also: readonly string[];
  given?: string;
  family?: string;
  orcid?: string;
  role?: string;
  posts: readonly PostMention[];
};

export type PostMention = Pick<Post, 'position' | 'former' | 'resident' | 'evidence' | 'certainty'> & {
  /** The innermost one's index among the article's. */
  institution?: number;
};

export type InstitutionMention = {
  /** The normal form of the name, with that of the outermost institution around it. */
  key: string;
  name: string;
  also: readonly string[];
  /** The next one outwards, by its index among the article's. */
  parent?: number;
  place?: string;
  country?: string;
  ror?: string;
  line?: InstitutionLine;
};

export function mentionsOf(article: Article): Mentions {
  const {authors, affiliations, disclosures} = article;
  const told = tellingSentences(article);
  const placeOf = new Map(affiliations.map(({id}, index) => [id, index]));
  const institutions = affiliations.map((affiliation) => mentionOf(affiliation, article, placeOf, told));
  const known = new Set(institutions.flatMap(({name, also}) => [name, ...also].map(institutionKey)));
  for (const {kind, name = ''} of disclosures) {
    const venue = venueName(name);
    // A venue is worth knowing where it is told what it lives on.
    const line = kind === 'venue' ? lineOf([venue], told) : undefined;
    if (!line || known.has(institutionKey(venue))) continue;
    known.add(institutionKey(venue));
    institutions.push({key: institutionKey(venue), name: venue, also: [], line});
  }
  return {people: authors.map((author) => personOf(author, placeOf)), institutions};
}

/** Where in its article each affiliation stands, by its id. */
type Places = ReadonlyMap<string, number>;

const withLine = (names: readonly string[], told: readonly string[]): {line?: InstitutionLine} => {
  const line = lineOf(names, told);
  return line ? {line} : {};
};

function personOf(author: Author, placeOf: Places): PersonMention {
  const {given, family, orcid, role, posts} = author;
  const {name, also} = printedNames(author.name);
  const parts = {...(given !== undefined && {given}), ...(family !== undefined && {family})};
  return {
    key: personKey({name, ...parts}),
    name,
    also,
    ...parts,
    ...(orcid !== undefined && {orcid}),
    ...(role !== undefined && {role}),
    posts: posts.map(({affiliationId = '', ...post}) => {
      const institution = placeOf.get(affiliationId);
      return {...post, ...(institution !== undefined && {institution})};
    }),
  };
}

function mentionOf(
  affiliation: Affiliation,
  {id, affiliations}: Article,
  placeOf: Places,
  told: readonly string[],
): InstitutionMention {
  const chain = chainOf(affiliation, affiliations, placeOf);
  const whereabout = whereabouts(chain);
  const {name, also} = institutionNames(affiliation.name, whereabout);
  const {abbreviation, parentId = '', ror} = affiliation;
  const names = [...new Set([...also, ...(abbreviation === undefined ? [] : [abbreviation])])];
  const parent = placeOf.get(parentId);
  const outermost = chain.at(-1);
  const own = institutionKey(name);
  const around = chain.length > 1 && outermost ? institutionKey(namesOf(outermost).name) : undefined;
  const isLost = around === undefined && isCommonUnit(own) && ror === undefined && names.length === 0;
  const within = around ?? (isLost ? id : undefined);
  return {
    key: within === undefined ? own : `${own} @ ${within}`,
    name,
    also: names,
    ...(parent !== undefined && {parent}),
    ...whereabout,
    ...(ror !== undefined && {ror}),
    ...withLine([name, ...names], told),
  };
}

/** Units within units beyond which a document means something else. */
const deepest = 8;

/** An affiliation and those around it, outwards; a circle ends where it would begin again. */
function chainOf(
  innermost: Affiliation,
  affiliations: readonly Affiliation[],
  placeOf: Places,
): Affiliation[] {
  const chain: Affiliation[] = [];
  let next: Affiliation | undefined = innermost;
  while (next && !chain.includes(next) && chain.length < deepest) {
    chain.push(next);
    next = affiliations[placeOf.get(next.parentId ?? '') ?? -1];
  }
  return chain;
}

const namesOf = ({name, place, country}: Affiliation): ReturnType<typeof institutionNames> =>
  institutionNames(name, {...(place !== undefined && {place}), ...(country !== undefined && {country})});
