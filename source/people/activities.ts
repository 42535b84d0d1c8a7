import {startsUpper} from '../article/letters.js';
import {hasInstitutionWord} from './institution-words.js';
import type {Unit} from './institutions.js';
import {isAcronym, startsLikeName} from './letter-case.js';
import {resolve} from './references.js';
import type {StatedPost} from './shared-affiliations.js';
import type {Verb} from './verbs.js';

/** "teaches economics at …": the verb with its object as printed is the position. */
export function readActivity(verb: Verb, phrase: string, before: readonly Unit[]): StatedPost {
  const where = [...phrase.matchAll(/(?:^|\s)(?:at|in|for|with) /g)].find((match) => {
    const named = phrase.slice(match.index + match[0].length);
    const field =
      match[0].trim() === 'in' &&
      / at (?:the )?\p{Lu}/u.test(named) &&
      !hasInstitutionWord(named.split(' at ', 1)[0]!);
    const quoted = /[“"][^”"]*$/.test(phrase.slice(0, match.index));
    const titled = programme.test(phrase) && startsUpper(phrase.slice(0, match.index).split(' ').at(-1)!);
    return !field && !quoted && !titled && leadsToPlace(named);
  });
  const object = phrase.slice(0, where?.index);
  const named = where === undefined ? '' : phrase.slice(where.index + where[0].length);
  // "practises law in Makati": a place, where nothing says that it is an institution.
  const place =
    where?.[0].trim() === 'in' &&
    startsUpper(named) &&
    !hasInstitutionWord(named) &&
    !isAcronym(named.split(' ').at(-1)!);
  const word = verb.word.replace(/^teach$/, 'teaches');
  return {
    position: [word, object.trim()].filter((part) => part !== '').join(' '),
    units: place ? [] : resolve(named, before).units,
    former: verb.former,
    inferred: true,
  };
}

/** "the podcast Talks with Ada": a title, whatever words are in it. */
const programme =
  /^(?:the|an?) (?:[a-z-]+ ){0,2}(?:podcast|show|blog|newsletter|series|column|program(?:me)?) \p{Lu}/u;

/** "emergency department of St. Luke’s Hospital" */
const partOfName =
  /^(?:[a-z-]+ ){1,3}(?:department|office|unit|team|ward|division|bureau|section|desk|lab) (?:of|at) (?:the )?\p{Lu}/u;

function leadsToPlace(text: string): boolean {
  const name = text.replace(/^(?:the|that|its) /, '');
  return (
    startsLikeName(name) ||
    /^(?:same|university|institute|school|college)/.test(name) ||
    partOfName.test(name)
  );
}

/** The same, and nothing where no affiliation is named: "writes on law for …". */
export function readPlaced(verb: Verb, phrase: string, before: readonly Unit[]): StatedPost | undefined {
  const activity = readActivity(verb, phrase, before);
  return activity.units.length > 0 ? activity : undefined;
}
