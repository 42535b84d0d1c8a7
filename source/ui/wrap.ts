import {unhyphenated} from '../layout/hyphenation.js';
import {layoutPassage} from '../layout/layout-passage.js';
import type {Passage} from '../layout/passages.js';
import {targetKey, rowsOf} from '../layout/rows.js';
import type {Range} from '../search/hit.js';
import {piece, type Pieces} from './pieces.js';
import type {Style} from '../reader/theme.js';

const plainPassage = (text: string): Passage => ({
  kind: 'byline',
  target: {kind: 'byline'},
  text,
  section: 0,
  above: 0,
  nests: [],
  continued: 0,
});

/** Text broken to a width in cells, by the same line breaking as the page, in one look. */
export function wrap(text: string, width: number, style: Style = 'plain'): Pieces[] {
  const lines = layoutPassage(
    plainPassage(text),
    {measure: Math.max(1, width), justified: false},
    unhyphenated,
  );
  return lines.map((line) => [piece(line.runs.map((run) => run.text).join(''), style)]);
}

/** As `wrap`, with something before the first line and as much room before the others. */
export function wrapHanging(
  before: Pieces,
  indent: number,
  text: string,
  width: number,
  style: Style,
): Pieces[] {
  return wrap(text, width - indent, style).map((line, index) =>
    index === 0 ? [...before, ...line] : [piece(' '.repeat(indent)), ...line],
  );
}

/** As `wrap`, with the words in some ranges (UTF-16 offsets in the text) in a look of their own. */
export function wrapMarked(
  text: string,
  ranges: readonly Range[],
  width: number,
  looks: {text: Style; mark: 'hit' | 'current'},
): Pieces[] {
  const passage = plainPassage(text);
  const lines = layoutPassage(passage, {measure: Math.max(1, width), justified: false}, unhyphenated);
  const marks = new Map([
    [targetKey(passage.target), ranges.map(([start, end]) => ({kind: looks.mark, start, end}))],
  ]);
  const visible = lines.map((line) => ({passage: 0, line}));
  const rows = rowsOf(visible, {height: lines.length, passages: [passage], marks, showRepairs: false});
  return rows.map((row) => row.runs.map((run) => piece(run.text, run.mark ?? looks.text)));
}
