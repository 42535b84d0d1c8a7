import {kindOf} from './clump-kind.js';
import {clumpsOfElements, type Element} from './structure.js';
import type {Typography} from './typography.js';

/** Gives the elements of a page with headings told by their looks, as long as the file states no more of them than there are. */
export function taggedHeadings(): (elements: readonly Element[], type: Typography) => readonly Element[] {
  let stated = 0;
  let seen = 0;
  return (elements, type) => {
    const placed = clumpsOfElements(elements);
    const looks = placed.map(
      ({element, clump}, index) =>
        element.kind === 'prose' && clump && kindOf(clump, placed[index + 1]?.clump, type) === 'heading',
    );
    stated += elements.filter(({kind}) => kind === 'heading').length;
    seen += looks.filter(Boolean).length;
    if (stated > 0 && stated >= seen) return elements;
    return placed.map(({element}, index): Element =>
      looks[index] && element.kind === 'prose'
        ? {kind: 'heading', level: undefined, lines: element.lines}
        : element,
    );
  };
}
