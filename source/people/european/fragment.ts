import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';

/**
 * Whether a sentence that names nobody says who its author is: "Professorin an der …", and not "The director of …,
 * asked by us, …", which is about somebody else.
 */
export const isFragment = (sentence: Sentence): boolean =>
  (!tellsOfWork(sentence.text) &&
    !reports(sentence) &&
    sentence.afterArticles(0) === 0 &&
    !isNamed(sentence) &&
    !isSomebody(sentence) &&
    !isKnownHolder(sentence)) ||
  isIndefinite(sentence.lower(0));

/** What a sentence is about by a noun, "the author", "both authors", or what was said of somebody: "Die Juristin ist …". */
export function subjectNounAt(
  sentence: Sentence,
  at: number,
): {kind: 'author' | 'authors' | 'holder'; next: number} | undefined {
  const noun = sentence.afterArticles(at);
  const next = noun + 1;
  if (noun > at || at === 0) {
    if (sentence.is('authors', noun)) return {kind: 'authors', next};
    if (sentence.is('author', noun)) return {kind: 'author', next};
  }
  const holder = noun > at ? headAt(sentence, noun) : undefined;
  if (!holder || holder.former || isIndefinite(sentence.lower(at))) return undefined;
  const end = holder.noun + 1;
  const told = at === 0 ? sentence.verbAt(end) !== undefined : headAt(sentence, end) !== undefined;
  return told ? {kind: 'holder', next: end} : undefined;
}

/** "Felix Brandt ist Professor …": a name that is no author's, before a verb or a mark. */
function isNamed(sentence: Sentence): boolean {
  let at = 0;
  while (sentence.is('honorific', at)) at++;
  const start = at;
  const isName = (index: number): boolean =>
    sentence.isCapital(index) &&
    !sentence.isAcronym(index) &&
    !(['position', 'institution', 'adverb', 'former', 'now'] as const).some((kind) =>
      sentence.is(kind, index),
    );
  while (at < start + 4 && isName(at)) at++;
  const verb = sentence.verbAt(at) !== undefined;
  return at >= start + 2 && at < sentence.length && (verb || sentence.isMark(at, ',(–—'));
}

/** "Dyrektor Muzeum zapowiada, że …", "… başkanı toplantıya katılmadı": what somebody did or said. */
function reports(sentence: Sentence): boolean {
  const {tokens, words} = sentence;
  if (words.genitives && tokens.some(({lower}) => /^(?:że|iż|что|že)$/.test(lower))) return true;
  const last = tokens.findLastIndex(({kind}) => kind === 'word');
  const told = tokens.some((_, at) => at + (sentence.verbAt(at)?.length ?? 0) === last + 1);
  const past = /(?:[dt][ıiuü]|m[ıiuü]ş)$/.test(sentence.lower(last));
  return words.verbFinal && past && !told && !sentence.isOneOf(last, 'position', 'institution');
}

export const isIndefinite = (article: string): boolean =>
  /^(?:une?|uno?|una|um|uma|eine?|een|en|ett?)$/.test(article);

/** "Ministern, tidigare rektor …, avböjde …": one word and a comma, which no post begins with. */
const isSomebody = (sentence: Sentence): boolean =>
  sentence.isMark(1, ',') &&
  sentence.length > 2 &&
  // "к.м.н., доцент …": a degree.
  !sentence.lower(0).includes('.') &&
  sentence.words.capitals &&
  sentence.verbAt(0) === undefined &&
  !(['position', 'adverb', 'now', 'former', 'breaks', 'honorific', 'respectively'] as const).some((kind) =>
    sentence.is(kind, 0),
  );

/**
 * "Lederen av utvalget er …", "Rettens leder, tidligere rektor, er uenig": one that is known, who is another than the
 * author; by the end of the noun, as in Scandinavian, or by what is said of them besides.
 */
function isKnownHolder(sentence: Sentence): boolean {
  const {words} = sentence;
  if (!words.definite) return false;
  if (words.definite(sentence.lower(0)) && !sentence.isMark(1)) return true;
  return (
    sentence.is('position', 1) &&
    sentence.tokens.some(
      (_, at) =>
        at > 2 &&
        sentence.isMark(at - 1, ',') &&
        sentence.verbAt(at)?.kind === 'is' &&
        !headAt(sentence, at + 1) &&
        !sentence.isPreposition(at + 1) &&
        !sentence.isOneOf(at + 1, 'now', 'adverb', 'former'),
    )
  );
}

/** What somebody wrote last. */
const work =
  /^(?:derni(?:er|ère)s? (?:ouvrage|livre|roman|essai|publication)|vient de (?:publier|faire paraître)|à paraître|zuletzt (?:erschien|veröffentlicht)|soeben erschien|(?:su|mi) (?:último|más reciente) |últim[oa] (?:libro|livro|obra)|(?:il suo )?ultimo (?:libro|saggio|romanzo)|senaste bok|seneste bog|siste bok|laatste boek|ostatnio wydał)/i;

/** "Dernier livre d’Ada Obi, …": whoever it names need not be the author. */
export const tellsOfWork = (text: string): boolean => work.test(text);

/** ", bevor sie in den Landtag gewählt wurde": what came after is told by another verb. */
export const isBefore = (word: string): boolean =>
  /^(?:bevor|ehe|nachdem|voordat|nadat|innan|før|inden|avant|antes|prima)$/.test(word);

/** ", além de integrar programas": what is besides is told by another verb too. */
export const isBesides = (word: string): boolean => /^(?:además|além|oltre|en-plus|outre)(?:-|$)/.test(word);
