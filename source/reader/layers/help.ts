import type {Layer} from '../layer.js';
import {emptyField, type Field} from '../field.js';
import {isSmall} from '../geometry.js';
import type {Command} from '../command.js';
import {keyName} from '../key.js';
import type {Step} from '../action.js';
import type {Help, State} from '../state.js';

export type HelpRow =
  | {kind: 'blank'}
  | {kind: 'heading'; text: string}
  /** A binding; of what it does that takes several rows, those after the first have no keys. */
  | {kind: 'key'; keys: string; text: string};

/** Cells of the column of keys. */
export const keyColumn = 16;

const widest = 96;
const narrowest = 24;

/** Cells of the help's rows on a screen. */
export const helpWidth = ({size}: State): number =>
  Math.max(1, Math.min(widest, size.columns - (isSmall(size) ? 0 : 6)));

/** The help's rows: every binding under its context, that of where one is first, or those that hold each typed word. */
export function helpRows(state: State, {filter, from}: Help): HelpRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const {bindings: all, titles} = state.keymap;
  const others = [...titles.keys()].filter((context) => context !== from);
  const room = Math.max(narrowest, helpWidth(state) - keyColumn);
  const groups = [from, ...others].flatMap((context): HelpRow[][] => {
    const title = titles.get(context) ?? context;
    const bindings = all
      .filter((binding) => binding.context === context)
      .map((binding) => ({keys: binding.keys.map(keyName).join(' '), text: binding.description}))
      .filter(({keys, text}) => {
        const haystack = `${keys} ${text} ${title}`.toLowerCase();
        return words.every((word) => haystack.includes(word));
      });
    if (bindings.length === 0) return [];
    return [[{kind: 'heading', text: title}, ...bindings.flatMap((one) => rowsOf(one, room))]];
  });
  return groups.flatMap((group, index): HelpRow[] => (index === 0 ? group : [{kind: 'blank'}, ...group]));
}

/** A binding in as many rows as what it does takes. */
function rowsOf({keys, text}: {keys: string; text: string}, room: number): HelpRow[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, index) => ({kind: 'key', keys: index === 0 ? keys : '', text: line}));
}

/** Rows of the help that fit on the screen, under its field and above the status line. */
export const helpHeight = (state: State): number => Math.max(1, state.size.rows - 5);

function helpCommand(state: State, command: Command): Step {
  const {help, ...rest} = state;
  if (!help) return [state, []];
  const last = Math.max(0, helpRows(state, help).length - helpHeight(state));
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
        : [{...state, help: {...help, filter: emptyField, top: 0}}, []];
    default:
      return [state, []];
  }
}

const helpQueried = (state: State, help: Help, filter: Field): Step => [
  {...state, help: {...help, filter, top: 0}},
  [],
];

export const helpLayer: Layer = {
  name: 'help',
  contexts: {
    help: {
      title: 'In the help',
      takesText: true,
      rows: [
        ['move-down', 'down ctrl-n', 'a line down', 'move'],
        ['move-up', 'up ctrl-p', 'a line up'],
        ['page-down', 'pgdn', 'a page down'],
        ['page-up', 'pgup', 'a page up'],
      ],
    },
  },
  context: ({help}) => help && 'help',
  run: (state, {command}) => helpCommand(state, command),
  field: ({help}) => help?.filter ?? emptyField,
  typed: (state, field) => (state.help ? helpQueried(state, state.help, field) : [state, []]),
};
