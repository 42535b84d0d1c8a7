import {Box} from 'ink';
import {isSmall} from '../reader/geometry.js';
import type {State} from '../reader/state.js';
import {piece, type Pieces} from './paint.js';
import {Rows} from './rows.js';
import {rulePieces} from './status.js';
import type {Theme} from './theme.js';

type Props = {state: State; theme: Theme; share?: number; children: Pieces};

/** What every screen ends with: the hairline, which fills with progress, and the status line. */
export function Foot({state, theme, share, children}: Props): React.JSX.Element | undefined {
  const {columns, rows} = state.size;
  if (rows < 2) return undefined;
  const status: Pieces = columns < 8 ? children : [piece('  '), ...children];
  const rule = share === undefined ? [piece('─'.repeat(columns), 'dim')] : rulePieces(share, columns);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Rows rows={isSmall(state.size) ? [status] : [rule, status]} theme={theme} />
    </Box>
  );
}
