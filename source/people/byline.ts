import {startsLower, startsUpper} from '../article/letters.js';
import {wordList} from '../article/word-list.js';
import {isGeneration, isInitials, isParticle, isShouted, startsLikeName} from './letter-case.js';
import {isPeer, readName, type Name} from './names.js';
import {isNobody, withoutAgency, withoutContacts} from './agencies.js';
import {isCity, isCountry} from './countries.js';
import {isGivenName} from './given-names.js';
import {hasInstitutionWord, isUnmistakable} from './institution-words.js';
import {startsPost} from './english/positions.js';
import {bothBy, roleInside, roles} from './byline-roles.js';
import {withoutNicknames} from './interruptions.js';
import {cutAt} from './separators.js';
import {surnameRank} from './surnames.js';
import {isDegree, isHonorific, isTitleWord} from './titles.js';

export type Credited = Name & {
  /** Absent for the author proper; else "translator", "interviewer", "photographer" … */
  role?: string;
};

const separator =
  /\s*(?:;|•|·|\||\n|\s[—–]\s|\/|\s&\s|[\s,]and(?=\s)|\sin conversation with(?=\s)|\s(?:AND|und|UND|et|ET|y|e|och|OCH|og|OG|en|EN|ja|with|WITH)(?=\s))\s*/g;
/** Separators that also stand within Spanish and Portuguese family names: "Ortega y Gasset". */
const withinNames = /^\s*[ye]\s*$/;
const marker = /(?:\s*(?:[*†‡§¶#✉⁰¹²³⁴-⁹ᵃ-ᶻ]|\[[^\]A-Z]{1,8}\]|\(\s?[a-zA-Z]\s?\)|\)|\d[\d,'\s]{0,20}))+/g;

/**
 * Reads a byline: one to many people, in any case, joined by commas, semicolons, new lines or "and" in several
 * languages, with markers of affiliations, degrees and honorifics, which are left out.
 *
 * What follows a name as its affiliation ("Jane Roe, Lakeside University"; "for The Herald") is no author. `text` is
 * the author note or the article: names are spelt with its capitals where it has them.
 */
export function readByline(printed: string, text = ''): Credited[] {
  const credited: Credited[] = [];
  const example = text.slice(0, longestExample);
  let role: string | undefined;
  for (const piece of piecesOf(printed.slice(0, longestByline))) {
    let rest = piece;
    for (const [pattern, named] of roles) {
      const match = pattern.exec(rest);
      if (!match) continue;
      rest = rest.slice(match[0].length);
      role = named;
    }
    for (const candidate of peopleOf(rest)) {
      const place = credited.length > 0 && !candidate.includes(' ') && isCity(candidate);
      if (place || isNobody(candidate)) continue;
      const name = readName(candidate, example);
      if (credited.some((other) => other.name === name.name)) continue;
      credited.push(role === undefined ? name : {...name, role});
    }
  }
  return credited;
}

/** "Rear Adm. Ada Obi (ret.)" */
const retiredMark = /,? \((?:retd?|rtd)\.?\)/gi;

function piecesOf(printed: string): string[] {
  const plain = withoutNicknames(withoutContacts(printed).replaceAll(retiredMark, ''))
    .replace(bothBy, '')
    .replaceAll(marker, ', ')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ -(\S)/g, (gap, letter: string) => (startsUpper(letter) ? `-${letter}` : gap));
  return plain
    .split(roleInside)
    .flatMap((part) =>
      cutAt(
        part,
        separator,
        (before, after, mark) => !withinNames.test(mark) || (/\S \S/.test(before) && /^\S+ \S/.test(after)),
      ),
    );
}

/** The names in a stretch without "and": parted by commas, unless what stands after one belongs to the name. */
function peopleOf(stretch: string): string[] {
  const parts = stretch
    .split(/\.\.|,/)
    .map((part) => withoutMarkers(withoutAgency(part)))
    .filter((part) => part !== '');
  const names: string[] = [];
  if (parts.length === 2 && isInverted(parts[0]!, parts[1]!)) return [parts.join(', ')];
  for (const [index, part] of parts.entries()) {
    const previous = names.at(-1);
    if (/^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/i.test(part) && previous !== undefined) {
      names[names.length - 1] = `${previous} ${part}`;
    } else if (previous !== undefined && onlyInitials(part) && !previous.includes(' ')) {
      names[names.length - 1] = `${previous}, ${part}`;
    } else if (part.split(' ').every((word) => isDegree(word)) || isDegree(part.replaceAll(' ', ''))) {
      continue;
    } else if (index > 0 && (isAffiliation(part) || (startsLower(part) && startsPost(part)))) {
      break;
    } else if (isPersonal(part) && !andOthers.test(part)) {
      names.push(...parted(part));
    }
  }
  return names;
}

/** What stands for those whom a byline doesn't name. */
const andOthers = /^(?:et )?al(?:ii|\.)?$/i;

/** "ADA OBI JONAS FELD", nothing between two names: each is a common given name before a word that is none. */
function parted(part: string): string[] {
  const words = part.split(' ');
  const [first = '', , third = ''] = words;
  const families = words.filter((_, index) => index % 2 === 1);
  const two =
    words.length === 4 &&
    isGivenName(first) &&
    isGivenName(third) &&
    !families.some((word) => isGivenName(word) || isParticle(word) || isInitials(word) || isGeneration(word));
  return two ? [words.slice(0, 2).join(' '), words.slice(2).join(' ')] : [part];
}

const onlyInitials = (part: string): boolean =>
  startsUpper(part) && part === part.toUpperCase() && /^(?:[^\s\d.-]\.?[ -]?){1,4}$/.test(part);

/** "Herrera, Tomás" as the whole of what stands between semicolons: two parts, neither of them a full name. */
const isInverted = (family: string, given: string): boolean =>
  !family.includes(' ') &&
  startsUpper(given) &&
  !isAffiliation(given) &&
  !isDegree(given) &&
  !/^(?:jr|sr)\.?$/i.test(given);

/** "ADA OBI STAFF WRITER" */
const trailingTitle =
  /(?<=\S \S+) (?:(?:staff|senior|contributing|freelance|feature|sports) (?:writer|reporter)|(?:guest|opinion) (?:columnist|writer)|(?:special |foreign |staff )?correspondent|contributor|columnist)$/i;

const behindName = /\s(?:for|at|of|from|in|is|special to)\s.*$/i;

/**
 * Single small letters at the end are markers of affiliations; "for The Herald" and "in Lagos" are no part of a name.
 */
const withoutMarkers = (part: string): string =>
  (isPeer(part) ? part : part.replace(trailingTitle, '').replace(behindName, ''))
    .replace(/^[\s'.]+(?=[^\s'.\d])|^\s*and\s+/i, '')
    .replace(/(?:\s[a-z])+\s*$/, '')
    .replace(/(?<=[^\s.]{2})\.$/, (dot, _, whole: string) => (/\b(?:jr|sr)\.$/i.test(whole) ? dot : ''))
    .trim();

/** An institution, a country or a bare title; "Dean Smith" and "John Major" are people. */
const isAffiliation = (part: string): boolean =>
  isUnmistakable(part) ||
  isCountry(part) ||
  part.split(' ').every((word) => isTitleWord(word) && !isHonorific(word)) ||
  // "Associate Clinical Professor"
  /^(?:associate|assistant|adjunct|clinical) (?:\S+ )*professor$/i.test(part);

/** UTF-16 units. */
const longestByline = 2000;
const longestBylineLine = 200;
const longestExample = 10_000;
const longestName = 60;

function isPersonal(part: string): boolean {
  const words = part.split(' ');
  return (
    part.length <= longestName &&
    words.length <= 8 &&
    /[^'’.\- ]{2}/.test(part) &&
    /^[\p{L}'’.\- ]+$/u.test(part)
  );
}

const isNewsWord = wordList(`
  a about above after again all analysis and arts ask at books briefing business cartoon china city column comment
  commentary contents contributors corrections culture daily debate economy edition editorial editorials education essay
  essays europe events exclusive features feature focus for forum from global guide guides handbook handbuch health history home how ideas in insight
  insights international interview is issue it its law letter letters life lifestyle local manual manuals media money national nature new news
  no not notebook obituary of on opinion opinions our outlook page perspective perspectives podcast policy politics post
  profile public readers reference report reports research review reviews science section society special sport sports story
  style talk tech technology the this time times to today trade travel trends tutorial tutorials us view viewpoint viewpoints views voices
  war watch week weekend what when where why with women work world year you your`);
const anonymousByline =
  /^(?:by )?(?:our )?(?:staff|special|own|foreign|political)? ?(?:reporters?|correspondents?|writers?|agencies|editorial board|the editors)$/i;

/**
 * How much a line looks like a byline, from 0 to 1: a "By", names in capitals joined by AND, initials, family names
 * that are known. A headline in capitals, a sentence or a credit with a slash comes out low.
 */
export function looksLikeByline(line: string): number {
  if (line.length > longestBylineLine) return 0;
  const text = line
    .replaceAll(retiredMark, '')
    .trim()
    .replaceAll(/^[*_#\s]+|[*_\s]+$/g, '');
  if (
    text === '' ||
    /[!?:]|[.…]["”’]?$|\s\/\s|\d{3}/.test(text.replace(/\b(?:jr|sr|ph\.d|m\.d|ed\.d|esq)\.$/i, ''))
  )
    return 0;
  if (anonymousByline.test(text)) return 0.8;
  const announced = roles.some(
    ([pattern, role]) => pattern.test(text) && (role !== undefined || /^(?:\w+ )?by\b/i.test(text)),
  );
  const people = readByline(text);
  if (people.length === 0) return 0;
  const plain = roles.reduce((rest, [pattern]) => rest.replace(pattern, ''), text);
  if (saysPosts(plain))
    return announced || (isUnmistakable(plain) && !isUnmistakable(plain.split(',', 1)[0]!)) ? 0.7 : 0;
  const words = plain.split(/[\s,;&]+/).filter((word) => word !== '' && !/^and$/i.test(word));
  // Within the line a single letter is an initial, printed without its stop.
  const common = words.filter(
    (word, index) => isNewsWord(word.toLowerCase()) && (index === 0 || word.length > 1),
  ).length;
  const lower = words.filter(
    (word) =>
      startsLower(word) &&
      !startsLikeName(word) &&
      !/^(?:de|del|da|di|du|la|le|van|van[’']t|[’']t|von|der|den|ter|ten|dos|bin|ibn|al-.*|el|y|e|et|und|für|zu|for|of)$/.test(
        word,
      ),
  ).length;
  if (lower > 0 || common > 0) return announced && lower === 0 && common < 2 ? 0.6 : 0;
  const named = people.filter(
    (person) => person.family !== undefined && person.name.split(' ').length <= 5,
  ).length;
  if (isUnmistakable(plain)) return 0;
  if (named < people.length) return announced ? 0.7 : 0.2 * (named / people.length);
  if (announced) return 0.95;
  const shouted = words.every((word) => isShouted(word) || word === word.toUpperCase());
  const known = people.some(
    ({family = '', given = ''}) => surnameRank(family) !== undefined || isGivenName(given.split(' ', 1)[0]!),
  );
  const initialled = words.some((word) => /^.\.$/u.test(word) && startsUpper(word));
  // "Dr. …", "Prof. …": a title that is cut short is that of a person; "Professor" may be one that is written about.
  const titled = isHonorific(words[0]!) && /^(?:Dr|Prof|Dipl)\b/.test(words[0]!);
  const sure = known || initialled || titled;
  const base = shouted ? 0.6 : 0.45;
  if (sure) return base + 0.3;
  if (words.some((word) => abstractNoun.test(word))) return 0.2;
  return people.length > 1 ? base + 0.2 : base;
}

/** Whether a byline says what its people are: "Ada Obi, professor of law at …". */
export const saysPosts = (printed: string): boolean =>
  printed
    .split(/,\s*/)
    .slice(1)
    .some((part) => startsPost(part) && !hasInstitutionWord(part.split(/ (?:of|at|for|in) /, 1)[0]!));

const abstractNoun =
  /(?:tion|sion|ment|ness|ity|ism|ance|[^r]ence|ics|logy|ous|less|ies|ghts|ters|ange|ining|ways)$/i;
