import {bodyAt, isEnd} from './body.js';
import type {Said} from './post.js';
import type {Sentence, VerbAt} from './sentence.js';

/** What a verb states, and the index after it. */
export type Stated = {said: Said; next: number};

const isAside = (sentence: Sentence, at: number): boolean =>
  sentence.is('adverb', at) || sentence.is('now', at) || sentence.is('there', at);

/** "lehrt Öffentliches Recht an der Universität …": the verb at a token and its object are the position. */
export function activityAt(sentence: Sentence, from: number, verb: VerbAt): Stated {
  const object: number[] = [];
  let at = from + verb.length;
  let there = false;
  while (at < sentence.length && !sentence.isMark(at) && !isEnd(sentence, at)) {
    const bare =
      sentence.words.postLast && sentence.isCapital(at) && sentence.institutionFrom(at) !== undefined;
    const led = leadsToBody(sentence, at) ? sentence.afterArticles(at + 1) : bare ? at : undefined;
    const body = led === undefined ? undefined : bodyAt(sentence, led);
    if (body) {
      const said = saidOf(sentence, from, verb, object);
      return {said: {...said, units: body.units, ...(there && {there})}, next: body.next};
    }
    if (sentence.is('there', at)) there = true;
    if (!isAside(sentence, at) || object.length > 0) object.push(at);
    at++;
  }
  while (object.length > 0 && sentence.isPreposition(object.at(-1)!)) object.pop();
  return {
    said: {...saidOf(sentence, from, verb, object), ...(there && {there})},
    next: Math.max(at, from + verb.length),
  };
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

function leadsToBody(sentence: Sentence, at: number): boolean {
  if (!sentence.is('at', at) && !sentence.is('in', at)) return false;
  const after = sentence.afterArticles(at + 1);
  if (sentence.institutionFrom(after) !== undefined || sentence.isQuote(after) || sentence.isAcronym(after))
    return true;
  return sentence.is('at', at) && sentence.words.capitals && sentence.isCapital(after);
}

/** "leitet dort das Institut …": the affiliation is the object of the verb at a token; nothing where none is named. */
export function officeAt(sentence: Sentence, from: number, verb: VerbAt): Stated | undefined {
  let at = from + verb.length;
  let there = false;
  for (; isAside(sentence, at); at++) there ||= sentence.is('there', at);
  const years = sentence.afterYears(at);
  at = sentence.afterArticles(years.next);
  if (sentence.is('at', at) || sentence.is('of', at)) at = sentence.afterArticles(at + 1);
  const named =
    sentence.institutionFrom(at) !== undefined ||
    sentence.isQuote(at) ||
    (sentence.words.capitals && sentence.isCapital(at));
  const body = named ? bodyAt(sentence, at) : undefined;
  if (!body) return chairOf(sentence, from, at, verb);
  const after = sentence.afterYears(body.next);
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

/** "preside el directorio del Banco …": the verb with a body in small letters, of a named institution. */
function chairOf(sentence: Sentence, from: number, object: number, verb: VerbAt): Stated | undefined {
  let at = object;
  while (at < object + 4 && sentence.isWord(at) && !sentence.isPreposition(at) && !isEnd(sentence, at)) at++;
  const name = sentence.afterArticles(at + 1);
  if (at === object || !sentence.is('of', at)) return undefined;
  if (sentence.institutionFrom(name) === undefined && !sentence.isQuote(name) && !sentence.isAcronym(name))
    return undefined;
  const body = bodyAt(sentence, name);
  const said = saidOf(
    sentence,
    from,
    verb,
    [...Array(at - from - verb.length).keys()].map((index) => from + verb.length + index),
  );
  return body && {said: {...said, units: body.units}, next: body.next};
}
