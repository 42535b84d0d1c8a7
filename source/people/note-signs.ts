import {startsUpper} from '../article/letters.js';
import {hasInstitutionWord} from './institution-words.js';
import {startsPost} from './positions.js';
import {wordList} from '../article/word-list.js';

const isVerb = wordList(`
  is are was were has have teach teaches work works serve serves served lead leads head heads direct directs chair chairs
  write writes hold holds live lives run runs contribute contributes contributed contributing declare declares own owns
  advise advises advised retired edit edits practise practises practice practices report reports cover covers studies
  researches lectures`);
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z’']+/);
const byAuthor =
  /^(?:the|this|both|all|our)(?: two| three| four)? (?:author|writer|columnist|essayist)s?(?:,| ([a-z]+))/i;
const byPronoun = /^(?:she|he|they|both|all (?:three|four|five|authors)) ([a-z]+)/i;
const contact = /^(?:(?:e-?mail|twitter|x|contact)\s*:|\S+@\S+\.?$|@\w+$|(?:copyright|©)\b)/i;
const byFormula =
  /\b(?:contributed this (?:article|piece|essay|column|commentary)|(?:article|piece|essay|column|commentary|op-ed) (?:was |is )?(?:first|originally|adapted|excerpted|republished|reprinted|translated)|(?:views?|opinions?) (?:expressed|stated|here|do|does|are|is|in this)\b|views are personal|(?:competing|conflicts? of) interests?)/i;
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
  const line = printed.replace(/^[([—–-]+\s*/, '');
  if (line.length > 2000) return false;
  const opening = line
    .slice(0, 240)
    .replace(bracketedPronouns, '')
    .replace(
      /^(?:(?:dr|prof|professor|sir|dame|mr|mrs|ms|mx|lord|lady|justice|judge|rev|fr|father|sister|amb|ambassador|(?:lt|maj|brig|gen|col|capt|cmdr|adm|general|colonel)\.?(?: (?:gen|col|cmdr)\.?)?)\.?\s+(?:\((?:retd?|rtd)\.?\)\s+)?)+/i,
      '',
    );
  const named = names.some((name) => startsWithName(opening, name));
  if (named && (says(opening) || /^[^.]{2,60},/.test(opening))) return true;
  if (names.some((name) => isFullyNamed(line, name))) return true;
  if (opensWith(byAuthor, line)) return true;
  if (
    names.length > 0 &&
    line.length < longestFragment &&
    startsPost(line) &&
    hasInstitutionWord(line) &&
    !says(line)
  )
    return true;
  if (line.length < 400 && byFormula.test(line)) return true;
  return italic && (says(line) || byFormula.test(line));
}

/** May follow an author note as a part of it, but is none by itself. */
export const continuesAuthorNote = (line: string): boolean =>
  opensWith(byPronoun, line) || contact.test(line);

/** A body seldom names its author in full; a note may do so behind an adverbial or a post. */
const longestOpening = 240;
/** "Associate Professor at the …", without a verb. */
const longestFragment = 300;

const bracketedPronouns = / \((?:she|he|they|ze|any)(?:\/[a-z]+){1,2}\)/i;

const isFullyNamed = (line: string, name: string): boolean => {
  const opening = line.slice(0, longestOpening).toLowerCase();
  const family = name.toLowerCase().split(' ').at(-1)!;
  return (
    name.includes(' ') &&
    (opening.includes(name.toLowerCase()) ||
      // "A leading figure in river law, Prof. Obi holds …"
      /, (?:dr|prof|professor|mr|mrs|ms)\.? $/.test(
        opening.slice(0, Math.max(0, opening.indexOf(` ${family} `) + 1)),
      ))
  );
};

/** By the whole name, by its first and last word, or by the last alone. */
function startsWithName(text: string, name: string): boolean {
  const opening = text.toLowerCase();
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  const last = rest.at(-1) ?? first;
  if (/^(?:[ ,]|[’']s )/.test(opening.slice(last.length)) && opening.startsWith(last)) return true;
  if (opening.startsWith(`${first} `) && opening.slice(0, name.length + 24).includes(last)) return true;
  const called = opening.startsWith(`${[first, ...rest.slice(0, -1)].join(' ')} `) ? rest.length : 1;
  const said = text.split(' ').slice(Math.max(1, called));
  // "Ada is a lecturer at …": by the given name alone, where a post follows.
  if (
    opening.startsWith(`${first} `) &&
    first.length > 2 &&
    /^(?:is|was|serves as|works as) (?=\S)/.test(said.join(' '))
  )
    return startsPost(said.join(' ').replace(/^(?:is|was|serves as|works as) (?:also |currently )?/, ''));
  // "Ken Oakes" of "Kenneth Oakes"
  const [given = '', family = ''] = opening.split(/[ ,]/, 2);
  return family === last && given.charAt(0) === first.charAt(0) && startsUpper(text);
}
