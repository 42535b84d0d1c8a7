import {startsUpper} from '../../article/letters.js';

/** A word, a mark or a quotation of a sentence; offsets are UTF-16 units in it, the end exclusive. */
export type Token = {
  text: string;
  /** In lower case, with curved apostrophes and without ё; of a quotation what stands within it. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'quote';
};

const elision = '(?:l|d|un|qu|s|n|c|j|jusqu|dell|all|nell|dall|sull|quell|lorsqu|puisqu)[\'’](?=[\\p{L}«“"])';
const quotation =
  '«[^«»]{1,120}»|»[^«»]{1,80}«|„[^“”"„]{1,120}[“”"]|“[^“”]{1,120}”|"[^"]{1,80}"|”[^”]{1,80}”|‚[^‘]{1,80}‘|‘[^’]{1,80}’';
const word = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|[.'’&/+*:‐‑–-]{1,2}(?=[\\p{L}\\p{N}])|\\*(?=innen))*";
/** Names of two words of which neither tells alone what it is. */
const pair = 'Sciences Po(?![\\p{L}\\p{N}])';
const piece = new RegExp(`${elision}|${quotation}|${pair}|${word}|[^\\s.]`, 'giu');

/** Takes a sentence apart; stops within it (abbreviations) are left out. */
export function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(piece)].map(({0: text, index}): Token => {
    const quoted = text.length > 2 && /^[«»„“"”‚‘]/.test(text);
    const inner = quoted ? text.slice(1, -1).trim() : text;
    const kind = quoted ? 'quote' : /^[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
    return {
      text,
      lower: inner
        .toLowerCase()
        .replaceAll('i̇', 'i')
        .replaceAll("'", '’')
        .replaceAll('ё', 'е')
        .replace(/^sciences po$/, 'sciences-po'),
      start: index,
      end: index + text.length,
      kind,
    };
  });
}

/** Tokens with each phrase as one word, its own words parted by hyphens: "bland-annat". */
export function withPhrases(
  text: string,
  tokens: readonly Token[],
  phraseAt: (words: readonly string[], at: number) => number,
): Token[] {
  const words = tokens.map(({lower, kind}) => (kind === 'word' ? lower : ''));
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = Math.max(1, phraseAt(words, at));
    const [first, last] = [tokens[at]!, tokens[at + length - 1]!];
    const phrase = length > 1 && {
      text: text.slice(first.start, last.end),
      lower: words.slice(at, at + length).join('-'),
      end: last.end,
    };
    joined.push({...first, ...phrase});
    at += length;
  }
  return joined;
}

export const isCapital = ({text, kind}: Token): boolean =>
  kind === 'word' && (startsUpper(text) || /^\p{Ll}{1,8}\p{Lu}\p{L}/u.test(text));

/** "IMF", "CONICET": two capitals or more, and nothing else; "UvA", "СПбГУ", where small ones stand between. */
export const isAcronymToken = ({text, kind}: Token): boolean =>
  kind === 'word' &&
  ((/^[\p{Lu}\p{N}&-]{2,}$/u.test(text) && /\p{Lu}{2}/u.test(text)) ||
    /^(?:\p{Lu}+\p{Ll}{1,2})+\p{Lu}+$|^\p{Ll}\p{Lu}{2,}$/u.test(text)) &&
  !/^(?:PhD|M[dE]\p{L}+)$/u.test(text);
