import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {Listed} from './panel.js';

type Props = {entries: readonly Listed[]; selected: number};

const Nothing = (): undefined => undefined;
const Label = ({label}: {label: string}): React.JSX.Element => <Text wrap="truncate">{label}</Text>;

/**
 * The visible slice of a list, drawn by ink-select-input, which handles no key here: all keys come from the key
 * table. It reads what it is given only when it is mounted, so a key of everything mounts it anew.
 */
export function List({entries, selected}: Props): React.JSX.Element {
  const items = entries.map(({key, rows}) => ({
    key,
    value: key,
    label: rows.map((row) => row || ' ').join('\n'),
  }));
  return (
    <SelectInput
      key={`${selected}/${items.map((entry) => entry.label).join('\n')}`}
      isFocused={false}
      items={items}
      limit={Math.max(1, items.length)}
      initialIndex={Math.max(0, selected)}
      indicatorComponent={Nothing}
      itemComponent={Label}
    />
  );
}
