import type {Article} from '../article/article.js';
import {readingTime} from '../article/words.js';
import {backedIn, paneStops, type PaneStop} from '../reader/pane-stops.js';
import type {Register} from '../people/register/model.js';
import type {NumberedNote} from '../reader/links.js';
import type {SectionStop} from '../reader/section-stops.js';
import type {Entry, State} from '../reader/state.js';
import {cellsOfPieces, ends, piece, type Pieces} from './pieces.js';
import {authorRows, backedRows, disclosureRows, evidenceRows, heldRows, nameRows} from './speakers.js';
import {wrap, wrapHanging} from './wrap.js';

const heading = (text: string): Pieces[] => [[piece(text, 'dim')], []];

/** A part of the pane, with the blank rows above it. */
type PanePart = {rows: readonly Pieces[]; heading?: string; above: number};

const speaking = 'WHO IS SPEAKING';

/** A row for each section, made when it is to be seen: a book may have a thousand. */
export type SectionRows = {count: number; at: (index: number) => Pieces};

type Look = 'dim' | 'plain';
type KnownRows = {width: number; rows: Record<Look, Pieces[]>};

// A jump in a long text shows other sections, mostly some that were shown before.
const sectionsShown = new WeakMap<readonly SectionStop[], KnownRows>();

/** The sections with their minutes, the one being read marked; none where there is but one. */
export function sectionRows(stops: readonly SectionStop[], current: number, width: number): SectionRows {
  const before = sectionsShown.get(stops);
  const known = before?.width === width ? before : {width, rows: {dim: [], plain: []}};
  sectionsShown.set(stops, known);
  const at = (index: number): Pieces => {
    if (index === current) return sectionRow(stops[index]!, [piece('▸ ', 'accent')], 'strong', width);
    const look = index < current ? 'dim' : 'plain';
    return (known.rows[look][index] ??= sectionRow(stops[index]!, [piece('  ')], look, width));
  };
  return {count: stops.length > 1 ? stops.length : 0, at};
}

function sectionRow(
  {label, level, words}: SectionStop,
  mark: Pieces,
  look: Look | 'strong',
  width: number,
): Pieces {
  const indent = '  '.repeat(Math.max(0, Math.min(3, level - 1)));
  const time = piece(readingTime(words), 'dim');
  return ends([...mark, piece(indent + label, look)], [time], width);
}

/** As many of the rows as that, from one on. */
const rowsFrom = ({count, at}: SectionRows, first: number, most: number): Pieces[] =>
  Array.from({length: Math.min(most, count - first)}, (_, index) => at(first + index));

/** Rows of sections that the pane makes room for before it shows what the posts were read from. */
const fewSections = 7;

/**
 * The pane while the text has the keys: who is speaking, on what evidence, what is disclosed, the sections, and of
 * those that don't all fit the ones around the current one.
 *
 * @param register what is known from elsewhere of what its institutions live on
 * @param notes those that the text on the screen refers to
 */
export function paneRows(
  article: Article,
  sections: SectionRows,
  current: number,
  {width, height}: {width: number; height: number},
  register: Register | undefined,
  notes: readonly NumberedNote[] = [],
): Pieces[] {
  const {speakers, evidence, disclosed} = speakingParts(article, register, width);
  const parts: PanePart[] = [
    speakers,
    evidence,
    disclosed,
    {rows: noteRows(notes, width, Math.floor(height / 2)), heading: 'NOTES', above: 1},
    {rows: rowsFrom(sections, 0, fewSections), heading: 'SECTIONS', above: 2},
  ];
  let kept = parts.filter((part) => part.rows.length > 0);
  const rowsOf = (): Pieces[] => kept.flatMap((part, index) => assemble(part, index > 0));
  if (rowsOf().length > height) kept = kept.filter((part) => part !== evidence);
  const last = kept.at(-1);
  if (last?.heading === 'SECTIONS') {
    const room = Math.max(1, last.rows.length + height - rowsOf().length);
    last.rows = around(sections, current, room);
  }
  return cutOff(rowsOf(), height);
}

type Speaking = Record<'speakers' | 'evidence' | 'disclosed', PanePart>;
type KnownSpeaking = {register: Register | undefined; width: number; parts: Speaking};

// Only a new width changes who is speaking, or what has become known of it.
const speakingShown = new WeakMap<Article, KnownSpeaking>();

/** The parts of the pane that stay while one reads on. */
function speakingParts(article: Article, register: Register | undefined, width: number): Speaking {
  const known = speakingShown.get(article);
  if (known?.width === width && known.register === register) return known.parts;
  const isNamed = article.authors.length > 0;
  const parts: Speaking = {
    speakers: {rows: speakerRows(article, width), above: 0, ...(isNamed && {heading: speaking})},
    evidence: {rows: evidenceRows(article, width), above: 1},
    disclosed: {rows: disclosedRows(article, register, width), heading: 'DISCLOSED', above: 1},
  };
  speakingShown.set(article, {register, width, parts});
  return parts;
}

/** As many rows as there is room for, with the current one among them. */
function around(sections: SectionRows, current: number, room: number): Pieces[] {
  const from = Math.max(0, Math.min(sections.count - room, current - Math.floor(room / 2)));
  return rowsFrom(sections, from, room);
}

function assemble(part: PanePart, parted: boolean): Pieces[] {
  const above = Array.from({length: parted ? part.above : 0}, (): Pieces => []);
  return [...above, ...(part.heading ? heading(part.heading) : []), ...part.rows];
}

function cutOff(rows: Pieces[], height: number): Pieces[] {
  if (rows.length <= height) return rows;
  return [...rows.slice(0, Math.max(0, height - 1)), [piece('…', 'dim')]];
}

/** What the article discloses, and what others say of what its institutions live on. */
function disclosedRows(article: Article, register: Register | undefined, width: number): Pieces[] {
  const backed = backedIn(article, register);
  const parts = [disclosureRows(article, width), ...backed.map((each) => backedRows(each, article, width))];
  return parts.filter((rows) => rows.length > 0).flatMap((rows, index) => (index > 0 ? [[], ...rows] : rows));
}

/** Footnotes beside the text that refers to them, in no more than so many rows. */
const noteRows = (notes: readonly NumberedNote[], width: number, most: number): Pieces[] =>
  cutOff(
    notes.flatMap(({number, text}) => {
      const label = `${number}. `;
      return wrapHanging([piece(label, 'dim')], label.length, text, width, 'plain');
    }),
    most,
  );

function speakerRows(article: Article, width: number): Pieces[] {
  if (article.authors.length === 0) return wrap('No author is named.', width, 'dim');
  return article.authors.flatMap((author, index) => [
    ...(index > 0 ? [[]] : []),
    ...authorRows(author, article, width, author.role === article.authors[index - 1]?.role),
  ]);
}

/** What stands to the left of the pane's rows while it has the keys: the bar of the selection. */
export const gutter = 2;

/**
 * The pane while it has the keys: as it was, a gutter before it, each author followed by what else is by them or from
 * there; scrolled to what is selected.
 */
export function focusedPaneRows(
  state: State,
  article: Article,
  sections: SectionRows,
  {width, height}: {width: number; height: number},
): Pieces[] {
  const rows: Pieces[] =
    article.authors.length > 0 ? heading(speaking) : [...speakerRows(article, width), []];
  let selected = {from: 0, to: 0};
  let previous: PaneStop | undefined;
  let nextSection = 0;
  for (const [index, stop] of paneStops(state).entries()) {
    rows.push(...aboveStop(stop, previous, width));
    const isSelected = index === state.pane.selected;
    const own =
      stop.kind === 'section'
        ? [sections.at(nextSection++)]
        : stopRows(stop, article, previous, width, isSelected);
    if (isSelected) selected = {from: rows.length, to: rows.length + own.length};
    rows.push(...own);
    previous = stop;
  }
  const latest = Math.max(0, rows.length - height);
  const top = Math.min(selected.from, latest, Math.max(0, selected.to - height + 2));
  return cutOff(rows.slice(top), height).map((row, index): Pieces => {
    const inSelection = previous !== undefined && top + index >= selected.from && top + index < selected.to;
    return [inSelection ? piece(' ▌', 'accent') : piece(' '.repeat(gutter)), ...row];
  });
}

function stopRows(
  stop: Exclude<PaneStop, {kind: 'section'}>,
  article: Article,
  previous: PaneStop | undefined,
  width: number,
  isSelected: boolean,
): Pieces[] {
  switch (stop.kind) {
    case 'author': {
      const before = previous && 'author' in previous ? previous.author.role : undefined;
      return nameRows(stop.author, width, stop.author.role === before);
    }
    case 'post':
      return heldRows(stop.author, stop.post, article, width);
    case 'article':
      return datedRows(stop.entry, width, isSelected ? 'strong' : 'plain');
    case 'backed':
      return backedRows(stop, article, width);
    case 'evidence':
      return evidenceRows(article, width);
    case 'disclosed':
      return disclosureRows(article, width);
  }
}

/** A headline with its date behind it, where there is room in its last row, else under it. */
function datedRows({title, published}: Entry, width: number, look: 'strong' | 'plain'): Pieces[] {
  const rows = wrap(title, width, look);
  if (published === undefined) return rows;
  const date = piece(published.slice(0, 10), 'dim');
  const last = rows.at(-1) ?? [];
  const behind: Pieces = [...last, piece('  '), date];
  return cellsOfPieces(behind) <= width ? [...rows.slice(0, -1), behind] : [...rows, [date]];
}

/** Blank rows and what is said above a stop, as its kind differs from the one before. */
function aboveStop(stop: PaneStop, previous: PaneStop | undefined, width: number): Pieces[] {
  const parted: Pieces[] = previous ? [[]] : [];
  switch (stop.kind) {
    case 'author':
    case 'evidence':
      return parted;
    case 'post':
      return [];
    case 'backed':
      return previous?.kind === 'disclosed' || previous?.kind === 'backed'
        ? parted
        : [...parted, ...heading('DISCLOSED')];
    case 'article': {
      if (previous?.kind === 'article' && previous.through === stop.through) return [];
      const what = stop.through === 'person' ? `Also by ${stop.author.name}` : 'From the same institution';
      return [[], ...wrap(what, width, 'dim')];
    }
    case 'disclosed':
      return [...parted, ...heading('DISCLOSED')];
    case 'section':
      return previous?.kind === 'section' ? [] : [...parted, ...parted, ...heading('SECTIONS')];
  }
}
