import {isNobody} from './agencies.js';
import {hasInstitutionWord} from './institution-words.js';
import {caseIn, isGeneration, isInitials, isParticle, isShouted, properCase} from './letter-case.js';
import {couldBeEastAsianGiven, surnameRank} from './surnames.js';
import {honorificsAt, isDegree} from './titles.js';

export type Name = {
  /** In the order and with the letters of running text: "Edward F. DeLong". */
  name: string;
  given?: string;
  family?: string;
};

/**
 * Reads one person's name as a byline prints it.
 *
 * Honorifics and degrees are taken off; capitals become proper case, after the example of `text` where it has the
 * name. Given and family name are told apart by what is printed ("Herrera, Tomás", "CHEN Wei"), by particles, and by
 * family names that come first in their languages; a name of one word has neither.
 */
export function readName(printed: string, text = ''): Name {
  const [beforeComma = '', ...afterComma] = printed
    .slice(0, longestName)
    .split(',')
    .map((part) => part.trim());
  const inverted = afterComma.filter((part) => part !== '' && !isTrailer(part));
  const generation = afterComma.filter((part) => isGeneration(part));
  const order = inverted.length === 1 ? `${inverted[0]} ${beforeComma}` : beforeComma;
  const shouted = [...withoutTitles(order.split(/\s+/)), ...generation];
  const words = withCase(shouted, text);
  const name = words.join(' ');
  if (inverted.length === 1) {
    const given = withCase(withoutTitles((inverted[0] ?? '').split(/\s+/)), text).length;
    return parted(name, words.slice(0, given), words.slice(given));
  }
  return parted(name, ...partsOf(words, shouted));
}

/** UTF-16 units. */
const longestName = 200;

const isTrailer = (part: string): boolean =>
  isGeneration(part) || part.split(/\s+/).every((word) => isDegree(word));

/** A title that goes with the family name alone, or is a given name too: "Lord Marren", "Don Marsh". */
const isPartOfName = /^(?:lord|lady|baroness|baron|viscount|earl|countess|prince|princess|don|duke)$/i;

/** "Lord Marren of Lowick": of what somebody is a lord belongs to the name. */
export const isPeer = (name: string): boolean =>
  /^(?:lord|lady|baroness|baron|viscount|earl) \S+ of \S+$/i.test(name);

function withoutTitles(words: readonly string[]): string[] {
  const kept = words.filter((word) => word !== '' && word !== '-');
  const isWhole = (isPartOfName.test(kept[0] ?? '') && kept.length === 2) || isPeer(kept.join(' '));
  const titles = isWhole ? 0 : honorificsAt(kept);
  kept.splice(0, Math.min(titles, kept.length - 1));
  while (kept.length > 1 && isDegree(kept.at(-1)!)) kept.pop();
  return kept;
}

function withCase(words: readonly string[], text: string): string[] {
  if (!words.some((word) => isShouted(word) && !isInitials(word) && !isGeneration(word))) return [...words];
  const example = caseIn(text, words.join(' '));
  if (example !== undefined) return example.split(' ');
  const allShouted = words.every((word) => word === word.toUpperCase() || isShouted(word));
  const surnameFirst = isSurnameFirst(words);
  return words.map((word, index) => {
    if (/^of$/i.test(word)) return 'of';
    const single = caseIn(text, word);
    if (single !== undefined && !isParticle(word) && !isInitials(word)) return single;
    if (!isShouted(word) && !allShouted) return word;
    const proper = properCase(word, index === 0);
    return surnameFirst && index > 0 ? proper.replaceAll(/-./gu, (letter) => letter.toLowerCase()) : proper;
  });
}

function parted(name: string, given: readonly string[], family: readonly string[]): Name {
  const surname = family.filter((word) => !isGeneration(word)).map((word) => word.replace(/,$/, ''));
  if (given.length === 0 || surname.length === 0) return {name};
  return {name, given: given.join(' '), family: surname.join(' ')};
}

/** Words of papers, companies and desks that no person is called by. */
const anonymous =
  /^(?:staff|reporters?|correspondents?|editorial|editors?|board|agenc(?:y|ies)|desk|team|newsroom|writers?|news|today|sports|tribune|gazette|magazine|media|network|radio|tv|online|corp|corporation|inc|llc|gmbh)$/i;

/** Whether somebody whose name has no parts is a paper, a company or a desk: "The Quay Ledger Staff". */
export const isCollective = ({name, family}: Name): boolean =>
  family === undefined &&
  (isNobody(name) || hasInstitutionWord(name) || name.split(' ').some((word) => anonymous.test(word)));

function partsOf(words: readonly string[], printed: readonly string[]): [given: string[], family: string[]] {
  const core = words.filter((word) => !isGeneration(word));
  if (core.length < 2 || core.some((word) => anonymous.test(word))) return [[], []];
  if (isPeer(words.join(' '))) return [core.slice(0, 1), core.slice(1, 2)];
  const marked = printed.map((word) => isShouted(word) && !isInitials(word) && !isGeneration(word));
  const count = marked.filter(Boolean).length;
  if (
    count > 0 &&
    count < core.length &&
    core.length === printed.filter((word) => !isGeneration(word)).length
  ) {
    const mixed = printed.some((word, index) => !marked[index] && word !== word.toUpperCase());
    if (mixed) return [core.filter((_, index) => !marked[index]), core.filter((_, index) => marked[index])];
  }
  const initials = core.findIndex((word) => isInitials(word));
  if (initials > 0 && core.slice(initials).every((word) => isInitials(word))) {
    return [core.slice(initials), core.slice(0, initials)];
  }
  if (isSurnameFirst(core)) return [core.slice(1), core.slice(0, 1)];
  const first = familyStart(core);
  return [core.slice(0, first), core.slice(first)];
}

/** The index of the family name in a name that ends in it: the particles before the last word belong to it. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1]!)) start--;
  const joined = /^(?:y|e|i|und|zu)$/i.test(words[start] ?? '');
  return joined && start > 1 ? start - 1 : start;
}

const commonest = 20;
const rare = 40;

function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  const rank = surnameRank(first);
  if (rank === undefined || rest.length === 0 || rest.length > 3) return false;
  if (!rest.every((word) => couldBeEastAsianGiven(word))) return false;
  const lastRank = surnameRank(last);
  return !(lastRank !== undefined && lastRank < commonest && rank > rare);
}
