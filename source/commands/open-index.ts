import {messageOf} from '../article/error-message.js';
import {libraryIndexFile} from '../config/paths.js';
import type {RefreshedIndex} from '../library/index/refreshed-index.js';
import {say, sayFailure} from './output.js';

/** The index of the library, in line with its folders; undefined, which is said, where there can be none. */
export async function openIndex(folders: readonly string[]): Promise<RefreshedIndex | undefined> {
  const {openRefreshedIndex} = await import('../library/index/refreshed-index.js');
  try {
    const index = await openRefreshedIndex(libraryIndexFile(), folders);
    if (index.note !== undefined) say(index.note);
    index.failures.forEach(sayFailure);
    return index;
  } catch (error) {
    say(`there can be no index: ${messageOf(error)}`);
    return undefined;
  }
}
