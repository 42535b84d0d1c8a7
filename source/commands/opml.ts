import type {Opml} from 'feedsmith';
import {sanitiseLine} from '../article/sanitise.js';
import {decode} from '../importers/decoding.js';
import {UnreadableError} from '../importers/importer.js';
import {readableXml} from '../importers/xml/tree.js';
import {failureOf, type Failure} from '../library/failure.js';
import {readFile, readStream} from '../library/read-bytes.js';

/** Feeds that are taken out of one file, bytes of it, and outlines within outlines. */
const mostFeeds = 5000;
const largest = 16_000_000;
const deepest = 50;

/** An address as it is followed; undefined where it is none of the web. */
export function followable(address: string): string | undefined {
  const text = sanitiseLine(address)
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:');
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : undefined;
}

/**
 * The feeds that an OPML file lists (http://opml.org/spec2.opml), in groups or not, each once.
 *
 * @param file `-` for standard input
 */
export async function readOpml(file: string): Promise<{urls: string[]} | Failure> {
  try {
    const bytes = file === '-' ? await readStream(process.stdin, largest) : readFile(file);
    if (bytes.length > largest) throw new UnreadableError('is larger than 16 MB, which no list of feeds is');
    const {parseOpml} = await import('feedsmith');
    const urls = new Set<string>();
    gather(
      parsed(() => parseOpml(readableXml(decode(bytes).text))),
      urls,
      0,
    );
    if (urls.size === 0) throw new UnreadableError('lists no feeds');
    return {urls: [...urls]};
  } catch (error) {
    return failureOf(file, error);
  }
}

function parsed(parse: () => Opml.Document<string> | undefined | object): Outlines {
  try {
    return (parse() as {body?: {outlines?: Outlines}}).body?.outlines ?? [];
  } catch {
    throw new UnreadableError('is no OPML; export the feeds from the other reader as OPML');
  }
}

type Outlines = ReadonlyArray<{xmlUrl?: string; outlines?: Outlines}>;

function gather(outlines: Outlines, urls: Set<string>, depth: number): void {
  if (depth > deepest) return;
  for (const {xmlUrl = '', outlines: within = []} of outlines) {
    const url = followable(xmlUrl);
    if (url !== undefined && urls.size < mostFeeds) urls.add(url);
    gather(within, urls, depth + 1);
  }
}

export async function writeOpml(feeds: ReadonlyArray<{url: string; title: string}>): Promise<string> {
  const {generateOpml} = await import('feedsmith');
  const outlines = feeds.map(({url, title}) => ({text: title, title, type: 'rss', xmlUrl: url}));
  return generateOpml({head: {title: 'Feeds followed in Broadsheet'}, body: {outlines}});
}
