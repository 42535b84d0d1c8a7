import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import {languageOf} from '../../prose/language.js';
import {decode} from '../decoding.js';
import {type FrontMatter, readFrontMatter} from '../front-matter/front-matter.js';
import {readHead} from '../front-matter/head.js';
import {splitFrontMatter} from '../front-matter/split.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {titleOfFile} from '../title-of-file.js';
import type {Footnote, HtmlPiece} from '../html/html-piece.js';
import {readBody} from './body.js';
import {deepest} from './parser.js';
import {type Byline, takeAuthorNotes, takeByline} from './people.js';
import {createSectionDraft} from './sections.js';

/** Any Markdown, with front matter or without, as one article; a long one with its first sections first. */
export async function* importMarkdown(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  for await (const {article, share} of readInParts(text, source)) {
    if (warning !== undefined) article.warnings.push(warning);
    progress(share);
    yield article;
    signal.throwIfAborted();
  }
}

/** An article, whole. */
export async function readMarkdown(text: string, source: Pick<Source, 'name' | 'url'>): Promise<Imported> {
  let whole: Imported | undefined;
  for await (const {article} of readInParts(text, source)) whole = article;
  if (!whole) throw new Error('a text has at least one part');
  return whole;
}

/** An article as it is after one, two, four, eight … parts, and at last whole; and how much of the text is read. */
async function* readInParts(
  text: string,
  source: Pick<Source, 'name' | 'url'>,
): AsyncGenerator<{article: Imported; share: number}> {
  const {head, body} = splitFrontMatter(sanitise(text));
  const {warnings, notes, ...front} = head ? await readFrontMatter(await readHead(head)) : nothing();
  const url = source.url === undefined ? undefined : sanitiseLine(source.url);
  const draft = createSectionDraft();
  const footnotes = new Map<string, Footnote>();
  let title: string | undefined;
  let language: string | undefined;
  let byline: Byline | undefined;
  let wasTooDeep = false;
  let parts = 0;
  let shown = 1;

  for await (const {pieces, footnotes: found, numbers, tooDeep, share} of readBody(body, source.name)) {
    parts++;
    if (parts === 1) {
      title = takeTitle(pieces, front.title) ?? titleOfFile(source.name);
      language = front.language ?? detectLanguage(pieces);
      if (front.authors.length === 0) byline = await takeByline(pieces, language);
    }
    const isWhole = share === 1;
    const authors = byline?.authors ?? front.authors;
    const told =
      isWhole && front.affiliations.length === 0 && authors.every(({posts}) => posts.length === 0)
        ? await takeAuthorNotes(pieces, authors, byline, language ?? 'en')
        : undefined;
    draft.add(pieces);
    for (const note of found) if (!footnotes.has(note.label)) footnotes.set(note.label, note);
    wasTooDeep ||= tooDeep;
    if (!isWhole && parts < shown) continue;
    shown *= 2;
    const numberOf = ({label}: Footnote): number => numbers.get(label) ?? 0;
    const article: Imported = {
      ...(url !== undefined && {url}),
      ...(byline?.published !== undefined && {published: byline.published}),
      ...(byline?.standfirst !== undefined && {standfirst: byline.standfirst}),
      ...front,
      ...(byline && {byline: byline.printed}),
      authors,
      ...(told && {
        authors: told.authors,
        affiliations: told.affiliations,
        disclosures: [...front.disclosures, ...told.disclosures],
      }),
      ...(!isWhole && {unfinished: share}),
      title: title ?? '',
      language: language ?? 'en',
      sections: isWhole ? draft.whole(language ?? 'en') : draft.sections(),
      notes: [
        ...notes,
        ...(told?.notes ?? []),
        ...Array.from(footnotes.values())
          .toSorted((a, b) => numberOf(a) - numberOf(b))
          .map(({label, ...note}) => ({id: label, kind: 'footnote' as const, ...note})),
      ],
      warnings: [
        ...warnings,
        ...(wasTooDeep ? [`Quotations and lists nested ${deepest} deep or more were left out.`] : []),
      ],
    };
    yield {article, share};
  }
}

const nothing = (): FrontMatter => ({
  authors: [],
  affiliations: [],
  disclosures: [],
  notes: [],
  warnings: [],
});

/**
 * The title is the front matter's, else a first-level heading above all others; that heading is then no section. Where
 * there is none of the first level, one that stands in the middle, below nothing but pictures, is the title too.
 */
function takeTitle(pieces: HtmlPiece[], stated: string | undefined): string | undefined {
  const at = pieces.findIndex(({kind}) => kind === 'heading');
  const first = pieces[at];
  if (first?.kind !== 'heading' || first.text === '') return stated;
  if (first.level !== 1 && !isCentredTitle(first, pieces, at)) return stated;
  if (stated !== undefined && stated.toLowerCase() !== first.text.toLowerCase()) return stated;
  pieces.splice(at, 1);
  return stated ?? first.text;
}

const isCentredTitle = (
  {centred}: HtmlPiece & {kind: 'heading'},
  pieces: readonly HtmlPiece[],
  at: number,
): boolean =>
  centred === true &&
  !pieces.some((piece) => piece.kind === 'heading' && piece.level === 1) &&
  pieces.slice(0, at).every((piece) => piece.kind === 'block' && piece.block.kind === 'figure');

/** Enough text to tell a language by, in UTF-16 units. */
const sampleLength = 6000;

function detectLanguage(pieces: readonly HtmlPiece[]): string {
  let sample = '';
  for (const piece of pieces) {
    if (sample.length > sampleLength) break;
    if (piece.kind === 'block' && piece.block.kind !== 'code') sample += `${textOf(piece.block)}\n`;
  }
  const language = languageOf(sample);
  return language === 'und' ? 'en' : language;
}
