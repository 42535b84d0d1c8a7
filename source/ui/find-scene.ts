import {type Box, isSmall} from '../reader/geometry.js';
import type {Find, Finding, State} from '../reader/state.js';
import {galleyOf} from '../reader/reading-layout.js';
import {parseQuery} from '../search/query.js';
import {fieldRow} from './field.js';
import {contextRows, countText, findingCount, findingRows, textRows} from './find-rows.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {divider, fitted, type Panel, type Scene} from './panel.js';
import {piece, type Pieces} from './pieces.js';
import {fitStatus, hintsOf, unreadParts, statusText} from './status.js';
import {wrap} from './wrap.js';

/** From this many columns on, the paragraph with its neighbours stands beside the hits. */
const beside = 100;
const widestColumn = 66;
/** Rows from which on list and place share the height. */
const leastBelow = 14;

/** The find dialog: one field, hits as they are typed, and the place of the selected one. */
export function findScene(state: State): Scene {
  const {find} = state;
  if (!find) return [];
  const {columns} = state.size;
  const wide = columns >= beside && !isSmall(state.size);
  const column = wide
    ? Math.min(widestColumn, Math.floor((columns - 12) / 2))
    : Math.min(widestColumn + 12, columns - 6);
  const width = Math.max(1, column);
  const left = Math.max(
    0,
    wide ? Math.floor((columns - 2 * width - 5) / 2) : Math.floor((columns - width) / 2),
  );
  const middle = left + width + 2;
  const top = isSmall(state.size) ? 0 : 1;
  const height = Math.max(1, bodyHeight(state) - top);
  // Where the place of a hit can't stand beside the list, it stands below it.
  const finding = find.found.findings[find.selected];
  const hasPlace = finding !== undefined || state.screen === 'article';
  const roomy = !isSmall(state.size) && height >= leastBelow;
  const below = !wide && roomy && hasPlace ? Math.floor((height - 2) / 2) : 0;
  const {shown, selected} = visibleFindings(find, width, wide, height - 2 - below);
  const asked = find.field.text.trim() !== '';
  const place: Box = wide
    ? {left: middle + 4, top, width, height}
    : {left, top: top + height - below + 1, width, height: below - 1};
  const sign = find.scope === 'article' ? '/' : 'F';
  const count = findingCount(find.found, find.searching, asked);
  const field = fieldRow(sign, find.field, 'words of the paragraph, in any order', count, width);
  const hanging = left >= 2 ? 2 : 0;
  const none = asked && !find.searching && shown.length === 0 ? wrap(nothing(state, find), width, 'dim') : [];
  // What is wrong with the query stands beside what it found all the same.
  const [mistake = []] = wrap(parseQuery(find.field.text).hint ?? '', width, 'dim');
  const head = fitted([field, mistake, ...none], width);
  const entries = shown.map(({key, rows}) => ({key, rows: fitted(rows, width + hanging)}));
  return [
    {name: 'head', left, top, width, rows: head},
    {name: 'list', left: left - hanging, top: top + 2, width: width + hanging, entries, selected},
    ...(wide ? [divider(middle, bodyHeight(state))] : []),
    ...(below > 0 ? [ruleOver(place)] : []),
    ...(wide || below > 0 ? [placePanel(state, finding, place)] : []),
    ...foot(state, status(state, find)),
  ];
}

/** The place of the selected hit; without one, the text where one reads. */
function placePanel(state: State, finding: Finding | undefined, place: Box): Panel {
  const {width, height} = place;
  const rows = finding ? contextRows(finding, width, height) : readingRows(state, place);
  return {name: 'body', ...place, rows: fitted(rows.slice(0, height), width)};
}

function readingRows(state: State, {width, height}: Box): Pieces[] {
  const {reading, screen} = state;
  if (!reading || screen !== 'article') return [];
  return textRows(galleyOf(state, reading).passages, reading.position, width, height);
}

const ruleOver = ({left, top, width}: Box): Panel => ({
  name: 'rule',
  left,
  top: top - 1,
  width,
  rows: [[piece('─'.repeat(width), 'rule')]],
});

const nothing = ({keymap}: State, find: Find): string =>
  find.scope === 'article'
    ? `Nothing like that in this article. ${keymap.keyFor('field', 'switch-scope')} looks in all articles.`
    : 'Nothing like that in any article.';

/** The hits that fit on the screen around the selected one, each with its rows. */
function visibleFindings(find: Find, width: number, wide: boolean, height: number) {
  const rowsAt = (index: number) => {
    const finding = find.found.findings[index]!;
    const target = 'id' in finding.target ? finding.target.id : finding.target.kind;
    return {
      key: `${finding.article} ${target}`,
      rows: findingRows(finding, index === find.selected, width + 2, wide),
    };
  };
  const shown: Array<ReturnType<typeof rowsAt>> = [];
  if (find.found.findings.length === 0) return {shown, selected: 0};
  let used = 0;
  let from = find.selected;
  const add = (index: number, where: 'push' | 'unshift'): boolean => {
    const entry = rowsAt(index);
    if (shown.length > 0 && used + entry.rows.length - 1 > height) return false;
    used += entry.rows.length;
    shown[where](entry);
    return true;
  };
  add(from, 'push');
  while (from > 0 && used < height / 2 && add(from - 1, 'unshift')) from--;
  for (let index = find.selected + 1; index < find.found.findings.length && add(index, 'push'); index++);
  while (from > 0 && add(from - 1, 'unshift')) from--;
  return {shown, selected: find.selected - from};
}

function status(state: State, find: Find) {
  const hint = hintsOf(state);
  const {findings, total, more} = find.found;
  const count = findings.length;
  const short = state.size.columns < beside;
  const [here, there] = find.scope === 'article' ? ['this article', 'all'] : ['all articles', 'this'];
  const scope = `${here}; ${state.keymap.keyFor('field', 'switch-scope')}: ${there}${short ? '' : there === 'all' ? ' articles' : ' article'}`;
  const left =
    state.message === undefined
      ? [
          ...(count > 0 ? [statusText(`${find.selected + 1} of ${countText(total, more)}`, 9, 'plain')] : []),
          statusText(state.screen === 'picker' ? 'all articles' : scope, 3),
          ...(state.reading && state.screen === 'article' ? unreadParts(state.reading) : []),
        ]
      : [statusText(state.message, 100, 'plain')];
  const moves = count > 1 ? [hint('field', 'move-down', 2)] : [];
  const goes = count > 0 ? [hint('field', 'open', 7)] : [];
  const right = [...moves, ...goes, hint('field', 'leave', 6)];
  return fitStatus(left, right, statusWidth(state));
}
