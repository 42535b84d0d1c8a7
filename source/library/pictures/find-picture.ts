import {realpathSync, statSync} from 'node:fs';
import {dirname, sep} from 'node:path';
import {openArchive} from '../../importers/epub/archive.js';
import {inArchive} from '../../layout/picture.js';
import {fetchPage} from '../fetching/fetch-page.js';
import {isWebAddress} from '../fetching/web-address.js';
import {sourceOfLink} from '../link-source.js';
import {readFile} from '../read-bytes.js';

/** Where a document is: what its pictures are looked for by. */
export type DocumentPlace = {
  path?: string;
  /** Where it was fetched from. */
  url?: string;
  /** The archive that it is, where it is no file. */
  archive?: Uint8Array;
};

/** Bytes of a picture at most. */
const largest = 8_000_000;
/** Milliseconds in which a picture comes from the web. */
const deadline = 20_000;

/**
 * The bytes of a picture of a document: out of the archive that it is, from a file in its folder or below that, from
 * the web where that is wanted. Undefined where it can't be had; nothing else is read or asked for.
 *
 * @throws what the system says; DamagedError, UnreadableError
 */
export async function findPicture(
  picture: string,
  {path, url, archive}: DocumentPlace,
  fromWeb: boolean,
): Promise<Uint8Array | undefined> {
  if (picture.startsWith(inArchive)) {
    const packed = path === undefined ? archive : readFile(path);
    return packed && fromArchive(packed, picture.slice(inArchive.length));
  }
  const {source} =
    sourceOfLink(picture, {...(path !== undefined && {path}), ...(url !== undefined && {url})}) ?? {};
  if (source === undefined) return undefined;
  if (isWebAddress(source)) return fromWeb ? fetched(source, url) : undefined;
  return path === undefined ? undefined : besideFile(source, path);
}

async function fromArchive(bytes: Uint8Array, picture: string): Promise<Uint8Array | undefined> {
  const archive = await openArchive(bytes);
  const path = archive.find(picture);
  return path === undefined || archive.sizeOf(path) > largest ? undefined : archive.read(path);
}

/** A page leads to pictures of its own server, or out into the web, but nowhere else in here. */
async function fetched(address: string, from: string | undefined): Promise<Uint8Array> {
  const isOwn = from !== undefined && new URL(from).host === new URL(address).host;
  const {bytes} = await fetchPage(address, {limit: largest, deadline, ...(!isOwn && {begunInside: false})});
  return bytes;
}

/** A file that lies, all links followed, in the folder of another or below it. */
function besideFile(named: string, path: string): Uint8Array | undefined {
  const real = realpathSync(named);
  const folder = realpathSync(dirname(path));
  const isWithin = real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  return isWithin && statSync(real).size <= largest ? readFile(real) : undefined;
}
