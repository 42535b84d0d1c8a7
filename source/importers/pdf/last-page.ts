import type {Affiliation, Author, Section} from '../../article/article.js';
import {endsSentence} from '../../article/sentences.js';
import {textOf} from '../../article/text.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {readTitlePage} from '../../people/title-page.js';

type People = {authors: Author[]; affiliations: Affiliation[]};

const head =
  /^(?:authors?[’']?s?[’']?\s)?(?:details|affiliations?|addresses|information)(?: of (?:the )?authors)?:?\s*(?=$|[¹1]\p{Lu})/iu;
const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Before an address, raised or, in what a scan was read into, as large as that. */
const numberBefore = /[⁰¹²³⁴-⁹]+|(?<=^|\s)\d{1,2}(?=\p{Lu}\p{Ll})/gu;
/** Blocks below such a heading that are looked at. */
const mostBlocks = 8;

/** Addresses of the authors that stand at the end of a paper, by the raised number before each. */
export function addressesAtEnd(sections: readonly Section[]): Map<string, string> {
  const found = new Map<string, string>();
  const texts = sections.flatMap(({heading, blocks}) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks.map(textOf),
  ]);
  for (const [index, text] of texts.entries()) {
    const label = head.exec(text)?.[0];
    if (label === undefined) continue;
    const rest = text.slice(label.length);
    for (const below of [...(rest === '' ? [] : [rest]), ...texts.slice(index + 1, index + 1 + mostBlocks)]) {
      const numbered = numberedIn(below);
      if (numbered.length === 0) break;
      for (const [number, address] of numbered) found.set(number, address);
    }
  }
  return found;
}

/** What stands behind one another in a text, each behind its number; nothing where the text begins with none. */
export function numberedIn(text: string): Array<[number: string, text: string]> {
  const marks = [...text.matchAll(numberBefore)];
  if (marks[0]?.index !== 0) return [];
  return marks.map((mark, at) => [
    mark[0].replaceAll(/[^\d]/g, (sign) => String(figures.indexOf(sign))),
    text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim(),
  ]);
}

/** Blocks at the end of a paper that are looked through for addresses. */
const lastBlocks = 40;
const mail = /^(?:e-?mail(?: address(?:es)?)?|url|home ?page)\s?:|^\S+@\S+$/i;

/** Before the mail in the line of an address. */
const beforeMail = /(?<=\S)\s+(?=e-?mail(?: address(?:es)?)?\s?:)/i;

/**
 * People of whom nothing says where they are, by the addresses that stand at the end of a paper in their order, each of
 * them before its mail.
 */
export function withAddressesInTurn(people: People, sections: readonly Section[]): People {
  if (people.authors.length === 0 || people.authors.some(({posts}) => posts.length > 0)) return people;
  const texts = sections
    .flatMap(({blocks}) => blocks.flatMap((block) => textOf(block).split(beforeMail)))
    .slice(-lastBlocks);
  const turns: string[][] = [[]];
  let isAfterMail = false;
  for (const text of texts.slice(texts.findLastIndex((each) => !mail.test(each) && !isPlace(each)) + 1)) {
    const isMail = mail.test(text);
    if (!isMail && isAfterMail) turns.push([]);
    if (!isMail) turns.at(-1)!.push(text.replace(label, ''));
    isAfterMail = isMail;
  }
  if (turns.length !== people.authors.length || turns.some(({length}) => length === 0)) return people;
  const groups = people.authors.map(({name}, index) => ({
    names: [{text: name, marks: []}],
    addresses: turns[index]!.map((text) => ({text})),
  }));
  const placed = readTitlePage(groups);
  return {
    authors: people.authors.map((author, index) => ({...author, posts: placed.authors[index]?.posts ?? []})),
    affiliations: placed.affiliations,
  };
}

/** "Current address:", "(Ada Quill)" before an address. */
const label = /^(?:[\p{L} ]{3,20}:|\([^()]{4,40}\))\s*/u;

/** UTF-16 units. */
const longestAddress = 240;

const isPlace = (text: string): boolean =>
  text.length < longestAddress && hasInstitutionWord(text) && !/^\[?\d/.test(text) && !endsSentence(text);
