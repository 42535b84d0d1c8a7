import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Size} from '../reader/geometry.js';
import {List} from './list.js';
import {paint} from './paint.js';
import {samePanel, type Panel, type Scene} from './panel.js';
import type {Theme} from '../reader/theme.js';

/** A scene drawn by Ink: every panel at its place. */
export function App({scene, size, theme}: {scene: Scene; size: Size; theme: Theme}): React.JSX.Element {
  return (
    <Box width={size.columns} height={size.rows}>
      {scene.map((panel) => (
        <Drawn key={`${panel.name} ${panel.left}`} panel={panel} theme={theme} />
      ))}
    </Box>
  );
}

const Drawn = memo(
  ({panel, theme}: {panel: Panel; theme: Theme}): React.JSX.Element => (
    <Box position="absolute" marginLeft={panel.left} marginTop={panel.top} width={panel.width}>
      {'rows' in panel ? (
        <Text wrap="truncate">{panel.rows.map((row) => paint(row, theme) || ' ').join('\n')}</Text>
      ) : (
        <List entries={panel.entries} selected={panel.selected} theme={theme} />
      )}
    </Box>
  ),
  (before, after) => before.theme === after.theme && samePanel(before.panel, after.panel),
);
