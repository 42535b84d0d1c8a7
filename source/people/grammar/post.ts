import type {Unit} from '../institutions.js';
import {isPlace as isKnownPlace} from '../countries.js';
import {bodyAt, isEnd} from './body.js';
import {headAt, withoutEx} from './head.js';
import {afterPlace, afterPlaces, isPlace} from './places.js';
import type {Sentence} from './sentence.js';
import {general, leads, press, research, stateful} from './stems.js';

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
  /** Said of the place named before. */
  there?: boolean;
};

/** Reads the post that a phrase begins with, "chercheur associé à l’Institut …", and where it ends. */
export function postAt(sentence: Sentence, from: number): {said: Said; next: number} | undefined {
  const head = headAt(sentence, from);
  if (!head) return undefined;
  if (head.start === 0 && isTitleOf(sentence, head.noun)) return undefined;
  const lower = withoutExWhere(sentence, head.noun);
  const kind = {
    academic: sentence.words.is.academic(lower),
    office: sentence.words.is.office(lower) && !general.test(sentence.lower(head.noun + 1)),
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
  let there = false;
  for (;;) {
    if (sentence.isPreposition(next) && sentence.is('there', sentence.afterArticles(next + 1))) {
      there = true;
      next = afterField(sentence, sentence.afterArticles(next + 1) + 1);
      break;
    }
    const bracket = sentence.afterBracket(next);
    if (bracket > next && bracket <= sentence.length && next < sentence.length) {
      next = bracket;
      continue;
    }
    if (kind.academic && goesOnInField(sentence, next)) {
      end = next + 2;
      next = end;
    }
    const lead = leadAt(sentence, next, kind, next === head.noun + 1 || end === next);
    if (lead === undefined) break;
    if (lead.kind === 'body') {
      const body = bodyAt(sentence, lead.at);
      if (!body) break;
      ({units, next} = body);
      break;
    }
    if (lead.kind === 'place') {
      next = afterPlaces(sentence, lead.at);
      const after = leadAt(sentence, next, kind, false);
      if (after?.kind !== 'body') break;
      continue;
    }
    // "adviser to the minister of …": what follows is the minister's.
    kind.office ||= headAt(sentence, lead.at) !== undefined;
    const after = afterField(sentence, lead.at);
    if (after === lead.at) break;
    next = after;
    end = after;
  }
  const years = sentence.afterYears(next);
  const printed = sentence.slice(head.start, end);
  const ex = withoutExWhere(sentence, head.start) !== sentence.lower(head.start);
  const position = ex ? withoutEx(printed) : printed;
  return {
    said: {
      position,
      units,
      former: head.former || retired || years.over,
      inferred: false,
      free: kind.free,
      ...(kind.academic && {academic: end > head.noun + 1 ? 'field' : 'bare'}),
      ...(there && {there}),
    },
    next: years.next,
  };
}

/** "hoogleraar oceanografie en wetenschapscommunicatie aan …": two fields. */
const goesOnInField = (sentence: Sentence, at: number): boolean =>
  sentence.is('and', at) &&
  sentence.isWord(at + 1) &&
  !sentence.isCapital(at + 1) &&
  !headAt(sentence, at + 1) &&
  sentence.is('at', at + 2);

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
  const [first = ''] = bare.split('-', 1);
  return sentence.words.is.position(bare) || sentence.words.is.position(first) ? bare : lower;
}

/** Adjectives and nouns that follow the noun: "membre senior", "hoogleraar bestuursrecht", "Referentin Klimapolitik". */
function afterWords(sentence: Sentence, from: number, {academic}: Kind): number {
  let at = from;
  while (
    at < from + 4 &&
    sentence.isWord(at) &&
    !isEnd(sentence, at) &&
    !sentence.isPreposition(at) &&
    !sentence.is('article', at) &&
    !sentence.is('adverb', at) &&
    !sentence.is('there', at) &&
    !sentence.is('respectively', at) &&
    !sentence.is('and', at) &&
    sentence.institutionFrom(at) === undefined &&
    (academic || !sentence.words.capitals || !sentence.isCapital(at))
  )
    at++;
  return at;
}

type Lead = {kind: 'body' | 'field' | 'place'; at: number};
type Kind = {academic: boolean; office: boolean; leads: boolean; press: boolean; free: boolean};

/** What a preposition, a comma or nothing at all leads to after a position. */
function leadAt(sentence: Sentence, at: number, kind: Kind, bare: boolean): Lead | undefined {
  if (at >= sentence.length) return undefined;
  if (sentence.isMark(at, ',|')) {
    // "professeure à Rivemont, à l’Institut …"
    const after = sentence.afterArticles(at + (sentence.is('at', at + 1) ? 2 : 1));
    return sentence.institutionFrom(after) !== undefined &&
      !headAt(sentence, after) &&
      !sentence.personAt(after)
      ? {kind: 'body', at: after}
      : undefined;
  }
  const article = sentence.is('article', at) && sentence.is('of', at);
  if (sentence.isPreposition(at)) {
    const after = sentence.afterArticles(at + 1);
    const institution = sentence.institutionFrom(after) !== undefined;
    const named = sentence.isQuote(after) || sentence.isAcronym(after);
    const capital = sentence.isCapital(after);
    if (sentence.isMark(after) || sentence.isYear(after)) return undefined;
    if (sentence.is('of', at) || (article && bare)) {
      if (institution || named) return {kind: 'body', at: after};
      const other = headAt(sentence, after) && !(sentence.words.capitals && sentence.isCapital(after));
      const own = research.test(sentence.lower(at - 1)) && capital && sentence.words.capitals && !other;
      if (own && isEnd(sentence, afterPlace(sentence, after))) return {kind: 'body', at: after};
      if (stateful.test(sentence.lower(after)) && !sentence.is('article', at + 1))
        return {kind: 'field', at: after};
      const theirs = kind.academic && capital && !other && definite.test(sentence.slice(at, at + 2));
      if (theirs && isEnd(sentence, afterPlace(sentence, after))) return {kind: 'body', at: after};
      if (kind.academic || kind.office || other) return {kind: 'field', at: after};
      const whole = kind.leads && isDefinite(sentence, at) && namesSoon(sentence, after);
      return {kind: whole || capital || !sentence.words.capitals ? 'body' : 'field', at: after};
    }
    if (institution || named) return {kind: 'body', at: after};
    if (sentence.is('in', at) && capital && !kind.office && isPlace(sentence, after)) {
      if (kind.academic && !isKnownPlace(sentence.slice(after, afterPlace(sentence, after)))) {
        if (!sentence.is('at', at)) return {kind: 'field', at: after};
        // "à l’Ourcq": no town has that article.
        const articled = sentence.lower(at + 1) === 'l’';
        return {kind: isLikelyBody(sentence, after, articled) ? 'body' : 'place', at: after};
      }
      const body = sentence.is('at', at) && isLikelyBody(sentence, after, kind.leads || kind.press);
      return {kind: body ? 'body' : 'place', at: after};
    }
    if (sentence.is('at', at) && capital && !kind.office) return {kind: 'body', at: after};
    if (sentence.is('for', at) && capital && sentence.words.capitals && !kind.academic && !kind.office)
      return {kind: 'body', at: after};
    return {kind: 'field', at: after};
  }
  if (!bare) return undefined;
  const quoted = sentence.isQuote(at);
  if (quoted && kind.academic) return {kind: 'field', at};
  const started = sentence.institutionFrom(at) !== undefined;
  const capital =
    sentence.words.capitals && sentence.isCapital(at) && !kind.academic && !sentence.personAt(at);
  return quoted || started || capital ? {kind: 'body', at} : undefined;
}

/** Behind a preposition that leads to both ("à", "en"): two words or more that are no known place. */
function isLikelyBody(sentence: Sentence, at: number, one = false): boolean {
  const end = afterPlace(sentence, at);
  return (one || end > at + 1) && !isKnownPlace(sentence.slice(at, end));
}

/** "du", "de la", "del": of one that is known, and not of any. */
const isDefinite = (sentence: Sentence, at: number): boolean =>
  sentence.is('article', at + 1) || !/^(?:de|di|d’|von|van|av|af)$/.test(sentence.lower(at));

/** "professor da Maré", "docente della Riva": a field would have no article. */
const definite = /^(?:(?:del|della|do|da|du)\s|dell[’']|de l[ao’'])/i;

/** Whether a name stands within three words: "du think tank Rives". */
const namesSoon = (sentence: Sentence, at: number): boolean =>
  [at, at + 1, at + 2].some((index) => sentence.isCapital(index) || sentence.isQuote(index)) &&
  !isEnd(sentence, at + 1);

/** A field of study or a portfolio goes on to the next preposition, mark or verb. */
function afterField(sentence: Sentence, from: number): number {
  let at = from;
  while (
    at < sentence.length &&
    (!sentence.isMark(at) || sentence.isHyphened(at)) &&
    !isEnd(sentence, at) &&
    !(at > from && sentence.isPreposition(at)) &&
    !sentence.is('there', at) &&
    !(at > from && sentence.institutionFrom(at) === at)
  )
    at++;
  return at;
}
