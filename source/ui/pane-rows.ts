import type {Article} from '../article/article.js';
import {minutes} from '../reader/progress.js';
import {paneStops, type PaneStop} from '../reader/pane-stops.js';
import type {SectionStop} from '../reader/section-stops.js';
import type {State} from '../reader/state.js';
import {ends, piece, type Pieces} from './pieces.js';
import {authorRows, disclosureRows, evidenceRows} from './speakers.js';
import {wrap} from './wrap.js';

const heading = (text: string): Pieces[] => [[piece(text, 'dim')], []];

/** A part of the pane; where all of it does not fit, the parts of least weight go first. */
type Part = {rows: Pieces[]; weight: number; heading?: string; above: number};

/** The sections with their minutes; the one being read is marked. */
export function sectionRows(stops: readonly SectionStop[], current: number, width: number): Pieces[] {
  return stops.map((stop, index) => {
    const here = index === current;
    const time = piece(`${minutes(stop.words)} min`, 'dim');
    const look = here ? 'strong' : index < current ? 'dim' : 'plain';
    const indent = '  '.repeat(Math.max(0, Math.min(3, stop.level - 1)));
    return ends([piece(here ? '▸ ' : '  ', 'accent'), piece(indent + stop.label, look)], [time], width);
  });
}

/** The pane while the text has the keys: who is speaking, on what evidence, what is disclosed, the sections. */
export function paneRows(
  article: Article,
  sections: Pieces[],
  {width, height}: {width: number; height: number},
): Pieces[] {
  const kept: Part[] = [
    {rows: speakerRows(article, width), weight: 4, heading: 'WHO IS SPEAKING', above: 0},
    ...restOfPane(article, sections, width),
  ];
  const rowsOf = (): Pieces[] => kept.flatMap((part, index) => assemble(part, index > 0));
  for (const weight of [1, 2]) {
    if (rowsOf().length <= height) break;
    const index = kept.findIndex((part) => part.weight === weight);
    if (index !== -1) kept.splice(index, 1);
  }
  return cutOff(rowsOf(), height);
}

/** What follows the authors, as far as there is any. */
function restOfPane(article: Article, sections: Pieces[], width: number): Part[] {
  const parts: Part[] = [
    {rows: evidenceRows(article, width), weight: 1, above: 1},
    {rows: disclosureRows(article, width), weight: 3, heading: 'DISCLOSED', above: 1},
    {rows: sections, weight: 2, heading: 'SECTIONS', above: 2},
  ];
  return parts.filter((part) => part.rows.length > 0);
}

function assemble(part: Part, parted: boolean): Pieces[] {
  const above = Array.from({length: parted ? part.above : 0}, (): Pieces => []);
  return [...above, ...(part.heading ? heading(part.heading) : []), ...part.rows];
}

function cutOff(rows: Pieces[], height: number): Pieces[] {
  if (rows.length <= height) return rows;
  return [...rows.slice(0, Math.max(0, height - 1)), [piece('…', 'dim')]];
}

function speakerRows(article: Article, width: number): Pieces[] {
  if (article.authors.length === 0) return wrap('The article names no author.', width, 'dim');
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
 *
 * @param sections as `sectionRows` makes them, one a section
 */
export function focusedPaneRows(
  state: State,
  article: Article,
  sections: Pieces[],
  {width, height}: {width: number; height: number},
): Pieces[] {
  const rows: Pieces[] = heading('WHO IS SPEAKING');
  let selected = {from: 0, to: 0};
  let previous: PaneStop | undefined;
  let nextSection = 0;
  for (const [index, stop] of paneStops(state).entries()) {
    rows.push(...aboveStop(stop, previous, width));
    const isSelected = index === state.pane.selected;
    const own =
      stop.kind === 'section'
        ? sections.slice(nextSection, ++nextSection)
        : stopRows(stop, article, previous, width, isSelected);
    if (isSelected) selected = {from: rows.length, to: rows.length + own.length};
    rows.push(...own);
    previous = stop;
  }
  if (!previous) rows.push(...speakerRows(article, width));
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
      return authorRows(stop.author, article, width, stop.author.role === before);
    }
    case 'article':
      return wrap(stop.entry.title, width, isSelected ? 'strong' : 'plain');
    case 'evidence':
      return evidenceRows(article, width);
    case 'disclosed':
      return disclosureRows(article, width);
  }
}

/** Blank rows and what is said above a stop, as its kind differs from the one before. */
function aboveStop(stop: PaneStop, previous: PaneStop | undefined, width: number): Pieces[] {
  const parted: Pieces[] = previous ? [[]] : [];
  switch (stop.kind) {
    case 'author':
    case 'evidence':
      return parted;
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
