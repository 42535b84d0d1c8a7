import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {PictureBytes} from '../../importers/pictures/picture-bytes.js';
import type {DocumentPlace} from './find-picture.js';

export type ToPictureWorker = {
  /** The name of the picture, as `pictureOf` gives it. */
  picture: string;
  place: DocumentPlace;
  fromWeb: boolean;
  /** The formats that the terminal shows. */
  formats: ReadonlyArray<PictureBytes['format']>;
  /** Pixels that it may be shown with, along its longer edge. */
  edge: number;
};

export type FromPictureWorker = {picture?: PictureBytes};

export type Pictures = {
  /** A picture, ready to be shown; undefined where it can't be had, or not within the limits. */
  get: (asked: ToPictureWorker) => Promise<PictureBytes | undefined>;
  close: () => void;
};

export type PictureLimits = {
  /** The worker's code. */
  code?: string;
  /** Milliseconds for a picture; and for one that comes from the web. */
  patience?: number;
  patienceForWeb?: number;
};

/** Megabytes of the worker's heap; pixels lie beside it, and are as many as a picture may have. */
const memory = 128;
/** Milliseconds that a worker without work is kept. */
const longestRest = 2000;

/** Makes pictures ready in a worker, one after the other, which is stopped where one of them takes too long. */
export function createPictures({
  code = join(import.meta.dirname, 'picture-worker.js'),
  patience = 5000,
  patienceForWeb = 30_000,
}: PictureLimits = {}): Pictures {
  let worker: Worker | undefined;
  let rest: NodeJS.Timeout | undefined;
  let latest: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  /** Given the answer to what is asked for at the moment. */
  let tell: ((picture?: PictureBytes) => void) | undefined;

  function stop(): void {
    clearTimeout(rest);
    void worker?.terminate();
    worker = undefined;
    tell?.();
  }

  function begin(): Worker {
    const begun = new Worker(code, {resourceLimits: {maxOldGenerationSizeMb: memory}});
    const fail = (): void => {
      if (worker === begun) stop();
    };
    begun.on('message', ({picture}: FromPictureWorker) => {
      if (worker === begun) tell?.(picture);
    });
    begun.on('error', fail).on('exit', fail);
    return begun;
  }

  async function answerTo(asked: ToPictureWorker): Promise<PictureBytes | undefined> {
    if (isClosed) return undefined;
    clearTimeout(rest);
    worker ??= begin();
    const {promise, resolve} = Promise.withResolvers<PictureBytes | undefined>();
    tell = resolve;
    const timer = setTimeout(stop, asked.fromWeb ? patienceForWeb : patience);
    // The program waits for it while it is at work, and not any longer.
    worker.ref();
    worker.postMessage(asked);
    const picture = await promise;
    clearTimeout(timer);
    worker?.unref();
    rest = setTimeout(stop, longestRest);
    rest.unref();
    return picture;
  }

  return {
    get(asked) {
      const answer = latest.then(() => answerTo(asked));
      latest = answer;
      return answer;
    },
    close() {
      isClosed = true;
      stop();
    },
  };
}
