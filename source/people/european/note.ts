import type {Author, Disclosure} from '../../article/article.js';
import {sentences} from '../../article/sentences.js';
import {affiliationList} from '../affiliation-list.js';
import {enter, longestNote, longestSentence, postOf, type AuthorNote} from '../english/author-note.js';
import {withoutMarkup} from '../note-text.js';
import type {Credited} from '../byline.js';
import {readName} from '../names.js';
import {personAt} from '../english/subjects.js';
import {statementsIn} from './clauses.js';
import type {Context} from './statement.js';
import {Sentence} from './sentence.js';
import {shareAffiliations} from './sharing.js';
import type {Words} from './words.js';

/** Reads an author note in the language of the words; see `readAuthorNote`. */
export function readNote(text: string, byline: readonly Credited[], words: Words): AuthorNote {
  const authors: Author[] = [];
  for (const person of byline) enter(person, authors);
  const register = affiliationList();
  const disclosures: Disclosure[] = [];
  const context: Context = {
    authors,
    last: authors,
    units: [],
    places: [],
    enter: byline.length === 0 ? (name) => enter(readName(name), authors) : undefined,
  };
  for (const sentence of statedIn(joinedUp(withoutMarkup(text.slice(0, longestNote))), words)) {
    if (sentence.length > longestSentence) continue;
    const disclosed = disclosureIn(sentence, words);
    if (disclosed) disclosures.push(disclosed);
    const told = disclosed ? beforeDisclosure(sentence, words) : sentence;
    const whole = new Sentence(words.withNounEach(told), words, (from) => personAt(from, authors));
    const statements = statementsIn(whole, context);
    const respectively = distributes(whole);
    shareAffiliations(statements, words, respectively);
    for (const {authors: about, said} of statements) {
      if (about.length > 0) context.last = about;
      const respective = respectively && about.length > 1 && about.length === said.length;
      for (const [index, author] of about.entries())
        for (const post of respective ? said.slice(index, index + 1) : said)
          author.posts.push(postOf(post, sentence, register));
    }
  }
  return {authors, affiliations: register.affiliations, disclosures};
}

/**
 * "a. D.", "i. R." and "e. V." as one word; a slash between a post and its institution as a comma: "lecteur en droit/Centre …",
 * and not in a name, "Universität Witten/Herdecke".
 */
const joinedUp = (text: string): string =>
  text
    .replaceAll(/\b(a|i|z|e)\. ?([DRV])\./g, '$1.$2')
    .replaceAll(/(?<=\p{Ll})(?: \/ ?|\/ |(?<=(?<!\p{L})\p{Ll}+)\/)(?=\p{Lu}\p{Ll})/gu, ', ')
    // "Núcleo de Rios/UFRM": letters of what it is part of.
    .replaceAll(/(?<=\p{Ll})\/(?=\p{Lu}{2,}(?!\p{L}))/gu, ', ');

/** "die 14. Deichbrigade", "ist 1. Vorsitzender": an ordinal before a post or an institution ends no sentence. */
function withOrdinals(parts: readonly string[], words: Words): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1) ?? '';
    const noun = /^\p{Lu}\p{Ll}+/u.exec(part)?.[0].toLowerCase() ?? '';
    const ordinal =
      /\p{L} \d{1,3}\.$/u.test(before) && (words.is.position(noun) || words.is.institution(noun));
    if (ordinal) joined[joined.length - 1] = `${before} ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** The sentences of a note, out of their brackets; what is disclosed behind a semicolon is one of its own. */
const statedIn = (text: string, words: Words): string[] =>
  withOrdinals(
    sentences(text).map(({text: sentence}) => sentence),
    words,
  )
    .map((sentence) => sentence.replace(/^\[(.*)\]$/, '$1'))
    .flatMap((sentence) => (disclosureIn(sentence, words) ? sentence.split(/(?<=;)\s+/) : [sentence]));

const distributes = (sentence: Sentence): boolean =>
  sentence.tokens.some((_, at) => sentence.is('respectively', at));

/** "Ada Obi is econoom bij NXH en schrijft op persoonlijke titel": what is said before it, in a clause of its own. */
function beforeDisclosure(text: string, words: Words): string {
  const clauses = text.split(
    /(?=[,;]? (?:und|aber|en|maar|och|og|men|et|mais|y|pero|e|mas|ma|però|i|ale|и|но) )/,
  );
  const told = clauses.findIndex(
    (_, at) => disclosureIn(clauses.slice(0, at + 1).join(''), words) !== undefined,
  );
  return told > 0 ? clauses.slice(0, told).join('') : '';
}

function disclosureIn(sentence: string, words: Words): Disclosure | undefined {
  const found = words.disclosures.find(({pattern}) => pattern.test(sentence));
  return found && {kind: found.kind, text: sentence.trim()};
}
