import type {Author} from '../../article/article.js';
import {folded, startsUpper} from '../../article/letters.js';
import {wordList} from '../../article/word-list.js';
import {hasInstitutionWord} from '../institution-words.js';
import {isGeneration, isInitials, isParticle} from '../letter-case.js';
import {isKin} from './no-post.js';
import {startsPost} from './positions.js';
import {honorificsAt, isDegree, isHonorific, isPositionNoun} from '../titles.js';
import {verbAt} from './verbs.js';

/** Who a part of an author note is about, and the UTF-16 length of the words that say so. */
export type Subject = {authors: readonly Author[]; length: number; named: boolean};

const writer =
  "(?:author|writer|contributor|columnist|essayist|reviewer|interviewer|essay[’']s author|article[’']s author)";
const allWriters = new RegExp(
  `^(?:(?:the|both|our|all|these) )(?:two |three |four |co-?)?${writer}s\\b`,
  'i',
);
const oneWriter = new RegExp(`^(?:the |this |our |lead |first )*${writer}\\b(?!s| of\\b)`, 'i');
const ordinalWriter = new RegExp(
  `^the (first|second|third|fourth|fifth|last|former|latter)(?:-named)?(?: (?:${writer}|of them))?\\b`,
  'i',
);
/** What a subject begins with that is no name. */
const opensReference = wordList(`
  the this our both all these lead first he she they we i author writer contributor columnist essayist reviewer
  interviewer essay’s essay's article’s article's authors writers contributors`);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Reads the subject that a text begins with: names, "the authors", "the second author", a pronoun for the last named. */
export function subjectAt(
  text: string,
  authors: readonly Author[],
  last: readonly Author[] | undefined,
): Subject | undefined {
  const names = namedAt(text, authors);
  if (names) return names;
  if (!opensReference(text.slice(0, text.search(/[\s,]|$/)).toLowerCase())) return undefined;
  const all = allWriters.exec(text) ?? /^(?:they|both|all|we)\b(?! (?:at|of|from|with)\b)/i.exec(text);
  if (all)
    return {
      authors: /^they/i.test(text) && last !== undefined && last.length > 1 ? last : authors,
      length: all[0].length,
      named: false,
    };
  const ordinal = ordinalWriter.exec(text);
  if (ordinal && authors.length > 1) {
    const author = authors.at(ordinalIndex(ordinal[1]!));
    if (author) return {authors: [author], length: ordinal[0].length, named: true};
  }
  const one = oneWriter.exec(text);
  if (one)
    return {
      authors: authors.length === 1 ? authors : authors.slice(0, 1),
      length: one[0].length,
      named: false,
    };
  const pronoun = /^(?:he|she|they|i)\b/i.exec(text);
  if (pronoun)
    return {
      authors: last?.slice(-1) ?? (authors.length === 1 ? authors : []),
      length: pronoun[0].length,
      named: false,
    };
  return undefined;
}

/** "Her translator, Jonas Feld, is …", "His brother is …": one who is no author, by what that one is to the author or the text. */
export function anotherAt(text: string): Subject | undefined {
  const [lead = '', noun = ''] = another.exec(text) ?? [];
  return isPositionNoun(noun) || isKin(noun) ? {authors: [], length: lead.length, named: true} : undefined;
}

const another =
  /^(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he(?= [a-z-]+,? (?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]*, is )) (?:[a-z’'-]+ ){0,3}?([a-z-]+)(?=,? \p{Lu}|,? (?:is|are|was|were|has|who) )/u;

function ordinalIndex(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'last' || lower === 'latter') return -1;
  return lower === 'former' ? 0 : ordinals.indexOf(lower);
}

/** One name, or several joined by commas and "and". */
function namedAt(text: string, authors: readonly Author[]): Subject | undefined {
  const found: Author[] = [];
  let length = 0;
  for (;;) {
    const joint =
      found.length === 0 ? '' : (/^(?:,? and |,? & |, )/.exec(text.slice(length))?.[0] ?? undefined);
    if (joint === undefined) break;
    const match = nameAt(
      text.slice(length + joint.length),
      authors.filter((author) => !found.includes(author)),
    );
    if (!match) {
      const other = found.length > 0 ? otherName.exec(text.slice(length)) : null;
      if (other) length += other[0].length;
      break;
    }
    found.push(match.author);
    length += joint.length + match.length;
  }
  return found.length === 0 ? undefined : {authors: found, length, named: true};
}

/** One who is no author beside one who is: "Ada Obi and Jonas Feld are …". */
const otherName = /^(?:,? and |, )(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?=(?:are|were|both|have|teach|work|co-)\b)/u;

const plain = (text: string): string => folded(text).replaceAll('’', "'");

type Match = {author: Author; length: number};

/** The author whose name a text begins with, honorifics before it included. */
export function nameAt(text: string, authors: readonly Author[]): Match | undefined {
  const words = text.slice(0, longestName).split(' ');
  const whole = authors.find(
    ({name}) => isHonorific(name.split(' ', 1)[0]!) && plain(text).startsWith(`${plain(name)} `),
  );
  if (whole) return {author: whole, length: whole.name.length};
  let titles =
    /^the$/i.test(words[0] ?? '') && isHonorific(words[1] ?? '') && isHonorific(words[2] ?? '') ? 1 : 0;
  titles += honorificsAt(words.slice(titles));
  const lead = words.slice(0, titles).join(' ').length + (titles > 0 ? 1 : 0);
  const rest = words.slice(titles);
  const start = plain(rest.join(' '));
  const inFull = authors.filter(
    ({name}) => start.startsWith(plain(name)) && !/^\p{L}/u.test(start.slice(name.length)),
  );
  const best = (inFull.length > 0 ? inFull : authors)
    .map((author): Match => ({author, length: lengthOfName(rest, author)}))
    .reduce<Match | undefined>(
      (longest, match) => (match.length > (longest?.length ?? 0) ? match : longest),
      undefined,
    );
  return best && {author: best.author, length: lead + best.length};
}

/** The same, but a name in full goes before one that is only like another's. */
export function personAt(text: string, authors: readonly Author[]): Match | undefined {
  const start = plain(text.slice(0, longestName));
  const exact = authors.find(
    ({name}) => start.startsWith(plain(name)) && !/^\p{L}/u.test(text.slice(name.length)),
  );
  return exact ? {author: exact, length: exact.name.length} : nameAt(text, authors);
}

const longestName = 120;

/** How much of the words is the author's name: in full, with other initials or another given name, or the family name alone. */
function lengthOfName(words: readonly string[], author: Author): number {
  const bare = (word: string): string => plain(word.replace(/(?:['’]s)?[,;:.]*$/, ''));
  const name = author.name.split(' ').map(bare);
  const family = (author.family ?? '').split(' ').map(bare).filter(Boolean);
  const ends = (count: number): number =>
    words
      .slice(0, count)
      .join(' ')
      .replace(/(?:,|;|:|(?<=[^\s.]{3})\.)$/, '').length;
  // "Ada Obi" and "Ada Obi Jr."
  const withGeneration = (count: number): number =>
    ends(isGeneration((words[count] ?? '').replace(/,$/, '')) ? count + 1 : count);
  if (name.every((word, index) => bare(words[index] ?? '') === word))
    return withGeneration(name.length + furtherNames(words.slice(name.length)));
  if (family.length === 0) return 0;
  const surnameFirst =
    plain(author.name).startsWith(plain(author.family ?? '')) && name.length > family.length;
  const turned = [...plain(author.given ?? '').split(' '), ...family];
  if (surnameFirst && turned.every((word, index) => bare(words[index] ?? '') === word))
    return ends(turned.length);
  if (
    family.every((word, index) => bare(words[index] ?? '') === word) &&
    (surnameFirst ? !isNameWord(words[family.length] ?? '') : true)
  )
    return ends(family.length);
  if (surnameFirst) return 0;
  for (let start = 1; start <= 4; start++) {
    if (!words.slice(0, start).every((word) => isNameWord(word))) break;
    // "Contributing Editor Ada Obi is …"
    if (start > 1 && startsPost(words.slice(0, start).join(' '))) break;
    const matches = family.every((word, index) => bare(words[start + index] ?? '') === word);
    if (!matches) continue;
    return withGeneration(start + family.length);
  }
  const [given = '', ...others] = plain(author.given ?? '').split(' ');
  if (others.length > 0 && [given, ...others].every((word, index) => bare(words[index] ?? '') === word))
    return verbAt(words.slice(others.length + 1).join(' ')) ? ends(others.length + 1) : 0;
  const first = bare(words[0] ?? '');
  const called =
    first === given ||
    (first.length >= 3 && given.startsWith(first)) ||
    // "Ronnie" of Ronald
    (/(?:ie|y)$/.test(first) && first.length > 4 && given.startsWith(first.slice(0, 3)));
  return given !== '' && called && verbAt(words.slice(1).join(' ')) ? ends(1) : 0;
}

/** "Regina Obi Wai-ling is" of "Regina Obi": how many words of a name go on before the verb. */
function furtherNames(words: readonly string[]): number {
  const count = words.findIndex((word) => !/^\p{Lu}\p{Ll}[\p{L}’-]*$/u.test(word));
  return count > 0 && count < 4 && verbAt(words.slice(count).join(' ')) !== undefined ? count : 0;
}

const isNameWord = (word: string): boolean =>
  (startsUpper(word) && /^[^\d,;:!?/()[\]"“”]+$/.test(word)) || isInitials(word) || isParticle(word);

/** A name at the beginning of a text that a verb, a comma or a bracket follows: for notes under no byline. */
export function unknownNameAt(text: string): string | undefined {
  const words = text.slice(0, longestName).split(' ');
  let count = 0;
  while (count < 7 && isNameWord((words[count] ?? '').replace(/,$/, ''))) {
    count++;
    if (words[count - 1]!.endsWith(',')) break;
  }
  while (
    count < 7 &&
    words[count - 1]?.endsWith(',') &&
    (isGeneration(words[count] ?? '') || isDegree((words[count] ?? '').replace(/,$/, '')))
  )
    count++;
  const name = words.slice(0, count).join(' ').replace(/,$/, '');
  const people = count - honorificsAt(words.slice(0, count));
  const rest = text.slice(name.length).trimStart();
  const apposition = rest.replace(/^[,(—–:]\s*/, '');
  const speaks =
    verbAt(rest) !== undefined ||
    (apposition !== rest &&
      (saysMore(apposition) || (hasInstitutionWord(apposition) && !hasInstitutionWord(name))));
  const pronounOrArticle =
    /^(?:The|A|An|He|She|They|This|These|It|Her|His|Their|Views?|Opinions?|Both|In|At|For|All|By|Photo\w*|I)\b/.test(
      name,
    );
  return people >= 2 && speaks && !pronounOrArticle && !startsPost(name) ? name : undefined;
}

const saysMore = (text: string): boolean =>
  startsPost(text) || verbAt(text.replace(/^who /, '')) !== undefined;

/** One who is no author, and a post without a verb: "and Bo Li the deputy director of …". */
export function gappedNameAt(text: string): string | undefined {
  const [, name = '', rest = ''] =
    /^(\p{Lu}[\p{L}.’-]* \p{Lu}[\p{L}’-]+) ((?:an?|the) .+)$/u.exec(text) ?? [];
  return name !== '' && startsPost(rest) && !startsPost(name) ? name : undefined;
}
