import {isDependent, isOutermost} from './institution-words.js';
import type {Unit} from './institutions.js';
import {headNoun} from './position-leads.js';
import {isFieldNoun, isIndependentNoun, isMissionNoun, isPortfolioNoun, isPositionNoun} from './titles.js';

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
  /** Whether the affiliation stands behind "at". */
  at: boolean;
};

/** "president and dean of Lakeside College": a bare post takes the affiliation of the one that is joined to it. */
export function shareAffiliations(said: readonly Said[]): StatedPost[] {
  return said.map((reading, index) => {
    const next = said[index + 1];
    if (next && isBothFormer(reading, next)) {
      next.former = true;
      return {...reading, units: next.units};
    }
    if (next && isSameTime(reading, next)) return {...reading, units: next.units};
    if (reading.former || !next?.joined || next.units.length === 0) return reading;
    if (reading.units.length > 0) return withWhole(reading, next);
    const noun = headNoun(reading.position ?? '');
    const academic = isFieldNoun(noun);
    if (isMissionNoun(noun)) return reading;
    if (reading.single && next.single && !academic && !/^(?:fellow|dean|associate|director)$/.test(noun))
      return reading;
    if (isIndependentNoun(noun) || !isPositionNoun(noun) || (next.former && !academic)) return reading;
    const inUnit = academic && !isFieldNoun(headNoun(next.position ?? '')) && next.units.length > 1;
    return inUnit
      ? {...reading, units: next.units.slice(-1), inferred: true}
      : {...reading, units: next.units};
  });
}

/** "was senior lecturer and project manager at …": what was held together was held at one place. */
const isSameTime = (reading: Said, next: Said): boolean =>
  reading.former &&
  next.former &&
  next.joined &&
  next.bare &&
  next.units.length > 0 &&
  reading.units.length === 0 &&
  isFieldNoun(headNoun(reading.position ?? ''));

/** "a former chairman and chief executive of …": what is over goes for both. */
function isBothFormer(reading: Said, next: Said): boolean {
  const noun = headNoun(reading.position ?? '');
  return (
    reading.former &&
    reading.units.length === 0 &&
    next.joined &&
    next.bare &&
    !next.former &&
    next.units.length > 0 &&
    isPositionNoun(noun) &&
    !isIndependentNoun(noun) &&
    !isFieldNoun(noun) &&
    !isPortfolioNoun(noun)
  );
}

/**
 * "director of the Asia Program and a fellow at the Rivers Institute", "chair of the Department of Rivers and professor of
 * law at …": a programme or a department is somebody's.
 */
function withWhole(reading: Said, {units, at}: Said): StatedPost {
  const whole = units.at(-1);
  const programme = reading.units.length === 1 && isProgramme(reading.units[0]?.name ?? '');
  return at && programme && whole && !isProgramme(whole.name)
    ? {...reading, units: [...reading.units, whole], inferred: true}
    : reading;
}

const isProgramme = (name: string): boolean =>
  (/\b(?:Program(?:me)?|Project|Initiative)\b/.test(name) || isDependent(name)) && !isOutermost(name);

/** Whether a post needs no employer, or is over: "a poet", "a former mayor". */
export const isIndependent = ({position = '', former}: StatedPost): boolean =>
  former || isIndependentNoun(headNoun(position));
