/** Raised or lowered text in a line of plain characters, so that it never changes a number: 10⁶ is not 106. */
export type Raised = {before: string; change: (text: string) => string; after: string};

const signs = (plain: string, shifted: string): ReadonlyMap<string, string> => {
  const other = Array.from(shifted);
  return new Map(Array.from(plain, (sign, at) => [sign, other[at] ?? sign]));
};

const superscripts = signs('0123456789+-−–=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ');
const subscripts = signs('0123456789+-−–=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎');
/** Marks that need no raising to be told from what stands before them. */
const marks = new Set(Array.from(' ,;*†‡§¶#°′″™®'));

const trademarks: Readonly<Record<string, string>> = {TM: '™', SM: '℠', '(R)': '®', '®': '®', '™': '™'};
/** The ends of ordinals and of abbreviations: 1st, 2ème, 3º, Mme. */
const ordinal = /^(?:st|nd|rd|th|er|re|ère|e|è|ème|eme|ième|o|os|a|as|lle|me|mes|r|gr|de|te|ste)$/i;

const asItIs = (text: string): string => text;

/** @param before the character before it; "" where it stands at the beginning */
export function raised(kind: 'sup' | 'sub', text: string, before: string): Raised {
  const plain: Raised = {before: '', change: asItIs, after: ''};
  const trimmed = text.trim();
  if (trimmed === '') return plain;
  const known = kind === 'sup' ? superscripts : subscripts;
  const characters = Array.from(trimmed);
  if (
    characters.some((sign) => known.has(sign)) &&
    characters.every((sign) => known.has(sign) || marks.has(sign))
  )
    return {...plain, change: (part) => Array.from(part, (sign) => known.get(sign) ?? sign).join('')};
  if (kind === 'sup' && trademarks[trimmed] !== undefined)
    return {...plain, change: (part) => trademarks[part.trim()] ?? part};
  // Small print, not raised at all; and what shows by itself that it belongs to no number: [1], *, (a).
  if (/^\s*$/.test(before) || /^[[(*†‡§]/.test(trimmed)) return plain;
  const endsWord = /\d/.test(before) || (trimmed.length > 1 && /[\p{L}.]/u.test(before));
  if (kind === 'sup' && ordinal.test(trimmed) && endsWord) return plain;
  const sign = kind === 'sup' ? '^' : '_';
  return /^[\p{L}\p{N}]+$/u.test(trimmed)
    ? {...plain, before: sign}
    : {...plain, before: `${sign}(`, after: ')'};
}
