import {english} from '../people/english/english.js';
import type {Language} from '../people/languages/language.js';
import {languageOf} from '../prose/language.js';

/** What reads a note: English where it is English, whatever the language of the article that it stands under. */
export function noteLanguage(text: string, language: Language): Language {
  const own = text.replaceAll(quoted, '').replaceAll(withinNames, '');
  const found = languageOf(own);
  // A sentence may be too short to tell anything but by its verb: "Ada Obi is a professor of law at Tarn University".
  return found === 'en' || (found === 'und' && isEnglish.test(own)) ? english : language;
}

const isEnglish = /\b(?:is|was) (?:an?|the)\s/;

/** What a group or a book is called says nothing of the language of the note. */
const quoted = /[„“"«‚][^„“”"«»‚‘]{1,80}[“”"»‘]/g;

/** Nor do the words within a name: "Direktorin des Center on the Rivers and Europe". */
const withinNames = /(?<=\p{Lu}[\p{L}’'-]{0,30} )(?:(?:of|the|on|for|and|in|at|to) ){1,3}(?=\p{Lu})/gu;
