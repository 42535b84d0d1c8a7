import {decodeHead, utf16} from './decoding.js';
import {hasFrontMatter} from './front-matter/split.js';
import {type Importer, type Source, UnreadableError} from './importer.js';
import {looksLikeMarkdown} from './markdown/recognise.js';
import {notText} from './signatures.js';

type Format = {
  name: string;
  /** Lower case, with the dot. */
  extensions: readonly string[];
  mediaTypes: readonly string[];
  /** How likely the text is of this format, from 0 to 1, from its first 64 KB; 1 is certain, and nobody else is asked. */
  recognise: (head: string) => number | Promise<number>;
  load: () => Promise<Importer>;
};

/** Every format that can be read; of two that are equally likely, the first. */
const formats: readonly Format[] = [
  {
    name: 'Markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.myst'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    recognise: (head) => (hasFrontMatter(head) ? 1 : looksLikeMarkdown(head)),
    load: async () => (await import('./markdown/markdown.js')).importMarkdown,
  },
  {
    name: 'newspaper page',
    extensions: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    recognise: async (head) => (await import('./newspaper/recognise.js')).looksLikeNewspaper(head),
    load: async () => (await import('./newspaper/newspaper.js')).importNewspaper,
  },
  {
    name: 'plain text',
    extensions: ['.txt', '.text', '.asc'],
    mediaTypes: ['text/plain'],
    recognise: async (head) => (await import('./plain-text/recognise.js')).looksLikePlainText(head),
    load: async () => (await import('./plain-text/plain-text.js')).importPlainText,
  },
];

/** Text formats that would be read as a heap of tags. */
const unread: ReadonlyArray<{starts: RegExp; mediaTypes: readonly string[]; name: string}> = [
  {
    starts: /^\s*(?:<!doctype html|<html[\s>])/i,
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    name: 'an HTML page',
  },
  {starts: /^\s*<\?xml\s/, mediaTypes: ['application/xml', 'text/xml'], name: 'an XML document'},
];

const headLength = 65_536;
/** What a file's extension or media type adds to the likelihood of its format. */
const claim = 0.3;

/** @throws UnreadableError where nothing can read it: empty, no text, or of a format that isn't known yet */
export async function importerFor(source: Source): Promise<Importer> {
  const {bytes} = source;
  if (bytes.length === 0) throw new UnreadableError('is empty; there is nothing to read');
  const binary = utf16(bytes) ? undefined : notText(bytes);
  if (binary) throw new UnreadableError(binary);
  const head = decodeHead(bytes, headLength);
  if (bytes.length <= headLength && head.trim() === '')
    throw new UnreadableError('holds nothing but white space; there is nothing to read');
  const mediaType = source.mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const other = unread.find(({starts, mediaTypes}) => mediaTypes.includes(mediaType) || starts.test(head));
  if (other)
    throw new UnreadableError(`is ${other.name}, which can't be read yet; save it as text or Markdown`);

  const extension = /\.[^.]*$/.exec(source.name)?.[0].toLowerCase() ?? '';
  let best = formats[0];
  let most = -1;
  for (const format of formats) {
    const likelihood = await format.recognise(head);
    if (likelihood === 1) return format.load();
    const claimed = format.extensions.includes(extension) || format.mediaTypes.includes(mediaType);
    const score = likelihood + (claimed ? claim : 0);
    if (score > most) [best, most] = [format, score];
  }
  if (!best) throw new UnreadableError('is of a format that is not known; save it as text or Markdown');
  return best.load();
}

/** Whether a file of this name is likely one that can be read: what a folder is looked through for. */
export const isReadableName = (name: string): boolean =>
  formats.some(({extensions}) => extensions.some((extension) => name.toLowerCase().endsWith(extension)));
