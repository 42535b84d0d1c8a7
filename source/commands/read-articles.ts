import {pagesFolder, parsedFolder} from '../config/paths.js';
import {statedPassword} from '../library/password.js';
import {openParsedCache} from '../library/parsed-cache.js';
import {isFailure, type Failure} from '../library/failure.js';
import {readSources, type ReadArticle, type ReadOptions} from '../library/read-source.js';
import {sayFailure} from './output.js';

/** Reads sources for a command, saying what can't be read; `failures` is complete once all is read. */
export function readArticles(
  sources: readonly string[],
  url?: string,
): {
  readings: AsyncGenerator<ReadArticle>;
  failures: readonly Failure[];
} {
  const failures: Failure[] = [];
  const options: ReadOptions = {
    cache: openParsedCache(parsedFolder()),
    password: statedPassword,
    pages: pagesFolder(),
    // What a program is given is what is there now.
    asked: 'first',
    ...(url !== undefined && {url}),
  };
  async function* read(): AsyncGenerator<ReadArticle> {
    for await (const reading of readSources(sources, options)) {
      if (!isFailure(reading)) yield reading;
      else {
        failures.push(reading);
        sayFailure(reading);
      }
    }
  }
  return {readings: read(), failures};
}
