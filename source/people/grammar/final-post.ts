import type {Unit} from '../institutions.js';
import {isEnd} from './body.js';
import {postAt, type Said} from './post.js';
import type {Sentence} from './sentence.js';

const longestPhrase = 16;

/** Reads the post that a phrase states, behind its institution or, as in most languages, before it. */
export const postFrom = (sentence: Sentence, from: number): ReturnType<typeof postAt> =>
  (sentence.words.postLast ? finalPostAt(sentence, from) : undefined) ?? postAt(sentence, from);

/**
 * Reads a post that stands behind its institution, as in Finnish and Turkish: "Helsingin yliopiston professori",
 * "Boğaziçi Üniversitesi Ekonomi Bölümü öğretim üyesi". Units are cut behind each institution's noun, from the
 * outermost inwards; nothing where the post comes first or no institution is named.
 */
function finalPostAt(sentence: Sentence, from: number): {said: Said; next: number} | undefined {
  const cuts: number[] = [];
  let former = false;
  let at = from;
  while (at < from + longestPhrase && !sentence.is('position', at)) {
    if (sentence.isMark(at) || sentence.isQuote(at) || endsPhrase(sentence, at)) break;
    if (sentence.isInstitution(at)) cuts.push(at + 1);
    at++;
  }
  const units = unitsBetween(sentence, from, cuts);
  const verb = sentence.verbAt(at);
  if (verb && units.length > 0 && cuts.at(-1) === at && (verb.kind === 'works' || verb.kind === 'does')) {
    const position = sentence.slice(at, at + verb.length);
    return {
      said: {position, units, former: verb.former, inferred: true, free: false},
      next: at + verb.length,
    };
  }
  if (!sentence.is('position', at)) return undefined;
  const named = units.length > 0 ? cuts.at(-1)! : afterCapitals(sentence, from);
  if (named === from || named > at) return undefined;
  const body = units.length > 0 ? units : [{name: withoutCase(sentence.slice(from, named))}];
  let start = named;
  for (; start < at && (sentence.is('former', start) || sentence.is('adverb', start)); start++)
    former ||= sentence.is('former', start);
  let next = at + 1;
  while (sentence.is('position', next) && !sentence.isCapital(next)) next++;
  const lower = sentence.lower(next - 1);
  return {
    said: {
      position: sentence.slice(start, next),
      units: body,
      former,
      inferred: false,
      free: sentence.words.is.profession(lower),
    },
    next,
  };
}

/** A comma within a chain ends nothing there; what else ends a name does. */
const endsPhrase = (sentence: Sentence, at: number): boolean =>
  isEnd(sentence, at) && !sentence.is('and', at);

function unitsBetween(sentence: Sentence, from: number, cuts: readonly number[]): Unit[] {
  let start = from;
  const units: Unit[] = [];
  for (const cut of cuts) {
    units.unshift({name: withoutCase(sentence.slice(start, cut))});
    start = cut;
  }
  return units;
}

/** The index after the words in capitals that a phrase begins with. */
function afterCapitals(sentence: Sentence, from: number): number {
  let at = from;
  while (sentence.isCapital(at) && !(at === 0 && !sentence.isCapital(at + 1)) && !sentence.is('former', at))
    at++;
  return at;
}

/** "Vakfı’nın": a name without the ending that an apostrophe parts from it. */
const withoutCase = (name: string): string => name.replace(/[’'][a-zçğıöşü]{1,5}$/u, '');
