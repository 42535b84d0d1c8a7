import {english} from '../people/english/english.js';
import {speaksOfSigner} from '../people/english/note-signs.js';

/**
 * "He is a fellow of …": a last paragraph in plain letters, where nobody but the one author may be meant, and which
 * says what post that is.
 *
 * @param before the paragraphs before it
 */
export const tellsOfSigner = (line: string, before: readonly string[], names: readonly string[]): boolean =>
  names.length === 1 &&
  speaksOfSigner(line, before) &&
  english
    .readAuthorNote(line, english.readByline(names[0]!))
    .authors.some(({posts}) => posts.some(({affiliationId}) => affiliationId !== undefined));
