import {isOfProgramme, leadsToBody} from './affiliation.js';
import {afterField, afterJoinedFields} from './fields.js';
import {institutionAt} from './institution-at.js';
import {isEnd} from './name-end.js';
import {statedBefore} from './final-verb.js';
import type {Said} from './post.js';
import type {Sentence} from './sentence.js';
import {discipline} from './stems.js';
import type {VerbAt} from './verbs.js';
import {afterYears} from './time.js';

/** What a verb states, and the index after it. */
type Stated = {said: Said; next: number};

const isAside = (sentence: Sentence, at: number): boolean =>
  sentence.is('adverb', at) || sentence.is('now', at) || sentence.is('there', at) || sentence.is('he', at);

/** The verb at a token, with another that has the same object: "forscht und lehrt am …". */
export function joinedVerbAt(sentence: Sentence, at: number): VerbAt | undefined {
  const verb = sentence.verbAt(at);
  if (verb?.kind !== 'does' || !sentence.is('and', at + verb.length)) return verb;
  const other = sentence.verbAt(at + verb.length + 1);
  return other?.kind === 'does' && other.former === verb.former
    ? {...verb, length: verb.length + 1 + other.length}
    : verb;
}

/** What the verb at a token states by itself, with its object. */
export function statedAt(sentence: Sentence, at: number, verb: VerbAt): Stated | undefined {
  const said = statedBefore(sentence, at, verb);
  if (said) return {said, next: at + verb.length};
  if (verb.kind === 'does') return activityAt(sentence, at, verb);
  return verb.kind === 'runs' ? officeAt(sentence, at, verb) : chairAt(sentence, at, verb);
}

/** "lehrt Öffentliches Recht an der Universität …": the verb at a token and its object are the position. */
function activityAt(sentence: Sentence, from: number, verb: VerbAt): Stated {
  const object: number[] = [];
  let at = from + verb.length;
  let there = false;
  let over = false;
  while (at < sentence.length) {
    // "lehrt Staatslehre und Wasserrecht an der …": two fields, and no second statement.
    const fields = object.length > 0 ? afterJoinedFields(sentence, at) : undefined;
    while (fields !== undefined && at < fields) object.push(at++);
    if (sentence.isMark(at)) break;
    // "lehrte bis 2018 Wasserrecht an der …"
    const years = afterYears(sentence, at);
    if (years.next > at) {
      over ||= years.over;
      at = years.next;
      continue;
    }
    if (!isAside(sentence, at) && isEnd(sentence, at)) break;
    const bare =
      sentence.words.postLast && sentence.isCapital(at) && sentence.institutionFrom(at) !== undefined;
    const led = leadsToBody(sentence, at, object.length > 0)
      ? sentence.afterArticles(at + 1)
      : bare
        ? at
        : undefined;
    const body = led === undefined ? undefined : institutionAt(sentence, led);
    if (body) {
      const field = object.length === 0 ? fieldBehind(sentence, body.next) : undefined;
      const inner = field === undefined ? undefined : institutionAt(sentence, led!, field);
      if (inner && field !== undefined) object.push(field);
      const said = saidOf(sentence, from, verb, object);
      return {
        said: {...said, units: (inner ?? body).units, former: said.former || over, ...(there && {there})},
        next: body.next,
      };
    }
    if (sentence.is('there', at)) there = true;
    if (!isAside(sentence, at) || object.length > 0) object.push(at);
    at++;
  }
  while (object.length > 0 && sentence.isPreposition(object.at(-1)!)) object.pop();
  return {
    said: {
      ...saidOf(sentence, from, verb, object),
      former: verb.former || over,
      ...(there && {there}),
    },
    next: Math.max(at, from + verb.length),
  };
}

/** "lehrt an der Universität Tarnau Wasserrecht": in German what is taught may stand behind where, in a word of its own. */
function fieldBehind(sentence: Sentence, end: number): number | undefined {
  const last = end - 1;
  const field = !sentence.words.capitals && discipline.test(sentence.lower(last));
  const free =
    sentence.isCapital(last - 1) && !sentence.isInstitution(last - 1) && !sentence.isInstitution(last);
  return field && free ? last : undefined;
}

function saidOf(sentence: Sentence, from: number, verb: VerbAt, object: readonly number[]): Said {
  const [first, last] = [object[0], object.at(-1)];
  const printed = first === undefined || last === undefined ? '' : sentence.slice(first, last + 1);
  return {
    position: [sentence.slice(from, from + verb.length), printed].filter((part) => part !== '').join(' '),
    units: [],
    former: verb.former,
    inferred: true,
    free: false,
  };
}

/** "leitet dort das Institut …": the affiliation is the object of the verb at a token; nothing where none is named. */
function officeAt(sentence: Sentence, from: number, verb: VerbAt): Stated | undefined {
  let at = from + verb.length;
  let there = false;
  for (; isAside(sentence, at); at++) there ||= sentence.is('there', at);
  const years = afterYears(sentence, at);
  at = sentence.afterArticles(years.next);
  if (sentence.isOneOf(at, 'at', 'of', 'for')) at = sentence.afterArticles(at + 1);
  // "berät Unternehmen": any, where every noun has a capital and this one no article.
  const anyOf =
    !sentence.words.capitals && !sentence.is('article', at - 1) && at === sentence.institutionFrom(at);
  const named =
    (sentence.institutionFrom(at) !== undefined && !anyOf) ||
    sentence.isQuote(at) ||
    // "leitet das Projekt „Ufer“"
    (sentence.is('article', at - 1) && sentence.isQuote(at + 1)) ||
    (sentence.words.capitals && sentence.isCapital(at));
  const body = named ? institutionAt(sentence, at) : undefined;
  if (!body) return chairOf(sentence, from, at, verb);
  const after = afterYears(sentence, body.next);
  const said = saidOf(sentence, from, verb, []);
  return {
    said: {
      ...said,
      units: body.units,
      former: verb.former || years.over || after.over,
      ...(there && {there}),
    },
    next: after.next,
  };
}

/** "hat den Lehrstuhl für … inne", "occupe la chaire …": the chair is the affiliation, and the verb says no more. */
function chairAt(sentence: Sentence, from: number, verb: VerbAt): Stated | undefined {
  const noun = sentence.lower(sentence.afterArticles(from + verb.length));
  if (verb.kind !== 'tells' || !chair.test(noun)) return undefined;
  const held = officeAt(sentence, from, verb);
  if (!held) return undefined;
  const {units, former} = held.said;
  return {said: {units, former, inferred: true, free: false}, next: held.next};
}

const chair = /^(?:lehrstuhl|professur|chaire|cátedra|cattedra|leerstoel)$/;

/** "preside el directorio del Banco …": the verb with a body in small letters, of a named institution. */
function chairOf(sentence: Sentence, from: number, object: number, verb: VerbAt): Stated | undefined {
  let at = object;
  while (at < object + 4 && sentence.isWord(at) && !sentence.isPreposition(at) && !isEnd(sentence, at)) at++;
  if (isOfProgramme(sentence, at)) at = afterField(sentence, at + 1);
  const name = sentence.afterArticles(at + 1);
  if (at === object || !sentence.is('of', at)) return undefined;
  if (sentence.institutionFrom(name) === undefined && !sentence.isQuote(name) && !sentence.isAcronym(name))
    return undefined;
  const body = institutionAt(sentence, name);
  const said = saidOf(
    sentence,
    from,
    verb,
    [...Array(at - from - verb.length).keys()].map((index) => from + verb.length + index),
  );
  return body && {said: {...said, units: body.units}, next: body.next};
}
