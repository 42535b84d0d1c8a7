import {endOf, escaped, startOf, type SuffixWords} from './words.js';

/** How many letters of a text a name takes up at its beginning, spaces in either aside; 0 where it doesn't open it. */
export function startOfName(text: string, name: string): number {
  let at = 0;
  for (const letter of name) {
    if (/[\s　]/.test(letter)) continue;
    while (/[\s　]/.test(text.charAt(at))) at++;
    if (!text.startsWith(letter, at)) return 0;
    at += letter.length;
  }
  return at;
}

/** "海野氏は": how many letters a family name and what its bearer is called take up; 0 where they don't open a text. */
export function startOfFamily(text: string, name: string, {honorifics, lexicon}: SuffixWords): number {
  if (lexicon.spaced) return 0;
  for (let length = Math.min(4, name.length - 1); length > 0; length--) {
    if (!text.startsWith(name.slice(0, length))) continue;
    const called = startOf(text.slice(length), honorifics) ?? '';
    const next = text.slice(length + called.length);
    if (called === '' ? length > 1 && next.startsWith('は') : /^(?:[はの]|系|为|為|是)/.test(next))
      return length + called.length;
  }
  return 0;
}

/** "ジャーナリスト・藤井恵", "東大教授の藤井恵さん": what stands before a name at a text's end; else empty. */
export function beforeLastName(text: string, name: string, {honorifics}: SuffixWords): string {
  const bare = text.endsWith(name)
    ? text
    : text.slice(0, -(endOf(text, honorifics) ?? '').length || undefined);
  return bare.endsWith(name) ? (/^(.+)[・ 　の]$/u.exec(bare.slice(0, -name.length))?.[1] ?? '') : '';
}

/** What stands for the marks of a list between two names, so that no clause ends at one. */
const listMark = '\u0001';

/** "江小河、王大海", "川野氏と海野氏": names of the byline with nothing but a list's marks between them as one. */
export function withNamesJoined(text: string, names: readonly string[], words: SuffixWords): string {
  if (names.length < 2) return text;
  const name = `(?:${names.map(withSpaces).join('|')})`;
  const called = `(?:${words.honorifics.map(escaped).join('|')})?`;
  const between = new RegExp(
    String.raw`(?<=${name})${called}(?:\s*(?:${words.and.source})\s*|\s+)(?=${name})`,
    'gu',
  );
  return text.replaceAll(between, listMark);
}

/** A pattern of a name with spaces anywhere in it. */
const withSpaces = (name: string): string =>
  escaped(name.replaceAll(/\s/g, '')).replaceAll(/\p{L}(?=.)/gu, String.raw`$&\s*`);

/** The authors whose names open a text, and what follows them. */
export function namesAtStart<Named extends {name: string}>(
  text: string,
  authors: readonly Named[],
): {authors: Named[]; rest: string} | undefined {
  const found: Named[] = [];
  let rest = text;
  do {
    if (found.length > 0) rest = rest.slice(listMark.length);
    const named = authors.find(({name}) => startOfName(rest, name) > 0);
    if (!named) break;
    found.push(named);
    rest = rest.slice(startOfName(rest, named.name));
  } while (rest.startsWith(listMark));
  return found.length === 0 ? undefined : {authors: found, rest};
}
