import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {counted} from '../../article/counted.js';
import {messageOf} from '../../article/error-message.js';
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
  /** Called with a line that says which feeds can't be had, and why; else, where the person asked, what came of it. */
  notice: (message: string) => void;
  /** Called with what goes on; without a message when it is over. */
  progress: (message?: string) => void;
};

/** The feeds that are followed, asked for what is new by a worker. */
export type Feeds = {
  /**
   * @param urgent the person asks for it
   * @returns whether they are being asked
   */
  refresh: (urgent: boolean) => boolean;
  close: () => Promise<void>;
};

export function createFeeds({root, urls, changed, notice, progress}: FeedsOptions): Feeds {
  let worker: Worker | undefined;
  /** Whether the person waits for what comes of it. */
  let isAwaited = false;

  function begin(urgent: boolean): Worker {
    const problems: string[] = [];
    let changes = 0;
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
      const line =
        outcome(isAwaited ? changes : 0, problems) ?? (isAwaited ? 'nothing new in the feeds' : undefined);
      isAwaited = false;
      if (line !== undefined) notice(line);
      void started.terminate();
    };
    return started
      .on('message', (message: FromFeedWorker) => {
        switch (message.type) {
          case 'refreshed': {
            const {name, folder, changes: here, problem} = message.refreshed;
            if (problem !== undefined) problems.push(`${name} ${problem}`);
            changes += here;
            if (here > 0) changed(folder);
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
      if (urls.length === 0) return false;
      isAwaited ||= urgent;
      progress('asking the feeds for what is new');
      worker ??= begin(urgent);
      return true;
    },
    async close() {
      const running = worker;
      worker = undefined;
      await running?.terminate();
    },
  };
}

/** One line, however many there are; undefined where there is nothing to say. */
function outcome(changes: number, [first, ...others]: readonly string[]): string | undefined {
  const brought =
    changes > 0 ? `${counted(changes, 'entry', 'entries')} new or changed in the feeds` : undefined;
  const missed =
    others.length > 0 ? `${others.length + 1} feeds can’t be read; broadsheet feeds says why` : first;
  return [brought, missed].filter((part) => part !== undefined).join('; ') || undefined;
}
