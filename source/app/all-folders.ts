import {basename} from 'node:path';
import {feedsFolder} from '../config/paths.js';
import type {Subscription} from '../library/feeds/feed-record.js';
import type {Settings} from '../reader/setting-table.js';

/** Folders, and what the person calls the feeds that some of them are of, by the folders' names. */
export type AllFolders = {folders: readonly string[]; subscriptions: ReadonlyMap<string, Subscription>};

/** The folders of the library, and of what the feeds that are followed have brought. */
export async function allFolders({library, feeds}: Pick<Settings, 'library' | 'feeds'>): Promise<AllFolders> {
  if (feeds.length === 0) return {folders: library, subscriptions: new Map()};
  const {keptFeeds} = await import('../library/feeds/feed-record.js');
  const kept = keptFeeds(feedsFolder(), feeds);
  return {
    folders: [...library, ...kept.map(({folder}) => folder)],
    subscriptions: new Map(kept.map(({folder, called}) => [basename(folder), called])),
  };
}
