import {decodeHead, utf16} from './decoding.js';
import {hasFrontMatter} from './front-matter/split.js';
import {type Importer, type Source, UnreadableError} from './importer.js';
import {looksLikeMarkdown} from './markdown/recognise.js';
import {notText} from './signatures.js';

type Format = {
  name: string;
  /** Lower case, with the dot. */
  extensions: readonly string[];
  /** Of text that is of this format whatever it looks like. */
  certain?: readonly string[];
  mediaTypes: readonly string[];
  /** How likely the text is of this format, from 0 to 1, from its first 64 KB; 1 is certain, and nobody else is asked. */
  recognise: (head: string) => number | Promise<number>;
  load: () => Promise<Importer>;
};

const listOf = (words: string): string[] => words.trim().split(/\s+/);

/** Every format that can be read; of two that are equally likely, the first. */
const formats: readonly Format[] = [
  {
    name: 'Markdown',
    extensions: listOf('.md .markdown .mdown .mkd .mkdn .mdwn .mdtext .mdx .rmd .rmarkdown .qmd .myst'),
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
    // Other markup than Markdown, and what programs write: shown line by line as it stands.
    certain: listOf(`
      .adoc .asciidoc .org .rst .textile .wiki .mediawiki .log .csv .tsv .eml .mbox .me .nfo
      .1 .2 .3 .4 .5 .6 .7 .8 .9 .man`),
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

  const extension = extensionOf(source.name);
  const certain = formats.find((format) => format.certain?.includes(extension));
  if (certain && !hasFrontMatter(head)) return certain.load();
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

/** Names without an extension that people give to what is to be read: README, CHANGELOG, COPYING. */
const toBeRead =
  /^(?:read_?me|change_?log|changes|news|history|licen[cs]e|copying|notice|authors|contributors|contributing|install|todo|faq)$/i;
/** A shared library's version ("libm.so.6") is no section of the manual. */
const library = /\.so(?:\.\d+)+$/;

/**
 * Whether a file of this name is to be read where it is found in a folder: what people write for people, by its
 * extension, or a README and its like without one. Programs, pictures and other files that stand among them are none
 * of ours, and passed over without a word; named by itself, any text is read.
 */
export function isReadableName(name: string): boolean {
  if (toBeRead.test(name)) return true;
  const extension = extensionOf(name);
  return (
    !library.test(name) &&
    formats.some(({extensions, certain}) => extensions.includes(extension) || certain?.includes(extension))
  );
}

/** In lower case, with the dot; empty where there is none. */
const extensionOf = (name: string): string => /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
