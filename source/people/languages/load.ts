import type {Language} from './language.js';
import type {SuffixLexicon} from '../ideographic/lexicon.js';
import type {Lexicon} from './lexicon.js';

const lexicons: Readonly<Record<string, () => Promise<Lexicon>>> = {
  de: async () => (await import('./de.js')).german,
  fr: async () => (await import('./fr.js')).french,
  es: async () => (await import('./es.js')).spanish,
  it: async () => (await import('./it.js')).italian,
  pt: async () => (await import('./pt.js')).portuguese,
  nl: async () => (await import('./nl.js')).dutch,
  sv: async () => (await import('./sv.js')).swedish,
  da: async () => (await import('./da.js')).danish,
  nb: async () => (await import('./da.js')).danish,
  no: async () => (await import('./da.js')).danish,
  pl: async () => (await import('./pl.js')).polish,
  cs: async () => (await import('./cs.js')).czech,
  ru: async () => (await import('./ru.js')).russian,
  fi: async () => (await import('./fi.js')).finnish,
  tr: async () => (await import('./tr.js')).turkish,
};

const suffixLexicons: Readonly<Record<string, () => Promise<SuffixLexicon>>> = {
  zh: async () => (await import('./zh.js')).chinese,
  ja: async () => (await import('./ja.js')).japanese,
  ko: async () => (await import('./ko.js')).korean,
};

const loaded = new Map<string, Promise<Language>>();

/** The language of a BCP 47 tag, its words loaded when it is first asked for; undefined for English and what isn't known. */
export async function languageFor(tag: string): Promise<Language | undefined> {
  const code = tag.split('-')[0]!;
  const language = loaded.get(code) ?? load(code);
  if (language) loaded.set(code, language);
  return language;
}

function load(code: string): Promise<Language> | undefined {
  const lexicon = lexicons[code];
  if (lexicon)
    return Promise.all([lexicon(), import('../european/european.js')]).then(([words, {european}]) =>
      european(words),
    );
  const suffixes = suffixLexicons[code];
  return (
    suffixes &&
    Promise.all([suffixes(), import('../ideographic/suffix-language.js')]).then(([words, {suffixLanguage}]) =>
      suffixLanguage(words),
    )
  );
}
