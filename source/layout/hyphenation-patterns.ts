/*!
 * The hyphenation patterns come, by way of the package hyphen, from hyph-utf8 (github.com/hyphenation/tex-hyphen),
 * where the file of each language, hyph-*.tex, names its authors and states their terms.
 */
import {packTrie, type Branch} from './packed-trie.js';

/** Patterns as the `hyphen` package keeps them: levels between letters, the trie, words whose points are listed. */
export type Patterns = readonly [
  levels: ReadonlyArray<readonly number[]>,
  trie: Branch,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

/** The same with the trie packed, as the bundle has them. */
export type PackedPatterns = {
  levels: ReadonlyArray<readonly number[]>;
  trie: string;
  exceptions: Readonly<Record<string, readonly number[]>>;
};

const isPacked = (patterns: Patterns | PackedPatterns): patterns is PackedPatterns => 'trie' in patterns;

const pack = ([levels, trie, exceptions = {}]: Patterns): PackedPatterns => ({
  levels,
  trie: packTrie(trie),
  exceptions,
});

type Load = () => Promise<{default: Patterns | PackedPatterns}>;

/**
 * Hyphenation patterns by language (BCP 47, lower case). Each import is named in full so that each is a file of its
 * own.
 */
const patterns: Readonly<Record<string, Load>> = {
  cs: async () => import('hyphen/patterns/cs.js'),
  da: async () => import('hyphen/patterns/da.js'),
  de: async () => import('hyphen/patterns/de-1996.js'),
  en: async () => import('hyphen/patterns/en-us.js'),
  'en-au': async () => import('hyphen/patterns/en-gb.js'),
  'en-gb': async () => import('hyphen/patterns/en-gb.js'),
  'en-ie': async () => import('hyphen/patterns/en-gb.js'),
  'en-nz': async () => import('hyphen/patterns/en-gb.js'),
  es: async () => import('hyphen/patterns/es.js'),
  fi: async () => import('hyphen/patterns/fi.js'),
  fr: async () => import('hyphen/patterns/fr.js'),
  it: async () => import('hyphen/patterns/it.js'),
  nb: async () => import('hyphen/patterns/nb.js'),
  nl: async () => import('hyphen/patterns/nl.js'),
  no: async () => import('hyphen/patterns/nb.js'),
  pl: async () => import('hyphen/patterns/pl.js'),
  pt: async () => import('hyphen/patterns/pt.js'),
  ru: async () => import('hyphen/patterns/ru.js'),
  sv: async () => import('hyphen/patterns/sv.js'),
};

/** The patterns of a language, or of the wider one that its tag names first; undefined where there are none. */
export async function loadPatterns(language: string): Promise<PackedPatterns | undefined> {
  const tag = language.toLowerCase();
  const load = patterns[tag] ?? patterns[tag.split('-')[0]!];
  if (!load) return undefined;
  const {default: loaded} = await load();
  return isPacked(loaded) ? loaded : pack(loaded);
}
