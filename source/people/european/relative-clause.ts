import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';

/** Relative clauses of the Romance languages, which a comma opens and another closes. */

const relative = /^(?:che|cui|que|qui|quien|quienes|quem|dont|où|dove|donde|onde|quale|laquelle|lequel)$/;

/** ", che ha contribuito a fondare": right behind a comma, or with a preposition between. */
export const opensClause = (sentence: Sentence, at: number): boolean =>
  relative.test(sentence.lower(at)) &&
  [at - 1, at - 2, at - 3].some((mark) => mark > 0 && sentence.isMark(mark, ','));

/** ", y profesora de …": a post behind a comma and "and", which no relative clause goes on with. */
export const closesClause = (sentence: Sentence, at: number): boolean =>
  sentence.isMark(at, ',') && sentence.is('and', at + 1) && headAt(sentence, at + 2) !== undefined;
