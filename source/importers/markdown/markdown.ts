import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import {languageOf} from '../../prose/language.js';
import {giveBlockIds} from '../block-ids.js';
import {decode} from '../decoding.js';
import {type FrontMatter, readFrontMatter} from '../front-matter/front-matter.js';
import {readHead} from '../front-matter/head.js';
import {splitFrontMatter} from '../front-matter/split.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {titleOfFile} from '../title.js';
import type {Piece} from '../html/piece.js';
import {readBody} from './body.js';
import {sectionsOf} from './sections.js';

/** Any Markdown, with front matter or without, as one article. */
export async function* importMarkdown(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  const article = await readMarkdown(text, source);
  if (warning !== undefined) article.warnings.push(warning);
  progress(1);
  yield article;
}

export async function readMarkdown(text: string, source: Pick<Source, 'name' | 'url'>): Promise<Imported> {
  const {head, body} = splitFrontMatter(sanitise(text));
  const {warnings, notes, ...front} = head ? readFrontMatter(await readHead(head)) : nothing();
  const {pieces, footnotes, warnings: skipped} = await readBody(body, source.name);
  const title = takeTitle(pieces, front.title) ?? titleOfFile(source.name);
  const language = front.language ?? detectLanguage(pieces);
  const sections = sectionsOf(pieces, language);
  giveBlockIds(sections);
  const url = source.url === undefined ? undefined : sanitiseLine(source.url);
  return {
    ...(url === undefined ? {} : {url}),
    ...front,
    title,
    language,
    sections,
    notes: [
      ...notes,
      ...footnotes.map(({label, text: note}) => ({id: label, kind: 'footnote' as const, text: note})),
    ],
    warnings: [...warnings, ...skipped],
  };
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
function takeTitle(pieces: Piece[], stated: string | undefined): string | undefined {
  const at = pieces.findIndex(({kind}) => kind === 'heading');
  const first = pieces[at];
  if (first?.kind !== 'heading' || first.text === '') return stated;
  if (first.level !== 1 && !isCentredTitle(first, pieces, at)) return stated;
  if (stated !== undefined && stated.toLowerCase() !== first.text.toLowerCase()) return stated;
  pieces.splice(at, 1);
  return stated ?? first.text;
}

const isCentredTitle = (
  {centred}: Piece & {kind: 'heading'},
  pieces: readonly Piece[],
  at: number,
): boolean =>
  centred === true &&
  !pieces.some((piece) => piece.kind === 'heading' && piece.level === 1) &&
  pieces.slice(0, at).every((piece) => piece.kind === 'block' && piece.block.kind === 'figure');

/** Enough text to tell a language by, in UTF-16 units. */
const sampleLength = 6000;

function detectLanguage(pieces: readonly Piece[]): string {
  let sample = '';
  for (const piece of pieces) {
    if (sample.length > sampleLength) break;
    if (piece.kind === 'block' && piece.block.kind !== 'code') sample += `${textOf(piece.block)}\n`;
  }
  const language = languageOf(sample);
  return language === 'und' ? 'en' : language;
}
