import {graphemes, cellsOf} from './cells.js';
import type {Line, Run} from './line.js';
import {insertion, isVerbatim, lineOf} from './run.js';
import type {Chunk} from './passage-chunks.js';

/** Columns between tab stops. */
const tab = 4;

/** What begins the rest of a line that was too long. */
const mark = '↳ ';

/** Sets code line by line as it is, tabs as spaces; what is longer than the measure goes on below, marked. */
export function layoutCode(
  text: string,
  measure: number,
  chunk: Chunk = {start: 0, end: text.length, continued: false, continues: false},
): Line[] {
  const lines: Line[] = [];
  const marked = measure >= 4 * mark.length;
  let {start, continued} = chunk;
  for (const source of text.slice(start, chunk.end).split('\n')) {
    let from = start;
    let at = start;
    let runs: Run[] = continued && marked ? [insertion(mark, mark.length, 'furniture', at)] : [];
    let cells = continued && marked ? mark.length : 0;
    continued = false;
    for (const grapheme of graphemes(source)) {
      let shown = grapheme === '\t' ? ' '.repeat(Math.min(measure, tab - (cells % tab))) : grapheme;
      let width = cellsOf(shown);
      if (width > measure) [shown, width] = ['?', 1];
      if (cells + width > measure) {
        lines.push(lineOf(runs, from, at));
        from = at;
        runs = marked ? [insertion(mark, mark.length, 'furniture', at)] : [];
        cells = marked ? mark.length : 0;
      }
      append(runs, {text: shown, cells: width, role: 'code', start: at, end: at + grapheme.length});
      cells += width;
      at += grapheme.length;
    }
    lines.push(lineOf(runs, from, at));
    start += source.length + 1;
  }
  return lines;
}

/** Adds a run, as part of the one before where both agree with the text unit by unit. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.role === run.role && isVerbatim(last) && isVerbatim(run)) {
    runs[runs.length - 1] = {
      ...last,
      text: last.text + run.text,
      cells: last.cells + run.cells,
      end: run.end,
    };
  } else {
    runs.push(run);
  }
}
