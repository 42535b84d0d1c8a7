import {keyOf, rowsOf, type Mark, type Row} from '../layout/rows.js';
import {visible} from '../layout/viewport.js';
import {marginWidth} from '../reader/geometry.js';
import type {State, Walk} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/typeset.js';
import {paintRow} from './paint.js';
import type {Theme} from './theme.js';

/** The page as painted rows, and where they stand; the one seam between lines and the screen. */
export type Page = {left: number; top: number; width: number; rows: readonly string[]};

/** The page for a state, or undefined where no text is on the screen. */
export function pageOf(state: State, theme: Theme): Page | undefined {
  const {reading} = state;
  if (!reading || state.screen !== 'article' || state.find || state.contents || state.help) return undefined;
  const {text, pane} = readerFrame(state);
  if (pane?.alone) return undefined;
  const margin = Math.min(marginWidth, text.left);
  return {
    left: text.left - margin,
    top: text.top,
    width: text.width + margin,
    rows: pageRows(state).map((row) => paintRow(row, margin, theme)),
  };
}

/** The rows of text on the screen, from lines and viewport, with the walk's hits marked. */
export function pageRows(state: State): Row[] {
  const {reading} = state;
  if (!reading) return [];
  const galley = galleyOf(state, reading);
  const {height} = readerFrame(state).text;
  return rowsOf(visible(galley, reading.position, height), {
    height,
    passages: galley.passages,
    marks: marksOf(state.walk, reading.article.id),
    showRepairs: state.repairsShown,
  });
}

function marksOf(walk: Walk | undefined, article: string): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const [index, finding] of walk?.findings.entries() ?? []) {
    if (finding.article !== article) continue;
    const kind = index === walk?.current ? 'current' : 'hit';
    const key = keyOf(finding.target);
    marks.set(key, [
      ...(marks.get(key) ?? []),
      ...finding.ranges.map(([start, end]) => ({kind, start, end}) as const),
    ]);
  }
  return marks;
}
