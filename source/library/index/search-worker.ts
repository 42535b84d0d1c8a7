import {statSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {setImmediate as nextTurn, setTimeout as delay} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {messageOf} from '../../article/error-message.js';
import {searchInSteps, type Answer} from '../../search/search.js';
import {isBroken} from '../database.js';
import {createIndexCandidates, type IndexCandidates} from './index-candidates.js';
import type {FromSearchWorker, IndexAnswer, ToSearchWorker, WorkerSetUp} from './worker-messages.js';
import {openIndex} from './schema.js';

/** The worker that searches the index: only the latest of the queries that have come is answered. */
const {path, folders: given} = workerData as WorkerSetUp;
let folders = given;

type Asked = Extract<ToSearchWorker, {type: 'search'}>;

/** Milliseconds after which no more is thought to be typed at once. */
const pause = 150;

const post = (message: FromSearchWorker): void => parentPort?.postMessage(message);

let opened: {candidates: IndexCandidates; database: DatabaseSync; file: number} | undefined;
let latest: Asked | undefined;
let searching = false;
/** Resolves when the next query has come. */
let coming = Promise.withResolvers<void>();
let stale = false;

parentPort?.on('message', (message: ToSearchWorker) => {
  if (message.type === 'renew') {
    stale = true;
    if (message.folders.length !== folders.length) forget();
    folders = message.folders;
  } else {
    latest = message;
    coming.resolve();
    coming = Promise.withResolvers();
    void searchLatest();
  }
});

async function searchLatest(): Promise<void> {
  if (searching) return;
  searching = true;
  for (let asked = latest; asked; asked = latest) {
    latest = undefined;
    try {
      await reply(asked);
    } catch (error) {
      post({
        type: 'failed',
        request: asked.request,
        broken: isBroken(error),
        message: messageOf(error),
      });
    }
  }
  searching = false;
}

function forget(): void {
  opened?.database.close();
  opened = undefined;
}

/** What there is to search now; opened anew where another file has taken the place of the index. */
function renewed(): IndexCandidates {
  if (stale && opened && statSync(path, {throwIfNoEntry: false})?.ino !== opened.file) {
    forget();
  }
  if (!opened) {
    const {database} = openIndex(path);
    opened = {candidates: createIndexCandidates(database, folders), database, file: statSync(path).ino};
  }
  opened.candidates.renew(stale);
  stale = false;
  return opened.candidates;
}

/** Posts an answer as it comes, unless another query has come meanwhile. */
async function reply({request, query, limit, within}: Asked): Promise<void> {
  const candidates = renewed();
  const steps = searchInSteps(candidates, query, {limit, ...(within !== undefined && {within})});
  let step = steps.next();
  while (!step.done) {
    post({type: 'found', request, answer: withSurroundings(candidates, step.value), whole: false});
    // A query that has come by now is seen here. To count can take as long as to find, so it waits for a pause.
    await (step.value.counting ? Promise.race([coming.promise, delay(pause)]) : nextTurn());
    if (latest) return;
    step = steps.next();
  }
  post({type: 'found', request, answer: withSurroundings(candidates, step.value), whole: true});
}

const withSurroundings = ({surroundings}: IndexCandidates, answer: Answer): IndexAnswer => ({
  ...answer,
  hits: answer.hits.map((hit) => ({...hit, ...surroundings(hit)})),
});
