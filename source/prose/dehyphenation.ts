/** Whether a word, in lower case, is known: in the document, the library or a word list; compounds with their hyphens. */
export type Known = (word: string) => boolean;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// A compound with these keeps its hyphen unless it is known to be written without.
const hyphenated = set(
  'self non co ex well ill all half quasi cross high low long short wide semi post pre anti pro',
);
// These are part of a longer word, though they are words too.
const combining = set(`
  photo micro macro bio geo neuro electro hydro thermo psycho socio eco agro astro auto cardio chemo cyber aero immuno
  hetero homo mono multi poly proto pseudo retro tele trans ultra hyper hypo infra inter intra meta omni para peri sub
  super counter over under out up fore mis dis un re be de en in im il ir`);
// After a hyphen these show that it stands for the rest of a word: "pre- and post-war".
const suspending = set('and or to nor but und oder bzw bis et ou y o e en of och eller og');

/** What stands between the two parts of a word that was broken after a hyphen: nothing, the hyphen, or hyphen and space. */
export type Seam = '' | '-' | '- ';

/**
 * Tells a hyphen that only broke a word at the end of a line from one that belongs to it.
 *
 * @param left what stands before the hyphen, from the last white space on ("light-gener")
 * @param right the first word after the break
 */
export function seamOf(left: string, right: string, known: Known): Seam {
  if (suspending.has(right.toLowerCase())) return '- ';
  if (!/^\p{Ll}/u.test(right)) return '-';
  const whole = left.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  const part = /[^-‐'’]*$/.exec(whole)?.[0] ?? '';
  if (!/\p{L}$/u.test(part)) return '-';
  const next = /^[\p{L}\p{M}]+/u.exec(right)?.[0] ?? '';
  if (known(`${part}-${next}`) || known(`${whole}-${next}`)) return '-';
  if (known(`${part}${next}`)) return '';
  if (hyphenated.has(part)) return '-';
  if (combining.has(part)) return '';
  return part.length > 1 && next.length > 2 && known(part) && known(next) ? '-' : '';
}

const words = /[\p{L}\p{M}]+(?:[-‐'’][\p{L}\p{M}]+)*/gu;

/** The words of some texts, in lower case and as they stand unbroken; one that ends in a hyphen at a break is none. */
export function wordsIn(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(words)) {
      const end = match.index + match[0].length;
      const broken = /^[-‐\u00AD](?:\s|$)/.test(text.slice(end, end + 2));
      // The rest of a broken word stands at the head of a text or line, where no capital opens it.
      const rest =
        /(?:^|\n)$/.test(text.slice(Math.max(0, match.index - 1), match.index)) && /^\p{Ll}/u.test(match[0]);
      if (!broken && !rest) found.add(match[0].toLowerCase());
    }
  }
  return found;
}
