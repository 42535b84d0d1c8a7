import {startsLower} from '../../article/letters.js';
import {isAcronym} from '../letter-case.js';
import {formerWord, isPositionNoun, isTitleWord, singularNoun} from '../titles.js';

/** The words of a position, without what leads into it and what is said of it. */

const article =
  /^(?:an?|the|his|her|its|their|our|as(?= an? | the )|being(?= an? )|also|earlier|currently|current(?! (?:affairs|events))|now|formerly|previously|until (?:very )?(?:recently|last [a-z]+|this [a-z]+|\d{4})|concurrently|both|either|each|all|simply|one of the|one of|respectively)\s+/i;

/** Takes off articles and adverbs that lead into a phrase. */
export function withoutArticle(text: string): string {
  // Not of an institution: "the nation’s" and "The Nation’s" are two.
  let rest = text.trim().replace(/^(?:the )?(?:country|nation|state|city|province|region|island)[’']s /, '');
  for (let match = article.exec(rest); match; match = article.exec(rest)) rest = rest.slice(match[0].length);
  return rest;
}

const opensObject =
  /^(?:|an?|the|in|on|with|for|at|by|to|from|of|as|two|three|several|many|his|her|their|[a-z]+s)$/;

/** "investor running two firms", "attorney licensed": without what somebody does as one. */
export function withoutDoing(text: string): string {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^[a-z]{3,}(?:ing|ed)$/.test(word) &&
      isPositionNoun(words[index - 1]!) &&
      (word === 'teaching' || opensObject.test(words[index + 1] ?? '')),
  );
  return at === -1 ? text : words.slice(0, at).join(' ');
}

/** The words of a position: singular, lower case where capitals mean nothing, without what says that it is over. */
export function describe(text: string): {position?: string; former: boolean; resident?: boolean} {
  const bare = withoutArticle(text)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^immediate (?=past\b)/i, '')
    .replace(/ (?:of|for|at|to) (?:this|our) .*$/, '')
    .replace(/\sunder (?:\p{Lu}|its\b|his\b|her\b|(?:then )?president\b).*$/u, '')
    .replace(
      /(?<!\b(?:of|in|for|by|creative|expository|academic|technical|legal|travel))\s(?:based|born|raised|educated|living|residing|covering|reporting|writing(?= (?:about|on|for|from|in|an?|the)\b)|working|speciali[sz](?:ing|ed)|focus(?:ing|ed)|interested|known|trained|studying|exploring|examining|driving|helping|building|bringing|pursuing|(?:currently |now )?assigned)(?:\s.*)?$/,
      '',
    )
    .replace(/^((?:(?! (?:in|on|for) ).)+?) with .*$/, '$1')
    .replace(/ in (?:his|her|their) own .*$/, '')
    .replace(/ by (?:(?:training|trade|profession)$|[a-z]+ing .*$)/, '')
    .replace(
      /(?<!\b(?:of|in|for|by|creative|expository|academic|technical|legal|travel)) (?:[a-z]+ly )?[a-z]{2,}(?:ed|ing) (?:in|on|by|with|as|from|to|for|through) .*$/,
      '',
    )
    .replace(/(?: (?:currently|now|presently)|,? and(?: later)?)?[\s,.;:]*$/, '');
  const words = withoutDoing(bare).split(' ');
  const prepositions = words.findIndex((word) => /^(?:of|in|for|on|to|at|with)$/.test(word));
  const headEnds = prepositions === -1 ? words.length : prepositions;
  const former = words.slice(0, headEnds).some((word) => formerWord.test(word)) || /^ex-/i.test(bare);
  const head = words
    .slice(0, headEnds)
    .filter((word) => !formerWord.test(word))
    .map((word) => singularNoun(word.replace(/^ex-/i, '')));
  const plainTitle = head.every((word) => isTitleWord(word) || startsLower(word));
  const printed = [...(plainTitle ? head.map(lowerTitle) : head), ...words.slice(headEnds)].join(' ').trim();
  if (printed === '') return {former};
  const nonResident = /\bnon-?resident(?:ial)?\b/i.test(text);
  return {position: printed, former, ...(nonResident && {resident: false})};
}

const lowerTitle = (word: string): string =>
  (isAcronym(word) && (word.length < 5 || !isTitleWord(word.toLowerCase()))) || word === 'PhD'
    ? word
    : word.toLowerCase();
