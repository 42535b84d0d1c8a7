import {startsUpper} from '../../article/letters.js';
import {wordList} from '../../article/word-list.js';
import {hasInstitutionWord} from '../institution-words.js';

/** Names of institutions with words before them that say what they are. */

/** Whether a text is a name behind words for what it is, or behind "its". */
export const isDescribed = (rest: string, segment: string): boolean =>
  describedName(rest) || isPraised(rest, segment) || startsUpper(/^(?:its|their) (.*)/.exec(rest)?.[1] ?? '');

/** "the worldwide Tarn Lock Association", "the top-rated Rivers of Tarn podcast" */
function isPraised(rest: string, segment: string): boolean {
  if (!/^the [a-z-]{4,} (?:[a-z-]{4,} )?\p{Lu}/u.test(rest)) return false;
  const name = segment.replace(/^(?:[a-z-]+ )+/, '');
  const last = name.split(' ').at(-1)!;
  return (startsUpper(last) && hasInstitutionWord(name)) || isEnterprise(last);
}

/** What stands before a name: "the podcast Low Tide", "the monthly Sluice". */
export const isEnterprise = wordList(`
  agency annual biannual bimonthly blog bookshop bookstore broadcaster charity collective company consultancy daily firm fortnightly
  group imprint initiative journal magazine monthly network newsletter newspaper non-profit nonprofit platform podcast project
  publisher quarterly site start-up startup tank thinktank website weekly zine`);

/** "a small consultancy Fjord": one word for what it is, and then its name. */
function describedName(rest: string): boolean {
  const words = rest.split(' ');
  const name = words.findIndex((word) => startsUpper(word));
  return /^(?:an?|the) /.test(rest) && name > 1 && name <= 6 && isEnterprise(words[name - 1] ?? '');
}
