import {looksLikeEpub} from './epub/recognise.js';
import {beginsAsFeed, looksLikeFeed} from './feed/recognise.js';
import {hasFrontMatter} from './front-matter/split.js';
import {looksLikeGzip} from './gzip/recognise.js';
import {type Format, UnreadableError} from './importer.js';
import {looksLikeJats} from './jats/recognise.js';
import {looksLikeMail} from './mail/recognise.js';
import {looksLikeManPage} from './man-page/recognise.js';
import {looksLikeMarkdown} from './markdown/recognise.js';
import {looksLikePdf} from './pdf/recognise.js';
import {looksLikeRfc} from './rfc/recognise.js';
import {unread} from './signatures.js';
import {looksLikeWebPage} from './web-page/recognise.js';

const listOf = (words: string): string[] => words.trim().split(/\s+/);

/** Text of a kind that would be read as a heap of tags. */
const refused = (kind: string): Promise<never> =>
  Promise.reject(new UnreadableError(`is ${kind}, which can't be read yet; save it as text or Markdown`));

/** Bytes of a newspaper page at most: what is larger is a book, whatever its lines look like. */
const largestPage = 300_000;

/** Every format; of two that are equally likely, the first. */
export const formats: readonly Format[] = [
  {
    // Feeds
    extensions: ['.rss', '.atom'],
    mediaTypes: [
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
      'application/rdf+xml',
    ],
    begins: beginsAsFeed,
    recognise: (head) => (looksLikeFeed(head) ? 1 : 0),
    slow: true,
    load: async () => (await import('./feed/feed.js')).importFeed,
  },
  {
    // Web pages
    extensions: listOf('.html .htm .xhtml'),
    certain: ['text/html', 'application/xhtml+xml'],
    mediaTypes: [],
    recognise: (head) => (looksLikeWebPage(head) ? 1 : 0),
    slow: true,
    load: async () => (await import('./web-page/web-page.js')).importWebPage,
  },
  {
    // JATS
    extensions: ['.xml', '.nxml'],
    mediaTypes: ['application/jats+xml', 'application/xml', 'text/xml'],
    recognise: (head) => (looksLikeJats(head) ? 1 : 0),
    slow: true,
    load: async () => (await import('./jats/jats.js')).importJats,
  },
  {
    // Other XML
    extensions: [],
    mediaTypes: [],
    recognise: (head) => (/^\s*<\?xml\s/.test(head) ? 1 : 0),
    load: () => refused('an XML document'),
  },
  {
    // PDF
    extensions: ['.pdf'],
    mediaTypes: ['application/pdf'],
    begins: looksLikePdf,
    slow: true,
    load: async () => (await import('./pdf/pdf.js')).importPdf,
  },
  {
    // EPUB
    extensions: ['.epub'],
    mediaTypes: ['application/epub+zip'],
    begins: looksLikeEpub,
    slow: true,
    load: async () => (await import('./epub/epub.js')).importEpub,
  },
  {
    // Mail
    extensions: listOf('.eml .mbox .mbx'),
    certain: listOf('.eml .mbox .mbx message/rfc822 application/mbox'),
    mediaTypes: [],
    recognise: (head) => (looksLikeMail(head) ? 1 : 0),
    slow: true,
    load: async () => (await import('./mail/mail.js')).importMail,
  },
  {
    // RFCs
    extensions: [],
    mediaTypes: [],
    recognise: (head) => (looksLikeRfc(head) ? 1 : 0),
    load: async () => (await import('./rfc/rfc.js')).importRfc,
  },
  {
    // Pages of the manual
    extensions: [],
    certain: listOf('.1 .2 .3 .4 .5 .6 .7 .8 .9 .man'),
    mediaTypes: [],
    recognise: (head) => (looksLikeManPage(head) ? 1 : 0),
    load: async () => (await import('./man-page/man-page.js')).importManPage,
  },
  {
    // Markdown
    extensions: listOf('.md .markdown .mdown .mkd .mkdn .mdwn .mdtext .mdx .rmd .rmarkdown .qmd .myst'),
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    // Who calls a file so has written it so; a page that only looks like a newspaper's has another name.
    claim: 0.5,
    recognise: (head) => (hasFrontMatter(head) ? 1 : looksLikeMarkdown(head)),
    load: async () => (await import('./markdown/markdown.js')).importMarkdown,
  },
  {
    // Org mode
    extensions: ['.org'],
    certain: ['.org', 'text/x-org'],
    mediaTypes: [],
    load: async () => (await import('./org/org.js')).importOrg,
  },
  {
    // Subtitles
    extensions: ['.srt', '.vtt'],
    mediaTypes: ['application/x-subrip', 'text/vtt'],
    recognise: (head) =>
      /^(?:WEBVTT\b|\s*\d{1,6}[ \t]*\r?\n(?:\d{2}:){2}\d{2},\d{3} --> \d)/.test(head) ? 1 : 0,
    load: async () => (await import('./subtitles/subtitles.js')).importSubtitles,
  },
  {
    // A newspaper page
    extensions: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    recognise: async (head, size) =>
      size > largestPage ? 0 : (await import('./newspaper/recognise.js')).looksLikeNewspaper(head),
    load: async () => (await import('./newspaper/newspaper.js')).importNewspaper,
  },
  {
    // Transcripts of talks
    extensions: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    recognise: async (head) =>
      /:(?:\s.*|\d\d)\n/.test(head)
        ? (await import('./transcript/recognise.js')).looksLikeTranscript(head)
        : 0,
    load: async () => (await import('./transcript/transcript.js')).importTranscript,
  },
  {
    // Plain text
    extensions: ['.txt', '.text', '.asc'],
    // Other markup than Markdown, and what programs write: shown line by line as it stands.
    certain: listOf('.adoc .asciidoc .rst .textile .wiki .mediawiki .log .csv .tsv .me .nfo'),
    mediaTypes: ['text/plain'],
    recognise: async (head) => (await import('./plain-text/recognise.js')).looksLikePlainText(head),
    load: async () => (await import('./plain-text/plain-text.js')).importPlainText,
  },
  {
    // Any of these, packed by gzip
    extensions: [],
    mediaTypes: [],
    begins: looksLikeGzip,
    slow: true,
    load: async (importerFor) => (await import('./gzip/gzip.js')).gzipImporter(importerFor),
  },
  ...unread,
];
