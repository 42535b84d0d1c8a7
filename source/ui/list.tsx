import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import {paint} from './paint.js';
import type {Listed} from './panel.js';
import type {Theme} from '../reader/theme.js';

type Props = {entries: readonly Listed[]; selected: number; theme: Theme};

const Nothing = (): undefined => undefined;
const Label = ({label}: {label: string}): React.JSX.Element => <Text wrap="truncate">{label}</Text>;

/**
 * The visible slice of a list, drawn by ink-select-input, which handles no key here: all keys come from the key
 * table. Which entry is selected it reads only when it is mounted, so another one mounts it anew.
 */
export function List({entries, selected, theme}: Props): React.JSX.Element {
  const items = entries.map(({key, rows}) => ({
    key,
    value: key,
    label: rows.map((row) => paint(row, theme) || ' ').join('\n'),
  }));
  return (
    <SelectInput
      key={[selected, ...items.map((item) => item.key)].join('\n')}
      isFocused={false}
      items={items}
      limit={Math.max(1, items.length)}
      initialIndex={Math.max(0, selected)}
      indicatorComponent={Nothing}
      itemComponent={Label}
    />
  );
}
