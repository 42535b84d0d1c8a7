import type {Phrase} from './query.js';
import {isSign, termsOf, type Term} from './terms.js';

/** Where a phrase stands in a text, in UTF-16 offsets. */
export type Extent = {start: number; end: number};

/** Where a phrase stands in a text word for word; nothing where it doesn't. */
export function findPhrase(text: string, {terms, typed, unfinished}: Phrase): Extent[] {
  const found: Extent[] = [];
  const words = termsOf(text);
  const hasSigns = terms.some((term) => isSign(term));
  // Signs that stand between the words part nothing, unless the phrase has some itself.
  const sought = hasSigns ? words : words.filter(({signed, joined}) => !signed || joined);
  const places = [...Map.groupBy(sought, ({position}) => position).values()];
  const last = terms.length - 1;
  const fits = ({term, start, end}: Term, index: number): boolean => {
    const wanted = terms[index]!;
    if (!(unfinished && index === last ? term.startsWith(wanted) : term === wanted)) return false;
    const written = typed?.[index];
    return written === undefined || text.slice(start, end).startsWith(written);
  };
  for (const from of places.keys()) {
    let start: number | undefined;
    let end = 0;
    for (let index = 0; index <= last; index++) {
      const term = places[from + index]?.find((candidate) => fits(candidate, index));
      if (!term) {
        start = undefined;
        break;
      }
      start ??= term.start;
      end = term.end;
    }
    if (start !== undefined) found.push({start, end});
  }
  return found;
}
