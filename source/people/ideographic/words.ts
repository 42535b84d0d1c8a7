import type {SuffixLexicon} from './lexicon.js';
import {plainForm} from './plain-forms.js';

/** A lexicon made ready to be asked; lists are sorted by length, the longest first, all in simplified characters. */
export type SuffixWords = {
  lexicon: SuffixLexicon;
  by: RegExp;
  afterName: string[];
  and: RegExp;
  author: string[];
  honorifics: string[];
  copula: string[];
  former: string[];
  opening: RegExp;
  origin: RegExp;
  topic: RegExp;
  tells: string[];
  works: RegExp[];
  serves: RegExp[];
  holds: RegExp;
  held: RegExp;
  through: RegExp | undefined;
  free: RegExp;
  heads: RegExp;
  positions: string[];
  titles: RegExp;
  modifiers: string[];
  units: string[];
  belongs: string[];
  parts: string[];
  forms: RegExp;
  soft: string[];
  isField: RegExp;
  letter: RegExp;
  disclosures: ReadonlyArray<{kind: 'interests' | 'disclaimer' | 'venue' | 'funding'; pattern: RegExp}>;
};

const sorted = (list: string): string[] =>
  [...new Set(plainForm(list).trim().split(/\s+/))]
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length);

/** A text as a regular expression looks for it. */
export const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

const whole = (source: string): RegExp => new RegExp(`^(?:${plainForm(source)})$`, 'u');
const atStart = (source: string): RegExp => new RegExp(`^(?:${plainForm(source)})`, 'u');
const atEnd = (source: string): RegExp => new RegExp(`(?:${plainForm(source)})$`, 'u');

/** Words that announce a byline with the mark behind them, and the signs that need none. */
const announcing = ({by, bySign}: SuffixLexicon): RegExp =>
  new RegExp(
    `^(?:(?:${sorted(by).map(escaped).join('|')})(?:[:：/／|｜＝=・·丨ㅣ]|\\s+)|(?:${sorted(bySign).map(escaped).join('|') || '(?!)'}))[\\s:：/／|｜＝=・·丨ㅣ]*`,
    'u',
  );

export function suffixWords(lexicon: SuffixLexicon): SuffixWords {
  return {
    lexicon,
    by: announcing(lexicon),
    afterName: sorted(lexicon.afterName),
    and: new RegExp(sorted(lexicon.and).map(escaped).join('|')),
    author: sorted(lexicon.author),
    honorifics: sorted(lexicon.honorifics),
    copula: sorted(lexicon.copula),
    former: sorted(lexicon.former),
    opening: atStart(lexicon.opening),
    origin: atStart(lexicon.origin),
    topic: atStart(lexicon.topic),
    tells: sorted(lexicon.tells),
    works: lexicon.works.map(whole),
    serves: lexicon.serves.map(whole),
    holds: atEnd(lexicon.holds),
    held: atEnd(lexicon.held),
    through: lexicon.through === undefined ? undefined : new RegExp(`(?<=${lexicon.through})`, 'gu'),
    free: atEnd(lexicon.free),
    heads: atEnd(lexicon.heads),
    positions: sorted(lexicon.positions),
    titles: atEnd(lexicon.titles),
    modifiers: sorted(lexicon.modifiers),
    units: sorted(lexicon.units),
    belongs: sorted(lexicon.belongs),
    parts: sorted(lexicon.parts ?? ''),
    forms: atStart(lexicon.forms),
    soft: sorted(lexicon.soft ?? ''),
    isField: whole(lexicon.fields ?? '(?!)'),
    letter: new RegExp(`^[${lexicon.letters}]+$`, 'u'),
    disclosures: Object.entries(lexicon.disclosures).map(([kind, source]) => ({
      kind: kind as 'interests',
      pattern: new RegExp(plainForm(source)),
    })),
  };
}

/** Which disclosure a text makes. */
export const disclosureIn = (text: string, {disclosures}: SuffixWords) =>
  disclosures.find(({pattern}) => pattern.test(plainForm(text)));

/** The word that a text begins with, as it is printed. */
export function startOf(text: string, words: readonly string[]): string | undefined {
  const plain = plainForm(text);
  const word = words.find((each) => plain.startsWith(each));
  return word === undefined ? undefined : text.slice(0, word.length);
}

/** The word that a text ends in, as it is printed. */
export function endOf(text: string, words: readonly string[]): string | undefined {
  const plain = plainForm(text);
  const word = words.find((each) => plain.endsWith(each));
  return word === undefined ? undefined : text.slice(text.length - word.length);
}

/** The groups of a pattern, as they are printed. */
export function groupsOf(text: string, pattern: RegExp): Record<string, string> | undefined {
  const plain = plainForm(text);
  const groups = pattern.exec(plain)?.groups;
  if (!groups) return undefined;
  let from = 0;
  return Object.fromEntries(
    Object.entries(groups)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => {
        const at = Math.max(0, plain.indexOf(value, from));
        from = at + value.length;
        return [name, text.slice(at, from)];
      }),
  );
}
