import {basename} from 'node:path';
import {feedsFolder} from '../config/paths.js';
import type {Settings} from '../reader/setting-table.js';

/** Folders, and the categories of the feeds that some of them are of, by the folders' names. */
export type AllFolders = {folders: readonly string[]; categories: ReadonlyMap<string, readonly string[]>};

/** The folders of the library, and of what the feeds that are followed have brought. */
export async function allFolders({library, feeds}: Pick<Settings, 'library' | 'feeds'>): Promise<AllFolders> {
  if (feeds.length === 0) return {folders: library, categories: new Map()};
  const {keptFeeds} = await import('../library/feeds/feed-record.js');
  const kept = keptFeeds(feedsFolder(), feeds);
  return {
    folders: [...library, ...kept.map(({folder}) => folder)],
    categories: new Map(kept.map(({folder, category}) => [basename(folder), category])),
  };
}
