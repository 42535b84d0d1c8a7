import {sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import type {HtmlPiece} from '../html/html-piece.js';
import type {Imported} from '../importer.js';
import {english} from '../../people/english/english.js';
import {createSectionDraft} from '../markdown/sections.js';
import {webAddress} from '../web-page/metadata.js';
import {creditsIn} from '../web-page/byline-text.js';
import {readPeople} from '../web-page/people.js';
import type {Stated} from '../web-page/stated-people.js';
import {languageIn, lastNotes, piecesOf, withoutTitle} from '../web-page/text.js';
import {dateOf} from './dates.js';
import type {Credit, FeedEntry, Feed, Text} from './entry.js';

/** UTF-16 units of an entry's text at most; what is longer is cut. */
const longestEntry = 2_000_000;
const longestKey = 500;
const longestTitle = 80;
const longestStandfirst = 300;

/** UTF-16 units from which on what an entry calls its summary is taken for all of its text. */
const fullLength = 1200;

/**
 * An entry as an article; undefined where there is nothing in it to be read.
 *
 * @param feed what holds of all entries
 * @param isOwnPage whether its link leads to it alone
 */
export function articleOf(
  entry: FeedEntry,
  feed: Omit<Feed, 'entries'>,
  address: string | undefined,
  isOwnPage: boolean,
): Imported | undefined {
  const site = webAddress(feed.link, address) ?? address;
  const page = webAddress(entry.link?.trim(), entry.base ?? site);
  const base = webAddress(entry.base, site) ?? page ?? site;
  const stated = lineOf(entry.title);
  const content = withoutTitle(piecesIn(entry.content, base), stated);
  const summary = withoutTitle(piecesIn(entry.summary, base), stated);
  const length = lengthOf(content);
  const isFromSummary = length === 0 || length < lengthOf(summary);
  const pieces = isFromSummary ? summary : content;
  const text = textOfPieces(pieces);
  if (stated === '' && text === '') return undefined;
  const isExcerpt =
    page !== undefined && (isFromSummary ? text.length < fullLength || isUnended(text) : isUnended(text));
  const blocks = pieces.flatMap((piece) => (piece.kind === 'block' ? [piece.block] : []));
  const people = (entry.authors.length > 0 ? entry.authors : feed.authors).flatMap(statedOf);
  const names = people.map(({credited}) => credited.name);
  const said = isExcerpt ? [] : lastNotes(blocks, names, english);
  const {authors, affiliations, notes, disclosures} = readPeople(people, said, english);
  const language = tagOf(entry.language) ?? tagOf(feed.language) ?? languageIn(blocks);
  const draft = createSectionDraft();
  draft.add(pieces);
  const published = entry.dates.map(dateOf).find((date) => date !== undefined);
  const publication = lineOf(feed.title);
  const standfirst = isFromSummary ? undefined : standfirstOf(textOfPieces(summary), text);
  const title = stated === '' ? beginningOf(text) : stated;
  const excerpted = page === undefined ? undefined : `This is a summary; the page itself is at ${page}.`;
  return {
    key: sanitiseLine(entry.id ?? page ?? `${title} ${published ?? ''}`).slice(0, longestKey),
    ...(page !== undefined && isOwnPage && {url: page}),
    ...(isExcerpt && isOwnPage && {excerpt: true}),
    title,
    ...(standfirst !== undefined && {standfirst}),
    ...(publication !== '' && {source: publication}),
    ...(published !== undefined && {published}),
    language,
    authors,
    affiliations,
    sections: draft.whole(language),
    disclosures,
    notes:
      isExcerpt && excerpted !== undefined
        ? [...notes, {id: 'excerpt', kind: 'credit' as const, text: excerpted}]
        : notes,
    warnings:
      (entry.content ?? entry.summary ?? {text: ''}).text.length > longestEntry ? ['It is cut off.'] : [],
  };
}

function piecesIn(text: Text | undefined, base: string | undefined): HtmlPiece[] {
  if (text === undefined) return [];
  const some = text.text.slice(0, longestEntry);
  return piecesOf(text.isHtml ? some : paragraphsOf(some), base);
}

/** Plain text as HTML. */
const paragraphsOf = (text: string): string =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((each) => `<p>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');

const textIn = (piece: HtmlPiece): string =>
  piece.kind === 'block' ? textOf(piece.block) : piece.kind === 'heading' ? piece.text : '';

const textOfPieces = (pieces: readonly HtmlPiece[]): string =>
  pieces
    .map(textIn)
    .filter((text) => text !== '')
    .join('\n');

const lengthOf = (pieces: readonly HtmlPiece[]): number =>
  pieces.reduce((sum, piece) => sum + textIn(piece).length, 0);

/** A title in one line, without its markup. */
const lineOf = (text: Text | undefined): string =>
  text === undefined ? '' : sanitiseLine(text.isHtml ? textOfPieces(piecesIn(text, undefined)) : text.text);

/** Whether it ends as texts do that go on elsewhere. */
const isUnended = (text: string): boolean =>
  /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\[\+\d+ chars\]|(?:continue reading|read more|weiterlesen|lire la suite|leer más)\W{0,5})\s*$/i.test(
    text.slice(-60),
  );

/** What is said of an article above it: what is short and isn't its beginning. */
function standfirstOf(summary: string, text: string): string | undefined {
  const line = sanitiseLine(summary);
  const isShort = line !== '' && line.length <= longestStandfirst && !isUnended(line);
  return isShort && !sanitiseLine(text.slice(0, 2000)).includes(line.slice(0, 40)) ? line : undefined;
}

function beginningOf(text: string): string {
  const line = sanitiseLine(text.slice(0, 4 * longestTitle));
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle);
  return `${/^(.{20,})\s/.exec(cut)?.[1] ?? cut}…`;
}

/** People as the feed names them; one who goes by no usual name is called as it says. */
function statedOf({name, institution}: Credit): Stated[] {
  const line = sanitiseLine(name);
  if (line === '' || line.length > 120 || /https?:|[@{}<>]/.test(line)) return [];
  const people = creditsIn(line, english).people;
  const institutions = institution === undefined ? [] : [sanitiseLine(institution)];
  return (people.length > 0 ? people : [{name: line}]).map((credited) => ({
    credited,
    institutions,
    evidence: 'the feed',
  }));
}

const tagOf = (language: string | undefined): string | undefined => {
  const tag = (language ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
};
