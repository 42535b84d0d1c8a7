import {parentPort} from 'node:worker_threads';

/** A worker that answers each picture but the one that never ends. */
parentPort?.on('message', ({picture}: {picture: string}) => {
  if (picture === 'endless') for (;;);
  parentPort?.postMessage({
    picture: {format: 'png', bytes: new Uint8Array(1), width: 10, height: picture.length},
  });
});
