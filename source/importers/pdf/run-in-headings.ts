import type {Clump} from './clumps.js';
import {type Line, type Part, textOfParts} from './lines.js';

/** The number of a section within another, and what it is called, with the stop behind that. */
const title = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}.{2,}[.:]$/u;
/** UTF-16 units. */
const longest = 100;

const isNumber = ({text}: Part): boolean => /^[\d.\s]+$/.test(text);

/** A paragraph whose section is named in bold at its beginning, as that heading and the rest. */
export function partRunIn(clump: Clump): Clump[] {
  const [line, ...others] = clump.lines as [Line, ...Line[]];
  const end = line.parts.findIndex((part, at) => !part.face.bold && !(at === 0 && isNumber(part)));
  const head = line.parts.slice(0, Math.max(0, end));
  const text = textOfParts(head);
  const face = head.at(-1)?.face;
  if (!face?.bold || text.length > longest || !title.test(text)) return [clump];
  const rest = line.parts.slice(end);
  const named = head.map((part, at) =>
    at < head.length - 1 ? part : {...part, text: part.text.trimEnd().slice(0, -1)},
  );
  return [
    {
      ...clump,
      lines: [{...line, parts: named, text: textOfParts(named), face, uniform: true}],
      below: 0,
      last: false,
    },
    {...clump, lines: [{...line, parts: rest, text: textOfParts(rest)}, ...others], above: 0, first: false},
  ];
}
