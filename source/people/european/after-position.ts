import {isPlace as isKnownPlace} from '../countries.js';
import {inField, isOfProgramme} from './affiliation.js';
import {isContracted, isDefinite} from './articles.js';
import {
  isDepartment,
  isDesk,
  isKindOnly,
  isLawField,
  isLearntAt,
  isNamelessField,
  isSomebody,
} from './field-behind.js';
import {isEnd} from './name-end.js';
import {headAt} from './post-noun.js';
import {afterPlace, isPlace} from './places.js';
import type {Sentence} from './sentence.js';
import {isShortName} from './short-name.js';
import {research, rights, stateful, states} from './stems.js';
import {isTime} from './time.js';

/** What stands behind a position, and the index of the token where it begins. */
export type Lead = {kind: 'institution' | 'field' | 'place'; at: number};
/** Of which kinds the position is. */
export type Kind = {academic: boolean; office: boolean; leads: boolean; press: boolean; free: boolean};

/**
 * What follows a position: the institution it is held at, the field it is in, or a place.
 *
 * @param at index of the token behind the position
 * @param bare whether no preposition need stand there
 */
export function leadAt(sentence: Sentence, at: number, kind: Kind, bare: boolean): Lead | undefined {
  if (at >= sentence.length) return undefined;
  if (sentence.isMark(at, ',|')) {
    if (sentence.words.postLast) return undefined;
    // "professeure à Rivemont, à l’Institut …"
    const after = sentence.afterArticles(at + (sentence.is('at', at + 1) ? 2 : 1));
    // "førstelektor i pedagogikk, OsloMet"
    const short = kind.academic && isShortName(sentence, after) && sentence.isMark(after + 1);
    return (short || sentence.institutionFrom(after) !== undefined) &&
      !headAt(sentence, after) &&
      !sentence.personAt(after)
      ? {kind: 'institution', at: after}
      : undefined;
  }
  const article = sentence.is('article', at) && sentence.is('of', at);
  if (sentence.isPreposition(at)) {
    const after = sentence.afterLead(at);
    const institution =
      sentence.institutionFrom(after) !== undefined &&
      !(kind.academic && (isLawField(sentence, at) || isNamelessField(sentence, at)));
    const named = sentence.isQuote(after) || sentence.isAcronym(after);
    const capital = sentence.isCapital(after);
    if (sentence.isMark(after) || isTime(sentence, after) || isLearntAt(sentence, at, after))
      return undefined;
    if (
      sentence.opens('charge', at) ||
      isOfProgramme(sentence, at) ||
      (!institution && isSomebody(sentence, at, after))
    )
      return {kind: 'field', at: after};
    // "consultora con experiencia en …": what somebody has.
    if (sentence.is('company', at) && !institution && !named && !capital) return undefined;
    if (sentence.is('of', at) || (article && bare)) {
      if (isKindOnly(sentence, at) || isDepartment(sentence, after)) return {kind: 'field', at: after};
      if (institution || named) return {kind: 'institution', at: after};
      const other = headAt(sentence, after) && !(sentence.words.capitals && sentence.isCapital(after));
      const own = research.test(sentence.lower(at - 1)) && capital && sentence.words.capitals && !other;
      if (own && isEnd(sentence, afterPlace(sentence, after))) return {kind: 'institution', at: after};
      if (stateful.test(sentence.lower(after)) && !sentence.is('article', at + 1))
        return {kind: 'field', at: after};
      const theirs = kind.academic && capital && !other && definite.test(sentence.slice(at, at + 2));
      if (theirs && isEnd(sentence, afterPlace(sentence, after))) return {kind: 'institution', at: after};
      if (kind.academic || kind.office || other) return {kind: 'field', at: after};
      const whole = kind.leads && isDefinite(sentence, at) && namesSoon(sentence, after);
      return {kind: whole || capital || !sentence.words.capitals ? 'institution' : 'field', at: after};
    }
    // "директор по исследованиям центра …"
    if (sentence.words.genitives && sentence.lower(at) === 'по') return {kind: 'field', at: after};
    if (institution || named) return {kind: 'institution', at: after};
    // "visiting professor a Princeton": universities that are called by their towns.
    const led = sentence.is('at', at) || sentence.is('in', at);
    if (led && namesake.test(sentence.lower(after)) && isEnd(sentence, after + 1))
      return {kind: 'institution', at: after};
    // "Gastprofessor in Tarnau": in German a field has another preposition.
    const town = !sentence.words.capitals && sentence.lower(at) === 'in' && after === at + 1;
    if (town && capital && isEnd(sentence, after + 1)) return {kind: 'place', at: after};
    if (sentence.is('in', at) && capital && !kind.office && isPlace(sentence, after)) {
      // "à l’Ourcq", "au Point": no town that isn't known has an article.
      const articled = sentence.is('article', at + 1) || isContracted(sentence, at);
      if (kind.academic && !isKnownPlace(sentence.slice(after, afterPlace(sentence, after)))) {
        const field = sentence.is('article', at + 1)
          ? undefined
          : nextInstitution(sentence, afterPlace(sentence, after));
        if (!sentence.is('at', at) || (inField.test(sentence.lower(at)) && field))
          return {kind: 'field', at: after};
        return {kind: isLikelyInstitution(sentence, after, articled) ? 'institution' : 'place', at: after};
      }
      const on = (kind.press && /^sur?$/.test(sentence.lower(at))) || sentence.lower(at) === 'på';
      const body =
        (on || sentence.is('at', at)) &&
        isLikelyInstitution(sentence, after, kind.leads || kind.press || articled || on);
      return {kind: body ? 'institution' : 'place', at: after};
    }
    if (kind.academic && inField.test(sentence.lower(at)) && !sentence.is('article', at + 1))
      return {kind: 'field', at: after};
    // "lector Zorg voor Mens en Dier bij …": where an institution follows, it is what the field is for.
    const purpose = kind.academic && sentence.is('for', at) && nextInstitution(sentence, at + 2);
    // "portavoz para Bolivia de la red Cauces"
    if (sentence.is('for', at) && isForPart(sentence, after)) return {kind: 'field', at: after};
    if (sentence.is('at', at) && capital && !kind.office)
      return {kind: purpose ? 'field' : 'institution', at: after};
    if (sentence.is('for', at) && capital && sentence.words.capitals && !kind.academic && !kind.office)
      return {kind: 'institution', at: after};
    if (sentence.is('at', at) && isNamedThing(sentence, after)) return {kind: 'institution', at: after};
    return {kind: 'field', at: after};
  }
  if (!bare) return undefined;
  if (rights.test(sentence.lower(at))) return {kind: 'field', at};
  const quoted = sentence.isQuote(at);
  if (quoted && kind.academic) return {kind: 'field', at};
  const started = sentence.institutionFrom(at) !== undefined;
  const capital =
    sentence.words.capitals &&
    sentence.isCapital(at) &&
    (!kind.academic || (sentence.words.genitives && sentence.isAcronym(at))) &&
    !states.test(sentence.lower(at)) &&
    !sentence.personAt(at) &&
    !sentence.is('position', at);
  if (!quoted && !started && !capital) return undefined;
  // "arkkitehti KQR", "rehtori Tarnista": no case says that it is there.
  if (sentence.words.postLast && !started && !quoted && !isWithin.test(sentence.lower(at))) return undefined;
  if (isDepartment(sentence, at)) return {kind: 'field', at};
  return {kind: !quoted && !started && isDesk(sentence, at) ? 'field' : 'institution', at};
}

/** "portavoz para Bolivia", "para Asia-Pacífico de Natixis": which part of what is named behind it. */
function isForPart(sentence: Sentence, from: number): boolean {
  const end = afterPlace(sentence, from);
  if (isKnownPlace(sentence.slice(from, end))) return true;
  const owner = sentence.afterArticles(end + 1);
  return (
    end > from &&
    sentence.is('of', end) &&
    sentence.isCapital(owner) &&
    !isKnownPlace(sentence.slice(owner, afterPlace(sentence, owner)))
  );
}

/** "in Sociologia del lavoro all’…": small words may belong to the field. */
function nextInstitution(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const comma = sentence.isMark(at, ',');
    const start = sentence.afterArticles(at + 1);
    if (comma || sentence.is('at', at) || sentence.is('of', at)) {
      if (sentence.institutionFrom(start) !== undefined || (!comma && sentence.isAcronym(start))) return true;
      if (comma || !sentence.is('of', at)) return false;
    } else if (isEnd(sentence, at)) return false;
  }
  return false;
}

const namesake =
  /^(?:harvard|princeton|yale|stanford|oxford|cambridge|berkeley|cornell|columbia|georgetown)$/;

/** "bij het lectoraat Water": a common noun behind an article, with a name of its own. */
export const isNamedThing = (sentence: Sentence, at: number): boolean =>
  sentence.words.capitals &&
  (sentence.is('article', at - 1) || isContracted(sentence, at - 1)) &&
  sentence.isWord(at) &&
  !sentence.isCapital(at) &&
  !sentence.isPreposition(at) &&
  headAt(sentence, at) === undefined &&
  sentence.isCapital(at + 1) &&
  sentence.personAt(at + 1) === undefined;

/** Behind a preposition that leads to both ("à", "en"): two words or more that are no known place. */
function isLikelyInstitution(sentence: Sentence, at: number, one = false): boolean {
  const end = afterPlace(sentence, at);
  return (one || end > at + 1) && !isKnownPlace(sentence.slice(at, end));
}

/** Cases of what somebody is in or at: "Tarnissa", "Tarna’da". */
const isWithin = /(?:ss[aä]|ll[aä]|['’]\p{L}+)$/u;

/** "professor da Maré", "docente della Riva": a field would have no article. */
const definite = /^(?:(?:del|della|do|da|du)\s|dell[’']|de l[ao’'])/i;

/** Whether a name stands within three words, "du think tank Rives", and not where what they name is: "des études chez Rives". */
const namesSoon = (sentence: Sentence, at: number): boolean =>
  [at, at + 1, at + 2].some((index) => sentence.isCapital(index) || sentence.isQuote(index)) &&
  !isEnd(sentence, at + 1) &&
  !(sentence.is('at', at + 1) && !sentence.isCapital(at));
