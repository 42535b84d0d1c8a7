import {wordsIn, type Known} from './dehyphenation.js';
import {languageOf} from './language.js';

/** A word that goes on in the next line, or seems to. A text has few hyphens: they are looked for first. */
const brokenWord = /[-‐](?<=[^\s\d-].)(?:\s|$)/;

/**
 * The words by which a broken word of some texts is told from a compound: the texts' own, and those of their language.
 * Where no word is broken nobody asks, and none are gathered.
 */
export async function vocabularyOf(texts: readonly string[]): Promise<Known> {
  if (!texts.some((text) => brokenWord.test(text))) return () => false;
  const words = wordsIn(texts);
  const sample = texts.slice(0, 200).map((text) => text.slice(0, 6000));
  if (languageOf(sample.join('\n')) !== 'en') return (word) => words.has(word);
  const {isEnglishWord} = await import('./english-dictionary.js');
  return (word) => words.has(word) || isEnglishWord(word);
}
