import {isEnd} from './name-end.js';
import {chainAt, placeAt} from './chain.js';
import {postAt, type Said} from './post.js';
import type {Sentence} from './sentence.js';
import {afterYears} from './time.js';

const longestPhrase = 16;

type Found = {said: Said; next: number};

/** Reads the post that a phrase states, behind its institution or, as in most languages, before it. */
export function postFrom(sentence: Sentence, from: number): Found | undefined {
  const last = sentence.words.postLast ? finalPostAt(sentence, from) : undefined;
  // "Tarn Öğretmen Lisesi’nden mezun oldu": a name that a post’s noun is part of.
  const named = !last && sentence.words.verbFinal && chainAt(sentence, from).units.length > 0;
  const found = named ? undefined : (last ?? postAt(sentence, from));
  if (found && isObject(sentence, found.next)) return undefined;
  if (found) for (let at = from; at < found.next; at++) if (sentence.is('there', at)) found.said.there = true;
  return found;
}

/**
 * Reads a post that stands behind its institution, as in Finnish and Turkish: "Helsingin yliopiston professori",
 * "Boğaziçi Üniversitesi Ekonomi Bölümü öğretim üyesi". Nothing where the post comes first or no institution is named.
 */
function finalPostAt(sentence: Sentence, from: number): Found | undefined {
  // "şu anda Nehir Üniversitesi’nde …": what says when is no part of a name.
  if (sentence.isOneOf(from, 'adverb', 'now', 'and')) return undefined;
  const over = sentence.is('former', from);
  const first = over ? from + 1 : from;
  // "aynı bölümde ders vermektedir"
  const there = sentence.is('there', first) && sentence.isInstitution(first + 1);
  const {units, next: named} = there ? {units: [], next: first + 2} : placeAt(sentence, first);
  if (units.length === 0 && !there) return undefined;
  // "A Vakfı ve B Derneği başkanı": one post in both.
  const other = sentence.is('and', named) ? finalPostAt(sentence, named + 1) : undefined;
  if (other && other.said.units.length > 0) return {said: {...other.said, units}, next: named};
  const like = there ? {there, like: sentence.lower(first + 1)} : {};
  const said = {units, former: false, inferred: true, free: false, ...like};
  // "Ada Ünal, Nehir Üniversitesi Tarih Bölümü"
  const whole = named >= sentence.length && sentence.isMark(from - 1, ',–—-') && from > 0;
  if (whole && sentence.isInstitution(named - 1)) return {said, next: named};
  let start = named;
  for (let next = start; ; start = next) {
    next = sentence.isOneOf(start, 'former', 'adverb', 'now') ? start + 1 : afterYears(sentence, start).next;
    if (next === start) break;
  }
  let noun = start;
  while (noun < start + longestPhrase && !sentence.is('position', noun)) {
    const verb = sentence.verbAt(noun);
    const held = verb?.kind === 'works' || verb?.kind === 'runs';
    if (verb && (verb.kind === 'does' || (held && noun === start))) {
      const next = noun + verb.length;
      // "görevine devam ediyor": that somebody works says no more than where.
      const position = held && verb.length > 1 ? {} : {position: sentence.slice(start, next)};
      return {said: {...said, ...position, former: verb.former}, next};
    }
    if (sentence.isMark(noun) || (isEnd(sentence, noun) && !sentence.is('and', noun))) return undefined;
    noun++;
    if (!isAside(sentence, noun - 1)) continue;
    // "Değişim Sosyolojisi alanında doçent": capitals are no name where a field is said.
    if (chainAt(sentence, first).units.length === 0) return undefined;
    start = noun;
  }
  if (!sentence.is('position', noun)) return undefined;
  // "öğretim üyeliği yaptı"
  const office = sentence.verbAt(noun + 1);
  if (office?.kind === 'does') {
    const next = noun + 1 + office.length;
    return {said: {...said, position: sentence.slice(start, next), former: office.former}, next};
  }
  while (sentence.is('position', noun + 1) && !isPossessed(sentence, noun)) noun++;
  if (/^emerit[au]s?$/.test(sentence.lower(noun + 1))) noun++;
  const former =
    over ||
    sentence.words.isPast(sentence.lower(noun)) ||
    Array.from({length: start - named}, (_, index) => named + index).some((at) => sentence.is('former', at));
  const free = sentence.words.is.profession(sentence.lower(noun));
  const position = sentence.words.withoutCopula(sentence.slice(start, noun + 1));
  return {said: {...said, position, former, inferred: false, free}, next: noun + 1};
}

/** "Barosu üyesi avukat": what belongs to the noun before it ends a post; "kurucu" belongs to nothing. */
const isPossessed = (sentence: Sentence, at: number): boolean =>
  /[^aeıioöuücç][ıiuü]$/.test(sentence.lower(at));

/** "… editörü tarafından yanıtlanır": another word behind a post, which nobody is then said to hold. */
const isObject = (sentence: Sentence, at: number): boolean =>
  sentence.words.verbFinal &&
  sentence.isWord(at) &&
  !sentence.isCapital(at) &&
  !sentence.isOneOf(at, 'and', 'as', 'adverb', 'now', 'former', 'article', 'breaks', 'position') &&
  sentence.verbAt(at) === undefined;

/** "TRT için Tarn’da muhabir", "Nehir Konsolosluğu bünyesinde görevli": for whom, where and within what a post is held. */
const isAside = (sentence: Sentence, at: number): boolean =>
  sentence.words.verbFinal && /^için$|(?:’|[ıiuü]n)[dt][ae]$/.test(sentence.lower(at));
