import {parentPort} from 'node:worker_threads';
import {decodePicture} from '../../importers/pictures/decode.js';
import type {PictureBytes} from '../../importers/pictures/picture-bytes.js';
import {pictureIn} from '../../importers/pictures/picture.js';
import {findPicture} from './find-picture.js';
import type {FromPictureWorker, ToPictureWorker} from './pictures-in-worker.js';

/** The worker that makes pictures ready to be shown, one after the other: what is damaged or takes long ends here. */
parentPort?.on('message', async (asked: ToPictureWorker) => {
  const picture = await madeReady(asked).catch(() => undefined);
  parentPort?.postMessage((picture ? {picture} : {}) satisfies FromPictureWorker);
});

async function madeReady({
  picture,
  place,
  fromWeb,
  formats,
  edge,
}: ToPictureWorker): Promise<PictureBytes | undefined> {
  const bytes = await findPicture(picture, place, fromWeb);
  const found = bytes && pictureIn(bytes);
  if (!found) return undefined;
  if (formats.includes(found.format)) return found;
  return formats.includes('rgb') ? decodePicture(found, edge) : undefined;
}
