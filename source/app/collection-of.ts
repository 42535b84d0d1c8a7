import {messageOf} from '../article/error-message.js';
import {feedsFolder, libraryIndexFile, pagesFolder, parsedFolder} from '../config/paths.js';
import type {Settings} from '../reader/setting-table.js';
import {type Collection, createCollection} from '../library/collection/collection.js';
import type {LibraryFoldersOptions} from '../library/collection/library-folders.js';
import {openParsedCache} from '../library/parsed-cache.js';
import type {ReadingState} from '../library/reading-state.js';
import {librarySources} from '../library/shipped.js';
import {allFolders} from './all-folders.js';
import type {Passwords} from './passwords.js';
import type {TypingPause} from './typing-pause.js';

/** A collection of what was named, of the library, and of what the feeds have brought. */
export async function collectionOf(
  sources: readonly string[],
  {library, feeds}: Settings,
  readingState: ReadingState,
  url: string | undefined,
  passwords: Passwords,
  {notice, progress, pause}: Pick<LibraryFoldersOptions, 'notice' | 'progress'> & Pick<TypingPause, 'pause'>,
): Promise<Collection> {
  const cache = openParsedCache(parsedFolder());
  const shipped = sources.length === 0 && library.length === 0 && feeds.length === 0;
  const root = feedsFolder();
  return createCollection({
    named: shipped ? librarySources([]) : sources,
    ...(await allFolders({library, feeds})),
    feeds: root,
    async openLibrary(folders) {
      const {openLibraryFolders} = await import('../library/collection/library-folders.js');
      return openLibraryFolders({path: libraryIndexFile(), folders, cache, notice, progress});
    },
    fail: (error) => notice(`there can be no index: ${messageOf(error)}`),
    readingState,
    reading: {
      cache,
      inWorker: true,
      pause,
      password: passwords.ask,
      pages: pagesFolder(),
      ...(url !== undefined && {url}),
    },
  });
}
