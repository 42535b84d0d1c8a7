import type {DomDocument} from 'linkedom';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import {languageOf} from '../../prose/language.js';
import {english} from '../../people/english/english.js';
import {languageFor} from '../../people/languages/load.js';
import type {HtmlPiece} from '../html/html-piece.js';
import {type Imported, type Importer, UnreadableError} from '../importer.js';
import {createSectionDraft} from '../markdown/sections.js';
import {titleOfFile} from '../title-of-file.js';
import {type Abstract, abstractOf} from './abstract.js';
import {withoutLabels} from './clutter.js';
import {decodePage} from './charset.js';
import {parsePage} from './dom.js';
import {readMetadata, webAddress} from './metadata.js';
import {authorBoxes, paragraphsAbout} from './author-boxes.js';
import {takeDisclosures} from './disclosures.js';
import {lastByline} from './last-byline.js';
import {mainText} from './main-text.js';
import {printFormulas} from './math.js';
import {takeNotes} from './notes.js';
import {readPeople, statedPeople} from './people.js';
import {withoutRelated} from './related.js';
import {printTexInText} from './tex-in-text.js';
import {standfirstOf} from './standfirst.js';
import {asksForConsent, isForSubscribers, onlyConsent, withoutText} from './walls.js';
import {isTangled} from './tangled-markup.js';
import {
  holdsText,
  lastNotes,
  isSameText,
  piecesOf,
  readPage,
  withoutLoneHeadings,
  withoutTitle,
} from './text.js';

/** UTF-16 units: of a page that has more only the words are read, which takes linear time. */
const longestPage = 6_000_000;

/** Bytes; what is larger is a book or worse. */
const largestPage = 24_000_000;

/** UTF-16 units of text that a page has at least. */
const leastText = 25;

/**
 * Reads a web page: of all that is on it the article, and what the page states of it and of its authors. Nothing in it
 * runs and nothing is fetched.
 */
export const importWebPage: Importer = async function* (source, {signal, progress}) {
  signal.throwIfAborted();
  if (source.bytes.length > largestPage)
    throw new UnreadableError(
      `is a web page of more than ${largestPage / 1_000_000} MB; save its text and give that`,
    );
  const {text: markup, warning} = decodePage(source.bytes, source.mediaType);
  const written = withTemplates(markup);
  const isHeavy = written.length > longestPage || isTangled(written);
  const page = parsePage(isHeavy ? headOf(markup) : written);
  progress(0.3);
  const metadata = readMetadata(page, source.url);
  const place = webAddress(source.url) ?? metadata.url;
  const base = webAddress(page.querySelector('base')?.getAttribute('href'), place) ?? place;
  // What states the people is read before the main text is cut out of the page, which changes it.
  const tag = metadata.language ?? languageIn(page);
  const language = (await languageFor(tag)) ?? english;
  const stated = statedPeople(page, metadata, language);
  const names = stated.map(({credited}) => credited.name);
  const boxes = [...authorBoxes(page, names), ...paragraphsAbout(page, names, language)];
  const summary = standfirstOf(page, metadata.title, metadata.description, names);
  if (!isHeavy && asksForConsent(page, metadata)) throw onlyConsent();
  const hasScripts = page.querySelector('script:not([type^="application/"])') !== null;
  if (!isHeavy) {
    await printFormulas(page);
    await printTexInText(page);
  }
  const notesOfPage = isHeavy ? new Map<string, string>() : takeNotes(page);
  const disclosed = isHeavy ? [] : takeDisclosures(page);
  const abstract = isHeavy ? undefined : abstractOf(page);
  const html = isHeavy ? markup : mainText(page);
  signal.throwIfAborted();
  progress(0.7);
  const {pieces: found, notes: footnotes} = readPage(html, base, notesOfPage);
  const whole = withAbstract(withoutTitle(found, metadata.title), abstract, summary, base);
  const apart = whole.filter((piece) => summary === undefined || !isSameText(saidBy(piece), summary));
  // The only paragraph of a page is its text.
  const isText = summary === undefined || apart.some((piece) => saidBy(piece).length > summary.length / 2);
  const [standfirst, text] = isText ? [summary, apart] : [undefined, whole];
  const pieces = withoutLabels(withoutRelated(text), [metadata.kicker ?? '', ...names]);
  const length = pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'block' ? textOf(piece.block).length : 0),
    0,
  );
  const {body} = metadata;
  const shown = body !== undefined && body.length > 2 * length ? paragraphsOf(body) : pieces;
  if (length < leastText && body === undefined) throw withoutText(hasScripts, metadata);
  const blocks = shown.flatMap((piece) => (piece.kind === 'block' ? [piece.block] : []));
  const noted = lastNotes(blocks, names, language);
  const signed = stated.length === 0 ? lastByline(blocks, language) : undefined;
  const {authors, affiliations, notes, disclosures} = readPeople(
    signed?.stated ?? stated,
    [...boxes, ...noted],
    language,
  );
  const noteTexts = new Set([...notes.map((note) => note.text), signed?.line ?? '']);
  const draft = createSectionDraft();
  const kept = shown.filter(
    (piece) =>
      piece.kind !== 'block' || (!noteTexts.has(textOf(piece.block)) && textOf(piece.block) !== standfirst),
  );
  draft.add(withoutLoneHeadings(kept, names));
  const {title, kicker, source: publication, published, url, doi} = metadata;
  yield {
    ...(url !== undefined && {url}),
    ...(doi !== undefined && {doi}),
    title: title ?? titleOfFile(source.name),
    ...(standfirst !== undefined && {standfirst}),
    ...(kicker !== undefined && {kicker}),
    ...(publication !== undefined && {source: publication}),
    ...(published !== undefined && {published}),
    language: tag,
    authors,
    affiliations,
    sections: draft.whole(tag),
    disclosures: [...disclosures, ...disclosed],
    notes: [...notes, ...footnotes],
    warnings: [
      ...(warning === undefined ? [] : [warning]),
      ...(isForSubscribers(metadata) ? ['It is for subscribers: more of it may be behind a wall.'] : []),
      ...(isHeavy
        ? ['The page is too large or too tangled to tell its article apart: all its text is shown.']
        : []),
    ],
  } satisfies Imported;
  progress(1);
};

/** With the abstract at their head, where they lack it. */
function withAbstract(
  pieces: readonly HtmlPiece[],
  abstract: Abstract | undefined,
  summary: string | undefined,
  base: string | undefined,
): HtmlPiece[] {
  const isThere =
    !abstract ||
    summary?.includes(abstract.text.slice(0, 60)) === true ||
    holdsText(pieces.map(saidBy).join(' '), abstract.text.slice(0, 60));
  return isThere
    ? [...pieces]
    : [{kind: 'heading', level: 2, text: abstract.heading}, ...piecesOf(abstract.html, base), ...pieces];
}

/** The text of a heading or a block. */
const saidBy = (piece: HtmlPiece): string =>
  piece.kind === 'heading' ? piece.text : piece.kind === 'block' ? textOf(piece.block) : '';

const paragraphsOf = (body: string): HtmlPiece[] =>
  sanitise(body)
    .split(/\n+/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({
      kind: 'block',
      block: {kind: 'prose', id: '', spans: [{text: sanitiseLine(text)}], repairs: []},
    }));

function languageIn(page: DomDocument): string {
  const text = page
    .querySelectorAll('p')
    .slice(0, 80)
    .map(({textContent}) => textContent)
    .join('\n')
    .slice(0, 6000);
  const language = languageOf(text);
  return language === 'und' ? 'en' : language;
}

/** Some pages bring their text as a template, which a script of theirs would show. */
const withTemplates = (text: string): string =>
  text.replaceAll(
    /<script[^>]{0,200}type=["']text\/(?:template|html)["'][^>]{0,200}>([^]*?)<\/script>/gi,
    '<div>$1</div>',
  );

const headOf = (text: string): string => text.slice(0, Math.max(0, text.search(/<body/i)) || 100_000);
