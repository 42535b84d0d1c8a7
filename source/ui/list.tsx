import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import {paint, type Pieces} from './paint.js';
import type {Theme} from './theme.js';

/** One entry of a list: its rows, and a key of its own. */
export type Listed = {key: string; rows: readonly Pieces[]};

type Props = {entries: readonly Listed[]; selected: number; theme: Theme};

const Nothing = (): undefined => undefined;
const Label = ({label}: {label: string}): React.JSX.Element => <Text wrap="truncate">{label}</Text>;

/**
 * The visible slice of a list, drawn by ink-select-input, which handles no key here: all keys come from the key
 * table. It reads what it is given only when it is mounted, so a key of everything mounts it anew.
 */
export function List({entries, selected, theme}: Props): React.JSX.Element {
  const items = entries.map(({key, rows}) => ({
    key,
    value: key,
    label: rows.map((row) => paint(row, theme) || ' ').join('\n'),
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

/** The slice of a list that is on the screen: the page of `size` entries that holds the selected one. */
export function pageSlice(count: number, selected: number, size: number): {from: number; to: number} {
  const from = Math.floor(Math.max(0, selected) / size) * size;
  return {from, to: Math.min(count, from + size)};
}
