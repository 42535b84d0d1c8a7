/**
 * Fonts of TeX in which each letter is named by its code ("a101" for "e"): ZapfDingbats names its signs like that, and
 * for those they are taken. So a page of letters comes as a page of signs.
 */

/** The signs of ZapfDingbats that are named by the codes of ASCII, from 33 ("!") on; a letter where there is none. */
const byCode =
  '✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❑▲▼◆❖P◗❘❙❚❯❱❲❳❨❩❬❭❪❫❴❵❛❜❝❞❡❢❣❤✐❥❦❧♠♥♦♣qrst✉✈✇①②③④⑤⑥⑦';

/** Beyond ASCII, in the codes of TeX's fonts (T1, "Cork"). */
const beyond: Readonly<Record<string, string>> = {
  '✏': '“',
  '✑': '”',
  '✕': '–',
  '✖': '—',
  '✛': 'ff',
  '✜': 'fi',
  '✢': 'fl',
  '✣': 'ffi',
  '✤': 'ffl',
};

const letterOf = new Map<string, string>([
  ...Array.from(byCode, (sign, at) => [sign, String.fromCharCode(33 + at)] as const),
  ...Object.entries(beyond),
]);

const isNamed = (sign: string): boolean => sign > '\u2000' && /[a-z]/i.test(letterOf.get(sign) ?? '');

/** Different signs that are letters, and how many in all: more than anybody prints as ornaments. */
const fewest = {different: 8, all: 30};

/** Whether the texts of a page are letters that were taken for signs. */
export function areSigns(texts: readonly string[]): boolean {
  const signs = texts.flatMap((text) => Array.from(text).filter(isNamed));
  return signs.length >= fewest.all && new Set(signs).size >= fewest.different;
}

/** The letters that were taken for signs. */
export const lettersOfSigns = (text: string): string =>
  Array.from(text, (sign) => letterOf.get(sign) ?? sign).join('');
