import {parentPort} from 'node:worker_threads';
import type {Section} from '../../source/article/article.js';
import type {FromImportWorker, ToImportWorker} from '../../source/library/import-in-worker.js';
import type {Portion} from '../../source/library/portions.js';
import {bareHead} from './bare-head.js';

/** A worker that does with a source what its name says. */
const post = (message: FromImportWorker): void => parentPort?.postMessage(message);

const article = {key: 'tides', ...bareHead};
const section = (id: string) => ({id, level: 1, derived: false, blocks: []});
const whole = (sections: Section[]): Portion => ({sections, goesOn: false, share: 1});

parentPort?.on('message', (message: ToImportWorker) => {
  switch (message.type === 'read' ? message.source.name : '') {
    case 'spins':
      for (;;);
    case 'grows': {
      const kept: string[][] = [];
      for (;;) kept.push(Array.from({length: 1000}, (_, index) => `${index} of ${kept.length}`));
    }
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
