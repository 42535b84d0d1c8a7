import type {Section} from '../../article/article.js';
import {sanitiseLine} from '../../article/sanitise.js';
import type {Known} from '../../prose/dehyphenation.js';
import {piecesOf} from '../plain-text/pieces.js';
import {sectionIds} from '../section-ids.js';

/** A heading at the left edge, its level, and the lines below it. */
export type NumberedPart = {heading: string; level: number; lines: string[]};

const number = /^(?:Appendix )?((?:\d{1,3}|[A-Z])(?:\.\d{1,3})*)\.? +\S/;
/** Longest heading, in UTF-16 units. */
const longest = 150;
const deepest = 5;

/**
 * The parts of a text whose headings stand at the left edge between blank lines, with the rest set in: numbered, or
 * without a number ("Abstract"). What stands before the first has no heading.
 */
export function partsOf(lines: readonly string[]): NumberedPart[] {
  const parts: NumberedPart[] = [{heading: '', level: 1, lines: []}];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (!/^\S/.test(line) || line.length > longest || (at > 0 && lines[at - 1] !== '')) {
      parts.at(-1)!.lines.push(line);
      continue;
    }
    // A long heading goes on below its first word.
    const second = lines[at + 1] ?? '';
    const goesOn = second !== '' && lines[at + 2] === '' && number.test(line) && /^ {3,}\S/.test(second);
    if (second !== '' && !goesOn) {
      parts.at(-1)!.lines.push(line);
      continue;
    }
    const heading = sanitiseLine(goesOn ? `${line} ${second}` : line);
    const level = Math.min(deepest, number.exec(line)?.[1]?.split('.').length ?? 1);
    parts.push({heading, level, lines: []});
    if (goesOn) at++;
  }
  return parts;
}

/** The contents that are printed are those that the headings make. */
const contents = /^table of contents$/i;

export function sectionsOf(parts: readonly NumberedPart[], known: Known): Section[] {
  const idOf = sectionIds();
  return parts.flatMap(({heading, level, lines}) => {
    if (contents.test(heading)) return [];
    const text = listed(lines.map((line) => (line.startsWith('   ') ? line.slice(3) : line))).join('\n');
    const blocks = piecesOf(text, known).map(({block}) => block);
    if (heading === '' && blocks.length === 0) return [];
    return [{id: idOf(heading), ...(heading !== '' && {heading}), level, derived: false, blocks}];
  });
}

const bullet = /^( *)[o*-](?= {2}\S)/;

/** Lines with the bullets of RFCs as others have them, and entries that follow each other without blank lines. */
function listed(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let open: number | undefined;
  for (const line of lines) {
    const indent = bullet.exec(line)?.[1]?.length;
    if (indent !== undefined && indent === open && kept.at(-1) === '') kept.pop();
    if (indent !== undefined) open = indent;
    else if (line !== '' && open !== undefined && !line.startsWith(' '.repeat(open + 1))) open = undefined;
    kept.push(line.replace(bullet, '$1*'));
  }
  return kept;
}
