import {countCases} from '../../article/letters.js';
import {textOfSpans} from '../../article/text.js';
import type {Clump} from './clumps.js';
import {proseOf, type ProseContext} from './prose.js';

/** A heading and what its level is told by. */
export type Heading = {
  text: string;
  /** As the outline or the structure states it. */
  level?: number;
  /** The parts of its number: 2 for "3.1". */
  depth?: number;
  size: number;
  bold: boolean;
  shouted: boolean;
  face: string;
};

export function headingOf({lines}: Clump, context: ProseContext, level: number | undefined): Heading {
  const text = mendShouted(textOfSpans(proseOf(lines, {...context, noteOf: () => undefined}).spans), context);
  const {upper, lower} = countCases(text);
  const {size, face} = lines[0]!;
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/.exec(text)?.[1];
  return {
    text,
    ...(level !== undefined && {level}),
    ...(number !== undefined && {depth: number.split('.').length}),
    size,
    bold: face.bold,
    shouted: upper > 3 && lower === 0,
    face: face.id,
  };
}

/** A word in capitals that was divided at a line's end: "SO-LUTION". */
const mendShouted = (text: string, {known}: ProseContext): string =>
  text.replaceAll(/(\p{Lu}{2,})-(\p{Lu}{2,})/gu, (whole, left: string, right: string) =>
    known((left + right).toLowerCase()) && !known(`${left}-${right}`.toLowerCase()) ? left + right : whole,
  );

/** A chapter's number that stands in a line of its own. */
export const isBareNumber = (text: string): boolean =>
  /^(?:chapter|part|appendix|kapitel|teil|anhang|chapitre|partie|annexe|capítulo|parte|capitolo|hoofdstuk)\s+(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])\.?$/i.test(
    text,
  );

type Style = {size: number; weight: number; depth?: number; level?: number};

/**
 * The levels of headings: as stated, else that of others set alike, else by their numbers, else by what has been seen
 * of them: larger above smaller, bold above plain.
 */
export function headingLevels(): (headings: readonly Heading[]) => number[] {
  const styles = new Map<string, Style>();
  return (headings) => {
    for (const heading of headings) {
      const key = styleOf(heading);
      const known = styles.get(key);
      const depth = heading.depth ?? known?.depth;
      const level = known?.level ?? heading.level;
      styles.set(key, {
        size: heading.size,
        weight: weightOf(heading),
        ...(depth !== undefined && {depth}),
        ...(level !== undefined && {level}),
      });
    }
    const all = [...styles.values()];
    const base = Math.min(...all.filter(({depth}) => depth === 1).map((style) => greater(style, all).length));
    return headings.map((heading) => {
      if (heading.level !== undefined) return Math.min(deepest, heading.level);
      const style = styles.get(styleOf(heading))!;
      if (style.level !== undefined) return Math.min(deepest, style.level);
      const depth = heading.depth ?? style.depth;
      const above = greater(style, all);
      const stated = above.flatMap(({level}) => level ?? []);
      if (stated.length > 0) return Math.min(deepest, Math.max(...stated) + 1);
      return Math.min(
        deepest,
        depth === undefined ? above.length + 1 : (Number.isFinite(base) ? base : 0) + depth,
      );
    });
  };
}

const deepest = 6;

/** The styles above one, each look once. */
function greater({size, weight}: Style, all: readonly Style[]): Style[] {
  const looks = new Map<string, Style>();
  for (const other of all)
    if (other.size > size * 1.03 || (other.size > size * 0.97 && other.weight > weight))
      looks.set(`${Math.round(other.size)} ${other.weight} ${other.level ?? ''}`, other);
  return [...looks.values()];
}

const styleOf = ({size, bold, shouted, face}: Heading): string =>
  `${Math.round(size * 2)} ${bold} ${shouted} ${face}`;
const weightOf = ({bold, shouted}: Heading): number => (bold ? 2 : 0) + (shouted ? 1 : 0);
