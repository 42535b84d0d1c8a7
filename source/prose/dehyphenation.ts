import {startsLower, startsWithLetter} from '../article/letters.js';
import {wordList} from '../article/word-list.js';

/**
 * Whether a word, in lower case, is known: in the document, the library or a word list; compounds with their hyphens.
 */
export type Known = (word: string) => boolean;

// A compound that begins with one of these keeps its hyphen unless it is known without.
const isHyphenated = wordList('self non co well ill all half quasi cross');
// These keep it even where a list has the word without: "co-workers", "non-human".
const detached =
  /^(?:co-(?:work|author|found|own|pilot|host|edit|sponsor|locali|direct|chair)[a-z]*|non-(?!sens|stop|plus|ethe)[a-z]{4,})$/;
// These begin longer words, though most are words too.
const isCombining = wordList(`
  photo micro macro bio geo neuro electro hydro thermo psycho socio eco agro astro auto cardio chemo cyber aero immuno
  hetero homo mono poly proto pseudo retro tele trans ultra hyper hypo infra inter intra meta omni para peri
  super counter over under out up fore mis dis un be de en in im il ir con com`);
// These end compounds with any word, known or not: "proton-induced".
const isCompounding = wordList(`
  based related induced containing dependent independent driven specific sensitive resistant oriented centred centered
  mediated intensive friendly shaped sized minded generated modified controlled free type wide level scale term style
  year long high made bound`);
// After a hyphen these show that it stands for the rest of a word: "pre- and post-war".
const isSuspending = wordList('and or to nor but und oder bzw bis et ou y o e en of och eller og');

/**
 * What stands between the two parts of a word that was broken after a hyphen: nothing, the hyphen, or hyphen and space.
 */
export type Seam = '' | '-' | '- ';

/**
 * Tells a hyphen that only broke a word at the end of a line from one that belongs to it.
 *
 * @param left what stands before the hyphen, from the last white space on ("light-gener")
 * @param right the first word after the break
 */
export function seamOf(left: string, right: string, known: Known): Seam {
  if (!startsLower(right)) return '-';
  const whole = left.toLowerCase().replace(/^[!-/:-@[-`{-¿‐-⁞]+/, '');
  const part = /[^-‐'’]*$/.exec(whole)![0];
  if (!startsWithLetter(part.slice(-1))) return '-';
  const next = /^[\p{L}\p{M}]+/u.exec(right)?.[0] ?? '';
  if (known(`${part}-${next}`) || known(`${whole}-${next}`)) return '-';
  if (detached.test(`${part}-${next}`) && known(next)) return '-';
  if (known(`${part}${next}`)) return '';
  if (isSuspending(next) && !/^[^\s\d-]+-/.test(right)) return '- ';
  if (isHyphenated(part)) return '-';
  if (isCompounding(next) && part.length > 2) return '-';
  if (isCombining(part)) return '';
  return part.length > 1 && next.length > 2 && known(part) && known(next) ? '-' : '';
}

const words = /[\p{L}\p{M}]+(?:[-‐'’][\p{L}\p{M}]+)*/gu;

/** The words of texts that follow one another, in lower case; the two parts of one broken at a line's end are none. */
export function wordsIn(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const text = texts.join('\n');
  for (const match of text.matchAll(words)) {
    const end = match.index + match[0].length;
    const left = /^[-‐\u00AD]\s/.test(text.slice(end, end + 2));
    const right = /[-‐\u00AD]\s+$/.test(text.slice(Math.max(0, match.index - 4), match.index));
    if (!left && !right) found.add(match[0].toLowerCase());
  }
  return found;
}
