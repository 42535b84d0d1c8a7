import {galleyOf} from '../../source/reader/reading-layout.js';
import type {Reader} from './reader.js';

/** The text of every line of the article that is open, blank rows as empty strings. */
export function linesOf(reader: Reader): string[] {
  const galley = galleyOf(reader.state, reader.reading);
  return Array.from(galley.passages.keys()).flatMap((passage) =>
    galley.lines(passage, 0).map((line) => line.runs.map((run) => run.text).join('')),
  );
}

export const isText = (line: string): boolean => line !== '';
