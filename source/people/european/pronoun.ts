import type {Author} from '../../article/article.js';
import type {Sentence} from './sentence.js';
import type {Context} from './statement.js';

export const isPronoun = (sentence: Sentence, at: number): boolean =>
  sentence.is('he', at) || sentence.is('they', at);

/**
 * Whom a pronoun means; where it may be one or several, "sie", "ze", its verb tells, or who was spoken of before.
 *
 * @param before the verb before it; that behind it tells where there is none
 */
export function meantBy(
  sentence: Sentence,
  at: number,
  before: string,
  {last, authors}: Context,
): readonly Author[] {
  const verb =
    before === '' ? sentence.slice(at + 1, at + 1 + (sentence.verbAt(at + 1)?.length ?? 0)) : before;
  const either = sentence.is('he', at) && sentence.is('they', at);
  const several = either ? (verb === '' ? last.length > 1 : isPlural(verb)) : sentence.is('they', at);
  if (!several) return last.slice(-1);
  return last.length > 1 ? last : authors;
}

/** "sie leiten", "ze zijn", and not "sie leitet", "ze is". */
const isPlural = (verb: string): boolean => /(?:n|sind)(?:\s|$)/.test(verb);

/** "ona", "Ада": how feminine pronouns and most feminine given names end, and few masculine ones, in these languages. */
const isFeminine = (word: string): boolean => /[aая]$/u.test(word);

/** Pronouns of the Romance languages in which given names end so. */
const romance = /^(?:lei|lui|ella|él|ela|ele)$/;

/** "ona", "он", of several who were named: the one whose given name ends as such a pronoun does. */
export function singledOut(sentence: Sentence, at: number, authors: readonly Author[]): Author | undefined {
  const pronoun = sentence.lower(at);
  const tells = sentence.words.genitives || romance.test(pronoun);
  if (!tells || sentence.words.postLast || sentence.is('they', at)) return undefined;
  const feminine = pronoun === 'lei' || isFeminine(pronoun);
  const meant = authors.filter(({name}) => isFeminine(name.split(' ')[0]!) === feminine);
  return meant.length === 1 ? meant[0] : undefined;
}
