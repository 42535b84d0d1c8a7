import {isQuoted} from './groups.js';

export type Shape = {
  /** Where lines were broken, in UTF-16 units. */
  width: number;
  /** Whether indents open the paragraphs. */
  indents: boolean;
};

/** Looked at to tell a text's shape, in lines. */
const sample = 2000;

export function shapeOf(text: string): Shape {
  const lines = text.split('\n', sample).map((line) => line.trimEnd());
  const flowing = lines.filter((line) => line !== '' && !isQuoted(line));
  const lengths = flowing.map((line) => line.trimStart().length).toSorted((a, b) => a - b);
  // Indents open paragraphs where they are neither rare nor the rule, and stand alone.
  const opening = lines.filter(
    (line, at) => /^[ \u3000]+\S/.test(line) && /^\S/.test(lines[at + 1] ?? ''),
  ).length;
  return {
    width: lengths[Math.floor(lengths.length * 0.8)] ?? 0,
    indents: opening > flowing.length / 40 && opening < flowing.length / 2,
  };
}
