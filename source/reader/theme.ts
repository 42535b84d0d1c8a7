import type {SpanStyle} from '../article/article.js';
import type {Role} from '../layout/line.js';
import type {Tint} from '../layout/tint.js';

/** What a piece of the screen is. */
export type Style =
  | Role
  | Tint
  | 'plain'
  /** Names, headlines in lists, keys: bold. */
  | 'strong'
  /** Furniture, and what matters less: dim. */
  | 'dim'
  | 'accent'
  /** Hairlines. */
  | 'rule'
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
  /** The background of what is selected; "" where the terminal's own is not known. */
  readonly ground: string;
};

/** Attributes alone, for terminals without colour and for NO_COLOR: a hit is underlined, the current one reversed. */
export const plainTheme: Theme = {
  styles: {
    plain: '',
    text: '',
    strong: '1',
    dim: '2',
    accent: '1',
    rule: '2',
    kicker: '1',
    title: '1',
    standfirst: '3',
    byline: '2',
    heading: '1',
    subheading: '1;3',
    'minor-heading': '3',
    'least-heading': '2;3',
    marker: '1',
    quotation: '3',
    code: '',
    'code-keyword': '',
    'code-string': '',
    'code-number': '',
    'code-comment': '',
    'code-name': '',
    'code-type': '',
    'code-attribute': '',
    'code-inserted': '',
    'code-deleted': '',
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
  spans: {emphasis: '3', strong: '1', struck: '9', code: '1', link: '4', note: '2'},
  ground: '',
};

/** Of the sixteen colours, which every terminal shows in tones that suit its own background, and of the 256 a few. */
export const colourTheme: Theme = {
  ...plainTheme,
  styles: {
    ...plainTheme.styles,
    accent: '31',
    rule: '2;90',
    kicker: '31',
    'code-keyword': '35',
    'code-string': '32',
    'code-number': '36',
    'code-comment': '2',
    'code-name': '34',
    'code-type': '33',
    'code-attribute': '36',
    'code-inserted': '32',
    'code-deleted': '31',
    // Olive and amber, which carry their own ink: the same on light and dark.
    hit: '38;5;230;48;5;58',
    current: '38;5;16;48;5;179',
    repair: '4;33',
  },
};

/** Nothing dim and nothing in italics, for eyes and terminals that show them badly. */
const clearTheme: Theme = {
  ...colourTheme,
  styles: {
    ...colourTheme.styles,
    dim: '',
    rule: '',
    byline: '',
    credit: '',
    'code-comment': '',
    furniture: '',
    caption: '',
    evidence: '',
    note: '',
    formula: '',
    quotation: '',
    standfirst: '1',
    position: '1',
    subheading: '1',
    'minor-heading': '1',
    'least-heading': '1',
  },
  spans: {...colourTheme.spans, emphasis: '4', note: ''},
};

/** Blue where the usual one is red, for eyes that see red badly. */
const blueTheme: Theme = {
  ...colourTheme,
  styles: {...colourTheme.styles, accent: '34', kicker: '34', 'code-deleted': '35'},
};

/** Every theme by its name in the settings. */
const themes: ReadonlyMap<string, Theme> = new Map([
  ['colour', colourTheme],
  ['plain', plainTheme],
  ['clear', clearTheme],
  ['blue', blueTheme],
]);

export const themeNames: readonly string[] = [...themes.keys()];

/** What a terminal's background is like, where it tells. */
export type Background = 'dark' | 'light';

const grounds: ReadonlyMap<string, string> = new Map<Background, string>([
  ['dark', '48;5;236'],
  ['light', '48;5;254'],
]);

/**
 * The theme of a name, the usual one where there is none; where no colour is wanted, one that has none. The background
 * that is set goes over the one that the terminal tells.
 */
export function themeFor(
  {colour, theme: name, background = 'auto'}: {colour: boolean; theme: string; background?: string},
  answered?: Background,
): Theme {
  const theme = themes.get(name) ?? colourTheme;
  if (!colour || theme === plainTheme) return plainTheme;
  const ground = grounds.get(background) ?? grounds.get(answered ?? 'auto');
  return ground === undefined ? theme : {...theme, ground};
}
