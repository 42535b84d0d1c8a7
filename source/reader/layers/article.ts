import type {Layer} from '../layer.js';
import {frameOf, isSmall} from '../geometry.js';
import {goBack, goToArticle} from '../between-articles.js';
import type {Command} from '../command.js';
import {copyParagraph, editHere} from '../copying.js';
import type {Step} from '../action.js';
import {destination, goTo, endIsShown, peek, positionAtShare} from '../moving.js';
import type {Reading, State} from '../state.js';
import {openContents} from './contents.js';
import {openFind} from './find.js';
import {followWalked, walkLinks} from './links.js';
import {besideText, paneIsShown, readerFrame} from '../reading-layout.js';
import {originOf, repairsSaid} from '../remarks.js';
import {scrollSideways} from '../sideways.js';
import {percent} from '../progress.js';
import {narrowest, widest} from '../view.js';
import {walkOn} from '../hit-walk.js';

const step = 4;

/** A command while the text has the keys. */
export function articleCommand(state: State, command: Command, count: number, counted: boolean): Step {
  const {reading} = state;
  return reading ? obey(state, reading, command, count, counted) : [state, []];
}

/** Says how much of an article is read in, where that is not all of it. */
const withUnread = (state: State, {unfinished}: Reading): State =>
  unfinished === undefined ? state : {...state, message: `${percent(unfinished)} is read in so far`};

function obey(state: State, reading: Reading, command: Command, count: number, counted: boolean): Step {
  if (command === 'open' && state.atLink) return followWalked(state, state.atLink);
  const goesOn = command === 'page-down' || command === 'open';
  if (goesOn && endIsShown(state, reading)) {
    return goToArticle(state, reading, 1);
  }
  const target = destination(state, reading, command, count);
  if (target && command === 'end') return peek(withUnread(state, reading), reading, target.position);
  if (target) return goTo(state, reading, target.position, target.jump);
  switch (command) {
    case 'share':
      return counted ? goTo(state, reading, positionAtShare(state, reading, count), true) : [state, []];
    case 'next-hit':
      return walkOn(state, reading, count);
    case 'previous-hit':
      return walkOn(state, reading, -count);
    case 'jump-back':
      return goBack(state, reading);
    case 'next-article':
      return goToArticle(state, reading, count);
    case 'previous-article':
      return goToArticle(state, reading, -count);
    case 'who':
      return [isSmall(state.size) ? noRoom(state) : withPane(state, !paneIsShown(state)), []];
    case 'pane':
      return (paneIsShown(state) ? undefined : walkLinks(state, reading, count)) ?? intoPane(state);
    case 'previous-link':
      return walkLinks(state, reading, -count) ?? [{...state, message: 'no links on the screen'}, []];
    case 'contents':
      return openContents(state, reading);
    case 'justify':
      return [
        {...state, justified: !state.justified, message: state.justified ? 'ragged right' : 'justified'},
        [],
      ];
    case 'wider':
      return measured(state, state.measure + step * count);
    case 'narrower':
      return measured(state, state.measure - step * count);
    case 'measure-reset':
      return [{...state, measure: state.settings.measure, message: `measure ${state.settings.measure}`}, []];
    case 'columns-right':
      return scrollSideways(state, reading, count);
    case 'columns-left':
      return scrollSideways(state, reading, -count);
    case 'repairs':
      return [{...state, repairsShown: !state.repairsShown, message: repairsSaid(state, reading)}, []];
    case 'origin':
      return [{...state, message: originOf(state, reading)}, []];
    case 'reload': {
      const request = state.request + 1;
      return [{...state, request}, [{type: 'reload', request, article: reading.article.id}]];
    }
    case 'copy':
      return copyParagraph(state, reading, count);
    case 'edit':
      return editHere(state, reading);
    case 'leave':
      return leave(state);
    default:
      return [state, []];
  }
}

/** Esc in the text: the mark of a link goes, those of hits, then a pane that hides it. */
function leave(before: State): Step {
  const {atLink, ...state} = before;
  if (atLink) return [state, []];
  if (state.walk) {
    const {walk: _, ...rest} = state;
    return [rest, []];
  }
  return [besideText(state), []];
}

/** The pane shown or hidden; where it takes the screen, it takes the keys. */
function withPane(state: State, paneShown: boolean): State {
  const shown = {...state, paneShown};
  return readerFrame(shown).pane?.alone ? {...shown, pane: {focused: true, selected: 0}} : shown;
}

const intoPane = (state: State): Step => [
  isSmall(state.size) ? noRoom(state) : {...state, paneShown: true, pane: {focused: true, selected: 0}},
  [],
];

const noRoom = (state: State): State => ({...state, message: 'no room here for who is speaking'});

/** Another measure; the pane stays as it is, and a line gets no wider than there is room beside it. */
function measured(state: State, wanted: number): Step {
  const paneShown = paneIsShown(state);
  const room = frameOf(state.size, widest, paneShown).text.width;
  const measure = Math.max(
    narrowest,
    Math.min(widest, wanted > state.measure ? Math.min(wanted, room) : wanted),
  );
  if (wanted > state.measure && measure <= state.measure) return [{...state, message: 'no wider here'}, []];
  const next = {...state, measure, message: `measure ${measure}`};
  return [paneIsShown(next) === paneShown ? next : {...next, paneShown}, []];
}

export const articleLayer: Layer = {
  name: 'article',
  contexts: {
    article: {
      title: 'Reading',
      counts: true,
      rows: [
        ['line-down', 'j down', 'a line down'],
        ['line-up', 'k up', 'a line up'],
        ['page-down', 'space f pgdn ctrl-f', 'a page on; from the end, to the next article', 'page'],
        ['page-up', 'b pgup ctrl-b', 'a page back'],
        ['half-down', 'd ctrl-d', 'half a page down'],
        ['half-up', 'u ctrl-u', 'half a page up'],
        ['next-section', '] right', 'next section', 'next section'],
        ['previous-section', '[ left', 'previous section'],
        ['next-paragraph', '}', 'next paragraph'],
        ['previous-paragraph', '{', 'previous paragraph'],
        ['beginning', 'g home', 'beginning'],
        ['end', 'G end', 'end'],
        ['share', '%', 'a share, as in 50%; a number repeats other keys, as in 5j'],
        ['find', '/', 'find in the article', 'find'],
        ['find-all', 'F', 'find in all articles', 'find in all'],
        ['next-hit', 'n', 'next hit', 'next hit'],
        ['previous-hit', 'N', 'previous hit'],
        ['jump-back', 'backspace ctrl-o', 'back to where you were before a jump', 'back'],
        ['next-article', '>', 'next article', 'next article'],
        ['previous-article', '<', 'previous article'],
        ['who', 'a', 'who is speaking: show or hide', 'who'],
        ['pane', 'tab', 'into the pane and back; without it, from link to link', 'go in'],
        ['previous-link', 'shift-tab', 'the link before'],
        ['contents', 't', 'sections (contents)', 'contents'],
        ['justify', 'J', 'justified on or off'],
        ['wider', '+', 'a wider measure'],
        ['narrower', '-', 'a narrower measure'],
        ['measure-reset', '=', 'the measure as it was'],
        ['columns-right', 'l', 'further columns of a table that is too wide', 'columns'],
        ['columns-left', 'h', 'the columns before'],
        ['repairs', 'z', 'show what was repaired'],
        ['open', 'enter', 'follow the marked link; at the end, on to the next article', 'follow'],
        ['origin', 'i', 'where it is from: publication, date, file, length'],
        ['reload', 'r', 'read the file again, fetch the page again'],
        ['copy', 'y', 'copy the first paragraph here; again, with its citation'],
        ['edit', 'e', 'edit the file at this place, in $VISUAL or $EDITOR'],
      ],
    },
  },
  context: () => 'article',
  run: (state, {command, count, counted}) =>
    command === 'find' || command === 'find-all'
      ? openFind(state, command === 'find' ? 'article' : 'all')
      : articleCommand(state, command, count, counted),
};
