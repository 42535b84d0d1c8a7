import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {messageOf} from '../../article/message.js';
import type {Refreshed} from './refresh-feed.js';

export type FeedWorkerSetUp = {root: string; urls: readonly string[]; urgent: boolean};

export type FromFeedWorker =
  {type: 'refreshed'; refreshed: Refreshed} | {type: 'done'} | {type: 'failed'; message: string};

export type FeedsOptions = {
  /** Where the feeds' folders are. */
  root: string;
  urls: readonly string[];
  /** Given the folder of a feed that has brought something. */
  changed: (folder: string) => void;
  /** Called with a line that says which feeds can't be had, and why. */
  notice: (message: string) => void;
  /** Called with what goes on; without a message when it is over. */
  progress: (message?: string) => void;
};

/** The feeds that are followed, asked for what is new by a worker. */
export type Feeds = {
  /** @param urgent the person asks for it */
  refresh: (urgent: boolean) => void;
  close: () => Promise<void>;
};

export function createFeeds({root, urls, changed, notice, progress}: FeedsOptions): Feeds {
  let worker: Worker | undefined;

  function begin(urgent: boolean): Worker {
    const problems: string[] = [];
    const started = new Worker(join(import.meta.dirname, 'feed-worker.js'), {
      workerData: {root, urls, urgent} satisfies FeedWorkerSetUp,
    });
    // It goes on as long as the program, and no longer.
    started.unref();
    const end = (problem?: string): void => {
      if (worker !== started) return;
      worker = undefined;
      progress();
      if (problem !== undefined) problems.push(problem);
      const line = lineOf(problems);
      if (line !== undefined) notice(line);
      void started.terminate();
    };
    return started
      .on('message', (message: FromFeedWorker) => {
        switch (message.type) {
          case 'refreshed': {
            const {url, folder, changes, problem} = message.refreshed;
            if (problem !== undefined) problems.push(`${url} ${problem}`);
            if (changes > 0) changed(folder);
            break;
          }
          case 'done':
            end();
            break;
          case 'failed':
            end(`the feeds can’t be asked: ${message.message}`);
            break;
        }
      })
      .on('error', (error: unknown) => end(`the feeds can’t be asked: ${messageOf(error)}`));
  }

  return {
    refresh(urgent) {
      if (urls.length === 0 || worker) return;
      progress('asking the feeds for what is new');
      worker = begin(urgent);
    },
    async close() {
      const running = worker;
      worker = undefined;
      await running?.terminate();
    },
  };
}

/** One line, however many there are. */
function lineOf([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined || others.length === 0) return first;
  return `${first} (and ${others.length} more; broadsheet feeds lists them)`;
}
