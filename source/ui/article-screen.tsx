import {Text} from 'ink';
import {sectionStops, stopAt} from '../reader/section-stops.js';
import type {Reading, State} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/typeset.js';
import {pageOf} from './page.js';
import {focusedPaneRows, paneRows, sectionRows} from './pane-rows.js';
import type {Pieces} from './paint.js';
import {Rows} from './rows.js';
import {bodyHeight, Column, Divider, Screen} from './screen.js';
import {readerStatus, shareOf} from './status.js';
import type {Theme} from './theme.js';

type Props = {state: State; reading: Reading; theme: Theme; painted: boolean};

/** The reader: text, pane, hairline and status line. `painted`: the text is drawn past Ink, which leaves it room. */
export function ArticleScreen({state, reading, theme, painted}: Props): React.JSX.Element {
  const frame = readerFrame(state);
  const page = pageOf(state, theme);
  const {pane, text} = frame;
  return (
    <Screen
      state={state}
      theme={theme}
      status={readerStatus(state, reading, Math.max(1, state.size.columns - 4))}
      share={shareOf(state, reading)}
    >
      {page && !painted && (
        <Column left={page.left} top={page.top} width={page.width}>
          <Text wrap="truncate">{page.rows.map((row) => row || ' ').join('\n')}</Text>
        </Column>
      )}
      {frame.divider !== undefined && (
        <Divider left={frame.divider} height={bodyHeight(state)} theme={theme} />
      )}
      {pane && (
        <Column left={pane.left} top={text.top} width={pane.width}>
          <Rows rows={paneContent(state, reading, pane.width, text.height)} theme={theme} />
        </Column>
      )}
    </Screen>
  );
}

function paneContent(state: State, reading: Reading, width: number, height: number): Pieces[] {
  const {article} = reading;
  if (state.pane.focused) return focusedPaneRows(state, article, {width, height});
  const stops = sectionStops(article, galleyOf(state, reading).passages);
  const current = Math.max(0, stopAt(stops, reading.position.passage));
  const sections = stops.length > 1 ? sectionRows(stops, current, width) : [];
  return paneRows(article, sections, {width, height});
}
