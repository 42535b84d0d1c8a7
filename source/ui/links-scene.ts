import {cellsOf, pad, unitsWithin} from '../layout/cells.js';
import type {MarkedRun, Row} from '../layout/rows.js';
import {visible} from '../layout/viewport.js';
import {marginWidth} from '../reader/geometry.js';
import type {Links} from '../reader/layers/links.js';
import {leadsTo} from '../reader/links.js';
import type {Reading, State} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/reading-layout.js';
import {articleScene} from './article-scene.js';
import {foot, statusWidth} from './foot.js';
import {pageRows} from './page.js';
import type {Scene} from './panel.js';
import {pagePieces, type Pieces} from './pieces.js';
import {fitStatus, hintsOf, shareOf, statusText} from './status.js';

/** The page with a number on each link, and in the status line where the marked one leads. */
export function linksScene(state: State): Scene {
  const {links, reading} = state;
  if (!links || !reading) return [];
  const {text} = readerFrame(state);
  const margin = Math.min(marginWidth, text.left);
  const rows = numbered(state, reading, links, margin).map((row) => pagePieces(row, margin));
  return [
    ...articleScene(state)
      .filter(({name}) => name !== 'rule' && name !== 'status')
      .map((panel) => (panel.name === 'page' ? {...panel, rows} : panel)),
    ...foot(state, status(state, links), shareOf(state, reading)),
  ];
}

/** @param margin cells before the text, where the number of a link that begins a line has room */
function numbered(state: State, reading: Reading, {shown, selected, asked}: Links, margin: number): Row[] {
  const lines = visible(galleyOf(state, reading), reading.position, readerFrame(state).text.height);
  return pageRows(state).map((row, at) => {
    const passage = lines[at]?.passage;
    const runs: MarkedRun[] = [];
    let label = row.margin;
    for (const run of row.runs) {
      const index = shown.findIndex((link) => link.passage === passage && link.start === run.start);
      const isLink = index !== -1 && (run.href !== undefined || run.noteId !== undefined);
      const mark = index === selected ? ('current' as const) : ('hit' as const);
      const number = String(index + 1);
      if (!isLink || (asked && index !== selected)) runs.push(run);
      else if (asked) runs.push({...run, mark});
      else if (runs.length === 0 && label === undefined && margin > number.length) {
        label = number;
        runs.push({...run, mark});
      } else runs.push(...withNumber(run, number, mark, roomBefore(runs)));
    }
    return label === undefined ? {runs} : {margin: label, runs};
  });
}

/** Takes the space before a link away, and tells how many cells that gives. */
function roomBefore(runs: MarkedRun[]): number {
  const before = runs.at(-1);
  if (!before?.text.endsWith(' ') || before.mark !== undefined) return 0;
  runs[runs.length - 1] = {...before, text: before.text.slice(0, -1), cells: before.cells - 1};
  return 1;
}

/** A link with its number, which lies over the space before it and, as far as that is too narrow, over its letters. */
function withNumber(run: MarkedRun, number: string, mark: MarkedRun['mark'], room: number): MarkedRun[] {
  const over = Math.max(0, number.length - room);
  const left = run.text.slice(unitsWithin(run.text, over));
  const rest = pad('', run.cells - over - cellsOf(left)) + left;
  const label = number.padStart(room);
  return [
    {...run, text: label, cells: label.length, ...(mark && {mark})},
    {...run, text: rest, cells: cellsOf(rest)},
  ];
}

function status(state: State, {shown, selected, asked, number}: Links): Pieces {
  const hint = hintsOf(state);
  const link = asked ?? shown[selected];
  const leads = link ? leadsTo(link) : '';
  const left = [
    ...(state.message === undefined ? [] : [statusText(state.message, 10, 'plain')]),
    ...(asked ? [] : [statusText(number.text === '' ? `${selected + 1}` : number.text, 9, 'strong')]),
    {...statusText(leads, 9.5, 'plain'), least: 20},
  ];
  const isPage = asked?.href !== undefined && /^https?:/i.test(asked.href);
  const right = asked
    ? [
        ...(isPage ? [hint('address', 'open', 8)] : []),
        hint('address', 'browse', 7),
        hint('address', 'copy', 5),
        hint('everywhere', 'leave', 6),
      ]
    : [hint('links', 'move-down', 4), hint('links', 'open', 7), hint('everywhere', 'leave', 6)];
  return fitStatus(left, right, statusWidth(state));
}
