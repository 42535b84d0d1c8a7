import {feedsFolder} from '../config/paths.js';
import type {Settings} from '../config/setting-table.js';

/** The folders of the library, and of what the feeds that are followed have brought. */
export async function allFolders({
  library,
  feeds,
}: Pick<Settings, 'library' | 'feeds'>): Promise<readonly string[]> {
  if (feeds.length === 0) return library;
  const {keptFolders} = await import('../library/feeds/feed-record.js');
  return [...library, ...keptFolders(feedsFolder(), feeds)];
}
