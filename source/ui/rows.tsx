import {Box, Text} from 'ink';
import {paint, type Pieces} from './paint.js';
import type {Theme} from './theme.js';

/** Rows that are laid out already, one under the other. */
export function Rows({rows, theme}: {rows: readonly Pieces[]; theme: Theme}): React.JSX.Element {
  return (
    <Box flexDirection="column">
      <Text wrap="truncate">{rows.map((row) => paint(row, theme) || ' ').join('\n')}</Text>
    </Box>
  );
}
