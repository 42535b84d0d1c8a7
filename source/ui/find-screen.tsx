import {isSmall} from '../reader/geometry.js';
import type {Find, State} from '../reader/state.js';
import {fieldPieces} from './field.js';
import {contextRows, findingCount, findingRows} from './find-rows.js';
import {List} from './list.js';
import {ends} from './paint.js';
import {Rows} from './rows.js';
import {bodyHeight, Column, Divider, Screen} from './screen.js';
import {fitStatus, hint, words} from './status.js';
import type {Theme} from './theme.js';
import {wrap} from './wrap.js';

type Props = {state: State; find: Find; theme: Theme};

/** From this many columns on, the paragraph with its neighbours stands beside the hits. */
const beside = 100;
const widestColumn = 66;

/** The find dialog: one field, hits as they are typed, and the place of the selected one. */
export function FindScreen({state, find, theme}: Props): React.JSX.Element {
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
  const divider = left + width + 2;
  const top = isSmall(state.size) ? 0 : 1;
  const height = Math.max(1, bodyHeight(state) - top);
  const {shown, selected} = visibleFindings(find, width, wide, height - 2);
  const finding = find.findings[find.selected];
  const asked = find.field.text.trim() !== '';
  const field = fieldPieces(
    find.scope === 'article' ? '/' : 'F',
    find.field,
    'words of the paragraph, in any order',
  );
  const count = findingCount(find.findings.length, find.searching, asked);
  const hanging = left >= 2 ? 2 : 0;
  return (
    <Screen state={state} theme={theme} status={status(state, find)}>
      <Column left={left} top={top} width={width}>
        <Rows rows={[ends(field, count, width), []]} theme={theme} />
        {asked && !find.searching && shown.length === 0 && (
          <Rows rows={wrap(nothing(find), width, 'dim')} theme={theme} />
        )}
      </Column>
      {shown.length > 0 && (
        <Column left={left - hanging} top={top + 2} width={width + hanging}>
          <List entries={shown} selected={selected} theme={theme} />
        </Column>
      )}
      {wide && <Divider left={divider} height={bodyHeight(state)} theme={theme} />}
      {wide && finding && (
        <Column left={divider + 3} top={top} width={width}>
          <Rows rows={contextRows(finding, width, height)} theme={theme} />
        </Column>
      )}
    </Screen>
  );
}

const nothing = (find: Find): string =>
  find.scope === 'article'
    ? 'Nothing like that in this article. Tab looks in all articles.'
    : 'Nothing like that in any article.';

/** The hits that fit on the screen around the selected one, each with its rows. */
function visibleFindings(find: Find, width: number, wide: boolean, height: number) {
  const rowsAt = (index: number) => {
    const finding = find.findings[index]!;
    const target = 'id' in finding.target ? finding.target.id : finding.target.kind;
    return {
      key: `${finding.article} ${target}`,
      rows: findingRows(finding, index === find.selected, width + 2, wide),
    };
  };
  const shown: Array<ReturnType<typeof rowsAt>> = [];
  if (find.findings.length === 0) return {shown, selected: 0};
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
  for (let index = find.selected + 1; index < find.findings.length && add(index, 'push'); index++);
  while (from > 0 && add(from - 1, 'unshift')) from--;
  return {shown, selected: find.selected - from};
}

function status(state: State, find: Find) {
  const count = find.findings.length;
  const scope =
    find.scope === 'article' ? 'this article; Tab: all articles' : 'all articles; Tab: this article';
  const left =
    state.message === undefined
      ? [
          ...(count > 0 ? [words(`${find.selected + 1} of ${count}`, 9, 'plain')] : []),
          words(state.screen === 'picker' ? 'all articles' : scope, 3),
        ]
      : [words(state.message, 100, 'plain')];
  const right = [hint('field', 'move-down', 4), hint('field', 'open', 7), hint('field', 'leave', 6)];
  return fitStatus(left, right, Math.max(1, state.size.columns - 4));
}
