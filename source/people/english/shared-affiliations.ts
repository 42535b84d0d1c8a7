import {hasInstitutionWord, isOutermost, isPart} from '../institution-words.js';
import type {Unit} from '../institutions.js';
import {isAcronym} from '../letter-case.js';
import {headNoun} from './leads-to-affiliation.js';
import {
  isFieldNoun,
  isIndependentNoun,
  isMissionNoun,
  isPortfolioNoun,
  isPositionNoun,
  isTitleWord,
} from '../titles.js';

/** A post before it is given to an author: its affiliation as units from the innermost outwards. */
export type StatedPost = {
  position?: string;
  units: Unit[];
  former: boolean;
  resident?: boolean;
  inferred: boolean;
};

export type Said = StatedPost & {
  /** Said under the verb of the post before it, in one list with it. */
  joined: boolean;
  /** With an article of its own: "a ranger and a member of …". */
  single: boolean;
  /** Without any article, adverb or pronoun before it: "chairman and chief executive of …". */
  bare: boolean;
  /** Said of the post before, as where it is held as well. */
  listed: boolean;
  /** Whether a place was said instead of an affiliation: "a nurse in Lowick". */
  placed: boolean;
  /** Whether the affiliation stands behind "at". */
  at: boolean;
  /** Whether the affiliation stands before it: "CNN’s bureau chief". */
  institutionFirst: boolean;
};

/** "president, provost and dean of Lakeside College": a bare post takes the affiliation of the one that is joined to it. */
export function shareAffiliations(said: readonly Said[]): StatedPost[] {
  const shared: Said[] = [];
  endTogether(said);
  handOn(said);
  /** Where else the last post is held, by its list. */
  let others: Said[] = [];
  for (const [at, reading] of [...said.entries()].toReversed()) {
    const next = shared[0];
    if (reading.listed) others = next?.listed ? [reading, ...others] : [reading];
    else if (!next?.listed && reading.units.length > 0) others = [];
    if (next && isBothFormer(reading, next)) {
      next.former = true;
      shared.unshift({...reading, units: next.units});
    } else {
      // An academic may have taken only the whole of a unit: that is not handed on.
      const academic = isFieldNoun(headNoun(reading.position ?? ''));
      const given = academic && next?.inferred !== said[at + 1]?.inferred ? said[at + 1] : next;
      const taken = given ? fromNext(reading, given) : {};
      const also = taken.units && reading.units.length === 0 && !reading.listed ? others : [];
      shared.unshift(
        {...reading, ...taken},
        ...also.map(({units}) => ({...reading, units, inferred: taken.inferred ?? reading.inferred})),
      );
    }
  }
  return shared;
}

/** ", a former envoy to Chile, head of the Weir Fund and mayor of Lowick, is …": what is said now stands behind the verb. */
function endTogether(said: readonly Said[]): void {
  const verb = said.findIndex(({joined}) => !joined);
  const [first, ...others] = said.slice(0, Math.max(0, verb));
  if (first?.former && first.single && others.every(({bare, listed, former}) => bare || listed || former))
    for (const other of others) other.former = true;
}

/**
 * "the Ebb Radio’s bureau chief and senior correspondent": what has an employer has the one named first; in an
 * apposition the years behind the last, "… from 1998 to 2005", are those of both.
 */
function handOn(said: readonly Said[]): void {
  let owned: Said | undefined;
  for (const reading of said) {
    if (!reading.joined) owned = undefined;
    if (reading.units.length === 0 && reading.bare && isStaff(headNoun(reading.position ?? ''))) {
      reading.units = [...(owned?.units ?? [])];
      if (owned?.joined && reading.former) owned.former = true;
    } else if (reading.units.length > 0) owned = reading.institutionFirst ? reading : undefined;
  }
}

/** What a post takes from the one behind it; nothing where it stands by itself. */
function fromNext(reading: Said, next: Said): Partial<StatedPost> {
  if (isWhereTaught(reading, next)) return {units: next.units, inferred: true};
  if (!next.joined || next.units.length === 0 || (reading.former && !(next.former && next.bare))) return {};
  if (reading.units.length > 0) return withWhole(reading, next);
  if (reading.placed) return {};
  const noun = headNoun(reading.position ?? '');
  const academic = isFieldNoun(noun);
  // "Norway’s minister of tides and chair of …": a government’s.
  if (isPortfolioNoun(noun) && /['’]s /.test(reading.position ?? '')) return {};
  if (isMissionNoun(noun) || !isPositionNoun(noun) || namesEmployer(reading)) return {};
  if (!academic && / (?:in|on) /.test(reading.position ?? '')) return {};
  // "a fellow and the poet laureate of Marren"
  const apart = reading.single && (next.single || !(next.bare || next.former || next.at));
  const within =
    /^(?:fellow|dean|associate|director)$/.test(noun) &&
    next.units.some(({name}) => hasInstitutionWord(name));
  if (apart && !academic && !within) return {};
  const ranked = /^(?:chief|deputy|lead|managing|principal|head)\b/.test(reading.position ?? '');
  if (
    (isIndependentNoun(noun) && !ranked && !(reading.bare && next.bare && !reading.joined)) ||
    (next.former && !reading.former && !academic && !noun.endsWith('founder'))
  )
    return {};
  const inUnit = academic && next.units.length > 1 && !isWithinUnit(next);
  return inUnit ? {units: next.units.slice(-1), inferred: true} : {units: next.units};
}

/** "is the library director and teaches at Harrow College" */
const isWhereTaught = ({position = '', former, single, units}: Said, next: Said): boolean =>
  !former &&
  !single &&
  units.length === 0 &&
  next.position?.startsWith('teaches') === true &&
  /^(?:\S+ )?(?:director|dean|chair|head|coordinator|librarian|chaplain|provost|registrar)$/.test(position);

/** "professor and fellow at the Rivers Unit of …": who doesn't head a unit is in it with whatever is joined. */
const isWithinUnit = ({position = '', bare, at}: Said): boolean =>
  isFieldNoun(headNoun(position)) || (bare && at && isFellow(position));

/** Who is always somebody's: a fellow, an assistant. */
export const isFellow = (position: string): boolean =>
  /^(?:fellow|researcher|scholar|associate|assistant)$/.test(headNoun(position));

/** "teaches history" and "teaches law" */
export const isSameActivity = (one: StatedPost, other: StatedPost): boolean =>
  [one, other].every(({position}) => position?.startsWith('teaches '));

/** Who has charge of something for an employer: "vice president of tidal policy", "general counsel". */
export const isManager = (position: string): boolean =>
  /^(?:president|director|manager|officer|head|chief|counsel)$/.test(headNoun(position)) &&
  /^(?:chief|general|vice) | (?:of|for) [a-z]/.test(position);

/** "a former chairman and chief executive of …", "a former reporter and editor": what is over goes for both. */
function isBothFormer(reading: Said, next: Said): boolean {
  const noun = headNoun(reading.position ?? '');
  const both =
    reading.former &&
    reading.units.length === 0 &&
    !namesEmployer(reading) &&
    next.joined &&
    next.bare &&
    !next.former &&
    isStaff(noun);
  const other = headNoun(next.position ?? '');
  if (!both || (isPortfolioNoun(noun) && other !== noun)) return false;
  return next.units.length > 0 || (reading.single && (other === 'editor' || isStaff(other)));
}

/** "EU high representative", "United Nations under-secretary": for whom is in the post itself. */
const namesEmployer = ({position = ''}: Said): boolean => {
  const [first = '', ...title] = position.replace(/^United Nations /, 'UN ').split(' ');
  return title.length > 0 && isAcronym(first) && !isTitleWord(first);
};

/** Whether a noun says of somebody that there is an employer: no poet, and no professor of a field. */
const isStaff = (noun: string): boolean =>
  isPositionNoun(noun) && !isIndependentNoun(noun) && !isFieldNoun(noun);

/**
 * "director of the Asia Program and a fellow at the Rivers Institute", "chair of the Department of Rivers and professor of
 * law at …": a programme or a department is somebody's.
 */
function withWhole(reading: Said, {units, at}: Said): Partial<StatedPost> {
  const [whole, ...inner] = units.toReversed();
  const programme = reading.units.length === 1 && isProgramme(reading.units[0]?.name ?? '');
  return at && !reading.at && programme && whole && inner.length === 0 && !isProgramme(whole.name)
    ? {units: [...reading.units, whole], inferred: true}
    : {};
}

const isProgramme = (name: string): boolean =>
  (/\b(?:Program(?:me)?|Project|Initiative)\b|^School of /.test(name) || isPart(name)) && !isOutermost(name);

/** Whether a post needs no employer, or is over: "a poet", "a former mayor". */
export const isIndependent = ({position = '', former}: StatedPost): boolean =>
  former || isIndependentNoun(headNoun(position));
