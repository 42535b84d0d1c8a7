import type {Author, Span} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import {isAboutAuthors} from '../about-authors.js';
import {readDate} from '../front-matter/dates.js';
import type {HtmlPiece} from '../html/html-piece.js';
import type {People} from '../web-page/people.js';

/** What a byline in the text says: whom it names, and the unit and the day behind their names. */
export type Byline = {
  printed: string;
  authors: Author[];
  unit?: string;
  published?: string;
  standfirst?: string;
};

/** How many blocks under the title may hold the byline: it may stand under a standfirst, a date or a picture. */
const mostAbove = 4;
/** How many blocks at the end may be author notes: several authors have several. */
const mostBelow = 6;
/** UTF-16 units. */
const longestByline = 200;
const longestNote = 1500;

/** How much a line looks like a byline at least: where it says "By", and where it only stands out. */
const likely = {announced: 0.6, standingOut: 0.65};

/** A paragraph's text, and whether it is wholly in italics or in bold. */
type Prose = {text: string; standsOut: boolean};

const proseOf = (piece: HtmlPiece | undefined): Prose | undefined => {
  if (piece?.kind !== 'block' || piece.block.kind !== 'prose') return undefined;
  return {text: textOf(piece.block), standsOut: isStyled(piece.block.spans)};
};

const isStyled = (spans: readonly Span[]): boolean =>
  spans.every(
    ({text, styles = []}) => text.trim() === '' || styles.includes('emphasis') || styles.includes('strong'),
  );

/**
 * Takes the byline out of the pieces under a title, where they have one, and a standfirst right above it: an italic
 * paragraph, or a heading with nothing between.
 *
 * @param language of the text, a BCP 47 tag
 */
export async function takeByline(pieces: HtmlPiece[], language: string): Promise<Byline | undefined> {
  for (let at = 0, seen = 0; at < pieces.length && seen < mostAbove; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'heading' && at > 0) return undefined;
    if (piece.kind === 'block') seen++;
    const prose = proseOf(piece);
    const byline = prose && mayBeByline(prose) ? await readByline(prose, language) : undefined;
    if (!byline) continue;
    const above = pieces[at - 1];
    const said = proseOf(above);
    const standfirst =
      above?.kind === 'heading' ? above.text : said?.standsOut === true ? said.text : undefined;
    if (standfirst === undefined) pieces.splice(at, 1);
    else pieces.splice(at - 1, 2);
    return {...byline, ...(standfirst !== undefined && {standfirst})};
  }
  return undefined;
}

/** What parts names, units and days in a byline. */
const partition =
  /\s*[|·•\n]\s*|\s[–—-]\s|,\s(?=\p{L}{3,9} \d{1,2}, \d{4}$|\d{1,2} \p{L}{3,9} \d{4}$|\d{4}-\d)/u;

/** How a byline may begin in some language; whether it does, the language says, which takes loading its words. */
const announcer =
  /^\P{L}*(?:(?:\p{L}+ ){0,3}by|von|par|por|di|da|de|door|av|af|od|przez|au[ct]h?or\p{L}*|te(?:ks|x|s)te?o?|słowa|автор\p{L}*|текст|yazan|kirjoittaja|作者|文|撰文|記者|記事|기자|글)(?!\p{L}{2})|(?:記者|기자)$/iu;

/** Short, with a capital or a letter that has none, and announced or standing out. */
const mayBeByline = ({text, standsOut}: Prose): boolean =>
  text.length <= longestByline &&
  /[\p{Lu}\p{Lo}]/u.test(text) &&
  !/[!?]$/.test(text) &&
  (standsOut || text.split(partition).some((part) => announcer.test(part)));

async function readByline({text, standsOut}: Prose, tag: string): Promise<Byline | undefined> {
  const [{enter}, {english}, {languageFor}, {creditsIn}] = await Promise.all([
    import('../../people/english/author-note.js'),
    import('../../people/english/english.js'),
    import('../../people/languages/load.js'),
    import('../web-page/byline-text.js'),
  ]);
  const own = (await languageFor(tag)) ?? english;
  const days = text.split(partition);
  const published = days.map((part) => readDate(part)).find((day) => day !== undefined);
  const names = days.filter((part) => readDate(part) === undefined).join(' | ');
  const language = [own, english].find((each) => each.announces(names));
  if (!language && !standsOut) return undefined;
  const reading = language ?? own;
  const least = language ? likely.announced : likely.standingOut;
  const [first = ''] = names.split(' | ');
  if (reading.looksLikeByline(first) < least && !reading.saysPosts(first)) return undefined;
  const {people, unit} = creditsIn(names, reading);
  if (people.every(({family}) => family === undefined)) return undefined;
  const authors: Author[] = [];
  for (const person of people) enter(person, authors);
  return {
    printed: text,
    authors,
    ...(unit !== undefined && {unit}),
    ...(published !== undefined && {published}),
  };
}

/**
 * Takes out of the last pieces what they say of the authors: paragraphs in italics, those that follow a line or name an
 * author, and all under a heading that announces them.
 *
 * @param authors those of the front matter or the byline, who have no posts yet
 * @param language of the text, a BCP 47 tag
 */
export async function takeAuthorNotes(
  pieces: HtmlPiece[],
  authors: readonly Author[],
  byline: Byline | undefined,
  language: string,
): Promise<People | undefined> {
  const candidates = candidatesIn(pieces, authors);
  if (candidates.length === 0 && byline === undefined) return undefined;
  const [{english}, {languageFor}, {readPeople}, {noteLanguage}, {tellsOfSigner}] = await Promise.all([
    import('../../people/english/english.js'),
    import('../../people/languages/load.js'),
    import('../web-page/people.js'),
    import('../note-language.js'),
    import('../tells-of-signer.js'),
  ]);
  const own = (await languageFor(language)) ?? english;
  const names = authors.map(({name}) => name);
  const notes = candidates.filter(
    ({at, text, isItalic, isAnnounced}) =>
      isAnnounced ||
      noteLanguage(text, own).isAuthorNote(text, names, isItalic) ||
      tellsOfSigner(text, textsBefore(at, pieces), names),
  );
  const said = notes.map(({text}) => text);
  if (byline && own.saysPosts(byline.printed)) said.unshift(byline.printed);
  const stated = authors.map((author) => ({
    credited: author,
    institutions: byline?.unit === undefined ? [] : [byline.unit],
    evidence: byline?.printed ?? '',
  }));
  const told = readPeople(stated, said, own);
  const kept = new Set(told.notes.map(({text}) => text));
  const taken = notes.filter(({text}) => kept.has(text)).map(({at}) => at);
  remove(pieces, taken);
  return {...told, notes: told.notes.filter(({text}) => text !== byline?.printed)};
}

const textsBefore = (at: number, pieces: readonly HtmlPiece[]): string[] =>
  pieces.slice(0, at).flatMap((piece) => (piece.kind === 'block' ? [textOf(piece.block)] : []));

type Candidate = {at: number; text: string; isItalic: boolean; isAnnounced: boolean};

function candidatesIn(pieces: readonly HtmlPiece[], authors: readonly Author[]): Candidate[] {
  const found: Candidate[] = [];
  const families = authors.map(({name, family}) => family ?? name);
  const announced = pieces.findLastIndex((piece) => piece.kind === 'heading' && isAboutAuthors(piece.text));
  const ends = announced === -1 ? -1 : endOf(pieces, announced);
  const blocks = pieces.flatMap((piece, at) => (piece.kind === 'block' ? [at] : []));
  const last = blocks.slice(-Math.min(mostBelow, Math.ceil(blocks.length / 2)));
  for (const at of new Set([...last, ...blocks.filter((each) => each > announced && each < ends)])) {
    const prose = proseOf(pieces[at]);
    if (!prose || prose.text.length > longestNote) continue;
    const isAnnounced = at > announced && at < ends;
    const isApart = prose.standsOut || pieces[at - 1]?.kind === 'rule';
    const isLast = at === pieces.length - 1 && authors.length === 1;
    if (!isAnnounced && !isApart && !isLast && !families.some((family) => prose.text.includes(family)))
      continue;
    found.push({at, text: prose.text, isItalic: prose.standsOut, isAnnounced});
  }
  return found;
}

/** Where the section of a heading ends. */
function endOf(pieces: readonly HtmlPiece[], heading: number): number {
  const next = pieces.findIndex((piece, at) => at > heading && piece.kind === 'heading');
  return next === -1 ? pieces.length : next;
}

/** Takes some pieces out, with the line above them, and the heading that would stand over nothing. */
function remove(pieces: HtmlPiece[], taken: readonly number[]): void {
  for (const at of taken.toReversed()) {
    pieces.splice(at, 1);
    const [before, next] = [pieces[at - 1], pieces[at]];
    const isLeft = before?.kind === 'rule' || (before?.kind === 'heading' && isAboutAuthors(before.text));
    if (isLeft && (next === undefined || next.kind === 'heading')) pieces.splice(at - 1, 1);
  }
}
