import type {SuffixLexicon} from './lexicon.js';

/** A lexicon made ready to be asked; lists are sorted by length, the longest first. */
export type SuffixWords = {
  lexicon: SuffixLexicon;
  by: string[];
  afterName: string[];
  and: RegExp;
  author: string[];
  copula: string[];
  former: string[];
  /** Of `former` those that what follows in a list is under as well. */
  lasting: string[];
  tells: string[];
  works: RegExp[];
  free: RegExp;
  positions: string[];
  modifiers: string[];
  units: string[];
  parts: string[];
  letter: RegExp;
  disclosures: ReadonlyArray<{kind: 'interests' | 'disclaimer' | 'venue' | 'funding'; pattern: RegExp}>;
};

const sorted = (list: string): string[] =>
  [...new Set(list.trim().split(/\s+/))].toSorted((a, b) => b.length - a.length);

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

export function suffixWords(lexicon: SuffixLexicon): SuffixWords {
  return {
    lexicon,
    by: sorted(lexicon.by),
    afterName: sorted(lexicon.afterName),
    and: new RegExp(sorted(lexicon.and).map(escaped).join('|')),
    author: sorted(lexicon.author),
    copula: sorted(lexicon.copula),
    former: sorted(lexicon.former),
    lasting: sorted(lexicon.former).filter((word) => word.length > 1),
    tells: sorted(lexicon.tells),
    works: lexicon.works.map((source) => new RegExp(`^${source}$`, 'u')),
    free: new RegExp(lexicon.free),
    positions: sorted(lexicon.positions),
    modifiers: sorted(lexicon.modifiers),
    units: sorted(lexicon.units),
    parts: sorted(lexicon.parts ?? ''),
    letter: new RegExp(`^[${lexicon.letters}]+$`, 'u'),
    disclosures: Object.entries(lexicon.disclosures).map(([kind, source]) => ({
      kind: kind as 'interests',
      pattern: new RegExp(source),
    })),
  };
}

export const startOf = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word));

export const endOf = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.endsWith(word));
