import {keyOf, rowsOf, type Mark, type Row} from '../layout/rows.js';
import {visible} from '../layout/viewport.js';
import type {State, Walk} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/typeset.js';

/** The one seam between lines and the screen: the rows of text from galley and viewport, with the walk's hits marked. */
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
