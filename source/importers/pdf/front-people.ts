import {countCases} from '../../article/letters.js';
import {looksLikeByline, readByline} from '../../people/byline.js';
import {isCity, isCountry, isRegion} from '../../people/countries.js';
import {hasInstitutionWord, isOutermost} from '../../people/institution-words.js';
import type {PrintedAddress, PrintedGroup, PrintedNames} from '../../people/title-page.js';
import {isAddress, isCredit, isDate, isGrant, isHistory, isOfMail, isRemark} from './front-lines.js';
import type {Line} from './lines.js';
import {namedWithPlace} from './named-with-place.js';
import {and, joined, opensAnother} from './printed-address.js';
import {endMark, startsMark, withoutMark} from './printed-marks.js';
import {namesOf, plainOf, withoutContacts, withoutMemberships} from './printed-names.js';

/**
 * What is known of a title page: whom the metadata or a label names, the size of the text type, and where its foot
 * begins if nothing but the title page is on it.
 */
export type Known = {author: string; body: number; foot?: number};

/** People and addresses that stand together, and where they do. */
export type Placed = PrintedGroup & {x: number; y: number};

/** In sizes of the text: a name by itself in larger type is that of a part, but at the foot of a page without text. */
const largestName = 1.25;

/**
 * Reads the people and the addresses of a block of lines; what is neither goes to `rest`.
 *
 * @param before whom the blocks before name
 */
export function peopleIn(
  block: readonly Line[],
  known: Known,
  before: readonly PrintedNames[],
  rest: Line[],
): Placed[] {
  const groups: Placed[] = [];
  /** Names by the lines that they stand in. */
  let rows: Array<{line: Line; names: PrintedNames[]}> = [];
  const addresses: PrintedAddress[] = [];
  let open: {mark?: string; texts: string[]} | undefined;
  let first: Line | undefined;
  /** Whether what stands below the names is set otherwise than they are. */
  let setApart = true;
  let mostNamed = 0;
  /** The last line of a note that says nothing of where people are, or of others' credit, which goes on below it. */
  let note: Line | undefined;
  const endAddress = (): void => {
    if (open) addresses.push({...(open.mark !== undefined && {mark: open.mark}), text: joined(open.texts)});
    open = undefined;
  };
  const addNames = (line: Line, names: PrintedNames[]): void => {
    if (names.length > 0) rows.push({line, names});
  };
  const endGroup = (): void => {
    endAddress();
    // Names alone that stand below one another may be a column of a list that is read row by row.
    if (addresses.length === 0)
      for (const {line, names} of rows) groups.push({names, addresses: [], x: line.x0, y: line.y});
    else {
      const {x0: x, y} = rows[0]?.line ?? block[0]!;
      groups.push({names: rows.flatMap(({names}) => names), addresses: addresses.splice(0), x, y});
    }
    rows = [];
  };
  for (const [at, line] of block.entries()) {
    const text = withoutContacts(line.text);
    if (justAnd.test(text)) endAddress();
    if (!/[\p{L}\d]/u.test(text) || justAnd.test(text)) continue;
    if (note && goesOn(note, line)) {
      note = line;
      rest.push(line);
      continue;
    }
    note = isCredit.test(text) ? line : undefined;
    if (isDate(text) || isHistory.test(text) || note) {
      (note ? endGroup : endAddress)();
      rest.push(line);
      continue;
    }
    const placed = startsMark(line) === undefined ? namedWithPlace(line, mostNamed, at === 0) : undefined;
    if (placed) {
      mostNamed = Math.max(mostNamed, placed.names.length);
      if (open || addresses.length > 0 || !block[at - 1]?.text.endsWith(',')) endGroup();
      addNames(line, placed.names);
      if (placed.address !== undefined) open = {texts: [placed.address]};
      continue;
    }
    const isOwn = first !== undefined && isSet(line, first) && (setApart || stepsOff(block, at));
    // In other type than the names: an address that has begun, or one whose words say so.
    const isForeign =
      first !== undefined &&
      !isSet(line, first) &&
      (open !== undefined || (rows.length > 0 && hasInstitutionWord(text)));
    const isOther = [...before, ...rows.flatMap(({names}) => names)].some(
      (named) => hasShouted(named.text) !== hasShouted(text),
    );
    const isBelow = rows.length > 0 && (!isOwn || hasInstitutionWord(text) || isOfMail(text, block));
    // Names and institutions below one another in turn, all in one type.
    const isBetween = open !== undefined && isOutermost(open.texts.at(-1)!);
    const afterAddress = isOther || isBelow || ((open !== undefined || addresses.length > 0) && !isOwn);
    if (
      !isForeign &&
      isNames(line, block.slice(at + 1, at + 6), known, {afterAddress, isBetween, isFirst: at === 0})
    ) {
      first ??= line;
      if (open || addresses.length > 0) endGroup();
      addNames(line, namesOf(line));
    } else if (
      rows.length > 0 &&
      startsMark(line) === undefined &&
      addresses.length === 0 &&
      !open &&
      isRestOfNames(text)
    ) {
      addNames(line, namesOf(line));
    } else {
      const mark = startsMark(line) ?? endMark(line);
      if (mark !== undefined || (open && open.mark === undefined && opensAnother(text, open.texts.at(-1)!)))
        endAddress();
      if (open) open.texts.push(text);
      else if (
        (rows.length > 0 || groups.length > 0 || before.length > 0) &&
        !isRemark(mark === undefined ? text : withoutMark(line, text)) &&
        !isGrant.test(text) &&
        (mark !== undefined || isAddress(text, line, block) || (addresses.length > 0 && and.test(text)))
      )
        open = {
          ...(mark !== undefined && {mark}),
          texts: [mark === undefined ? text.replace(and, '') : withoutMark(line, text)],
        };
      else {
        rest.push(line);
        if (isGrant.test(text) || (mark !== undefined && isRemark(withoutMark(line, text)))) note = line;
      }
      if (first && isSet(line, first)) setApart = false;
    }
  }
  endGroup();
  return groups;
}

/** Whether a line is the next of what another begins: right below it, in its type, and with no mark of its own. */
const goesOn = (before: Line, line: Line): boolean =>
  startsMark(line) === undefined &&
  Math.abs(line.size - before.size) < 0.2 &&
  line.y - before.y < 1.5 * line.size;

/** Whether there is more room above a line of a block than above others, as where its next person is named. */
function stepsOff(block: readonly Line[], at: number): boolean {
  const above = block.map(({y}, index) => (index === 0 ? Infinity : y - block[index - 1]!.y));
  return above[at]! > 1.3 * Math.min(...above.filter((distance) => distance > 0));
}

/** Whether a line begins as that of the first names does, and not as addresses. */
const isSet = (line: Line, names: Line): boolean =>
  Math.abs(line.size - names.size) < 0.2 && line.parts[0]!.face.id === names.parts[0]!.face.id;

/**
 * Whether a line names people: as the metadata does, or by its looks; where these leave room for doubt, with marks
 * behind the names or with addresses below them.
 */
function isNames(
  line: Line,
  below: readonly Line[],
  {author, body, foot = Infinity}: Known,
  {afterAddress, isBetween, isFirst}: {afterAddress: boolean; isBetween: boolean; isFirst: boolean},
): boolean {
  const plain = withoutMemberships(withoutContacts(plainOf(line)));
  if (
    startsMark(line) !== undefined ||
    /\d{3}|[:@]|-$|^(?:an?|the)\s/i.test(plain) ||
    postcode.test(plain) ||
    isCountryOrState(/, ([^,]+)$/.exec(plain)?.[1] ?? '') ||
    plain === ''
  )
    return false;
  if (line.y > foot && team.test(plain)) return true;
  const people = readByline(plain);
  if (people.some(({name}) => /\S\s\S/.test(name) && isIn(author, name))) return true;
  const full = people.filter(({name}) => /\S\s\S/.test(name)).length;
  if (full === 0 || full < people.length || (countCases(plain).lower === 0 && afterAddress)) return false;
  const score = looksLikeByline(plain);
  if (hasInstitutionWord(plain) && score < 0.4) return false;
  if (score >= 0.6) return true;
  if (/:\/\/|\bwww\./.test(line.text)) return false;
  if (afterAddress)
    return (
      isBetween &&
      !hasInstitutionWord(plain) &&
      full === 1 &&
      score >= 0.4 &&
      hasInstitutionWord(below[0]?.text ?? '')
    );
  const isOverInstitution = isFirst && hasInstitutionWord(below[0]?.text ?? '');
  if (isOverInstitution || line.parts.some(({shift}) => shift === 'raised')) return score >= 0.2;
  const where = [line, ...below].map(({text}) => text).join(', ');
  const mayStandAlone = line.size < largestName * body || (line.y > foot && !isCity(plain));
  return score >= 0.4 && (mayStandAlone || /@/.test(where) || hasInstitutionWord(where));
}

const isCountryOrState = (place: string): boolean => isCountry(place) || isRegion(place);

/** Whether some of the words are in capitals, as all names of a title page have them or none. */
const hasShouted = (text: string): boolean => /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(text);

/** A line between names. */
const justAnd = /^(?:and|und|et|&)$/i;

/** A body that wrote a manual. */
const team = /^(?:\p{Lu}[\p{L}\d+-]* ){1,3}Team$/u;

/** Of Britain: letters and digits that are no marks behind names. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/;

const isIn = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

const isRestOfNames = (text: string): boolean =>
  /^(?:and|und|et|&)\s/.test(text) && !hasInstitutionWord(text);
