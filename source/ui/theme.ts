import type {Role} from '../layout/line.js';

/** What a piece of the screen is; each has one look in a theme. */
export type Look =
  | Role
  | 'plain'
  /** Names, headlines in lists, keys: bold. */
  | 'strong'
  /** Furniture, and what matters less: dim. */
  | 'dim'
  | 'accent'
  /** Positions and quotations: italic. */
  | 'position'
  | 'evidence'
  | 'hit'
  | 'current'
  | 'repair'
  | 'cursor';

/** SGR parameters by look (ECMA-48, 8.3.117); an empty string is the terminal's own. */
export type Theme = Readonly<Record<Look, string>>;

const attributes: Theme = {
  plain: '',
  text: '',
  strong: '1',
  dim: '2',
  accent: '1',
  kicker: '1',
  title: '1',
  standfirst: '3',
  byline: '2',
  heading: '1',
  subheading: '3',
  marker: '1',
  quotation: '3',
  code: '',
  table: '',
  'table-head': '1',
  caption: '3',
  formula: '3',
  note: '3',
  credit: '2',
  furniture: '2',
  position: '3',
  evidence: '2;3',
  hit: '4',
  current: '7',
  repair: '4',
  cursor: '7',
};

/** Attributes alone, for terminals without colour and for NO_COLOR: a hit is underlined, the current one reversed. */
export const plainTheme: Theme = attributes;

/** The sixteen colours, which every terminal shows in tones that suit its own background. */
export const colourTheme: Theme = {
  ...attributes,
  accent: '31',
  kicker: '31',
  hit: '33;7',
  current: '1;7',
  repair: '4;33',
};
