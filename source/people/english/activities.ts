import {startsLower, startsUpper} from '../../article/letters.js';
import {isPlace} from '../countries.js';
import {hasInstitutionWord} from '../institution-words.js';
import type {Unit} from '../institutions.js';
import {isAcronym, startsLikeName} from '../letter-case.js';
import {isBook} from './no-post.js';
import {readPosition, startsPost} from './positions.js';
import {resolve} from './references.js';
import type {StatedPost} from './shared-affiliations.js';
import {bodyNoun} from '../titles.js';
import type {Verb} from './verbs.js';

/** "teaches economics at …": the verb with its object as printed is the position. */
export function readActivity(verb: Verb, phrase: string, before: readonly Unit[]): StatedPost {
  // "hosts “Talks” on Quay FM"
  // "served three years on the Ebb Council"
  const links = /^(?:hosts|co-hosts|anchors|presents|served|represents|represented)$/.test(verb.word)
    ? /(?:^|\s)(?:at|in|for|with|on) /g
    : /(?:^|\s)(?:at|in|for|with) /g;
  const where = [...phrase.matchAll(links)].find((match) => {
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
    (isPlace(named.replace(/^the /, '')) ||
      (startsUpper(named) && !hasInstitutionWord(named) && !isAcronym(named.split(' ').at(-1)!)));
  const word = verb.word.toLowerCase().replace(/^teach$/, 'teaches');
  return {
    position: [word, object.trim()].filter((part) => part !== '').join(' '),
    units: place ? [] : resolve(named, before).units,
    former: verb.former,
    inferred: true,
  };
}

/** "the podcast Talks with Ada": a title, whatever words are in it. */
const programme =
  /^((?:the|an?) (?:[a-z-]+ ){0,2}(?:podcast|show|blog|newsletter|series|column|program(?:me)?)) (?=[“"‘]?\p{Lu})/u;

/** "the Lock Talk Podcast" */
const ownProgramme = /^(?:the )?(?:\p{Lu}\S* )+(?:Podcast|Show|Hour)$/u;

/** "emergency department of St. Luke’s Hospital" */
const partOfName =
  /^(?:[a-z-]+ ){1,3}(?:department|office|unit|team|ward|division|bureau|section|desk|lab) (?:of|at) (?:the )?\p{Lu}/u;

function leadsToPlace(text: string): boolean {
  const name = text.replace(/^(?:the|that|its) /, '');
  return (
    startsLikeName(name.replace(/^(?:state|federal|national|provincial|city|county) (?=\p{Lu})/u, '')) ||
    /^(?:same|university|institute|school|college)/.test(name) ||
    partOfName.test(name)
  );
}

/** The same, and nothing where no affiliation is named: "writes on law for …". */
export function readPlaced(verb: Verb, phrase: string, before: readonly Unit[]): StatedPost | undefined {
  // "hosts the podcast Talks with Ada": a name, and not with whom.
  if (/^(?:co-)?(?:hosts|presents)$/.test(verb.word)) {
    const hasStation = / (?:at|for|on) (?:the )?\p{Lu}/u.test(phrase);
    if (ownProgramme.test(phrase))
      return readRun({...verb, position: verb.word.slice(0, -1)}, phrase, before);
    const [lead = '', object = ''] = programme.exec(phrase) ?? [];
    if (object !== '' && !hasStation) {
      const {units} = resolve(phrase.slice(lead.length), before);
      return {position: `${verb.word} ${object}`, units, former: verb.former, inferred: true};
    }
    if (!hasStation) return undefined;
  }
  const activity = readActivity(verb, phrase, before);
  return activity.units.length > 0 ? activity : undefined;
}

/** "the Tarn Institute", but not "the Institute’s trials". */
const isName = (text: string): boolean =>
  startsUpper(text.replace(/^the /, '')) && startsUpper(text.split(' ').at(-1)!);

/** "led the creation of the Tarn Prize": what somebody did, and no post, unlike "leads the eel campaign at …". */
const isDeed =
  /(?:creation|development|establishment|launch|formation|founding|implementation|expansion|efforts?|design|introduction|merger|acquisition|review|investigation|campaign(?! at)|negotiations?) (?:of|for|at) $/;

/** "edits the Tarn Review", "serves on the board of …": what is run, or belonged to, is the affiliation. */
export function readRun(verb: Verb, phrase: string, before: readonly Unit[]): StatedPost | undefined {
  const [run = '', what] = phrase.split(/ as (?=(?:an? |the |its )?\p{L})/u, 2);
  if (
    what !== undefined &&
    !/^(?:member|founder|co-founder)$/.test(verb.position ?? '') &&
    isName(run) &&
    startsPost(what)
  ) {
    const post = readPosition(what);
    return {
      ...(post.position !== undefined && {position: post.position}),
      units: resolve(run, before).units,
      former: verb.former,
      inferred: false,
    };
  }
  if (isBook.test(phrase)) return undefined;
  // "runs a reading series at the Blue Heron Bookshop", but "a farm in Lowick"
  if (/^an? [a-z’' -]+ (?:at|for) /.test(phrase)) return readPlaced(verb, phrase, before);
  if (/^an? [a-z’' -]+(?:$|,| (?:in|near|on) )/.test(phrase)) return undefined;
  if (startsLower(phrase) && !startsLikeName(phrase) && !/^(?:the|its|an?|his|her|their)\s/.test(phrase))
    return readPlaced(verb, phrase, before);
  const board =
    verb.position === 'member'
      ? /^((?:the|its) [a-z ]{0,20}(?:(?:board|council|committee|panel|jury)s?(?: of (?:directors|trustees|governors|advis[eo]rs|regents|management|overseers))?)) (?:of|for|at) /.exec(
          phrase,
        )
      : null;
  const members = board ? phrase.slice(board[0].length) : '';
  if (board && startsLower(members) && !/^(?:the|its) |(?:such as|including) /.test(members))
    return undefined;
  if (board) {
    const {units} = resolve(phrase.slice(board[0].length), before);
    return {position: `${verb.word} ${board[1]}`, units, former: verb.former, inferred: true};
  }
  const pages =
    /^((?:the|its|an?)(?: (?:[a-z’'-]+|[MB]F?A|MBA|PhD)){1,4}?) (?:of|for|at) (?=(?:the )?\p{Lu})/u.exec(
      phrase,
    );
  if (pages && isDeed.test(pages[0])) return undefined;
  if (
    pages &&
    !/\b(?:government|administration)$/.test(pages[1]!) &&
    !bodyNoun.test(pages[1]!.split(' ').at(-1)!) &&
    !hasInstitutionWord(pages[1]!)
  ) {
    const {units} = resolve(phrase.slice(pages[0].length), before);
    return {position: `${verb.word} ${pages[1]}`, units, former: verb.former, inferred: true};
  }
  const {units} = resolve(phrase.replace(/ on (?!the \p{Lu})(?=[a-z]).*$/u, ''), before);
  return units.length === 0 || verb.position === undefined
    ? undefined
    : {position: verb.position, units, former: verb.former, inferred: true};
}
