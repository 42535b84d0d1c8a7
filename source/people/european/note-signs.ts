import {sentences} from '../../article/sentences.js';
import type {Author} from '../../article/article.js';
import {readName} from '../names.js';
import {personAt} from '../english/subjects.js';
import {statementsIn} from './clauses.js';
import {tellsOfWork} from './fragment.js';
import {headAt} from './post-noun.js';
import {Sentence} from './sentence.js';
import type {Words} from './words.js';

const longestNote = 1500;

/** "* ", "(*) ", "Wie? ": what stands before a note. */
const lead = /^(?:[([*_—–)\]-]+\s*|(?:wie|qui|chi|quién|wer|quem)\s?\?\s*)+/i;

/** A note without a subject, in UTF-16 units. */
const longestFragment = 400;

/** A note without a subject, a verb and a full stop, in UTF-16 units. */
const longestBareFragment = 160;

/** Nothing but words of posts and institutions, and names: with a full stop too, that says who somebody is. */
const isTitleOnly = (sentence: Sentence): boolean =>
  sentence.tokens.filter(
    (_, at) =>
      sentence.isWord(at) &&
      !sentence.isCapital(at) &&
      !sentence.isPreposition(at) &&
      !(['and', 'article', 'position', 'institution', 'adverb', 'former'] as const).some((kind) =>
        sentence.is(kind, at),
      ),
  ).length <= 1 && sentence.tokens.some((_, at) => at > 0 && sentence.isCapital(at));

/** "Historyk i tłumacz.": nothing but posts, which whole sentences follow. */
const isPostsOnly = (sentence: Sentence): boolean =>
  sentence.words.genitives &&
  sentence.is('position', 0) &&
  sentence.tokens.every(
    (_, at) => sentence.isMark(at, ',') || sentence.isOneOf(at, 'position', 'and', 'former'),
  );

/** What somebody studied or won, which may stand before what they are. */
const degree =
  /^(?:dout|doct|mestre|mestra|maestr|licenci|promovi|docteur|agrég|laur[eé]a|nacid|nascid|né |née |nato |nata |geboren)/i;

/** Whether a paragraph at an article's end says something about its authors. */
export function isNote(printed: string, names: readonly string[], italic: boolean, words: Words): boolean {
  const line = printed.replace(lead, '');
  if (line.length > longestNote) return false;
  const opening = sentences(line.slice(0, 600))[0]?.text ?? line;
  const authors = names.map((name): Author => ({id: name, ...readName(name), posts: []}));
  const sentence = new Sentence(opening, words, (text) => personAt(text, authors));
  if (sentence.tokens.some((_, at) => sentence.opens('declines', at))) return false;
  if (opensWithPerson(sentence) || opensWithAuthor(sentence)) return true;
  if (isPostsOnly(sentence) && names.length > 0 && line.length < longestFragment) return true;
  if (sentence.is('author', sentence.afterArticles(0)) && sentence.is('article', 0)) return false;
  const disclosed = words.disclosures.some(({pattern}) => pattern.test(line));
  if (disclosed && line.length < 500) return true;
  const full = names.some((name) => name.includes(' ') && opening.includes(name));
  if (full && line.length < 800) return true;
  const head = headAt(sentence, 0);
  if (!head && degree.test(line) && names.length > 0 && line.length < longestFragment) {
    const whole = new Sentence(line, words);
    const verbless = !/[.!?…]["”»]?$/.test(line) && !whole.tokens.some((_, at) => whole.verbAt(at));
    if (
      whole.tokens.some((_, at) => whole.is('position', at)) &&
      (verbless || whole.tokens.some((_, at) => whole.isInstitution(at)))
    )
      return true;
  }
  // "Enseigne le droit à …": who it is about is left out, and the verb says what they do and where.
  const activity = sentence.verbAt(0);
  if (activity && activity.kind !== 'tells' && names.length > 0 && line.length < longestFragment) {
    const whole = new Sentence(opening, words);
    if (
      whole.tokens.some((_, at) => whole.isInstitution(at) && isNamed(whole, at)) &&
      saysWhere(whole, authors)
    )
      return true;
  }
  // A body paragraph opens with an article: "Los agricultores …".
  if (head && sentence.afterArticles(0) === 0) {
    // "Ancien élève de l’École …, X enseigne …": a post, and then who holds it.
    if (sentence.tokens.some((_, at) => at > 0 && sentence.personAt(at) !== undefined)) return true;
    const whole = new Sentence(line.slice(0, longestFragment), words);
    const silent = line.length < longestBareFragment && !whole.tokens.some((_, at) => whole.verbAt(at));
    if (silent && names.length > 0 && (!/[.!?…]["”»]?$/.test(line) || isTitleOnly(whole))) return true;
    // "Poetessa e traduttrice, è nata a …": who it is about is left out.
    const comma = sentence.tokens.findIndex((_, at) => sentence.isMark(at, ','));
    if (
      comma > 0 &&
      comma < 6 &&
      names.length > 0 &&
      line.length < longestBareFragment &&
      sentence.verbAt(comma + 1)
    )
      return true;
    const named = whole.tokens.some((_, at) => whole.isInstitution(at) && isNamed(whole, at));
    const written = whole.tokens.some(
      (_, at) => whole.is('writer', at) && whole.is('of', at + 1) && isWork(whole, at + 2),
    );
    if (
      line.length < longestFragment &&
      names.length > 0 &&
      (written || (named && saysWhere(whole, authors)))
    )
      return true;
  }
  // "Rispettivamente docente e …"
  const together = names.length > 1 && [0, 1, 2].some((at) => sentence.is('respectively', at));
  if (!italic && !together) return false;
  const whole = new Sentence(line.slice(0, longestFragment), words, (text) => personAt(text, authors));
  return saysSomebody(sentence) || tellsOfWork(line) || (names.length > 0 && saysWhere(whole, authors));
}

/** "Universidade de Tarn", and not "the schools of the country": a capital at the noun, or soon behind it. */
const isNamed = (sentence: Sentence, at: number): boolean =>
  (at > 0 && sentence.isCapital(at)) ||
  [at + 1, at + 2, at + 3].some(
    (next) =>
      (sentence.isCapital(next) || sentence.isQuote(next)) && !sentence.slice(at, next + 1).includes('. '),
  );

/** "autrice de « La Part des friches »" */
const isWork = (sentence: Sentence, at: number): boolean => sentence.isQuote(sentence.afterArticles(at));

/** Some post at an institution: "Lehrer wissen, was dem Programm fehlt" says none. */
const saysWhere = (sentence: Sentence, authors: readonly Author[]): boolean =>
  statementsIn(sentence, {authors, last: authors, units: [], places: [], enter: undefined}).some(({said}) =>
    said.some(({units}) => units.length > 0),
  );

/** "Об авторе: ", "À propos de l’auteur : ": the index after what heads a note. */
function afterHeading(sentence: Sentence): number {
  const colon = sentence.tokens.slice(0, 6).findIndex(({text}) => text === ':');
  const heading = sentence.tokens.slice(0, Math.max(0, colon));
  return heading.some(({lower}) => writer.test(lower)) ? colon + 1 : 0;
}

const writer = /^(?:aut(?:or|eu|ri|re)|автор|f[oö]rfatt)/;

/** A name of the byline, behind a heading or none, and then a verb, a mark or a bracket. */
function opensWithPerson(sentence: Sentence): boolean {
  const from = afterHeading(sentence);
  let at = from;
  for (let found = sentence.personAt(at); found; found = sentence.personAt(at)) {
    at = found.next;
    if (!sentence.is('and', at) && !sentence.isMark(at, ',')) break;
    if (sentence.personAt(at + 1)) at++;
  }
  if (at === from) return false;
  if (sentence.isMark(at) || sentence.verbAt(at) !== undefined) return true;
  return sentence.is('adverb', at) || sentence.is('now', at) || headAt(sentence, at) !== undefined;
}

/** "L’autrice est …", "Les auteurs, …", and not "the author of the report". */
function opensWithAuthor(sentence: Sentence): boolean {
  for (let at = 0; at < 5; at++)
    if (sentence.is('authors', at) && sentence.isMark(at + 1, ':') && at + 1 < sentence.length) return true;
  const at = sentence.afterArticles(0);
  const noun = sentence.is('author', at) || sentence.is('authors', at);
  if (!noun) return false;
  return sentence.followsSubject(at + 1) || sentence.personAt(at + 1) !== undefined;
}

/** A post, a person or the author, wherever it stands. */
const saysSomebody = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    (_, at) =>
      sentence.is('position', at) ||
      sentence.is('authors', at) ||
      sentence.is('author', at) ||
      sentence.personAt(at) !== undefined,
  );

/** A paragraph that goes on about them: "Sie ist …". */
export function continuesNote(line: string, words: Words): boolean {
  const sentence = new Sentence(line.slice(0, 200), words);
  const pronoun = sentence.is('he', 0) || sentence.is('they', 0);
  return pronoun && sentence.verbAt(1) !== undefined;
}
