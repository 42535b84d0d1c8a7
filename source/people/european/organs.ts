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
  /^(?:consigli|conseil|consej|conselh|comit|junta|director|direct|redac|rédac|redaz|bureau|secretar|secrétar|segreter|raad|bestuur|styre|bestyrelse|redaktion|hallit|vorstand|geschäftsleitung|geschäftsführung|aufsichtsrat|verwaltungsrat|beirat|stiftungsrat|zarząd|rad[aąęz]|představenstv|dozorčí|správní|prezydi|правлени|президиум|redactie)/;

/**
 * Where an organ in small letters ends, "styrelsen", "bestuur", and where whose it is begins, "im Vorstand des Vereins",
 * "zarządu Związku"; nothing where that isn't said.
 */
export function organAt(sentence: Sentence, from: number): {end: number; whose: number} | undefined {
  // "o Comitê de Tecnologia do Clube": in capitals a name of its own.
  if (sentence.words.capitals && sentence.isCapital(from)) return undefined;
  if (!organ.test(sentence.lower(from)) || territorial.test(sentence.lower(from + 1))) return undefined;
  for (let end = from + 1; end <= from + 4; end++) {
    const whose = whoseAt(sentence, end);
    if (whose !== undefined) return {end, whose};
    if (!sentence.isWord(end)) return undefined;
  }
  return undefined;
}

function whoseAt(sentence: Sentence, at: number): number | undefined {
  const led = sentence.is('of', at) || sentence.is('for', at) || sentence.is('at', at);
  const inCase = sentence.words.genitives && sentence.isCapital(at) && !sentence.isCapital(at - 1);
  if (!led && !inCase) return undefined;
  const name = led ? sentence.afterArticles(at + 1) : at;
  const named =
    sentence.isQuote(name) || sentence.isAcronym(name) || sentence.institutionFrom(name) !== undefined;
  // "im Verwaltungsrat von Tarn": in German a name has no article there.
  const capital = sentence.words.capitals || sentence.lower(at) === 'von';
  return named || (led && capital && sentence.isCapital(name)) ? name : undefined;
}
