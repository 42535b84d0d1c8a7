import type {Language} from './language.js';
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

const loaded = new Map<string, Promise<Language>>();

/** The language of a BCP 47 tag, its words loaded when it is first asked for; undefined for English and what isn't known. */
export async function languageFor(tag: string): Promise<Language | undefined> {
  const code = tag.split('-')[0] ?? '';
  const known = loaded.get(code);
  if (known) return known;
  const lexicon = lexicons[code];
  if (!lexicon) return undefined;
  const language = Promise.all([lexicon(), import('../grammar/european.js')]).then(([words, {european}]) =>
    european(words),
  );
  loaded.set(code, language);
  return language;
}
