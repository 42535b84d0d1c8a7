import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Size} from '../reader/geometry.js';
import {List} from './list.js';
import {samePanel, type Panel, type Scene} from './panel.js';

/** A scene drawn by Ink: every panel at its place. */
export function App({scene, size}: {scene: Scene; size: Size}): React.JSX.Element {
  return (
    <Box width={size.columns} height={size.rows}>
      {scene.map((panel) => (
        <Drawn key={`${panel.name} ${panel.left}`} panel={panel} />
      ))}
    </Box>
  );
}

const Drawn = memo(
  ({panel}: {panel: Panel}): React.JSX.Element => (
    <Box position="absolute" marginLeft={panel.left} marginTop={panel.top} width={panel.width}>
      {'rows' in panel ? (
        <Text wrap="truncate">{panel.rows.map((row) => row || ' ').join('\n')}</Text>
      ) : (
        <List entries={panel.entries} selected={panel.selected} />
      )}
    </Box>
  ),
  (before, after) => samePanel(before.panel, after.panel),
);
