import type {Sentence} from './sentence.js';

/** Organs, which have no name without whose they are: boards, committees, secretariats. */

/** "consiglio d’amministrazione", "comité de redacción": nothing that has a name without whose it is. */
export const isOrgan = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.words.capitals &&
  to > from + 1 &&
  organ.test(sentence.lower(from)) &&
  !territorial.test(sentence.lower(from + 1)) &&
  sentence.tokens.slice(from, to).every((_, index) => !sentence.isCapital(from + index));

/** "conseil régional de Tarne": named by its land, and no organ of it. */
const territorial =
  /^(?:départemental|régional|municipal|communal|général|provincial|regional|comunal|estatal)/;

const organ =
  /^(?:consigli|conseil|consej|conselh|comit|junta|director|direct|redac|rédac|redaz|bureau|secretar|secrétar|segreter|raad|bestuur|styre|bestyrelse|redaktion|hallit|vorstand|aufsichtsrat|beirat|stiftungsrat|zarząd|rad[aąęz]|představenstv|dozorčí|правлени|redactie)/;

/** The index after an organ in small letters, "styrelsen", "bestuur", where whose it is follows. */
export function afterOrgan(sentence: Sentence, from: number): number | undefined {
  if (!organ.test(sentence.lower(from))) return undefined;
  let at = from + 1;
  while (at < from + 4 && sentence.isWord(at) && !isWhose(sentence, at)) at++;
  return isWhose(sentence, at) && !territorial.test(sentence.lower(from + 1)) ? at : undefined;
}

const isWhose = (sentence: Sentence, at: number): boolean => {
  const name = sentence.afterArticles(at + 1);
  const named =
    sentence.isQuote(name) || sentence.isAcronym(name) || sentence.institutionFrom(name) !== undefined;
  const led = sentence.is('of', at) || sentence.is('for', at) || sentence.is('at', at);
  return led && (named || (sentence.words.capitals && sentence.isCapital(name)));
};
