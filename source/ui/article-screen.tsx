import {Box} from 'ink';
import {sectionStops, stopAt} from '../reader/section-stops.js';
import type {Reading, State} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/typeset.js';
import {pageOf} from './page.js';
import {focusedPaneRows, paneRows, sectionRows} from './pane-rows.js';
import type {Pieces} from './paint.js';
import {piece} from './paint.js';
import {Foot} from './foot.js';
import {Rows} from './rows.js';
import {readerStatus, shareOf} from './status.js';
import {Text} from 'ink';
import type {Theme} from './theme.js';

type Props = {state: State; reading: Reading; theme: Theme; painted: boolean};

/** The reader: text, pane, hairline and status line. `painted`: the text is drawn past Ink, which leaves it room. */
export function ArticleScreen({state, reading, theme, painted}: Props): React.JSX.Element {
  const frame = readerFrame(state);
  const {columns, rows} = state.size;
  const bottom = frame.rule ?? frame.status ?? rows;
  const page = pageOf(state, theme);
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Box height={bottom} width={columns} overflow="hidden">
        {page && (
          <Box position="absolute" marginLeft={page.left} marginTop={page.top} width={page.width}>
            {!painted && <Text wrap="truncate">{page.rows.map((row) => row || ' ').join('\n')}</Text>}
          </Box>
        )}
        {frame.divider !== undefined && (
          <Box position="absolute" marginLeft={frame.divider}>
            <Rows rows={Array.from({length: bottom}, () => [piece('│', 'dim')])} theme={theme} />
          </Box>
        )}
        {frame.pane && (
          <Box
            position="absolute"
            marginLeft={frame.pane.left}
            marginTop={frame.text.top}
            width={frame.pane.width}
          >
            <Rows rows={paneContent(state, reading, frame.pane.width, frame.text.height)} theme={theme} />
          </Box>
        )}
      </Box>
      <Foot state={state} theme={theme} share={shareOf(state, reading)}>
        {readerStatus(state, reading, Math.max(1, columns - 4))}
      </Foot>
    </Box>
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
