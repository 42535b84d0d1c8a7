import {decodeHead, utf16} from './decoding.js';
import {formats} from './formats.js';
import {hasFrontMatter} from './front-matter/split.js';
import {nameInGzip} from './gzip/recognise.js';
import {type Format, type Importer, type Source, UnreadableError} from './importer.js';

const headLength = 65_536;
/** What a file's extension or media type adds to the likelihood of its format. */
const usualClaim = 0.3;

/** @throws UnreadableError where nothing can read it: empty, no text, or of a format that isn't known yet */
export const importerFor = async (source: Source): Promise<Importer> =>
  (await formatOf(source)).load(importerFor);

/**
 * The format of a document, by its bytes, its name, its media type and its address; that it is known doesn't say that
 * it can be read.
 *
 * @throws UnreadableError where it is none: empty, or neither text nor known
 */
export async function formatOf({bytes, name, mediaType = '', url = ''}: Source): Promise<Format> {
  if (bytes.length === 0) throw new UnreadableError('is empty; there is nothing to read');
  const wide = utf16(bytes);
  const known = wide ? undefined : formats.find(({begins}) => begins?.(bytes));
  if (known) return known;
  if (!wide && bytes.subarray(0, 8192).includes(0))
    throw new UnreadableError('is not text (it holds NUL bytes); give an article as text or Markdown');
  const head = decodeHead(bytes, headLength);
  if (bytes.length <= headLength && head.trim() === '')
    throw new UnreadableError('holds nothing but white space; there is nothing to read');

  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = extensionOf(name) || extensionOf(url.replace(/[?#].*$/, ''));
  const certain = formats.find((format) =>
    format.certain?.some((sign) => sign === extension || sign === type),
  );
  if (certain && !hasFrontMatter(head)) return certain;
  let best: Format | undefined;
  let most = -1;
  for (const format of formats) {
    const likelihood = await format.recognise?.(head, bytes.length);
    if (likelihood === 1) return format;
    const claimed = format.extensions.includes(extension) || format.mediaTypes.includes(type);
    const score = (likelihood ?? -1) + (claimed ? (format.claim ?? usualClaim) : 0);
    if (score > most) [best, most] = [format, score];
  }
  if (!best) throw new UnreadableError('is of a format that is not known; save it as text or Markdown');
  return best;
}

/** Names without an extension that people give to what is to be read: README, CHANGELOG, COPYING. */
const toBeRead =
  /^(?:read_?me|change_?log|changes|news|history|licen[cs]e|copying|notice|authors|contributors|contributing|install|todo|faq)$/i;
/** A shared library's version ("libm.so.6") is no section of the manual. */
const library = /\.so(?:\.\d+)+$/;

/**
 * Whether a file of this name is to be read where it is found in a folder: what people write for people, by its
 * extension, or a README and its like without one, packed or not. Programs, pictures and other files that stand among
 * them are none of ours, and passed over without a word; named by itself, any text is read.
 */
export function isReadableName(fileName: string): boolean {
  const name = nameInGzip(fileName);
  if (toBeRead.test(name)) return true;
  const extension = extensionOf(name);
  return (
    !library.test(name) &&
    formats.some(({extensions, certain}) => extensions.includes(extension) || certain?.includes(extension))
  );
}

/** In lower case, with the dot; empty where there is none. */
const extensionOf = (name: string): string => /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
