import {beginsAnew} from './new-beginning.js';
import {isRole, opensPost} from './post-noun.js';
import {continuesList, namesPartners} from './lists.js';
import type {Sentence} from './sentence.js';
import {general, programme, rest} from './stems.js';
import {afterYears} from './time.js';

/** Whether a name ends before a token: at a mark, a verb, a word of time, or where something else begins. */
export function isEnd(sentence: Sentence, at: number): boolean {
  if (at >= sentence.length || sentence.isMark(at, ';:|–—)]')) return true;
  if (sentence.isQuote(at)) return false;
  if (sentence.isMark(at, ',')) return !continuesList(sentence, at);
  if (sentence.isMark(at, '(')) return false;
  if (sentence.lower(at) === '&' && sentence.isCapital(at + 1)) return false;
  if (sentence.is('and', at)) {
    // "bei der »Tarnpost« und gelernte …": a name in quotation marks is whole.
    const quoted = sentence.isQuote(at - 1) && !sentence.isQuote(at + 1);
    return !sentence.isHyphened(at - 1) && (quoted || beginsAnew(sentence, at + 1));
  }
  if (afterYears(sentence, at).next > at) return true;
  return (
    sentence.verbAt(at) !== undefined ||
    // "Kanzlei Brand & Söhne": named after its author.
    (sentence.personAt(at) !== undefined &&
      (!sentence.isInstitution(at - 1) || sentence.isAcronym(at - 1)) &&
      !isFirm(sentence, at)) ||
    sentence.is('as', at) ||
    (sentence.is('breaks', at) && !isWithinName(sentence, at)) ||
    sentence.is('now', at) ||
    sentence.is('there', at) ||
    (sentence.is('of', at) && scholar.test(sentence.lower(at + 1))) ||
    // "Folketinget for SF", "alcaldesa de Soria por el PXB": whom somebody sits there for is no part of its name.
    (sentence.is('for', at) &&
      (sentence.is('parliament', at - 1) || isForParty(sentence, at) || isOfTownForParty(sentence, at))) ||
    opensPost(sentence, at) ||
    (isRole(sentence, at) && !sentence.is('position', at - 1)) ||
    isCharged(sentence, at) ||
    isAtRest(sentence, at) ||
    // "Klubu Tarn ds. energii", and not "Komisji ds. Energii".
    (sentence.opens('charge', at) && !sentence.isOneOf(at - 1, 'institution', 'position'))
  );
}

/** "Médecins sans frontières", "ligue contre le cancer", "Universidad del Este", "del máster". */
const isWithinName = (sentence: Sentence, at: number): boolean =>
  sentence.is('without', at)
    ? sentence.isCapital(at - 1) || sentence.isInstitution(at - 1) || sentence.isInstitution(at - 2)
    : sentence.words.capitals &&
      (sentence.is('of', at - 1)
        ? sentence.isCapital(at) || programme.test(sentence.lower(at))
        : sentence.is('article', at - 1) && programme.test(sentence.lower(at)));

/** "Lehrstuhl für Staatsrecht von Prof. Ada Obi": whose it is is no part of its name. */
const scholar = /^(?:prof|professor|dr)$/;

/** "Obi & Partner", "de Obi Asesores": a name that is a firm's. */
const isFirm = (sentence: Sentence, at: number): boolean =>
  sentence.lower(at + 1) === '&' ||
  namesPartners(sentence, at + 1) ||
  (sentence.words.capitals &&
    sentence.is('of', at - 1) &&
    sentence.isCapital(at + 1) &&
    sentence.personAt(at)?.next === at + 1);

/** A name of one word behind a post, and then letters. */
const isOfTownForParty = (sentence: Sentence, at: number): boolean =>
  sentence.isCapital(at - 1) &&
  sentence.is('of', at - 2) &&
  sentence.is('position', at - 3) &&
  sentence.isAcronym(sentence.afterArticles(at + 1));

/** "Finansdepartementet for Senterpartiet": two names that end in an article. */
const isForParty = (sentence: Sentence, at: number): boolean =>
  [at - 1, at + 1].every(
    (name) =>
      sentence.isCapital(name) && sentence.isInstitution(name) && /(?:et|en|ne)$/.test(sentence.lower(name)),
  );

/** "conseil départemental du Finistère chargée des transports": what somebody there is, behind a name. */
const isCharged = (sentence: Sentence, at: number): boolean =>
  sentence.words.capitals &&
  !sentence.words.postLast &&
  !sentence.isCapital(at) &&
  sentence.isCapital(at - 1) &&
  !sentence.isOneOf(at - 1, 'position', 'institution') &&
  sentence.is('position', at) &&
  !general.test(sentence.lower(at)) &&
  sentence.isPreposition(at + 1);

/** "Sądu Rzecznego w stanie spoczynku": that somebody is retired is no part of a name. */
const isAtRest = (sentence: Sentence, at: number): boolean =>
  sentence.is('in', at) &&
  [at + 1, at + 2].some(
    (noun) => rest.test(sentence.lower(noun)) && !(sentence.words.capitals && sentence.isCapital(noun)),
  );
