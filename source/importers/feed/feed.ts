import {parseFeed} from 'feedsmith';
import {messageOf} from '../../article/error-message.js';
import {type Imported, type Importer, UnreadableError} from '../importer.js';
import {decodePage} from '../web-page/charset.js';
import {readableXml} from '../xml/tree.js';
import {articleOf} from './article.js';
import {feedOf, type FeedEntry, type Feed} from './entry.js';
import {splitFeed} from './split.js';

/** Entries that are read of one feed, and bytes of it. */
const mostEntries = 2000;
const largestFeed = 64_000_000;
/** UTF-16 units of one entry in XML, and of what stands around all of them: no text has so much. */
const longestEntry = 8_000_000;
const longestFrame = 500_000;
/** Entries that are parsed at once. */
const batch = 20;

/** What comes of a feed one after the other: entries, and what is wrong with it, said last. */
type Opened = {
  feed: Omit<Feed, 'entries'>;
  entries: Iterable<FeedEntry>;
  count: number;
  problems: () => string[];
};

/**
 * Reads a feed in RSS, Atom or JSON: an article an entry, known by its own id whatever stands before it. An entry that
 * gives but a summary is marked as an excerpt.
 */
export const importFeed: Importer = async function* (source, {signal, progress}) {
  signal.throwIfAborted();
  if (source.bytes.length > largestFeed)
    throw new UnreadableError(`is a feed of more than ${largestFeed / 1_000_000} MB, which none should be`);
  const {text, warning} = decodePage(source.bytes, source.mediaType);
  const {feed, entries, count, problems} = /^\uFEFF?\s*\{/.test(text) ? openJson(text) : openXml(text);
  const all: FeedEntry[] = [];
  for (const entry of entries) {
    signal.throwIfAborted();
    progress((0.5 * all.push(entry)) / Math.max(1, count));
  }
  const leading = Map.groupBy(all, ({link}) => link?.trim());
  const seen = new Set<string | undefined>();
  let before: Imported | undefined;
  for (const [at, entry] of all.entries()) {
    signal.throwIfAborted();
    progress(0.5 + (0.5 * at) / all.length);
    // Where several lead to one page, it is none of theirs.
    const isOwnPage = leading.get(entry.link?.trim())?.length === 1;
    const article = articleOf(entry, feed, source.url, isOwnPage);
    if (article === undefined || seen.has(article.key)) continue;
    seen.add(article.key);
    if (before) yield before;
    before = article;
  }
  if (!before)
    throw new UnreadableError(
      problems()[0] === undefined
        ? 'is a feed without entries; try again later'
        : 'is a feed that is damaged: none of its entries can be read',
    );
  const warnings = [...(warning === undefined ? [] : [warning]), ...problems()];
  yield {...before, warnings: [...before.warnings, ...warnings]};
  progress(1);
};

const tooMany = (left: number): string =>
  `The feed has ${left} more ${left === 1 ? 'entry' : 'entries'}; only the first ${mostEntries} are read.`;

function openJson(text: string): Opened {
  let feed: Feed;
  try {
    feed = feedOf(parseFeed(text));
  } catch (error) {
    throw new UnreadableError(`is a JSON feed that is damaged: ${messageOf(error)}`);
  }
  const left = feed.entries.length - mostEntries;
  const entries = feed.entries.slice(0, mostEntries);
  return {feed, entries, count: entries.length, problems: () => (left > 0 ? [tooMany(left)] : [])};
}

function openXml(written: string): Opened {
  const {frame, entries, around, left, isCutOff} = splitFeed(readableXml(written), mostEntries);
  let broken = 0;
  const parsed = (some: readonly string[]): FeedEntry[] | undefined => {
    try {
      return feedOf(parseFeed(around(some.join('')))).entries;
    } catch {
      return undefined;
    }
  };
  function* read(): Generator<FeedEntry> {
    for (let at = 0; at < entries.length; at += batch) {
      const some = entries.slice(at, at + batch).filter((entry) => entry.length <= longestEntry);
      const all = parsed(some);
      if (all?.length === some.length) yield* all;
      else
        for (const entry of some) {
          const one = parsed([entry]);
          if (one?.length === 1) yield* one;
          else broken++;
        }
    }
  }
  const problems = (): string[] => [
    ...(isCutOff ? ['The feed is cut off: its last entries may be missing.'] : []),
    ...(broken > 0 ? [`The feed is damaged: ${broken} of its entries can’t be read.`] : []),
    ...(left > 0 ? [tooMany(left)] : []),
  ];
  return {feed: frameOf(frame, around('')), entries: read(), count: entries.length, problems};
}

/** What a feed in XML states of itself; nothing where that is damaged. */
function frameOf(frame: string, bare: string): Omit<Feed, 'entries'> {
  for (const text of [frame.slice(0, longestFrame), bare])
    try {
      return feedOf(parseFeed(text));
    } catch {
      // The next has less in it that can be broken.
    }
  return {authors: []};
}
