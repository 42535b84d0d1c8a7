import {folded, startsUpper} from '../../article/letters.js';
import {isGivenName} from '../given-names.js';
import {hasInstitutionWord} from '../institution-words.js';
import {startsPost} from './positions.js';
import {wordList} from '../../article/word-list.js';

const isVerb = wordList(`
  is are was were has have teach teaches work works serve serves served lead leads head heads direct directs chair chairs
  write writes hold holds live lives run runs contribute contributes contributed contributing declare declares own owns
  advise advises advised retired edit edits practise practises practice practices report reports cover covers studies
  researches lectures`);
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z’']+/);
const byAuthor =
  /^(?:the|this|both|all|our)(?: two| three| four| first| second| third| last)? (?:author|writer|columnist|essayist)s?(?:,| ([a-z]+))/i;
const byPronoun = /^(?:she|he|they|both|all (?:three|four|five|authors)) ([a-z]+)/i;
const contact = /^(?:(?:e-?mail|twitter|x|contact)\s*:|\S+@\S+\.?$|@\w+$|(?:copyright|©)\b)/i;
const byFormula =
  /\b(?:contributed this (?:article|piece|essay|column|commentary)|(?:article|piece|essay|column|commentary|op-ed) (?:was |is )?(?:first|originally|adapted|excerpted|republished|reprinted|translated)|(?:views?|opinions?) (?:expressed|stated|here|do|does|are|is|in this)\b|views are personal|(?:competing|conflicts? of) interests?)/i;
/** "Head of Tides", "Chair": in a note without a verb these are posts. */
const isNounToo = /^(?:head|lead|chair|report|cover|work)s?$/;
const says = (text: string): boolean => wordsOf(text).some(isVerb);

/** What the group of a pattern matched is a verb, or nothing where it may be missing. */
function opensWith(pattern: RegExp, line: string): boolean {
  const match = pattern.exec(line);
  return match !== null && (match[1] === undefined || isVerb(match[1].toLowerCase()));
}

/**
 * Says something about the authors and not to the reader: a note at the article's end.
 *
 * @param names of the byline, as they are read
 */
export function isAuthorNote(printed: string, names: readonly string[], italic: boolean): boolean {
  const line = printed.replace(/^[([*•·▪■—–-]+\s*/, '');
  if (line.length > 2000) return false;
  const opening = line
    .slice(0, longestIntroduction)
    .replace(bracketedPronouns, '')
    .replace(
      /^(?:(?:dr|prof|professor|sir|dame|mr|mrs|ms|mx|lord|lady|justice|judge|rev|fr|father|sister|amb|ambassador|(?:lt|maj|brig|gen|col|capt|cmdr|adm|general|colonel)\.?(?: (?:gen|col|cmdr)\.?)?)\.?\s+(?:\((?:retd?|rtd)\.?\)\s+)?)+/i,
      '',
    );
  const named = names.some((name) => startsWithName(opening, name));
  if (named && (says(opening.slice(0, longestOpening)) || /^[^.]{2,60},/.test(opening))) return true;
  if (names.some((name) => isFullyNamed(line, name))) return true;
  if (opensWith(byAuthor, line)) return true;
  if (
    names.length > 0 &&
    line.length < longestFragment &&
    startsPost(line) &&
    hasInstitutionWord(line) &&
    !wordsOf(line).some((word) => isVerb(word) && !isNounToo.test(word))
  )
    return true;
  if (line.length < 400 && byFormula.test(line)) return true;
  return italic && (says(line) || byFormula.test(line));
}

/** May follow an author note as a part of it, but is none by itself. */
export const continuesAuthorNote = (line: string): boolean =>
  opensWith(byPronoun, line) || contact.test(line);

/**
 * "He is a fellow of …": a last paragraph that speaks by a pronoun of somebody whom nothing before it has, and so of
 * whoever signs. It still has to be seen whether it states a post.
 *
 * @param before the paragraphs of the article before it
 */
export function speaksOfSigner(line: string, before: readonly string[]): boolean {
  const [, pronoun = ''] = /^(He|She|His|Her) [a-z]/.exec(line) ?? [];
  if (pronoun === '' || before.length === 0) return false;
  const sameOne =
    pronoun.startsWith('H') && !pronoun.startsWith('Her') ? /\b(?:he|him|his)\b/i : /\b(?:she|her|hers)\b/i;
  return !before.some((text) => sameOne.test(text)) && !before.slice(-nearest).some(namesSomebody);
}

/** How many paragraphs back a pronoun may lead. */
const nearest = 3;

const namesSomebody = (text: string): boolean =>
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|President|Senator|Governor|Minister|Mayor)\b/.test(text) ||
  [...text.matchAll(/(\p{Lu}[\p{L}-]+) (?=\p{Lu})/gu)].some(([, word = '']) => isGivenName(word));

/** How far into a note it is looked for what its author is. */
const longestIntroduction = 700;
/** A body seldom names its author in full; a note may do so behind an adverbial or a post. */
const longestOpening = 240;
/** "Associate Professor at the …", without a verb. */
const longestFragment = 300;

const bracketedPronouns = / \((?:she|he|they|ze|any)(?:\/[a-z]+){1,2}\)/i;

const isFullyNamed = (line: string, name: string): boolean => {
  const opening = folded(line.slice(0, longestOpening));
  const words = folded(name).split(' ');
  const [before = '', after = ''] = opening.split(` ${words.at(-1)} `, 2);
  const [called = '', said = ''] = opening.split(` ${words[0]} `, 2);
  if (words.length < 2) return false;
  return (
    opening.includes(words.join(' ')) ||
    // "A leading figure in river law, Prof. Obi holds …", "A graduate of the Weir, Obi lives …"
    /, (?:dr|prof|professor|mr|mrs|ms)\.?$/.test(before) ||
    (/^[^.;]*,$/.test(before) && isVerb(after.split(' ', 1)[0]!)) ||
    // "As head of the Weir Trust, Ada is …"
    (/^as (?:[^.;]|\.(?! ))*,$/.test(called) &&
      startsPost(line.slice('As '.length)) &&
      isVerb(said.split(' ', 1)[0]!))
  );
};

/** By the whole name, by its first and last word, or by the last alone. */
function startsWithName(text: string, name: string): boolean {
  const opening = folded(text).replaceAll('’', "'");
  const [first = '', ...rest] = folded(name).replaceAll('’', "'").split(' ');
  const last = rest.at(-1) ?? first;
  if (/^(?:[ ,]|[’']s )/.test(opening.slice(last.length)) && opening.startsWith(last)) return true;
  if (opening.startsWith(`${first} `) && opening.slice(0, name.length + 24).includes(last)) return true;
  const called = [first, ...rest.slice(0, -1)].join(' ');
  const given = [called, first].find((part) => part.length > 2 && opening.startsWith(`${part} `));
  // "Ada is a lecturer at …": by the given name alone, where a post follows.
  if (given !== undefined && statesPost(text, text.slice(0, given.length))) return true;
  // "Ken Oakes" of "Kenneth Oakes", "Timothy Donald Oakes" of "Tim Oakes"
  const words = text.split(' ').slice(0, 4);
  const family = words.findIndex((word) => folded(word.replace(/,$/, '')) === last);
  return (
    family > 0 &&
    words.slice(0, family).every((word) => startsUpper(word)) &&
    (family === 1 ? opening.charAt(0) === first.charAt(0) : opening.startsWith(first.slice(0, 3)))
  );
}

/** Whether any sentence says of somebody, by a name or a pronoun, what post that is. */
function statesPost(text: string, name: string): boolean {
  const adverb = '(?: (?:also|currently|now|previously|formerly))*';
  const statement = new RegExp(
    `(?:^|[.!?] )(?:${name.replaceAll(/[^\p{L} ]/gu, '.')}|He|She|They|[^.!?]{3,160} and)${adverb} (?:is|was|has been|serves as|served as|works as|worked as)${adverb} (?=\\S)`,
    'gu',
  );
  return [...text.matchAll(statement)].some((match) => startsPost(text.slice(match.index + match[0].length)));
}
