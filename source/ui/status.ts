import {currentStop, endIsShown, shareUpTo} from '../reader/moving.js';
import {readingTime} from '../article/words.js';
import {pageAt} from '../reader/pages.js';
import {percent} from '../reader/progress.js';
import {enterFrom} from '../reader/pane-stops.js';
import type {Reading, State, Walk} from '../reader/state.js';
import {wideTables} from '../reader/sideways.js';
import {neighbour} from '../reader/neighbour.js';
import {paneIsShown} from '../reader/reading-layout.js';
import {indexOfHit} from '../reader/hit-walk.js';
import type {Command} from '../reader/command.js';
import {cellsOfPieces, ends, fit, piece, type Piece, type Pieces} from './pieces.js';

/** A part of the status line; the one of least weight goes first when the room runs out. */
export type StatusPart = {
  pieces: Pieces;
  weight: number;
  /** It is cut, down to so many cells, before another part is dropped. */
  least?: number;
};

const gap = 3;

/** Lays parts at both ends of a line: those that may be cut first, the least important dropped, until all fit. */
export function fitStatus(left: readonly StatusPart[], right: readonly StatusPart[], width: number): Pieces {
  const kept = new Set([...left, ...right]);
  const cellsOf = ({pieces, least = Infinity}: StatusPart): number => Math.min(cellsOfPieces(pieces), least);
  const needed = (): number => [...kept].reduce((cells, part) => cells + cellsOf(part) + gap, -gap);
  while (kept.size > 1 && needed() > width) {
    const [lightest] = [...kept].toSorted((a, b) => a.weight - b.weight);
    if (lightest) kept.delete(lightest);
  }
  let spare = Math.max(0, width - needed());
  const joined = (parts: readonly StatusPart[]): Pieces =>
    parts
      .filter((part) => kept.has(part))
      .flatMap((part, index): Piece[] => {
        const room = cellsOf(part) + (part.least === undefined ? 0 : spare);
        const pieces = fit(part.pieces, room);
        if (part.least !== undefined) spare -= cellsOfPieces(pieces) - cellsOf(part);
        return [...(index === 0 ? [] : [piece(' '.repeat(gap))]), ...pieces];
      });
  return ends(joined(left), joined(right), width);
}

export type Hint = (context: string, command: Command, weight: number, label?: string) => StatusPart;

/** Makes hints of a keymap: a key and its label; a pair of keys that move shares one label. */
export const hintsOf =
  ({keymap}: Pick<State, 'keymap'>): Hint =>
  (context, command, weight, label) => {
    const text = label ?? keymap.bindingOf(context, command)?.label ?? '';
    const before = command === 'move-down' ? `${keymap.keyFor(context, 'move-up')} ` : '';
    return {
      pieces: [piece(before + keymap.keyFor(context, command), 'strong'), piece(` ${text}`, 'dim')],
      weight,
    };
  };

/** @param weight that of the part: how long it is kept where the room runs out */
export const statusText = (text: string, weight: number, look: Piece['style'] = 'dim'): StatusPart => ({
  pieces: [piece(text, look)],
  weight,
});

/** Cells of a title that a status line keeps. */
const shortestTitle = 12;

/** The share read of the reading on the screen, 0 to 1. */
export const shareOf = (state: State, reading: Reading): number =>
  shareUpTo(reading, reading.position, endIsShown(state, reading));

/** The reader's status line. */
export function readerStatus(state: State, reading: Reading, width: number): Pieces {
  return fitStatus(leftParts(state, reading), rightParts(state), width);
}

function leftParts(state: State, reading: Reading): StatusPart[] {
  if (state.message !== undefined) return [statusText(state.message, 100, 'plain')];
  if (state.digits !== '') return [statusText(state.digits, 100, 'strong')];
  const share = shareOf(state, reading);
  const {unfinished = 1} = reading;
  const total = reading.typesetting.words().total / unfinished;
  const stops = reading.typesetting.stops();
  const here = currentStop(state, reading, stops);
  const stop = stops[here];
  const parts: StatusPart[] = [{...statusText(reading.article.title, 10, 'plain'), least: shortestTitle}];
  if (stop && stops.length > 1) {
    parts.push(statusText([stop.short, `${here + 1} of ${stops.length}`].filter(Boolean).join(' · '), 7));
  }
  parts.push(statusText(percent(share), 8));
  const page = pageAt(reading.typesetting, reading.position.passage, reading.unfinished === undefined);
  if (page !== undefined) parts.push(statusText(page, 6.5));
  const left = readingTime(total * (1 - share));
  if (left !== '') parts.push(statusText(`${left} left`, 6));
  parts.push(...unreadParts(reading));
  if (state.walk) parts.push(...walkParts(state.walk));
  return parts;
}

/** How much of an article is read in, where more of it is to come. */
export const unreadParts = ({unfinished}: Reading): StatusPart[] =>
  unfinished === undefined ? [] : [statusText(`reading in ${percent(unfinished)}`, 8.5, 'plain')];

/** Which hit one is at; nothing until the hits of the article are known. */
function walkParts({hits, current}: Walk): StatusPart[] {
  if (!hits) return [];
  return [statusText(`hit ${indexOfHit(hits, current) + 1} of ${hits.length}`, 9, 'plain')];
}

const isAlone = ({hits, find}: Walk): boolean => (hits?.length ?? 2) < 2 && find.found.total < 2;

const hasSections = (state: State): boolean =>
  state.reading !== undefined && state.reading.typesetting.stops().length > 1;

function rightParts(state: State): StatusPart[] {
  const hint = hintsOf(state);
  const help = hint('article', 'help', 6.5);
  if (state.pane.focused) {
    const opens = enterFrom(state) ? [hint('pane', 'open', 6)] : [];
    return [...opens, hint('pane', 'pane', 7), hint('pane', 'who', 4), help];
  }
  const {reading} = state;
  const columns =
    reading && wideTables(state, reading).length > 0 ? [hint('article', 'columns-right', 7.5)] : [];
  if (state.atLink) return [hint('article', 'open', 6), hint('article', 'leave', 4), help];
  if (state.walk) {
    const others = isAlone(state.walk) ? [] : [hint('article', 'next-hit', 6)];
    return [...others, ...columns, hint('article', 'leave', 4, 'clear'), help];
  }
  if (reading && endIsShown(state, reading) && neighbour(state, 1) !== undefined) {
    return [...columns, hint('article', 'page-down', 6, 'next article'), hint('article', 'find', 4), help];
  }
  const narrow = state.size.columns < state.measure + 44;
  if (paneIsShown(state) && narrow) {
    return [hint('article', 'pane', 6), hint('article', 'who', 4, 'close'), help];
  }
  return narrow
    ? [...columns, hint('article', 'who', 3), hint('article', 'find', 4), help]
    : [
        ...columns,
        hint('article', 'find', 4),
        ...(hasSections(state) ? [hint('article', 'next-section', 2)] : []),
        help,
      ];
}

/** The progress hairline: heavy for what is read. */
export function rulePieces(share: number, width: number): Pieces {
  const read = Math.min(width, Math.max(share > 0 ? 1 : 0, Math.round(share * width)));
  return [piece('━'.repeat(read), 'accent'), piece('─'.repeat(width - read), 'rule')];
}
