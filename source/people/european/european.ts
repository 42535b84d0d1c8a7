import type {Language} from '../languages/language.js';
import type {Lexicon} from '../languages/lexicon.js';
import {isAnnounced} from './announced.js';
import {bylineIn, bylineLikeness} from './byline.js';
import {headAt} from './post-noun.js';
import {readNote} from './note.js';
import {Sentence} from './sentence.js';
import {continuesNote, isNote} from './note-signs.js';
import {wordsFrom} from './words.js';

/** A European language by its lexicon: all share one grammar. */
export function european(lexicon: Lexicon): Language {
  const words = wordsFrom(lexicon);
  const startsPost = (text: string): boolean =>
    headAt(new Sentence(text.slice(0, 200), words), 0) !== undefined;
  return {
    announces: (line) => isAnnounced(line, words),
    looksLikeByline: (line) => bylineLikeness(line, words),
    readByline: (printed, text = '') => bylineIn(printed, text, words),
    saysPosts: (printed) =>
      printed
        .split(/,\s*/)
        .slice(1)
        .some((part) => startsPost(part)),
    saysWho: (line) => {
      const sentence = new Sentence(line, words);
      // "Een rechter is geen verlengstuk van de Kamer": a sentence, which says what the article is about.
      const told = sentence.tokens.some(
        (_, at) => at > 0 && /^(?:is|tells)$/.test(sentence.verbAt(at)?.kind ?? ''),
      );
      return !told && startsPost(line) && sentence.tokens.some((_, at) => sentence.isInstitution(at));
    },
    isAuthorNote: (line, names, italic) => isNote(line, names, italic, words),
    continuesAuthorNote: (line) => continuesNote(line, words),
    readAuthorNote: (text, byline) => readNote(text, byline, words),
  };
}
