import {Box} from 'ink';
import type {ReactNode} from 'react';
import {isSmall} from '../reader/geometry.js';
import type {State} from '../reader/state.js';
import {piece, type Pieces} from './paint.js';
import {Rows} from './rows.js';
import {rulePieces} from './status.js';
import type {Theme} from './theme.js';

type Props = {
  state: State;
  theme: Theme;
  status: Pieces;
  /** How much of the hairline is filled, 0 to 1; a screen without progress leaves it out. */
  share?: number;
  children: ReactNode;
};

/** Rows above the hairline, or above the status line where there is no room for one. */
export const bodyHeight = ({size}: State): number => Math.max(1, size.rows - (isSmall(size) ? 1 : 2));

/** What every screen is: a body, the hairline, the status line. */
export function Screen({state, theme, status, share, children}: Props): React.JSX.Element {
  const {columns, rows} = state.size;
  const line: Pieces = columns < 8 ? status : [piece('  '), ...status];
  const rule = share === undefined ? [piece('─'.repeat(columns), 'dim')] : rulePieces(share, columns);
  const foot = isSmall(state.size) ? [line] : [rule, line];
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Box height={bodyHeight(state)} width={columns} overflow="hidden">
        {children}
      </Box>
      {rows > 1 && (
        <Box flexShrink={0}>
          <Rows rows={foot} theme={theme} />
        </Box>
      )}
    </Box>
  );
}

type ColumnProps = {left: number; top: number; width?: number; children: ReactNode};

/** A column of a screen's body at its place, in cells from the top left. */
export function Column({left, top, width, children}: ColumnProps): React.JSX.Element {
  return (
    <Box
      position="absolute"
      marginLeft={left}
      marginTop={top}
      flexDirection="column"
      {...(width !== undefined && {width})}
    >
      {children}
    </Box>
  );
}

/** The hairline between two columns. */
export function Divider({
  left,
  height,
  theme,
}: {
  left: number;
  height: number;
  theme: Theme;
}): React.JSX.Element {
  return (
    <Column left={left} top={0}>
      <Rows rows={Array.from({length: height}, () => [piece('│', 'dim')])} theme={theme} />
    </Column>
  );
}
