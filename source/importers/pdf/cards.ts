import {hasInstitutionWord} from '../../people/institution-words.js';
import type {PrintedGroup} from '../../people/title-page.js';
import {isDegree, isHonorific} from '../../people/titles.js';
import {textOfSegment} from './lines.js';
import {addressesOf} from './printed-address.js';
import {withoutContacts} from './printed-names.js';
import type {Segment} from './segments.js';

/** In sizes of the type: how far below one another and how far in the lines of a card are. */
const leading = 1.7;
const indent = 4;
const mostLines = 9;

/** What says something of people instead of where they are. */
const sentence = /[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}|\b(?:is|was|has|are|ist|war|est|es|è)\b/u;

/**
 * Authors that are named by themselves elsewhere than on the title page, over their addresses: below an abstract, at the
 * foot of the first page or where a paper ends.
 *
 * @param names of the authors
 * @param isFirst whether it is the first page, where no bibliography is: several may share an address, with their initials
 */
export function cardsOn(
  segments: readonly Segment[],
  names: readonly string[],
  isFirst: boolean,
): PrintedGroup[] {
  const namesIn = (segment: Segment): string[] => {
    const text = textOfSegment(segment);
    const alone = names.find((name) => isAlone(name, text));
    if (alone !== undefined) return [alone];
    return isFirst ? listed(text, names) : [];
  };
  return segments.flatMap((head) => {
    const authors = namesIn(head);
    if (authors.length === 0) return [];
    const card = [head];
    for (const segment of segments) {
      const last = card.at(-1)!;
      const isBelow =
        segment.y > last.y + 0.5 * last.size &&
        segment.y < last.y + leading * Math.max(last.size, segment.size) &&
        Math.abs(segment.size - head.size) < 0.2 * head.size &&
        Math.abs(segment.x0 - head.x0) < indent * head.size;
      if (!isBelow || card.length > mostLines) continue;
      if (namesIn(segment).length > 0) break;
      card.push(segment);
    }
    const texts = card.slice(1).map((segment) => withoutContacts(textOfSegment(segment)));
    if (!texts.some(hasInstitutionWord) || sentence.test(texts.join(' '))) return [];
    const addresses = addressesOf(texts).map((text) => ({text}));
    return [{names: authors.map((text) => ({text, marks: []})), addresses}];
  });
}

/** Whether a line is a name with nothing but titles beside it, as no entry of a bibliography is. */
function isAlone(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at === -1) return false;
  const others = `${text.slice(0, at)} ${text.slice(at + name.length)}`.match(/[\p{L}.-]{2,}/gu) ?? [];
  return others.every((word) => isDegree(word) || isHonorific(word));
}

/** The authors in a line that names nobody else, in full or with initials: "A. Quill (✉) · B. Feld". */
function listed(text: string, names: readonly string[]): string[] {
  const found = text
    .replaceAll(/\(?[✉*∗]\)?|\(&\)/g, '')
    .split(/\s*(?:[·•,;&]|\b(?:and|und)\b)\s*/)
    .map((piece) => names.filter((name) => isAlone(name, piece) || isShort(piece.trim(), name)));
  return found.every(({length}) => length === 1) ? found.flat() : [];
}

/** Whether a name is another with initials instead of the given names, or of some of them. */
function isShort(short: string, name: string): boolean {
  const [, initials = '', family = ''] = /^((?:\p{Lu}\.[\s-]?)+)(\p{L}.+)$/u.exec(short) ?? [];
  if (family === '' || !name.endsWith(` ${family}`)) return false;
  const given = name.slice(0, -family.length).match(/(?<=^|[\s-])\p{Lu}/gu) ?? [];
  return given.join('').startsWith(initials.replaceAll(/\P{Lu}/gu, ''));
}
