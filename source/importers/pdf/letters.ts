import type {Run} from './page.js';

/** Stands for a sign of which the file does not say what it is (U+FFFD). */
export const unknownSign = '\uFFFD';

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Accents that are set as signs of their own, and what each is as a part of the letter. */
const combining: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030C',
  '˚': '\u030A',
  '¯': '\u0304',
  '˘': '\u0306',
  '˝': '\u030B',
  '˙': '\u0307',
  '¸': '\u0327',
  '˛': '\u0328',
};

const ligature = /[ﬀ-ﬆ]/g;

/** Bullets as the symbol fonts of word processors have them, and other signs that mean nothing without their font. */
const ownBullet = /[\uF0B7\uF0A7\uF0D8\uF0FC\uF06E\uF076]/g;
const ownSign = /[\uE000-\uF8FF]/g;

/** Words whose letters are set apart: "M a n u a l". */
const spaced = /^(?:\p{L} ){3,}\p{L}$/u;

/** Letters as they are written: ligatures taken apart, what is spaced set close, and no signs that only their own font shows. */
export const mendLetters = (text: string): string =>
  (spaced.test(text) ? text.replaceAll(' ', '') : text)
    .replaceAll(ligature, (sign) => ligatures[sign] ?? sign)
    .replaceAll(ownBullet, '•')
    .replaceAll(ownSign, '');

/** Codes of TeX's fonts for ligatures (T1 and OT1) that a file gives no letters for: they come as control characters. */
const codes: Readonly<Record<string, string>> = {
  '\u001B': 'ff',
  '\u001C': 'fi',
  '\u001D': 'fl',
  '\u001E': 'ffi',
  '\u001F': 'ffl',
  '\u000B': 'ff',
  '\u000C': 'fi',
  '\u000E': 'ffi',
  '\u000F': 'ffl',
};
/** The same for what stands between words, and for the marks of notes (TS1). */
const betweenWords: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0015': '–',
  '\u0016': '—',
  '\u0084': '†',
  '\u0085': '‡',
};
const code =
  /(?<=\p{L})[\u000B\u000C\u000E\u000F\u001B-\u001F]|[\u000B\u000C\u000E\u000F\u001B-\u001F](?=\p{Ll})/gu;

/** Ligatures within words, quotes, dashes and marks that have a code alone. */
export const withLigatures = (text: string): string =>
  text
    .replaceAll(code, (sign) => codes[sign] ?? '')
    .replaceAll(/[\u0010\u0011\u0015\u0016\u0084\u0085]/g, (sign) => betweenWords[sign] ?? '');

/** A space that parts words, before an accent. */
const wordSpace = '\u00A0';
const closeAccent = /\p{L}[´¨ˆ˜ˇ˚¯˘˝˙](?:\p{L}|$)/u;

/**
 * Tells spaces between words from those that only seem to be before an accent: where a font sets accents close behind
 * the letters before them within words, a space before one is meant.
 */
export function keepWordSpaces(runs: ReadonlyArray<Pick<Run, 'text' | 'face'>>): void {
  const close = new Set(runs.filter(({text}) => closeAccent.test(text)).map(({face}) => face.id));
  for (const run of runs)
    if (close.has(run.face.id)) run.text = run.text.replaceAll(/ (?=[´¨ˆ˜ˇ˚¯˘˝˙])/g, wordSpace);
}

const accented = /(?<=(\p{L}?))(\s?)([´¨ˆ˜ˇ˚¯˘˝˙]|(?<=\p{L})`(?=\p{L}))\s?([A-Za-zı])/gu;
const hanging = /([A-Za-z])\s?([¸˛])/g;

/**
 * Accents put on their letters. TeX's older fonts have none that bear one: the accent is printed over the place of the
 * letter that follows it ("Gr ´ egory", "f¨ur"), or hangs below the one before it ("Franc¸ois").
 */
export function joinAccents(text: string): string {
  if (!/[´`¨ˆ˜ˇ˚¯˘˝˙¸˛]/.test(text)) return text;
  return text
    .replaceAll(accented, (whole, before: string, space: string, accent: string, letter: string) => {
      const joined = `${letter === 'ı' ? 'i' : letter}${combining[accent]}`.normalize('NFC');
      const isKept = before === '' || space === wordSpace;
      return joined.length === 1 ? (isKept ? space : '') + joined : whole;
    })
    .replaceAll(wordSpace, ' ')
    .replaceAll(hanging, (whole, letter: string, accent: string) => {
      const joined = `${letter}${combining[accent]}`.normalize('NFC');
      return joined.length === 1 ? joined : whole;
    });
}
