import {counted} from '../article/counted.js';
import {sanitiseLine} from '../article/sanitise.js';
import {addToSetting, removeFromSetting} from '../config/config-file.js';
import {configFile, feedsFolder} from '../config/paths.js';
import {messageOf} from '../article/error-message.js';
import {folderOf, nameOfFeed, readRecord, writeRecord} from '../library/feeds/feed-record.js';
import {refreshFeed} from '../library/feeds/refresh-feed.js';
import {UsageError, type Invocation} from './command.js';
import {configure} from './configure.js';
import {followable, readOpml, writeOpml, type Listed} from './opml.js';
import {print, printJson, say} from './output.js';

/** Lists the feeds that are followed, follows more, or follows some no longer; subscriptions come and go as OPML. */
export async function feeds(invocation: Invocation): Promise<number> {
  const {operands, format} = invocation;
  const [action, ...others] = operands;
  const followed = (await configure(invocation)).feeds;
  switch (action) {
    case undefined:
      return format === 'json' ? listAsJson(followed) : list(followed);
    case 'add':
      return add(named(action, 'URL', others), followed);
    case 'remove':
      return remove(named(action, 'URL', others), followed);
    case 'import':
      return importFrom(named(action, 'FILE', others), followed);
    case 'export':
      if (others.length > 0) throw new UsageError('feeds export takes nothing; it prints OPML');
      print(await writeOpml(followed.map(listedAs)));
      return 0;
    default:
      throw new UsageError(
        `feeds ${sanitiseLine(action)} is not known; there are feeds add, remove, import and export`,
      );
  }
}

/** @throws UsageError */
function named(action: string, what: string, operands: readonly string[]): readonly string[] {
  if (operands.length === 0) throw new UsageError(`feeds ${action} needs a ${what}`);
  return operands;
}

const titleOf = (url: string): string => nameOfFeed(readRecord(feedsFolder(), url));

function listedAs(url: string): Listed {
  const record = readRecord(feedsFolder(), url);
  return {url, name: nameOfFeed(record), folders: record.called?.folders ?? []};
}

function list(followed: readonly string[]): number {
  if (followed.length === 0) say('no feed is followed yet; broadsheet feeds add URL follows one');
  for (const url of followed) {
    const record = readRecord(feedsFolder(), url);
    const {called, entries, asked, problem} = record;
    const state = problem ?? (asked === 0 ? 'not asked yet' : countOf(entries.length));
    const name = nameOfFeed(record);
    const parts = [...(name === url ? [] : [name]), url, ...(called?.folders ?? []), state];
    print(`${parts.map(sanitiseLine).join(' · ')}\n`);
  }
  return followed.length > 0 ? 0 : 1;
}

const countOf = (entries: number): string => counted(entries, 'entry', 'entries');

function listAsJson(followed: readonly string[]): number {
  printJson(
    followed.map((url) => {
      const {title, called, entries, asked, problem} = readRecord(feedsFolder(), url);
      return {
        url,
        ...(title !== undefined && {title}),
        ...called,
        entries: entries.length,
        ...(asked > 0 && {asked: new Date(asked).toISOString()}),
        ...(problem !== undefined && {problem}),
      };
    }),
  );
  return followed.length > 0 ? 0 : 1;
}

/** Follows feeds and asks each at once: whatever comes of that, it is followed. */
async function add(addresses: readonly string[], followed: readonly string[]): Promise<number> {
  let status = 0;
  for (const address of addresses) {
    const url = followable(address);
    if (url === undefined) {
      say(`${address}: is no address of a feed; it begins with http:// or https://`);
      status = 2;
    } else if (followed.includes(url)) say(`${url}: is followed already`);
    else if (await follow([url])) {
      const asked = await refreshFeed(url, {root: feedsFolder(), urgent: true});
      if (asked?.problem === undefined)
        print(`${titleOf(url)} · ${countOf(readRecord(feedsFolder(), url).entries.length)}\n`);
      else say(`${url}: is followed, but ${asked.problem}`);
    } else status = 2;
  }
  return status;
}

async function follow(urls: readonly string[]): Promise<boolean> {
  try {
    await addToSetting('feeds', urls);
    return true;
  } catch (error) {
    say(`${configFile()}: ${messageOf(error)}; add the feeds there by hand`);
    return false;
  }
}

async function remove(addresses: readonly string[], followed: readonly string[]): Promise<number> {
  let status = 0;
  for (const address of addresses) {
    const url = followed.find((each) => each === address || each === followable(address));
    if (url === undefined) {
      say(`${address}: is not followed; broadsheet feeds lists those that are`);
      status = 1;
      continue;
    }
    try {
      await removeFromSetting('feeds', url);
      say(`${url}: is followed no longer; what it brought stays in ${folderOf(feedsFolder(), url)}`);
    } catch (error) {
      say(`${configFile()}: ${messageOf(error)}; remove the feed there by hand`);
      return 2;
    }
  }
  return status;
}

/** Follows what OPML files list; what it brings comes when the reader is opened. */
async function importFrom(files: readonly string[], followed: readonly string[]): Promise<number> {
  let status = 0;
  for (const file of files) {
    const read = await readOpml(file);
    if ('message' in read) {
      say(`${read.path}: ${read.message}`);
      status = 2;
      continue;
    }
    const fresh = read.feeds.map(({url}) => url).filter((url) => !followed.includes(url));
    if (fresh.length > 0 && !(await follow(fresh))) return 2;
    if (!read.feeds.every(keepName)) status = 2;
    const known = read.feeds.length - fresh.length;
    print(
      `${file}: ${fresh.length} more followed${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} already` : ''}\n`,
    );
  }
  return status;
}

/** Keeps how a list calls a feed and in which folders; false where it can't be kept. */
function keepName({url, name, folders}: Listed): boolean {
  const record = readRecord(feedsFolder(), url);
  if (name === undefined && folders.length === 0) return true;
  try {
    writeRecord(feedsFolder(), {...record, called: {folders, ...(name !== undefined && {name})}});
    return true;
  } catch (error) {
    say(`${url}: is followed, but its name is not kept: ${messageOf(error)}`);
    return false;
  }
}
