import {english} from '../people/languages/english.js';
import type {Language} from '../people/languages/language.js';
import {languageOf} from '../prose/language.js';

/** What reads a note: English where it is English, whatever the language of the article that it stands under. */
export const noteLanguage = (text: string, language: Language): Language =>
  languageOf(text.replaceAll(quoted, '').replaceAll(withinNames, '')) === 'en' ? english : language;

/** What a group or a book is called says nothing of the language of the note. */
const quoted = /[„“"«‚][^„“”"«»‚‘]{1,80}[“”"»‘]/g;

/** Nor do the words within a name: "Direktorin des Center on the Rivers and Europe". */
const withinNames = /(?<=\p{Lu}[\p{L}’'-]{0,30} )(?:(?:of|the|on|for|and|in|at|to) ){1,3}(?=\p{Lu})/gu;
