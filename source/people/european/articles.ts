import type {Sentence} from './sentence.js';

/** Whether prepositions have an article behind them or within. */

/** "du", "de la", "del": of one that is known, and not of any. */
export const isDefinite = (sentence: Sentence, at: number): boolean =>
  sentence.is('article', at + 1) || !/^(?:de|di|d’|von|van|av|af)$/.test(sentence.lower(at));

/** Whether a preposition has an article within it: "au", "nella". */
export const isContracted = (sentence: Sentence, at: number): boolean =>
  /^(?:au|al|alla|allo|nel|nella|no|na|ao)$/.test(sentence.lower(at));
