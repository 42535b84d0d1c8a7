import {onFirstUse} from '../article/on-first-use.js';
import {eastAsianWidth} from 'get-east-asian-width';

/**
 * Text that needs no segmenter: every UTF-16 unit is a grapheme of its own, one cell wide, or two where it is an
 * ideograph, kana, a Hangul syllable or a full-width form.
 */
const plain =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0559\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2500-\u25FC\u3000-\u3029\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/;
const narrow =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0559\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2500-\u25FC]*$/;
/** Whether every UTF-16 unit of a text is one cell wide. */
export const isNarrow = (text: string): boolean => narrow.test(text);

/** Of plain text, what is two cells wide; U+303F is the one narrow character among them. */
const wide = /[\u3000-\u303E\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]/g;

let segmenter: Intl.Segmenter | undefined;

/** What a person sees as one character each: extended grapheme clusters (UAX #29). */
export function graphemes(text: string): string[] {
  if (plain.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** Width of a text in terminal cells, as Ink and modern terminals count them. */
export function cellsOf(text: string): number {
  if (isNarrow(text)) return text.length;
  if (plain.test(text)) return text.length + (text.match(wide)?.length ?? 0);
  return graphemes(text).reduce((cells, grapheme) => cells + cellsOfGrapheme(grapheme), 0);
}

const visible = onFirstUse(
  () =>
    /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v,
);
const keycap = /^[\d#*]\uFE0F?\u20E3$/;
const flag = onFirstUse(() => /^\p{Regional_Indicator}{2}$/u);
const pictograph = onFirstUse(() => /\p{Extended_Pictographic}/u);
/**
 * What makes a pictograph colourful and so two cells wide: a variation selector, a skin tone, or a joined second one.
 */
const emojiSign = onFirstUse(() => /\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}/u);
const syllableOfJamo =
  /[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6][\u11A8-\u11FF\uD7CB-\uD7FB]?/g;
/**
 * Sara am, the vowel that Thai and Lao count as a letter though it joins the cluster before it, takes a cell as well.
 */
const spacing = onFirstUse(
  () => /[\p{Spacing_Mark}\u0E33\u0EB3\uFF00-\uFFEF\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\uAC00-\uD7A3]/u,
);

/** An emoji is two cells; anything else is as wide as its first visible character and the marks that take room. */
function cellsOfGrapheme(grapheme: string): number {
  const start = grapheme.search(visible());
  if (start === -1) return 0;
  if (keycap.test(grapheme) || flag().test(grapheme)) return 2;
  if (pictograph().test(grapheme) && emojiSign().test(grapheme)) return 2;
  const [base = '', ...marks] = grapheme.slice(start).replaceAll(syllableOfJamo, '가');
  return [base, ...marks.filter((mark) => spacing().test(mark))].reduce(
    (cells, character) => cells + eastAsianWidth(character.codePointAt(0) ?? 0),
    0,
  );
}

/** How many UTF-16 units from the start fit into some cells, graphemes kept whole. */
export function unitsWithin(text: string, cells: number): number {
  if (isNarrow(text)) return Math.min(text.length, Math.max(0, cells));
  let units = 0;
  let room = cells;
  for (const grapheme of graphemes(text)) {
    room -= cellsOf(grapheme);
    if (room < 0) break;
    units += grapheme.length;
  }
  return units;
}

/** Text in at most some cells, ending in an ellipsis where it was cut. */
export function truncate(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  if (cells < 1) return '';
  return `${text.slice(0, unitsWithin(text, cells - 1)).trimEnd()}…`;
}

/** Text filled up with spaces to some cells; a longer one stays as it is. */
export const pad = (text: string, cells: number): string =>
  text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
