import {messageOf} from '../article/error-message.js';
import type {PictureBytes} from '../importers/pictures/picture-bytes.js';
import type {Collection} from '../library/collection/collection.js';
import {createPictures} from '../library/pictures/pictures-in-worker.js';
import {inArchive} from '../layout/picture.js';
import type {Action, Effect} from '../reader/action.js';
import {iterm} from '../ui/pictures/iterm.js';
import {kitty} from '../ui/pictures/kitty.js';
import {createPictureOverlay} from './picture-overlay.js';
import type {Overlay} from './compositor.js';

type Asked = Extract<Effect, {type: 'picture'}>;

export type Gallery = {
  /** Makes a picture ready to be shown; nothing comes of one that can't be. */
  ask: (asked: Asked) => void;
  close: () => void;
};

export type GalleryOptions = {
  by: 'kitty' | 'iterm';
  /** Whether pictures are fetched from the web. */
  fromWeb: boolean;
  collection: Collection;
  dispatch: (action: Action) => void;
  setOverlay: (overlay: Overlay) => void;
};

/** Bytes of pictures that are kept for the open article. */
const mostBytes = 96_000_000;
/** Pixels along the longer edge of a picture that is decoded here. */
const edge = 1200;

/** Keeps the pictures of the open article, and has them shown on the terminal. */
export function createGallery({by, fromWeb, collection, dispatch, setOverlay}: GalleryOptions): Gallery {
  const protocol = by === 'kitty' ? kitty : iterm;
  const pictures = createPictures();
  const kept = new Map<number, PictureBytes>();
  let of: string | undefined;
  let bytes = 0;
  let latest = 0;

  async function show({article, picture}: Asked): Promise<void> {
    if (article !== of) {
      kept.clear();
      bytes = 0;
      of = article;
    }
    const document = collection.held(article)?.document;
    if (!document) return;
    const {path, url} = document;
    const found = await pictures.get({
      picture,
      place: {
        ...(path !== undefined && {path}),
        ...(url !== undefined && {url}),
        ...(path === undefined && picture.startsWith(inArchive) && {archive: document.read()}),
      },
      fromWeb,
      formats: protocol.formats,
      edge,
    });
    const isFit = found && found.bytes.length <= Math.min(protocol.largest, mostBytes - bytes);
    if (!isFit || article !== of) return;
    const id = ++latest;
    kept.set(id, found);
    bytes += found.bytes.length;
    const {width, height} = found;
    dispatch({type: 'pictured', article, picture, shown: {id, width, height}});
  }

  setOverlay(createPictureOverlay(protocol, (id) => kept.get(id)));
  return {
    ask: (asked) =>
      void show(asked).catch((error: unknown) => dispatch({type: 'notice', message: messageOf(error)})),
    close: () => pictures.close(),
  };
}
