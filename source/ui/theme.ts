import type {SpanStyle} from '../article/article.js';
import type {Role} from '../layout/line.js';

/** What a piece of the screen is. */
export type Style =
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

/** SGR parameters (ECMA-48, 8.3.117) of each style, and of the styles of spans within it; "" is the terminal's own. */
export type Theme = {
  readonly styles: Readonly<Record<Style, string>>;
  readonly spans: Readonly<Record<SpanStyle, string>>;
};

/** Attributes alone, for terminals without colour and for NO_COLOR: a hit is underlined, the current one reversed. */
export const plainTheme: Theme = {
  styles: {
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
  },
  spans: {emphasis: '3', strong: '1', code: '1', link: '4', note: '2'},
};

/** The sixteen colours, which every terminal shows in tones that suit its own background. */
export const colourTheme: Theme = {
  ...plainTheme,
  styles: {
    ...plainTheme.styles,
    accent: '31',
    kicker: '31',
    hit: '33;7',
    current: '1;7',
    repair: '4;33',
  },
};
