import type {Sentence} from './sentence.js';

/**
 * Whether a sentence that names nobody says who its author is: "Professorin an der …", and not "The director of …,
 * asked by us, …", which is about somebody else.
 */
export const isFragment = (sentence: Sentence): boolean =>
  sentence.afterArticles(0) === 0 || isIndefinite(sentence.lower(0));

const isIndefinite = (article: string): boolean =>
  /^(?:une?|uno?|una|um|uma|eine?|een|en|ett?)$/.test(article);
