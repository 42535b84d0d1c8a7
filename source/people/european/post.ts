import type {Unit} from '../institutions.js';
import {afterField, afterJoinedFields, afterPortfolios} from './fields.js';
import {institutionAt} from './institution-at.js';
import {headAt, withoutEx} from './post-noun.js';
import {leadAt} from './after-position.js';
import {afterPlaces} from './places.js';
import {afterWords} from './position-words.js';
import {ownerAt} from './post-owner.js';
import type {Sentence} from './sentence.js';
import {facility, edits, general, leads, press, ruling, states} from './stems.js';
import {afterYears} from './time.js';

/** A post as it is read, before it is somebody's. */
export type Said = {
  position?: string;
  units: Unit[];
  former: boolean;
  inferred: boolean;
  /** A profession, which needs no employer. */
  free: boolean;
  /** A post of a university, with or without what it is for. */
  academic?: 'bare' | 'field';
  /** Said of the place named before; of the last that has a noun, where one says which. */
  there?: boolean;
  like?: string;
};

/** Reads the post that a phrase begins with, "chercheur associé à l’Institut …", and where it ends. */
export function postAt(sentence: Sentence, from: number): {said: Said; next: number} | undefined {
  const head = headAt(sentence, from);
  if (!head) return undefined;
  if (head.start === 0 && isTitleOf(sentence, head.noun)) return undefined;
  const lower = withoutExWhere(sentence, head.noun);
  const kind = {
    academic: sentence.words.is.academic(lower),
    office:
      sentence.words.is.office(lower) &&
      (!general.test(sentence.lower(head.noun + 1)) || states.test(sentence.lower(head.noun + 2))),
    leads: leads.test(lower),
    press: press.test(lower),
    free:
      sentence.words.is.profession(lower) ||
      sentence.words.is.office(lower) ||
      !(sentence.words.is.academic(lower) || leads.test(lower)),
  };
  const retired = /^[aiz]\.[dr]$/.test(sentence.lower(head.noun + 1));
  let end = retired ? head.noun + 2 : afterWords(sentence, head.noun + 1, kind);
  let units: Unit[] = [];
  let next = end;
  let bracketed: Unit[] | undefined;
  let there = false;
  let like: string | undefined;
  for (;;) {
    if (sentence.isPreposition(next) && sentence.is('there', sentence.afterArticles(next + 1))) {
      there = true;
      next = sentence.afterArticles(next + 1) + 1;
      if (sentence.isInstitution(next) || facility.test(sentence.lower(next))) like = sentence.lower(next);
      next = afterField(sentence, next);
      break;
    }
    // "доцент той же кафедры", "stipendiat samme sted"
    const place = afterThere(sentence, next);
    if (place !== undefined) {
      there = true;
      next = place;
      break;
    }
    // "Aufsichtsrätin unter anderem bei …"
    if (
      sentence.is('adverb', next) &&
      !sentence.isOneOf(next, 'former', 'now') &&
      sentence.isPreposition(next + 1)
    )
      next++;
    const bracket = sentence.afterBracket(next);
    if (bracket > next && bracket <= sentence.length && next < sentence.length) {
      // "politólogo (NXH)": letters behind a profession are where somebody studied it.
      if (!(kind.free && bracket === next + 3 && sentence.isAcronym(next + 1)))
        bracketed ??= institutionWithin(sentence, next, bracket - 1);
      next = bracket;
      continue;
    }
    // "hoogleraar oceanografie en wetenschapscommunicatie aan …"
    const fields = end > head.noun + 1 ? afterJoinedFields(sentence, next) : undefined;
    if (fields !== undefined) {
      end = fields;
      next = fields;
    }
    // "minister i regeringen Ek": whose government is no portfolio.
    const government = sentence.afterArticles(next + 1);
    if (kind.office && sentence.isPreposition(next) && ruling.test(sentence.lower(government))) {
      next = afterField(sentence, government);
      break;
    }
    next = afterDegrees(sentence, afterCompany(sentence, next));
    const lead = leadAt(sentence, next, kind, next === head.noun + 1 || end === next);
    if (lead === undefined) break;
    if (lead.kind === 'institution') {
      const body = institutionAt(sentence, lead.at);
      if (!body) break;
      ({units, next} = body);
      break;
    }
    if (lead.kind === 'place') {
      next = afterPlaces(sentence, lead.at);
      const after = leadAt(sentence, next, kind, false);
      if (after?.kind !== 'institution') break;
      continue;
    }
    // "adviser to the minister of …": what follows is the minister's.
    const other = headAt(sentence, lead.at);
    kind.office ||= other !== undefined && !edits.test(sentence.lower(other.noun));
    const field = afterField(sentence, lead.at);
    const after = kind.office ? afterPortfolios(sentence, field) : field;
    if (after === lead.at) break;
    next = after;
    end = after;
  }
  while (end > head.noun + 1 && sentence.is('and', end - 1)) end--;
  if (units.length === 0 && !there) units = bracketed ?? [];
  const owner = units.length === 0 && head.start < head.noun ? ownerAt(sentence, head.start) : undefined;
  if (owner) units = [{name: owner}];
  const years = afterYears(sentence, next);
  const printed = sentence.slice(owner ? head.start + 1 : head.start, end);
  const ex = withoutExWhere(sentence, head.start) !== sentence.lower(head.start);
  const position = sentence.words.withoutCopula(ex ? withoutEx(printed) : printed);
  return {
    said: {
      position,
      units,
      former: head.former || retired || years.over,
      inferred: false,
      free: kind.free,
      ...(kind.academic && {academic: end > head.noun + 1 ? 'field' : 'bare'}),
      ...(there && {there}),
      ...(like !== undefined && {like}),
    },
    next: years.next,
  };
}

/** The index after a word that leads back to a place, "doktorand där", where no statement about the place follows. */
function afterThere(sentence: Sentence, from: number): number | undefined {
  if (!sentence.is('there', from)) return undefined;
  let at = from;
  while (sentence.is('there', at)) at++;
  const next = afterField(sentence, at);
  if (sentence.words.genitives) return next;
  const short = next <= at + 1 && (next === at || !sentence.isCapital(at));
  return short && (next >= sentence.length || sentence.isBoundary(next)) ? next : undefined;
}

/** "hoogleraar staatsrecht (Universiteit Tarn)": the institution that a bracket is wholly filled by. */
function institutionWithin(sentence: Sentence, open: number, close: number): Unit[] | undefined {
  const start = sentence.afterArticles(open + 1);
  if (sentence.institutionFrom(start) === undefined || headAt(sentence, start)) return undefined;
  const body = institutionAt(sentence, start, close);
  return body && body.next >= close ? body.units : undefined;
}

/** "cofondateur, avec Ada Obi, de …": the index after those with whom a post is held, where its institution follows. */
function afterCompany(sentence: Sentence, at: number): number {
  if (!sentence.isMark(at, ',') || !sentence.is('company', at + 1)) return at;
  for (let close = at + 3; close < at + 9; close++)
    if (sentence.isMark(close))
      return sentence.isMark(close, ',') && sentence.is('of', close + 1) ? close + 1 : at;
  return at;
}

/** "overlæge, ph.d., Klinik Tarn": the index of the mark behind degrees. */
function afterDegrees(sentence: Sentence, from: number): number {
  let at = from;
  while (
    sentence.isMark(at, ',') &&
    degree.test(sentence.slice(at + 1, at + 2)) &&
    sentence.isMark(at + 2, ',')
  )
    at += 2;
  return at;
}

const degree = /^(?:ph\.?d|dr\.?\p{Ll}*|mag|m\.?(?:sc|a|phil)|mba|mph|ll\.?m)$/iu;

/** "Professor Ada Obi": what somebody is called who is no author. */
const isTitleOf = (sentence: Sentence, noun: number): boolean =>
  sentence.words.capitals &&
  [noun + 1, noun + 2].every(
    (at) => sentence.isCapital(at) && !sentence.isAcronym(at) && sentence.institutionFrom(at) === undefined,
  ) &&
  sentence.personAt(noun + 1) === undefined &&
  (sentence.isMark(noun + 3) ||
    sentence.isPreposition(noun + 3) ||
    sentence.verbAt(noun + 3) !== undefined) &&
  sentence.length > noun + 3;

/** "exministra" is looked up as "ministra". */
function withoutExWhere(sentence: Sentence, at: number): string {
  const lower = sentence.lower(at);
  const bare = withoutEx(lower);
  const held = [bare, ...bare.split('-')].some((part) => sentence.words.is.position(part));
  return held || (bare !== lower && sentence.is('position', at + 1)) ? bare : lower;
}
