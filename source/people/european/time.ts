import type {VerbAt} from './verbs.js';
import type {Sentence} from './sentence.js';
import {retirement} from './stems.js';

/** Until when, since when: the index after "bis 2019", "de 2010 à 2018"; the token itself where none stands. */
export function afterYears(sentence: Sentence, at: number): {next: number; over: boolean} {
  if (sentence.isYear(at)) return {next: afterYearNoun(sentence, at + 1), over: isRange(sentence, at)};
  const span = afterSpan(sentence, at);
  if (span > at) return {next: span, over: false};
  // "in der Zeit von 2008 bis 2011"
  const period = [at + 1, at + 2].find((index) => sentence.is('period', index));
  if (period !== undefined && sentence.isPreposition(at)) {
    const within = afterYears(sentence, period + 1);
    if (within.next > period + 1) return within;
  }
  const until = sentence.is('until', at);
  // "tot zijn pensioen", "bis zu ihrer Pensionierung"
  const end = sentence.afterArticles(at + (sentence.isPreposition(at + 1) ? 2 : 1));
  if (until && retirement.test(sentence.lower(end))) return {next: end + 1, over: true};
  if (!until && !sentence.is('since', at) && !sentence.isPreposition(at)) return {next: at, over: false};
  const part = sentence.afterArticles(at + 1);
  const turned = (until || sentence.is('since', at)) && whenInYear.test(sentence.lower(part));
  if (turned && !sentence.isYear(part + 1)) return {next: part + 1, over: until};
  for (let index = at + 1; index < at + (until ? 6 : 4); index++) {
    // "do Amazonas desde 2013": a name before it.
    if (sentence.words.capitals && sentence.isCapital(index) && sentence.is('of', at)) break;
    // "insegna diritto in inglese dal 2000"
    if (sentence.is('since', index) && !sentence.isPreposition(index - 1) && !until && index > at + 1) break;
    if (!sentence.isYear(index)) continue;
    const rest = afterYears(sentence, index + 1);
    const second = sentence.afterArticles(index + 2);
    // "2007–2011", "entre 2007 y 2011"
    const range =
      (sentence.isMark(index + 1, '–—-') || sentence.is('and', index + 1) || isTo(sentence, index + 1)) &&
      sentence.isYear(second);
    return {
      next: afterYearNoun(sentence, range ? second + 1 : rest.next),
      over:
        until ||
        range ||
        isRange(sentence, index) ||
        rest.over ||
        sentence.words.is.until(sentence.lower(index + 1)),
    };
  }
  return {next: at, over: false};
}

/** "seit September", "sinds dit voorjaar", "seit kurzem": months, seasons and how long ago, in many languages. */
const whenInYear =
  /^(?:januari?|februari?|märz|maart|mars|marts|april|mai|maj|mei|juni|juli|august|augusti|augustus|septemb(?:er|re)|o[kc]tob(?:er|re)|novemb(?:er|re)|de[sz]emb(?:er|re)|decemb(?:er|re)|frühjahr|frühling|sommer|sommeren|herbst|winter|voorjaar|zomer|najaar|herfst|våren|sommaren|hösten|vintern|foråret|efteråret|høsten|vinteren|kurzem|langem|kort)$/;

/** "2008–2012", in one word. */
const isRange = (sentence: Sentence, at: number): boolean => /^\d{4}\D\d/.test(sentence.lower(at));

/** "в 2008–2012 годах", "2014 yılından beri": nouns that belong to the years, and what stands behind them. */
function afterYearNoun(sentence: Sentence, from: number): number {
  let at = from;
  while (sentence.is('years', at)) at++;
  return at;
}

/** "2012", "latach 2012–2015", behind the preposition: no place or field. */
export const isTime = (sentence: Sentence, at: number): boolean =>
  sentence.isYear(at) || (sentence.is('period', at) && sentence.isYear(at + 1));

/** For how long: the index after "über zwanzig Jahre lang", "pendant dix ans"; the token itself where none stands. */
function afterSpan(sentence: Sentence, at: number): number {
  const opens = sentence.is('forLong', at);
  if (sentence.isCapital(at) || (!opens && sentence.isPreposition(at))) return at;
  for (let index = at + 1; index <= at + (opens ? 3 : 1) && sentence.isWord(index - 1); index++) {
    if (sentence.is('article', index - 1) || sentence.isInstitution(index - 1)) return at;
    if (sentence.is('span', index)) return index + (sentence.lower(index + 1) === 'lang' ? 2 : 1);
  }
  return at;
}

/** "de 2012 à 2023", "dal 2015 al 2019" */
const isTo = (sentence: Sentence, at: number): boolean => /^(?:à|al?|ao)$/.test(sentence.lower(at));

/** "har været chefredaktør siden 2019": a perfect of several words that a year since when follows is not over. */
export function lasts(sentence: Sentence, from: number, verb: VerbAt): boolean {
  if (verb.length === 1) return false;
  for (let at = from + verb.length; at < sentence.length && !sentence.isMark(at); at++) {
    if (!sentence.is('since', at) || !sentence.isYear(at + 1)) continue;
    return !afterYears(sentence, at).over && (sentence.isMark(at + 2) || sentence.is('and', at + 2));
  }
  return false;
}
