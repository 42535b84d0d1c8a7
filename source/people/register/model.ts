import type {Mentions} from './mentions.js';

/** An article that says who somebody is; `role` is what a person is of it where that is not its author. */
export type SourceArticle = {article: string; title: string; published?: string; role?: string};

/** An article with whom it mentions. */
export type ArticleMentions = SourceArticle & {mentions: Mentions};

/** A post through time, as all articles together state it. */
export type HeldPost = {
  /** Of the innermost institution. */
  institution?: string;
  position?: string;
  /** The latest that was said of it is that it is over. */
  former: boolean;
  resident?: boolean;
  certainty: 'stated' | 'inferred';
  /** Of the latest article that states it. */
  evidence: string;
  /** The latest first. */
  statedIn: readonly SourceArticle[];
};

export type Person = {
  id: string;
  /** The normal form of the name. */
  key: string;
  /** As it is printed most often. */
  name: string;
  /** The other ways in which it is printed. */
  also: readonly string[];
  given?: string;
  family?: string;
  orcid?: string;
  /** What they hold comes before what is over, the latest first. */
  posts: readonly HeldPost[];
  /** The latest first. */
  articles: readonly SourceArticle[];
};

export type Institution = {
  id: string;
  name: string;
  also: readonly string[];
  /** The next one outwards. */
  parent?: string;
  units: readonly string[];
  place?: string;
  country?: string;
  ror?: string;
  /** Those with a post there or in one of its units, whoever has the most articles first. */
  people: readonly string[];
  /** Those whose authors speak from there, the latest first. */
  articles: readonly SourceArticle[];
  /** What it lives on, by the latest article that says so. */
  line?: {text: string; evidence: string; statedIn: SourceArticle};
};

export type Mentioned = {people: readonly Person[]; institutions: readonly Institution[]};

/** Who speaks in the articles of a library, and from where. */
export type Register = {
  people: readonly Person[];
  institutions: readonly Institution[];
  person: (id: string) => Person | undefined;
  institution: (id: string) => Institution | undefined;
  /** Whom an article mentions, in the order of its authors and affiliations; undefined of one that isn't there. */
  mentioned: (article: string) => Mentioned | undefined;
};

/** The day, month or year of an article. */
export const dayOf = ({published}: SourceArticle): string | undefined => published?.slice(0, 10);

/** From the latest to the earliest; without a date last. */
export const latestFirst = (a: SourceArticle, b: SourceArticle): number => {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
};

/** Units within units beyond which sources contradict each other. */
const deepest = 8;

/** An institution and those around it; a circle ends where it would begin again. */
export function outwards(
  innermost: string | undefined,
  byId: {get: (id: string) => Institution | undefined},
): string[] {
  const chain: string[] = [];
  for (let id = innermost; id !== undefined && chain.length < deepest; id = byId.get(id)?.parent) {
    if (chain.includes(id)) break;
    chain.push(id);
  }
  return chain;
}

/** The id of what an article mentions, by the numbers of both. */
export type IdOf = (articleAt: number, mention: number) => string | undefined;
