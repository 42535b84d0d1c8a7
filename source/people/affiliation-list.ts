import type {Affiliation, Post} from '../article/article.js';
import {slug} from '../article/ids.js';
import type {Unit} from './institutions.js';
import {affiliationChain} from './speaker.js';
import {uniqueIds} from './unique-ids.js';

export type AffiliationList = {
  /** In the order in which they were first named, a parent before its units. */
  affiliations: Affiliation[];
  /**
   * Adds units from the innermost outwards; gives the id of the innermost, undefined for none.
   *
   * @param id what the document calls the innermost unit, which is then an entry of its own, whoever has its name too
   */
  add: (units: readonly Unit[], id?: string) => string | undefined;
  /** A post that was read with affiliations of its own, with its affiliation entered here. */
  take: (post: Post, affiliations: readonly Affiliation[]) => Post;
  /** Keeps an id for the affiliation that the document gives it to. */
  reserve: (id: string) => void;
};

/** Collects the affiliations of an article, each institution once, with ids made of their names. */
export function affiliationList(): AffiliationList {
  const affiliations: Affiliation[] = [];
  const unique = uniqueIds();
  /** By their parent and name. */
  const entered = new Map<string, Affiliation[]>();
  const add = (units: readonly Unit[], stated?: string): string | undefined => {
    let parentId: string | undefined;
    for (const [depth, unit] of [...units.entries()].toReversed()) {
      const key = `${parentId} ${slug(unit.name)}`;
      const namesakes = entered.get(key) ?? [];
      const own = depth === 0 ? stated : undefined;
      const known = own === undefined ? namesakes.find((other) => isSame(other, unit)) : undefined;
      if (known) {
        Object.assign(known, {...unit, ...known});
        parentId = known.id;
        continue;
      }
      const id = own ?? unique(slug(unit.name));
      const affiliation = {id, ...unit, ...(parentId !== undefined && {parentId})};
      affiliations.push(affiliation);
      entered.set(key, [...namesakes, affiliation]);
      parentId = id;
    }
    return parentId;
  };
  const take = (post: Post, others: readonly Affiliation[]): Post => {
    const {affiliationId: _affiliation, ...stated} = post;
    const chain = affiliationChain(post, others);
    const id = add(chain.map(({id: _id, parentId: _parent, ...unit}) => unit));
    return {...stated, ...(id !== undefined && {affiliationId: id})};
  };
  return {affiliations, add, take, reserve: (id) => void unique(id)};
}

/** Nothing says that the one is elsewhere than the other. */
const isSame = (known: Unit, unit: Unit): boolean =>
  (['place', 'country'] as const).every(
    (key) => known[key] === undefined || unit[key] === undefined || known[key] === unit[key],
  );

/** The id itself, or with a number from 2 on where another has it. */
export function uniqueId(id: string, others: ReadonlyArray<{id: string}>): string {
  const taken = new Set(others.map((other) => other.id));
  let unique = id;
  for (let number = 2; taken.has(unique); number++) unique = `${id}-${number}`;
  return unique;
}
