import {readAuthorNote} from './author-note.js';
import {looksLikeByline, readByline, saysPosts} from '../byline.js';
import {hasInstitutionWord} from '../institution-words.js';
import {continuesAuthorNote, isAuthorNote} from './note-signs.js';
import {startsPost} from './positions.js';
import type {Language} from '../languages/language.js';

/** English, and what is read as English where the language isn't known. */
export const english: Language = {
  announces: (line) => /^by\s/i.test(line),
  looksLikeByline,
  readByline,
  saysPosts,
  saysWho: (line) => startsPost(line) && hasInstitutionWord(line),
  isAuthorNote,
  continuesAuthorNote,
  readAuthorNote,
};
