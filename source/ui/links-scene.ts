import {cellsOf, pad, unitsWithin} from '../layout/cells.js';
import type {Row} from '../layout/rows.js';
import {visible} from '../layout/viewport.js';
import {marginWidth} from '../reader/geometry.js';
import type {Links} from '../reader/layers/links.js';
import {leadsTo} from '../reader/links.js';
import type {Reading, State} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/typeset.js';
import {articleScene} from './article-scene.js';
import {foot, statusWidth} from './foot.js';
import {pageRows} from './page.js';
import type {Scene} from './panel.js';
import {pagePieces, type Pieces} from './pieces.js';
import {fitStatus, hintsOf, shareOf, words} from './status.js';

/** The page with a number on each link, and in the status line where the marked one leads. */
export function linksScene(state: State): Scene {
  const {links, reading} = state;
  if (!links || !reading) return [];
  const {text} = readerFrame(state);
  const margin = Math.min(marginWidth, text.left);
  const rows = numbered(state, reading, links).map((row) => pagePieces(row, margin));
  return [
    ...articleScene(state)
      .filter(({name}) => name !== 'rule' && name !== 'status')
      .map((panel) => (panel.name === 'page' ? {...panel, rows} : panel)),
    ...foot(state, status(state, links), shareOf(state, reading)),
  ];
}

function numbered(state: State, reading: Reading, {shown, selected, asked}: Links): Row[] {
  const lines = visible(galleyOf(state, reading), reading.position, readerFrame(state).text.height);
  return pageRows(state).map((row, at) => {
    const passage = lines[at]?.passage;
    return {
      ...row,
      runs: row.runs.flatMap((run) => {
        const index = shown.findIndex((link) => link.passage === passage && link.start === run.start);
        if (index === -1 || (run.href === undefined && run.noteId === undefined)) return [run];
        const mark = index === selected ? ('current' as const) : ('hit' as const);
        if (asked) return [index === selected ? {...run, mark} : run];
        // The number lies over the first letters: nothing moves on the page.
        const number = String(index + 1);
        const covered = run.text.slice(unitsWithin(run.text, number.length));
        const rest = pad('', run.cells - number.length - cellsOf(covered)) + covered;
        return [
          {...run, text: number, cells: number.length, mark},
          {...run, text: rest, cells: cellsOf(rest)},
        ];
      }),
    };
  });
}

function status(state: State, {shown, selected, asked, number}: Links): Pieces {
  const hint = hintsOf(state);
  const link = asked ?? shown[selected];
  const leads = link ? leadsTo(link) : '';
  const left = [
    ...(state.message === undefined ? [] : [words(state.message, 10, 'plain')]),
    ...(asked ? [] : [words(number.text === '' ? `${selected + 1}` : number.text, 9, 'strong')]),
    {...words(leads, 9.5, 'plain'), least: 20},
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
