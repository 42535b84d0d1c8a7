import type {Field} from './field.js';
import {contextNames, keyName, keyTable, type Command, type Context} from './key-table.js';
import type {Step} from './moving.js';
import type {State} from './state.js';

export type HelpRow =
  {kind: 'blank'} | {kind: 'heading'; text: string} | {kind: 'key'; keys: string; text: string};

/** The help's rows: every binding under its context, or those that hold each typed word. */
export function helpRows(query: string): HelpRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const contexts = Object.keys(contextNames) as Context[];
  const groups = contexts.map((context): HelpRow[] => {
    const rows = keyTable
      .filter((binding) => binding.context === context)
      .map((binding) => ({
        kind: 'key' as const,
        keys: binding.keys.map(keyName).join(' '),
        text: binding.description,
      }))
      .filter((row) => {
        const haystack =
          `${row.kind === 'key' ? row.keys : ''} ${row.text} ${contextNames[context]}`.toLowerCase();
        return words.every((word) => haystack.includes(word));
      });
    return rows.length === 0 ? [] : [{kind: 'heading', text: contextNames[context]}, ...rows];
  });
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): HelpRow[] => (index === 0 ? group : [{kind: 'blank'}, ...group]));
}

/** Rows of the help that fit on the screen, under its field and above the status line. */
export const helpHeight = (state: State): number => Math.max(1, state.size.rows - 5);

export function helpCommand(state: State, command: Command): Step {
  const {help, ...rest} = state;
  if (!help) return [state, []];
  const last = Math.max(0, helpRows(help.filter.text).length - helpHeight(state));
  const scroll = (by: number): Step => [
    {...state, help: {...help, top: Math.max(0, Math.min(last, help.top + by))}},
    [],
  ];
  switch (command) {
    case 'move-down':
      return scroll(1);
    case 'move-up':
      return scroll(-1);
    case 'page-down':
      return scroll(helpHeight(state));
    case 'page-up':
      return scroll(-helpHeight(state));
    case 'leave':
      return help.filter.text === ''
        ? [rest, []]
        : [{...state, help: {filter: {text: '', cursor: 0}, top: 0}}, []];
    default:
      return [state, []];
  }
}

export const helpQueried = (state: State, filter: Field): Step => [{...state, help: {filter, top: 0}}, []];
