import type {Span, SpanStyle} from '../../article/article.js';

/** The font that is set at the moment, and the one before, which `\fP` brings back. */
export type Fonts = {now: SpanStyle | undefined; before: SpanStyle | undefined};

/** Characters by their names in groff_char(7), those that pages of the manual use. */
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bu: '•',
    em: '—',
    en: '–',
    aq: "'",
    dq: '"',
    oq: '‘',
    cq: '’',
    lq: '“',
    rq: '”',
    co: '©',
    rg: '®',
    tm: '™',
    mu: '×',
    '->': '→',
    '<-': '←',
    ga: '`',
    ha: '^',
    ti: '~',
    rs: '\\',
    hy: '-',
    mi: '−',
    pl: '+',
    '+-': '±',
    de: '°',
    sc: '§',
    ps: '¶',
    Po: '£',
    Eu: '€',
    ss: 'ß',
    ':a': 'ä',
    ':o': 'ö',
    ':u': 'ü',
    ':A': 'Ä',
    ':O': 'Ö',
    ':U': 'Ü',
    "'e": 'é',
    '`e': 'è',
    "'a": 'á',
    "'o": 'ó',
    "'i": 'í',
    ',c': 'ç',
    '~n': 'ñ',
    '/o': 'ø',
    oa: 'å',
    '<=': '≤',
    '>=': '≥',
    '!=': '≠',
    ba: '|',
    br: '│',
    sl: '/',
    at: '@',
    sh: '#',
    Do: '$',
    lB: '[',
    rB: ']',
    lC: '{',
    rC: '}',
    la: '⟨',
    ra: '⟩',
    Fo: '«',
    Fc: '»',
    'L"': '“',
    'R"': '”',
    Tm: '™',
    "''": '”',
    '``': '“',
  }),
);

const escape =
  /\\(?:f(?:\[([^\]]{0,20})\]|\((..)|(.))|(?:\[([^\]]{1,40})\]|\((..)|\*(?:\[([^\]]{1,40})\]|\((..)|(.)))|s(?:[+-]?\d{1,2}|\[[^\]]{0,10}\])|[hvwkloLDZbNX]'[^']{0,200}'|[mMn](?:\[[^\]]{0,40}\]|\(..|.)|(.)|$)/g;

const single: Readonly<Record<string, string>> = {
  '-': '-',
  e: '\\',
  '\\': '\\',
  ' ': '\u00A0',
  '~': '\u00A0',
  '0': '\u00A0',
  "'": '´',
  '`': '`',
  '.': '.',
  t: ' ',
};

/** A line of roff as spans: fonts become styles, named characters what they print; the rest of the escapes goes. */
export function spansOf(line: string, fonts: Fonts): Span[] {
  const spans: Span[] = [];
  const add = (text: string): void => {
    const last = spans.at(-1);
    if (text === '') return;
    if (last && last.styles?.[0] === fonts.now) last.text += text;
    else spans.push({text, ...(fonts.now && {styles: [fonts.now]})});
  };
  let from = 0;
  for (const found of line.matchAll(escape)) {
    const [whole, f1, f2, f3, c1, c2, s1, s2, s3, other] = found;
    add(line.slice(from, found.index));
    from = found.index + whole.length;
    const font = f1 ?? f2 ?? f3;
    const character = c1 ?? c2 ?? s1 ?? s2 ?? s3;
    if (font !== undefined) setFont(font, fonts);
    else if (character !== undefined) add(characterOf(character));
    else if (other !== undefined) add(single[other] ?? '');
  }
  add(line.slice(from));
  return spans;
}

function setFont(name: string, fonts: Fonts): void {
  const {now, before} = fonts;
  fonts.before = now;
  if (name === 'P') fonts.now = before;
  else if (/^(?:B|3|CB|BI|4)$/.test(name)) fonts.now = 'strong';
  else fonts.now = /^(?:I|2|CI)$/.test(name) ? 'emphasis' : undefined;
}

function characterOf(name: string): string {
  const code = /^u([\dA-F]{4,6})$/.exec(name)?.[1];
  const point = code === undefined ? Number.NaN : Number.parseInt(code, 16);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : (characters.get(name) ?? '');
}
