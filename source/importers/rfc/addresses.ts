import {hasInstitutionWord} from '../../people/institution-words.js';

/** Of the addresses of the authors at the end: who it is, where, and all of it as printed. */
export type Address = {name: string; lines: string[]};

const contact = /^(?:phone|fax|e-?mail|uri|url|tel|additional contact)\b|@|https?:\/\//i;
const startsName =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{L}[\p{L}.'’-]*)){1,5}(?: \(editor\)|, Ed(?:itor)?\.?)?$/u;

/** Reads the section of addresses, in which each stands between blank lines (RFC 7322, section 4.12). */
export function readAddresses(lines: readonly string[]): Address[] {
  const found: Address[] = [];
  let group: string[] = [];
  for (const line of [...lines, '']) {
    const text = line.trim();
    if (text !== '') {
      group.push(text);
      continue;
    }
    const [first = '', ...rest] = group;
    group = [];
    const where = rest.filter((each) => !contact.test(each));
    if (startsName.test(first) && !hasInstitutionWord(first))
      found.push({name: first.replace(/ \(editor\)|, Ed(?:itor)?\.?$/, ''), lines: where});
  }
  return found;
}
