import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';
import {repeatsLead} from './repeated-lead.js';
import {discipline} from './stems.js';
import {afterYears} from './time.js';

/** "ved Universitetet i Tarn og Brandos høgskole": a name that a noun ends, where languages have them so. */
const isNamedByLastNoun = (sentence: Sentence, at: number): boolean =>
  sentence.words.capitals &&
  !sentence.words.genitives &&
  sentence.isCapital(at) &&
  !sentence.isInstitution(at) &&
  sentence.isInstitution(at + 1) &&
  !sentence.isCapital(at + 1) &&
  !sentence.isCapital(at + 2);

/** "von Tarn Energy und Brix Motors": two names of two words each, behind a preposition and with nothing after them. */
export const joinsNames = (sentence: Sentence, from: number): boolean =>
  (sentence.is('of', from - 4) || sentence.is('at', from - 4)) &&
  [from - 3, from - 2, from, from + 1].every(
    (at) => sentence.isCapital(at) && !sentence.isInstitution(at) && !sentence.is('article', at),
  ) &&
  (sentence.isMark(from + 2) || sentence.is('and', from + 2));

/** "De Brug", "El Río": an article in capitals, and a name. */
export const opensWithArticle = (sentence: Sentence, at: number): boolean =>
  sentence.words.capitals &&
  sentence.is('article', at) &&
  sentence.isCapital(at) &&
  sentence.isCapital(at + 1);

/** Whether a post stands in the phrase that begins at a token. */
function endsInPost(sentence: Sentence, from: number): boolean {
  let at = from;
  while (sentence.isWord(at) && !sentence.is('and', at) && !sentence.is('position', at)) at++;
  return sentence.is('position', at);
}

/** "Centro de Estudios Marinos y Feministas de la …": in the plural and in capitals no post of one. */
const isAdjectival = (sentence: Sentence, at: number): boolean =>
  sentence.is('of', at + 1) && sentence.lower(at).endsWith('s');

/** "la Conférence des religieux et religieuses": both genders of those it is named after. */
const isCouple = (sentence: Sentence, first: number, second: number): boolean =>
  sentence.is('position', first) &&
  sentence.is('position', second) &&
  sentence.is('of', first - 1) &&
  sentence.lower(first).slice(0, 5) === sentence.lower(second).slice(0, 5);

/** "ved NUPI og Tarn høgskole": a name that is nothing but letters, and whole. */
const isLetters = (sentence: Sentence, at: number): boolean =>
  sentence.isAcronym(at) && (sentence.isPreposition(at - 1) || sentence.is('article', at - 1));

/** "Universidad de Tarn y NXH": letters of another institution, and no field of the one before. */
function isBesideUniversity(sentence: Sentence, at: number): boolean {
  if (!sentence.isAcronym(at)) return false;
  let noun = at - 2;
  while (noun > at - 10 && sentence.isWord(noun) && !sentence.isInstitution(noun)) noun--;
  return sentence.is('university', noun) || (sentence.is('institution', at) && sentence.isInstitution(noun));
}

/** Whether a post, a verb, another institution or another person follows "and". */
export function beginsAnew(sentence: Sentence, from: number): boolean {
  let at = from;
  while (
    !sentence.is('former', at) &&
    (['adverb', 'now', 'there'] as const).some((kind) => sentence.is(kind, at))
  )
    at++;
  // "und von 2000 bis 2004 Leiter"
  const timed = afterYears(sentence, at).next;
  if (timed > at && (headAt(sentence, timed) ?? sentence.verbAt(timed))) return true;
  const head = headAt(sentence, at);
  // "Université Marie et Louis Passeur": a name that ends as posts do.
  const name =
    sentence.words.capitals && head?.noun === at + 1 && sentence.isCapital(at) && sentence.isCapital(at + 1);
  const post = head !== undefined && !(name && sentence.isCapital(from - 2) && sentence.isMark(at + 2));
  // "asociación Juezas y Jueces": a name of those who are its members.
  const members =
    sentence.words.capitals &&
    head?.noun === at &&
    sentence.isCapital(at) &&
    sentence.isCapital(from - 2) &&
    (!sentence.is('of', at + 1) || isAdjectival(sentence, at));
  // "Kancelarii Rzeka i Wspólnicy"
  const partners = sentence.words.genitives && sentence.isMark(at + 1);
  if (members && (partners || sentence.is('position', from - 2) || isAdjectival(sentence, at))) return false;
  if (isCouple(sentence, from - 2, at)) return false;
  if (post || (sentence.verbAt(at) ?? sentence.personAt(at))) return true;
  // "yliopistossa ja neuvoston puheenjohtaja": a post behind its institution, where the one before is named.
  if (sentence.words.postLast && sentence.isInstitution(from - 2) && endsInPost(sentence, at)) return true;
  if (sentence.is('he', at) || sentence.is('they', at) || sentence.is('author', at)) return true;
  if (
    sentence.is('as', at) ||
    sentence.is('former', at) ||
    sentence.is('writer', at) ||
    sentence.is('until', at)
  )
    return true;
  if (sentence.is('writer', sentence.afterArticles(at))) return true;
  // "à l’université de Tarn et Sciences Po", "… et NXH": a name that needs no noun.
  if (sentence.lower(at) === 'sciences-po' || isBesideUniversity(sentence, at)) return true;
  if (
    !sentence.words.capitals &&
    sentence.isWord(at) &&
    !sentence.isCapital(at) &&
    sentence.isPreposition(at + 1)
  )
    return true;
  if (sentence.is('at', at) || sentence.is('of', at) || sentence.is('for', at)) {
    const after = sentence.afterArticles(at + 1);
    const known = sentence.isAcronym(from - 2) || at > from;
    const short =
      sentence.isCapital(after) && (known || (sentence.is('at', at) && sentence.isAcronym(after)));
    return (
      short ||
      repeatsLead(sentence, at) ||
      sentence.institutionFrom(after) !== undefined ||
      sentence.isQuote(after)
    );
  }
  // "Чикагского университета и Высшей школы …", and not "Wydziale Prawa i Administracji Uniwersytetu …"
  // "deníku Tarn a časopisu Raut", "portálu Tarn a webového magazínu Raut": the name before is whole.
  const whole = sentence.isCapital(from - 2) || sentence.isQuote(from - 2);
  const adjective =
    (whole || sentence.isCapital(at)) &&
    /(?:ого|его|ой|ей|ом|ego|ej|[iyí]m|ého|ém|é|ově)$/.test(sentence.lower(at));
  const noun =
    whole && sentence.isInstitution(at) && (sentence.isCapital(at + 1) || sentence.isQuote(at + 1));
  if (sentence.words.genitives && (noun || (adjective && sentence.institutionFrom(at) !== undefined)))
    return true;
  if (isNamedByLastNoun(sentence, at) && !sentence.is('for', from - 3)) return true;
  if (
    isLetters(sentence, from - 2) &&
    (sentence.isAcronym(sentence.afterArticles(at)) || sentence.institutionFrom(at) !== undefined)
  )
    return true;
  // A verb that no list has: "Universität Tarn und entwickelte das …".
  const named =
    sentence.isCapital(from - 2) || sentence.isAcronym(from - 2) || /[^u]te[nt]?$/.test(sentence.lower(at));
  if (named && sentence.isWord(at) && !sentence.isCapital(at) && !sentence.isPreposition(at)) {
    const goesOn =
      sentence.is('article', at + 1) ||
      sentence.is('there', at + 1) ||
      (sentence.is('at', at + 1) && !sentence.is('of', at + 1));
    if (goesOn && !sentence.is('article', at) && !sentence.isInstitution(at)) return true;
  }
  // "an der Universität Tarnau und Wasserrecht in Brandau": another subject, and where.
  const subject = !sentence.words.capitals && discipline.test(sentence.lower(at));
  if (
    subject &&
    sentence.isPreposition(at + 1) &&
    !sentence.is('of', at + 1) &&
    !sentence.is('for', from - 3)
  ) {
    const where = sentence.afterArticles(at + 2);
    if (sentence.isCapital(where) && sentence.isCapital(from - 2)) return true;
  }
  // A noun that is no known position, and where: "en raadsheer bij het Hof".
  const inName = sentence.words.capitals && sentence.isCapital(at);
  // "Institut für Brücken und Deichbau an der …": two fields.
  const fields = [2, 3, 4].some((back) => sentence.is('for', from - back));
  if (sentence.isWord(at) && !inName && !fields && sentence.is('at', at + 1) && !sentence.isPreposition(at)) {
    const after = sentence.afterArticles(at + 2);
    if (!sentence.isInstitution(at) && sentence.institutionFrom(after) !== undefined) return true;
  }
  if (joinsNames(sentence, from)) return true;
  // "bij Tarn Weekblad en De Brug"
  if (opensWithArticle(sentence, at) && !sentence.is('for', from - 3)) return true;
  return sentence.is('article', at) && sentence.institutionFrom(sentence.afterArticles(at)) !== undefined;
}
