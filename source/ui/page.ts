import type {Passage} from '../layout/passages.js';
import {targetKey, rowsOf, type TextMark, type Row, type RowOptions} from '../layout/rows.js';
import {visible} from '../layout/viewport.js';
import {tintsOf} from '../reader/code-colours.js';
import type {State, Walk} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/reading-layout.js';
import type {Hit} from '../search/hit.js';

/** The rows of text from galley and viewport, with the walk's hits marked. */
export function pageRows(state: State): Row[] {
  const {reading} = state;
  if (!reading) return [];
  const galley = galleyOf(state, reading);
  const {height} = readerFrame(state).text;
  return rowsOf(visible(galley, reading.position, height), {
    height,
    passages: galley.passages,
    marks: withLink(marksOf(state.walk, reading.article.id), galley.passages, state.atLink),
    showRepairs: state.repairsShown,
    tintsOf: (line) => tintsOf(reading, galley.passages, line),
  });
}

/** Hits by what they stand in; there may be any number of them, and few are on the screen. */
const byTarget = new WeakMap<readonly Hit[], ReadonlyMap<string, Hit>>();

function hitsByTarget(hits: readonly Hit[]): ReadonlyMap<string, Hit> {
  const known = byTarget.get(hits) ?? new Map(hits.map((hit) => [targetKey(hit.target), hit]));
  byTarget.set(hits, known);
  return known;
}

/** The marks with that of the link that is walked to. */
function withLink(
  marks: RowOptions['marks'],
  passages: readonly Passage[],
  link: State['atLink'],
): RowOptions['marks'] {
  const target = link && passages[link.passage]?.target;
  if (!target) return marks;
  const {start, end} = link;
  const mark: TextMark = {kind: 'current', start, end};
  return {get: (key) => (key === targetKey(target) ? [...(marks.get(key) ?? []), mark] : marks.get(key))};
}

const none: readonly Hit[] = [];

function marksOf(walk: Walk | undefined, article: string): RowOptions['marks'] {
  if (!walk || walk.article !== article) return new Map();
  const {current, hits = none} = walk;
  const others = hitsByTarget(hits);
  const currentKey = targetKey(current.target);
  return {
    get(key) {
      const hit = key === currentKey ? current : others.get(key);
      const kind = key === currentKey ? 'current' : 'hit';
      return hit?.ranges.map(([start, end]): TextMark => ({kind, start, end}));
    },
  };
}
