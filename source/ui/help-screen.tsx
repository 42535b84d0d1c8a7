import {Box} from 'ink';
import {cellsOf} from '../layout/cells.js';
import {isSmall} from '../reader/geometry.js';
import type {Help, State} from '../reader/state.js';
import {helpHeight, helpRows, type HelpRow} from '../reader/update-help.js';
import {fieldPieces} from './field.js';
import {Foot} from './foot.js';
import {fit, piece, type Pieces} from './paint.js';
import {Rows} from './rows.js';
import {fitStatus, hint, words} from './status.js';
import type {Theme} from './theme.js';
import {wrap} from './wrap.js';

type Props = {state: State; help: Help; theme: Theme};

const keyColumn = 16;

/** Every key from the key table, under its context; what is typed leaves those that hold it. */
export function HelpScreen({state, help, theme}: Props): React.JSX.Element {
  const {columns, rows} = state.size;
  const small = isSmall(state.size);
  const width = Math.max(1, Math.min(72, columns - (small ? 0 : 6)));
  const left = Math.max(0, Math.floor((columns - width) / 2));
  const bottom = small ? rows - 1 : rows - 2;
  const field = fieldPieces('?', help.filter, 'type to search the keys');
  const all = helpRows(help.filter.text);
  const shown = all.slice(help.top, help.top + helpHeight(state)).map((row) => fit(pieces(row), width));
  const body = shown.length > 0 ? shown : wrap('No key does that.', width, 'dim');
  const more = all.length > help.top + shown.length;
  const place = [words(more ? `${help.top + shown.length} of ${all.length}` : 'all keys', 9)];
  const hints = [hint('help', 'move-down', 5), hint('help', 'leave', 7)];
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Box height={Math.max(0, bottom)} width={columns} overflow="hidden">
        <Box
          position="absolute"
          marginLeft={left}
          marginTop={small ? 0 : 1}
          flexDirection="column"
          width={width}
        >
          <Rows rows={[fit(field, width), [], ...body]} theme={theme} />
        </Box>
      </Box>
      <Foot state={state} theme={theme}>
        {fitStatus(place, hints, Math.max(1, columns - 4))}
      </Foot>
    </Box>
  );
}

function pieces(row: HelpRow): Pieces {
  if (row.kind === 'blank') return [];
  if (row.kind === 'heading') return [piece(row.text, 'accent')];
  const gap = ' '.repeat(Math.max(1, keyColumn - cellsOf(row.keys)));
  return [piece(`  ${row.keys}${gap}`, 'strong'), piece(row.text)];
}
