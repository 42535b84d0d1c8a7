import type {PictureBytes} from '../importers/pictures/picture-bytes.js';
import type {PlacedPicture, PictureProtocol} from '../ui/pictures/protocol.js';
import type {Overlay} from './compositor.js';

/**
 * The pictures on the screen: what is to be written before and after the rows so that those that should be seen are,
 * and no others.
 *
 * @param fileOf a picture by its number
 */
export function createPictureOverlay(
  protocol: PictureProtocol,
  fileOf: (id: number) => PictureBytes | undefined,
): Overlay {
  let sent = new Set<number>();
  let shown = new Map<string, PlacedPicture>();

  function draw(placed: PlacedPicture): string {
    const file = fileOf(placed.id);
    if (!file) return '';
    const given = sent.has(placed.id) ? '' : protocol.send(file, placed.id);
    sent.add(placed.id);
    return given + protocol.show(file, placed);
  }

  return {
    before(places) {
      const kept = new Map(places.map((placed) => [nameOf(placed), placed]));
      let out = '';
      for (const [name, placed] of shown) {
        if (samePlace(placed, kept.get(name))) continue;
        out += protocol.remove(placed);
        shown.delete(name);
      }
      // What is not kept here any more is of an article that was left.
      for (const id of sent) {
        if (fileOf(id)) continue;
        out += protocol.free(id);
        sent.delete(id);
      }
      return out;
    },
    after(places, isWritten) {
      let out = '';
      for (const placed of places) {
        const {top, shown: rows} = placed;
        const name = nameOf(placed);
        const isWrittenOver = Array.from({length: rows}, (_, row) => top + row).some(isWritten);
        if (shown.has(name) && !isWrittenOver) continue;
        out += draw(placed);
        shown.set(name, placed);
      }
      return out;
    },
    end: () => Array.from(sent, protocol.free).join(''),
    forget() {
      sent = new Set();
      shown = new Map();
    },
  };
}

const nameOf = ({id, copy}: PlacedPicture): string => `${id} ${copy}`;

const samePlace = (a: PlacedPicture, b: PlacedPicture | undefined): boolean =>
  b !== undefined &&
  a.left === b.left &&
  a.top === b.top &&
  a.rows === b.rows &&
  a.columns === b.columns &&
  a.from === b.from &&
  a.shown === b.shown;
