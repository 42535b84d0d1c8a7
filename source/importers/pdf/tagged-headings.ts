import {kindOf} from './kinds.js';
import {clumpsOfElements, type Element} from './structure.js';
import type {Typography} from './typography.js';

/** Gives the elements of a page with headings told by their looks, until the file has stated one. */
export function taggedHeadings(): (elements: readonly Element[], type: Typography) => readonly Element[] {
  let states = false;
  return (elements, type) => {
    states ||= elements.some(({kind}) => kind === 'heading');
    if (states) return elements;
    const placed = clumpsOfElements(elements);
    return placed.map(({element, clump}, index): Element => {
      const isHeading =
        element.kind === 'prose' && clump && kindOf(clump, placed[index + 1]?.clump, type) === 'heading';
      return isHeading ? {kind: 'heading', level: undefined, lines: element.lines} : element;
    });
  };
}
