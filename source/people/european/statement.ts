import type {Author} from '../../article/article.js';
import type {Unit} from '../institutions.js';
import type {Said} from './post.js';
import {facility, schoolOrHospital} from './stems.js';

/** Posts with whose they are. */
export type Statement = {authors: readonly Author[]; said: Said[]};

/** Whether a noun is a unit's own, or one that it may be called by: "même établissement". */
const isLike = ({name}: Unit, noun: string | undefined): boolean =>
  noun !== undefined &&
  (name.toLowerCase().includes(noun) || (facility.test(noun) && schoolOrHospital.test(name.toLowerCase())));

/** Gives a post that is held "there" the units of the one before; the next may be held where this one is. */
export function place(said: Said, context: Context): void {
  if (said.there) {
    const {like} = said;
    const before =
      context.places.findLast((units) => units.some((unit) => isLike(unit, like))) ?? context.units;
    if (said.units.length === 0) said.units = [...before];
    else if (said.units.length === 1) said.units = [...said.units, ...before.slice(-1)];
    said.inferred = true;
  }
  if (said.units.length === 0) return;
  context.units = said.units;
  context.places.push(said.units);
}

/** What a sentence goes on from. */
export type Context = {
  authors: readonly Author[];
  /** Whom the last sentence was about. */
  last: readonly Author[];
  /** The units of the post stated last. */
  units: readonly Unit[];
  /** The units of all posts stated before. */
  places: Array<readonly Unit[]>;
  /** Makes an author of a name that opens a statement, where the byline names nobody. */
  enter: ((name: string) => Author) | undefined;
};
