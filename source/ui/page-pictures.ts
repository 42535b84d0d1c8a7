import {visible} from '../layout/viewport.js';
import type {State} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/reading-layout.js';
import type {PlacedPicture} from './pictures/protocol.js';

/** The pictures among the lines on the page, each where its rows stand on the screen. */
export function pagePictures(state: State): readonly PlacedPicture[] {
  const {reading} = state;
  if (!reading?.pictured || !state.cell) return [];
  const {text} = readerFrame(state);
  const placed: PlacedPicture[] = [];
  let before: number | undefined;
  for (const [index, {passage, line}] of visible(
    galleyOf(state, reading),
    reading.position,
    text.height,
  ).entries()) {
    const strip = line.picture;
    const last = placed.at(-1);
    if (strip && last && before === passage) last.shown++;
    else if (strip) {
      const {id, row: from, rows, columns} = strip;
      const copy = 1 + placed.filter((each) => each.id === id).length;
      const place = {left: text.left + line.cells, top: text.top + index};
      placed.push({id, copy, rows, columns, ...place, from, shown: 1});
    }
    before = strip && passage;
  }
  return placed;
}
