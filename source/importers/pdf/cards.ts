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
 * Authors that are named by themselves elsewhere than on the title page, over their addresses: below an abstract or where
 * a paper ends.
 *
 * @param names of the authors
 */
export function cardsOn(segments: readonly Segment[], names: readonly string[]): PrintedGroup[] {
  const nameOf = (segment: Segment): string | undefined => {
    const text = textOfSegment(segment);
    return names.find((name) => isAlone(name, text));
  };
  return segments.flatMap((head) => {
    const author = nameOf(head);
    if (author === undefined) return [];
    const card = [head];
    for (const segment of segments) {
      const last = card.at(-1)!;
      const isBelow =
        segment.y > last.y + 0.5 * last.size &&
        segment.y < last.y + leading * Math.max(last.size, segment.size) &&
        Math.abs(segment.size - head.size) < 0.2 * head.size &&
        Math.abs(segment.x0 - head.x0) < indent * head.size;
      if (!isBelow || card.length > mostLines) continue;
      if (nameOf(segment) !== undefined) break;
      card.push(segment);
    }
    const texts = card.slice(1).map((segment) => withoutContacts(textOfSegment(segment)));
    if (!texts.some(hasInstitutionWord) || sentence.test(texts.join(' '))) return [];
    const addresses = addressesOf(texts).map((text) => ({text}));
    return [{names: [{text: author, marks: []}], addresses}];
  });
}

/** Whether a line is a name with nothing but titles beside it, as no entry of a bibliography is. */
function isAlone(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at === -1) return false;
  const others = `${text.slice(0, at)} ${text.slice(at + name.length)}`.match(/[\p{L}.-]{2,}/gu) ?? [];
  return others.every((word) => isDegree(word) || isHonorific(word));
}
