import type {Line, Run} from './line.js';
import {insertion, lineOf} from './run.js';
import type {Nest, Passage} from './passages.js';

/** The indent of a passage: quotation bars, bullets and numbers left of its lines, or blank room for them. */
export type Indent = {
  cells: number;
  /** Runs before a line's own at an offset; `first` for the first line of text. */
  before(at: number, first: boolean): Run[];
  /**
   * A blank row above the text.
   *
   * @param row counted upwards from the text, from 1
   * @param within whether it belongs to the passage itself, as the rows of a picture do: then all its nests are drawn
   */
  blank(row: number, within?: boolean): Line;
};

const bar = '│ ';
const cellsOfNest = (nest: Nest): number => (nest.kind === 'quotation' ? bar.length : nest.cells);

/** Nests leave at least two thirds of the measure to the text: where there are more, the outer ones aren't drawn. */
export function indentOf({nests, continued}: Passage, measure: number): Indent {
  let dropped = 0;
  let cells = nests.reduce((sum, nest) => sum + cellsOfNest(nest), 0);
  for (const nest of nests) {
    if (cells <= measure / 3) break;
    cells -= cellsOfNest(nest);
    dropped++;
  }
  const drawn = nests.slice(dropped);

  return {
    cells,
    before: (at, first) => drawn.map((nest, index) => draw(nest, at, first && index + dropped >= continued)),
    blank: (row, within = false) => {
      const shared = nests.slice(dropped, within ? undefined : continued);
      const runs =
        within || shared.some((nest) => nest.kind === 'quotation')
          ? shared.map((nest) => draw(nest, 0, false))
          : [];
      return lineOf(runs, -row, -row);
    },
  };
}

function draw(nest: Nest, at: number, opens: boolean): Run {
  if (nest.kind === 'quotation') return insertion(bar, bar.length, 'furniture', at);
  return insertion(opens ? `${nest.label} ` : ' '.repeat(nest.cells), nest.cells, 'furniture', at);
}
