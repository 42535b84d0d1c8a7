import {countCases, startsUpper} from '../../article/letters.js';
import {looksLikeByline, readByline} from '../../people/byline.js';
import {isCountry} from '../../people/countries.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import type {PrintedAddress, PrintedGroup, PrintedNames} from '../../people/title-page.js';
import {blocksOf} from './front-blocks.js';
import type {Line} from './lines.js';
import {namedWithPlace} from './named-with-place.js';
import {endMark, linesByMark, startsMark, withoutMark} from './printed-marks.js';
import {namesOf, plainOf, withoutContacts, withoutMemberships, withWholeNames} from './printed-names.js';
import type {Segment} from './segments.js';

const beginning =
  /^(?:abstract|article ?info(?:rmation)?|summary|synopsis|zusammenfassung|kurzfassung|résumé|resumen|abstrakt|introduction|einleitung|einführung|key ?words|index terms|(?:table of )?contents|inhalt(?:sverzeichnis)?|(?:\d|i)\.?\s+(?:introduction|einleitung|einführung|background))/i;

/** Whether the text begins with a line: with a word that no title page has, by itself or set apart. */
export function beginsText({text, parts}: Line): boolean {
  const word = beginning.exec(text)?.[0];
  if (word === undefined) return false;
  const after = text.slice(word.length);
  return /^\s*(?:[.:—–-]|$)/.test(after) || parts[0]?.text.trim().length === word.length;
}

/** What stands between a title and the text: people, addresses, and what is neither. */
export type Front = {groups: PrintedGroup[]; rest: Line[]};

/** What is known of a title page: whom the metadata names, and the size of the text type. */
type Known = {author: string; body: number};

/** In sizes of the text: a name by itself in larger type is that of a part. */
const largestName = 1.25;

/** Reads the lines below a title, block by block where they stand beside one another. */
export function readFront(segments: readonly Segment[], known: Known): Front {
  const groups: Placed[] = [];
  const rest: Line[] = [];
  for (const printed of blocksOf(segments)) {
    const block = withWholeNames(printed).flatMap(linesByMark);
    const names: PrintedNames[] = [];
    const addresses: PrintedAddress[] = [];
    let open: {mark?: string; texts: string[]} | undefined;
    let first: Line | undefined;
    /** Whether what stands below the names is set otherwise than they are. */
    let setApart = true;
    let mostNamed = 0;
    let begun: Line | undefined;
    const endAddress = (): void => {
      if (open) addresses.push({...(open.mark !== undefined && {mark: open.mark}), text: joined(open.texts)});
      open = undefined;
    };
    const endGroup = (): void => {
      endAddress();
      if (names.length === 0 && addresses.length === 0) return;
      const {x0: x, y} = begun ?? block[0]!;
      groups.push({names: names.splice(0), addresses: addresses.splice(0), x, y});
      begun = undefined;
    };
    for (const [at, line] of block.entries()) {
      const text = withoutContacts(line.text);
      if (text === '') continue;
      if (isDate(text) || isHistory.test(text) || isCredit.test(text)) {
        (isCredit.test(text) ? endGroup : endAddress)();
        rest.push(line);
        continue;
      }
      const placed = startsMark(line) === undefined ? namedWithPlace(line, mostNamed, at === 0) : undefined;
      if (placed) {
        mostNamed = Math.max(mostNamed, placed.names.length);
        if (open || addresses.length > 0 || !block[at - 1]?.text.endsWith(',')) endGroup();
        begun ??= line;
        names.push(...placed.names);
        open = {texts: [placed.address]};
        continue;
      }
      const isOwn = first !== undefined && isSet(line, first) && (setApart || stepsOff(block, at));
      const isForeign = open !== undefined && first !== undefined && !isSet(line, first);
      const isBelow = names.length > 0 && (!isOwn || hasInstitutionWord(text) || isOfMail(text, block));
      const afterAddress = isBelow || ((open !== undefined || addresses.length > 0) && !isOwn);
      if (!isForeign && isNames(line, block.slice(at + 1, at + 6), known, afterAddress)) {
        first ??= line;
        if (open || addresses.length > 0) endGroup();
        begun ??= line;
        names.push(...namesOf(line));
      } else if (
        names.length > 0 &&
        startsMark(line) === undefined &&
        addresses.length === 0 &&
        !open &&
        isRestOfNames(text)
      ) {
        names.push(...namesOf(line));
      } else {
        const mark = startsMark(line) ?? endMark(line);
        if (
          mark !== undefined ||
          (open && open.mark === undefined && opensInstitution(text) && /[.]$/.test(open.texts.at(-1) ?? ''))
        )
          endAddress();
        if (open) open.texts.push(text);
        else if (
          (names.length > 0 || groups.length > 0) &&
          !isRemark(mark === undefined ? text : withoutMark(line, text)) &&
          (mark !== undefined || isAddress(text, line, block))
        )
          open = {
            ...(mark !== undefined && {mark}),
            texts: [mark === undefined ? text : withoutMark(line, text)],
          };
        else rest.push(line);
        if (first && isSet(line, first)) setApart = false;
      }
    }
    endGroup();
  }
  const above = addressAbove(groups, rest);
  const all = above.length > 0 ? [{names: [], addresses: [{text: joined(above.map(({text}) => text))}]}] : [];
  return {
    groups: [...groups.toSorted(byPlace).map(({names, addresses}) => ({names, addresses})), ...all],
    rest: rest.filter((line) => !above.includes(line)),
  };
}

/** Lines above all names that say where everybody is, where nothing below the names does. */
function addressAbove(groups: readonly Placed[], rest: readonly Line[]): Line[] {
  const first = Math.min(...groups.flatMap(({names, y}) => (names.length > 0 ? [y] : [])));
  if (!Number.isFinite(first) || groups.some(({addresses}) => addresses.length > 0)) return [];
  return rest.filter(
    ({y, text}) => y < first && hasInstitutionWord(text) && !isRemark(text) && !/[.:]$/.test(text),
  );
}

type Placed = PrintedGroup & {x: number; y: number};

/** Row by row from the left. */
const byPlace = (a: Placed, b: Placed): number => (Math.abs(a.y - b.y) < 4 ? a.x - b.x : a.y - b.y);

/** Whether there is more room above a line of a block than above others, as where its next person is named. */
function stepsOff(block: readonly Line[], at: number): boolean {
  const above = block.map(({y}, index) => (index === 0 ? Infinity : y - block[index - 1]!.y));
  return above[at]! > 1.3 * Math.min(...above.filter((distance) => distance > 0));
}

/** Whether a line begins as that of the first names does, and not as addresses. */
const isSet = (line: Line, names: Line): boolean =>
  Math.abs(line.size - names.size) < 0.2 && line.parts[0]!.face.id === names.parts[0]!.face.id;

/** What a title page says of the text, and not of people. */
const isRemark = (text: string): boolean =>
  /^(?:for\b|this|an? |version|release|edition|draft|copyright|©|submitted|received|published|accepted|dated?|printed|work\b)|\bversion \d|\. [A-Z]\w+ .*\.$/i.test(
    text,
  );

/** Others who had a hand in it. */
const isCredit = /\b(?:made|maintained|edited|translated|adapted|revised|updated) by\b/i;

/** When a paper came in and was accepted. */
const isHistory = /\b(?:received|revised|accepted|submitted)\b.*\b(?:19|20)\d\d\b/i;

/** A month and a year, with a day or without: "12 March 2024", "March 2024", "März 2024". */
const isDate = (text: string): boolean =>
  /^(?:\d{1,2}(?:\.|st|nd|rd|th)?\s)?\p{L}{3,10}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d\d$/u.test(
    text,
  );

/** Whether a line below names may be where they are: it or those below it name an institution or a country. */
function isAddress(text: string, line: Line, block: readonly Line[]): boolean {
  const at = block.indexOf(line);
  const whole = [text, ...block.slice(at + 1, at + 5).map((next) => withoutContacts(next.text))].join(', ');
  return (
    hasInstitutionWord(whole) ||
    whole.split(',').some((part) => isCountry(part.trim())) ||
    isOfMail(text, block)
  );
}

/** Whether mail to those of a block goes to what a line names: "Lakesoft" above "quill@lakesoft.example". */
function isOfMail(text: string, block: readonly Line[]): boolean {
  const hosts = block.flatMap((line) =>
    Array.from(line.text.matchAll(/@\s?([\w.-]+)\.\w{2,}/g), ([, host]) => host!.toLowerCase().split('.')),
  );
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => word.length > 3 && hosts.some((host) => host.includes(word)));
}

const opensInstitution = (text: string): boolean => hasInstitutionWord(text.split(',', 1)[0] ?? '');

/** Lines of one address, with the commas that their ends stand for. */
const joined = (texts: readonly string[]): string =>
  texts.reduce((whole, text, at) => {
    if (whole === '') return text;
    if (whole.endsWith('-')) return (startsUpper(text) ? whole : whole.slice(0, -1)) + text;
    return `${whole}${/[,;]$/.test(whole) || goesOn(texts[at - 1]!, text) ? '' : ','} ${text}`;
  }, '');

/** UTF-16 units: an address that fills its line is broken anywhere. */
const fullLine = 55;

/** Whether a line's end is no end of a part of an address. */
const goesOn = (before: string, after: string): boolean =>
  (!/\d/.test(after) && (before.length > fullLine || bareUniversity.test(before))) ||
  /\b(?:of|de|for|and|the|für|und|der|des|di|&|at)$/i.test(before) ||
  /^(?:of|de|for|and|für|und|der|des|di|&)\s/.test(after);

/** What is nothing without its place or its field behind it. */
const bareUniversity =
  /(?:(?:Universität|Universiteit|Université|Universidad|Universidade|Università|Hochschule)|\b(?:National|International|Public|Applied|Technical|Medical|Social|Political))$/;

/**
 * Whether a line names people: as the metadata does, or by its looks; where these leave room for doubt, with marks
 * behind the names or with addresses below them.
 */
function isNames(line: Line, below: readonly Line[], {author, body}: Known, afterAddress: boolean): boolean {
  const plain = withoutMemberships(withoutContacts(plainOf(line)));
  if (
    startsMark(line) !== undefined ||
    /\d{3}|[:@]|-$|^(?:an?|the)\s/i.test(plain) ||
    postcode.test(plain) ||
    isCountry(/, ([^,]+)$/.exec(plain)?.[1] ?? '') ||
    plain === ''
  )
    return false;
  const people = readByline(plain);
  if (people.some(({name}) => /\S\s\S/.test(name) && isIn(author, name))) return true;
  const full = people.filter(({name}) => /\S\s\S/.test(name)).length;
  if (full === 0 || full < people.length || (countCases(plain).lower === 0 && afterAddress)) return false;
  const score = looksLikeByline(plain);
  if (hasInstitutionWord(plain) && score < 0.4) return false;
  if (score >= 0.6) return true;
  if (afterAddress || /:\/\/|\bwww\./.test(line.text)) return false;
  if (line.parts.some(({shift}) => shift === 'raised')) return score >= 0.2;
  const where = [line, ...below].map(({text}) => text).join(', ');
  return score >= 0.4 && (line.size < largestName * body || /@/.test(where) || hasInstitutionWord(where));
}

/** Of Britain: letters and digits that are no marks behind names. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/;

const isIn = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

const isRestOfNames = (text: string): boolean =>
  /^(?:and|und|et|&)\s/.test(text) && !hasInstitutionWord(text);
