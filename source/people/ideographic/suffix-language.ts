import type {Language} from '../languages/language.js';
import {creditedIn, isAnnouncedIn, likenessOf} from './byline.js';
import type {SuffixLexicon} from './lexicon.js';
import {readSuffixNote} from './note.js';
import {isSuffixNote} from './note-signs.js';
import {suffixPost} from './post.js';
import {suffixWords} from './words.js';

/** Chinese, Japanese or Korean by its lexicon: all share one grammar. */
export function suffixLanguage(lexicon: SuffixLexicon): Language {
  const words = suffixWords(lexicon);
  const isPost = (text: string): boolean => (suffixPost(text, words)?.units.length ?? 0) > 0;
  return {
    announces: (line) => isAnnouncedIn(line, words),
    looksLikeByline: (line) => likenessOf(line, words),
    readByline: (printed) => creditedIn(printed, words),
    saysPosts: (printed) =>
      readSuffixNote(printed, creditedIn(printed, words), words).authors.some(({posts}) =>
        posts.some(({affiliationId}) => affiliationId !== undefined),
      ),
    saysWho: (line) => line.length < 60 && isPost(line.replaceAll(/^[（(]|[）)]$/g, '')),
    isAuthorNote: (line, names, italic) => isSuffixNote(line, names, italic, words),
    continuesAuthorNote: () => false,
    readAuthorNote: (text, byline) => readSuffixNote(text, byline, words),
  };
}
