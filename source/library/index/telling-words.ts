import type {Alternatives} from '../../search/candidates.js';
import {closeTogether} from './match-expression.js';

/** FTS5 puts the paragraphs of a beginning together before it gives the first; beyond so many the word alone must do. */
const mostBegun = 60_000;

/**
 * The rarest words that leave few paragraphs, about, if words stand where chance puts them. Whether these have the
 * others too is seen when they are weighed: asking FTS5 for common words costs the most and tells the least.
 */
export function mostTelling<T extends {frequency: number}>(
  words: readonly T[],
  size: number,
  wanted: number,
): {telling: T[]; left: number} {
  const telling: T[] = [];
  let left = size;
  for (const word of words) {
    telling.push(word);
    left *= Math.min(1, word.frequency / size);
    if (left < wanted / 4) break;
  }
  return {telling, left};
}

/** The words as typed or begun close together; of mistyped ones what each was likeliest meant for. */
export function closestTogether(
  words: readonly Alternatives[],
  frequency: (term: string) => number,
): string[] {
  const chosen = words.flatMap(({typed, terms: found}) => {
    const [closest] = found;
    if (!closest) return [];
    const begun = isLiteral([{terms: found}]) && found.some(({nearness}) => nearness === 'prefix');
    const many = begun && found.reduce((sum, {term}) => sum + frequency(term), 0) > mostBegun;
    if (many && closest.nearness !== 'exact') return [];
    return begun && !many ? [{term: typed, begun}] : [{term: closest.term, begun: false}];
  });
  return chosen.length > 1 ? [closeTogether(chosen, 8 + 2 * words.length)] : [];
}

const isLiteral = (words: ReadonlyArray<Pick<Alternatives, 'terms'>>): boolean =>
  words.every(({terms}) => terms.every(({nearness}) => nearness === 'exact' || nearness === 'prefix'));
