import type {Sentence} from './sentence.js';

/** "KQR:s korrespondent", "Elvepostens redaktør": whose the post is, as in Scandinavian; nothing of a land or a town. */
export function ownerAt(sentence: Sentence, at: number): string | undefined {
  if (!sentence.words.definite || !sentence.isCapital(at) || sentence.is('position', at)) return undefined;
  const word = sentence.slice(at, at + 1);
  // "Hansens": of somebody by that name; "Markets Editor": English.
  if (word.endsWith('sens') || (!word.endsWith(':s') && sentence.isCapital(at + 1))) return undefined;
  return /^(.{2,})(?::s|(?<=en|et)s)$/u.exec(word)?.[1];
}
