import {inField} from './affiliation.js';
import {isDefinite} from './articles.js';
import {isIndefinite} from './fragment.js';
import type {Said} from './post.js';
import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';
import {degreed, leads, titulary} from './stems.js';

/** "Autorin von „…“": whoever wrote a book or won a prize holds no post; who edits a paper does. */
export function isOfWork(sentence: Sentence, from: number, {units}: Said): boolean {
  const noun = headAt(sentence, from)?.noun ?? sentence.afterArticles(from);
  const name = sentence.afterArticles(noun + 2);
  // "Herausgeber der „Tarnpost“" is one of a paper, "von „…“" of a book.
  const paper =
    sentence.institutionFrom(name) !== undefined ||
    (isDefinite(sentence, noun + 1) && sentence.isQuote(name));
  // "Autorin der Tarnauer Zeitung": who writes for it.
  const writes = sentence.is('author', noun) && isDefinite(sentence, noun + 1);
  const led = (leads.test(sentence.lower(noun)) || writes) && paper && !(writes && sentence.isQuote(name));
  // "maestra en Tecnología", and not "en la escuela …"
  if (degreed.test(sentence.lower(noun)) && inField.test(sentence.lower(noun + 1)))
    return !sentence.is('article', noun + 2);
  // "titulaire d’un doctorat"
  if (titulary.test(sentence.lower(noun)) && isIndefinite(sentence.lower(noun + 2))) return true;
  // "redaktorka tomu „Nurt”"
  if (sentence.is('book', noun + 1)) return true;
  return (
    sentence.is('writer', noun) &&
    !(led && sentence.is('of', noun + 1)) &&
    (sentence.is('of', noun + 1) ||
      // "autora, entre otras obras, de …"
      (sentence.isMark(noun + 1, ',') && sentence.isOneOf(noun + 2, 'adverb', 'since')) ||
      /^tills?$/.test(sentence.lower(noun + 1)) ||
      isGenitive(sentence, noun + 1) ||
      units.length > 0 ||
      (noun + 1 < sentence.length && sentence.isMark(noun + 1, '(')))
  );
}

/** "Autor zahlreicher Bücher": in German an adjective in the genitive, and what it belongs to. */
const isGenitive = (sentence: Sentence, at: number): boolean =>
  !sentence.words.capitals &&
  /^\p{Ll}+er$/u.test(sentence.slice(at, at + 1)) &&
  !sentence.isPreposition(at) &&
  sentence.isCapital(at + 1);
