import type {Affiliation, Author} from '../article/article.js';
import {slug} from '../article/ids.js';
import {affiliationList} from './affiliation-list.js';
import {readByline} from './byline.js';
import {isCountry} from './countries.js';
import {hasInstitutionWord, isUnmistakable} from './institution-words.js';
import {readAffiliation} from './institutions.js';
import {startsPost} from './english/positions.js';
import {uniqueIds} from './unique-ids.js';

/** Words of a title page that name people, with the marks raised behind the last of them ("1", "*"). */
export type PrintedNames = {text: string; marks: readonly string[]};

/** An address under the names, with the mark before it; none where it belongs to the names above it. */
export type PrintedAddress = {mark?: string; text: string};

/** People and addresses that stand together, apart from the others: one of several blocks, or all. */
export type PrintedGroup = {names: readonly PrintedNames[]; addresses: readonly PrintedAddress[]};

type Named = Omit<Author, 'posts'> & {marks: readonly string[]; group: number};

/**
 * Reads who wrote a paper and where they are from its title page: posts go by the marks behind the names, else to
 * everybody of the block that an address stands in. All of it is inferred.
 *
 * @param notes by their marks, from the foot of the page or the end of the paper
 */
export function readTitlePage(
  groups: readonly PrintedGroup[],
  notes: ReadonlyMap<string, string> = new Map(),
): {authors: Author[]; affiliations: Affiliation[]} {
  const people = peopleOf(groups);
  const list = affiliationList();
  const byMark = marked(groups, people);
  const authors = people.map(({marks, group, ...person}): Author => {
    const own = marks.flatMap((mark) => byMark.get(mark) ?? []);
    const around = (groups[group]?.addresses ?? []).filter(isUnmarked).map(({text}) => text);
    const everybodys = groups
      .filter(({names}) => names.length === 0)
      .flatMap(({addresses}) => addresses.filter(isUnmarked).map(({text}) => text));
    const noted = marks
      .flatMap((mark) => notes.get(mark) ?? [])
      .map((text) => text.trim().replace(behindAddress, ''))
      .filter(isAddress);
    // What is noted of somebody whose address stands below the name is something else: a grant, another institution.
    const stated = [own, around, everybodys, noted].find(({length}) => length > 0) ?? [];
    const texts = [...stated, ...noted.filter((text) => movedTo.test(text))]
      .map((text) => text.replace(movedTo, ''))
      .filter((text) => !isStatement(text));
    const corresponding = marks.some((mark) => /correspond|to whom/i.test(notes.get(mark) ?? ''));
    return {
      ...person,
      ...(corresponding && {corresponding}),
      posts: [...new Set(texts.flatMap(addressesIn))].flatMap((evidence) => {
        const {position, address} = readPrintedAddress(evidence);
        const affiliationId = list.add(readAffiliation(address));
        if (affiliationId === undefined) return [];
        return [
          {
            ...(position !== undefined && {position}),
            affiliationId,
            // An address is no sentence, though a stop may end it.
            evidence: evidence.replace(/\.$/, ''),
            certainty: 'inferred' as const,
          },
        ];
      }),
    };
  });
  return {authors, affiliations: list.affiliations};
}

/** What leads to where somebody went since: "Author's current address:", "Now at". */
const movedTo =
  /^(?:the )?(?:authors?[’']s? )?(?:(?:current|present|new) (?:address|affiliation)(?: is)?:?|(?:now|currently|presently) (?:at|with))\s+/i;

const isUnmarked = ({mark}: PrintedAddress): boolean => mark === undefined;

const hasOwnAddress = (group: PrintedGroup | undefined): boolean =>
  group?.addresses.some(isUnmarked) === true;

function peopleOf(groups: readonly PrintedGroup[]): Named[] {
  const people: Named[] = [];
  const unique = uniqueIds();
  for (const [group, {names}] of groups.entries())
    for (const {text, marks} of names) {
      const read = readByline(text);
      for (const [index, {name, given, family}] of read.entries()) {
        const before = people.find((other) => other.name === name);
        if (before) {
          // Named again with where they are.
          if (!hasOwnAddress(groups[before.group])) before.group = group;
          continue;
        }
        people.push({
          id: unique(slug(name)),
          name,
          ...(given !== undefined && {given}),
          ...(family !== undefined && {family}),
          // A mark behind the last name of a row that has no other is everybody's.
          marks: index === read.length - 1 ? marks : [],
          group,
        });
      }
      const last = people.at(-1);
      if (read.length === 0 && last) last.marks = [...last.marks, ...marks];
    }
  // An institution may have written a paper, but not with people: then it is where they are.
  const persons = people.filter(({name}) => !isUnmistakable(name));
  return persons.length === 0 ? people : persons;
}

/**
 * The addresses by the marks of names. Where a font gives the marks of the addresses other codes than those of the
 * names, they are taken in order.
 */
function marked(groups: readonly PrintedGroup[], people: readonly Named[]): Map<string, string[]> {
  const byMark = new Map<string, string[]>();
  const add = (mark: string, text: string): void => {
    byMark.set(mark, [...(byMark.get(mark) ?? []), text]);
  };
  for (const {addresses} of groups)
    for (const {mark, text} of addresses) if (mark !== undefined) add(mark, text);
  const marks = [...new Set(people.flatMap((person) => person.marks))];
  if (!marks.some((mark) => byMark.has(mark)) && byMark.size > 0 && byMark.size === marks.length)
    for (const [index, texts] of [...byMark.values()].entries()) byMark.set(marks[index]!, texts);
  return byMark;
}

/** What readers are asked to do, behind an address: "If you use it, please cite …". */
const request = /[,;.]?\s*\b(?:if you|please)\b.*$/is;

/** Addresses that semicolons part; those within one part it as commas do: "Lakesoft; Seedorf; Norway". */
function addressesIn(text: string): string[] {
  const addresses: string[] = [];
  for (const part of text.replace(request, '').split(/;\s*/)) {
    if (part === '') continue;
    if (addresses.length === 0 || hasInstitutionWord(part)) addresses.push(part);
    else addresses[addresses.length - 1] += `, ${part}`;
  }
  return addresses;
}

/** Behind an address in a note: how to write to somebody, and what was supported by whom. */
const behindAddress =
  /[.,;]?\s*\be-?mails?:.*$|\.(?:\s+(?:this|the|portions?|parts?|supported|research|work|we|i)\b.*)?$/is;

/** An address, and no sentence that says what somebody did. */
const isAddress = (text: string): boolean =>
  (hasInstitutionWord(text) || isCountry(text.slice(text.lastIndexOf(',') + 1).trim())) &&
  !isStatement(text) &&
  !/\b(?:supported|correspond\w*|contributed)\b/i.test(text.slice(0, 120));

/** A sentence of whatever else stands on a title page, the address of a page, or a line of a program; "IS-220" is a postcode. */
const isStatement = (text: string): boolean =>
  /\b(?:was|were|is|are|has|have|wurde)\b/.test(text.slice(0, 120)) ||
  /^(?:[^\p{L}\p{N}“"(]|\w+:\/\/|www\.)/u.test(text);

/** "Project officer, Institute for …": what somebody is there stands before it. */
export function readPrintedAddress(text: string): {position?: string; address: string} {
  const [head = '', ...rest] = text.split(/,\s*/);
  const position = head.toLowerCase();
  const isPost = rest.length > 0 && !hasInstitutionWord(head) && startsPost(position);
  return isPost ? {position, address: rest.join(', ')} : {address: text};
}
