import {parentPort} from 'node:worker_threads';
import type {Section} from '../../source/article/article.js';
import type {FromImportWorker, ToImportWorker} from '../../source/library/import-in-worker.js';
import type {Portion} from '../../source/library/portions.js';
import {bareHead} from './bare-head.js';

/** A worker that does with a source what its name says. */
const post = (message: FromImportWorker): void => parentPort?.postMessage(message);

const kept: Uint8Array[] = [];

const article = {key: 'tides', ...bareHead};
const section = (id: string) => ({id, level: 1, derived: false, blocks: []});
const whole = (sections: Section[]): Portion => ({sections, goesOn: false, share: 1});

parentPort?.on('message', (message: ToImportWorker) => {
  switch (message.type === 'read' ? message.source.name : '') {
    case 'spins':
      for (;;);
    case 'grows': {
      const all: string[][] = [];
      for (;;) all.push(Array.from({length: 1000}, (_, index) => `${index} of ${all.length}`));
    }
    case 'lengthens': {
      const long: object[] = [];
      for (let at = 0; ; at++) long[at] = {at};
    }
    case 'inflates':
      for (let size = 1_048_576; ; size = Math.min(2 * size, 1_073_741_824))
        kept.push(new Uint8Array(size).fill(1));
    case 'ends':
      process.exit(0);
      break;
    case 'throws':
      throw new Error('a fault of ours');
    case 'extends':
      post({type: 'article', at: 0, article, from: 0, portion: whole([section('a'), section('b')])});
      post({type: 'article', at: 0, article, from: 1, portion: whole([section('c'), section('d')])});
      post({type: 'read'});
      break;
    default:
  }
});
