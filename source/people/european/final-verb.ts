import {institutionAt} from './institution-at.js';
import type {Said} from './post.js';
import type {Sentence} from './sentence.js';
import type {VerbAt} from './verbs.js';
import {afterYears} from './time.js';

/**
 * What a verb at the end of a clause states, with its object before it, as German and Dutch have it in relative clauses:
 * "wo sie auch das Zentrum für Recht leitet", "waar hij staatsrecht doceert".
 */
export function statedBefore(sentence: Sentence, at: number, verb: VerbAt): Said | undefined {
  const ends = sentence.isMark(at + verb.length) || sentence.is('and', at + verb.length);
  if (!sentence.words.verbLast || !ends || (verb.kind !== 'runs' && verb.kind !== 'does')) return undefined;
  const opener = relativeBefore(sentence, at);
  const object = opener && afterAsides(sentence, opener.next, at);
  if (!opener || object === undefined || object >= at) return undefined;
  const text = sentence.slice(at, at + verb.length);
  const said = {former: verb.former, inferred: true, free: false, ...(opener.there && {there: true})};
  const led = leadWithin(sentence, object, at);
  const named = led ?? (verb.kind === 'runs' && isNamed(sentence, object) ? object : undefined);
  if (named === undefined && verb.kind === 'runs') return undefined;
  const units = (named === undefined ? undefined : institutionAt(sentence, named, at))?.units ?? [];
  const field =
    named === object ? '' : sentence.slice(object, led === undefined ? at : leadOf(sentence, led));
  return {...said, position: [text, field].filter((part) => part !== '').join(' '), units};
}

const isNamed = (sentence: Sentence, at: number): boolean =>
  sentence.institutionFrom(at) !== undefined || sentence.isQuote(at);

/** What a relative clause that ends at a verb opens with, "wo", "an der", "die", and whether it leads back to a place. */
function relativeBefore(sentence: Sentence, verb: number): {next: number; there: boolean} | undefined {
  let start = verb;
  while (start > 0 && !sentence.isMark(start - 1, ',;:(–—')) start--;
  if (!sentence.isMark(start - 1, ',') || start === 0) return undefined;
  if (sentence.isPreposition(start) && sentence.is('article', start + 1))
    return {next: start + 2, there: true};
  if (/^(?:wo|waar)$/.test(sentence.lower(start))) return {next: start + 1, there: true};
  const relative = sentence.is('breaks', start) || sentence.is('article', start);
  return relative ? {next: start + 1, there: false} : undefined;
}

/** The index after pronouns, adverbs, years and articles. */
function afterAsides(sentence: Sentence, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const years = afterYears(sentence, at).next;
    const aside = (['he', 'they', 'adverb', 'now', 'there', 'article'] as const).some((kind) =>
      sentence.is(kind, at),
    );
    if (years === at && !aside) return at;
    at = Math.max(years, at + 1);
  }
  return at;
}

/** Where an institution is named behind a preposition. */
function leadWithin(sentence: Sentence, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    const name = sentence.afterArticles(at + 1);
    if (sentence.is('at', at) && name < end && isNamed(sentence, name)) return name;
  }
  return undefined;
}

/** The index of the preposition that leads to a name. */
function leadOf(sentence: Sentence, name: number): number {
  let at = name - 1;
  while (!sentence.is('at', at)) at--;
  return at;
}
