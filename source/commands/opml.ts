import type {Opml} from 'feedsmith';
import {sanitiseLine} from '../article/sanitise.js';
import {decode} from '../importers/decoding.js';
import {UnreadableError} from '../importers/importer.js';
import {readableXml} from '../importers/xml/tree.js';
import {failureOf, type Failure} from '../library/failure.js';
import type {Subscription} from '../library/feeds/feed-record.js';
import {readFile, readStream} from '../library/read-bytes.js';

/** Feeds that are taken out of one file, bytes of it, outlines within outlines, and UTF-16 units of a name. */
const mostFeeds = 5000;
const largest = 16_000_000;
const deepest = 50;
const longestName = 200;

/** A feed as a list of feeds has it. */
export type Listed = Subscription & {url: string};

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
 * The feeds that an OPML file lists (http://opml.org/spec2.opml), in folders or not, each once.
 *
 * @param file `-` for standard input
 */
export async function readOpml(file: string): Promise<{feeds: Listed[]} | Failure> {
  try {
    const bytes = file === '-' ? await readStream(process.stdin, largest) : readFile(file);
    if (bytes.length > largest) throw new UnreadableError('is larger than 16 MB, which no list of feeds is');
    const {parseOpml} = await import('feedsmith');
    const feeds = new Map<string, Listed>();
    gather(
      parsed(() => parseOpml(readableXml(decode(bytes).text))),
      feeds,
      [],
    );
    if (feeds.size === 0) throw new UnreadableError('lists no feeds');
    return {feeds: [...feeds.values()]};
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

type Outlines = ReadonlyArray<{text?: string; title?: string; xmlUrl?: string; outlines?: Outlines}>;

function gather(outlines: Outlines, feeds: Map<string, Listed>, folders: readonly string[]): void {
  if (folders.length > deepest) return;
  for (const {text = '', title = '', xmlUrl = '', outlines: within = []} of outlines) {
    const name = sanitiseLine(text || title).slice(0, longestName);
    const url = followable(xmlUrl);
    if (url !== undefined && feeds.size < mostFeeds && !feeds.has(url))
      feeds.set(url, {url, ...(name !== '' && name !== url && {name}), folders});
    gather(within, feeds, [...folders, name]);
  }
}

type Outline = {text: string; title?: string; type?: string; xmlUrl?: string; outlines?: Outline[]};

/** @param feeds each under the name that it has here */
export async function writeOpml(feeds: readonly Listed[]): Promise<string> {
  const {generateOpml} = await import('feedsmith');
  const outlines: Outline[] = [];
  for (const {url, name = url, folders} of feeds)
    folderIn(outlines, folders).push({text: name, title: name, type: 'rss', xmlUrl: url});
  return generateOpml({head: {title: 'Feeds followed in Broadsheet'}, body: {outlines}});
}

/** What stands in a folder within folders; those that aren't there yet are made. */
function folderIn(outlines: Outline[], folders: readonly string[]): Outline[] {
  let inside = outlines;
  for (const text of folders) {
    let folder = inside.find((outline) => outline.text === text && outline.xmlUrl === undefined);
    if (!folder) inside.push((folder = {text}));
    inside = folder.outlines ??= [];
  }
  return inside;
}
