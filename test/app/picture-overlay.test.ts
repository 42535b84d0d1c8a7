import test from 'ava';
import {createPictureOverlay} from '../../source/app/picture-overlay.js';
import {createCompositor, type Compositor} from '../../source/app/compositor.js';
import {kitty} from '../../source/ui/pictures/kitty.js';
import type {PlacedPicture} from '../../source/ui/pictures/protocol.js';
import {givenIn, toldIn} from '../ui/pictures/recording.js';

const bytes = Buffer.from('the bytes of a picture');

function compositorWithPictures(): {
  compositor: Compositor;
  kept: Set<number>;
  written: () => string;
  flush: (places: readonly PlacedPicture[]) => string;
} {
  let written = '';
  const compositor = createCompositor({columns: 40, rows: 10}, (text) => void (written += text));
  const kept = new Set([1]);
  compositor.setOverlay(
    createPictureOverlay(kitty, (id) =>
      kept.has(id) ? {format: 'png', bytes, width: 100, height: 100} : undefined,
    ),
  );
  return {
    compositor,
    kept,
    written: () => written,
    flush(places) {
      written = '';
      compositor.setPictures(places);
      compositor.flush();
      return written;
    },
  };
}

const placed = (change: Partial<PlacedPicture> = {}): PlacedPicture => ({
  id: 1,
  copy: 1,
  rows: 4,
  columns: 8,
  left: 2,
  top: 3,
  from: 0,
  shown: 4,
  ...change,
});

const actions = (written: string): Array<string | undefined> =>
  toldIn(written).map(({keys}) => keys.get('a'));

test('a picture is given once, and placed anew where it moves', (t) => {
  const {flush} = compositorWithPictures();
  const first = flush([placed()]);
  t.deepEqual(givenIn(first).get('1'), bytes);
  t.deepEqual(actions(first), ['t', 'p']);
  t.deepEqual(actions(flush([placed()])), []);
  const moved = flush([placed({top: 2})]);
  t.is(givenIn(moved).size, 0);
  t.deepEqual(actions(moved), ['d', 'p']);
});

test('what is not on the page any more is taken away', (t) => {
  const {flush} = compositorWithPictures();
  flush([placed()]);
  t.deepEqual(actions(flush([])), ['d']);
  t.deepEqual(actions(flush([placed()])), ['p']);
});

test('where text is written under it, it is placed again', (t) => {
  const {compositor, flush} = compositorWithPictures();
  flush([placed()]);
  compositor.stream.write('\n\n\n\nunder it');
  t.deepEqual(actions(flush([placed()])), ['p']);
  compositor.stream.write('above it\n\n\n\nunder it');
  t.deepEqual(actions(flush([placed()])), []);
});

test('the same picture stands in two places', (t) => {
  const {flush} = compositorWithPictures();
  const written = flush([placed({rows: 2, shown: 2, top: 0}), placed({rows: 2, shown: 2, top: 5, copy: 2})]);
  t.deepEqual(actions(written), ['t', 'p', 'p']);
});

test('on a screen that is drawn whole again, pictures are given again', (t) => {
  const {compositor, flush} = compositorWithPictures();
  flush([placed()]);
  compositor.forget();
  t.deepEqual(actions(flush([placed()])), ['t', 'p']);
});

const freed = (written: string): Array<string | undefined> =>
  toldIn(written).flatMap(({keys}) => (keys.get('d') === 'I' ? [keys.get('i')] : []));

test('a picture that is not kept any more is taken from the terminal, and all are at the end', (t) => {
  const {flush, kept} = compositorWithPictures();
  flush([placed()]);
  kept.clear();
  t.deepEqual(freed(flush([])), ['1']);
  t.deepEqual(freed(flush([])), []);
  const other = compositorWithPictures();
  other.flush([placed()]);
  other.compositor.removeOverlay();
  t.deepEqual(freed(other.written()), ['1']);
});
