import {startsUpper} from '../../article/letters.js';
import {hasInstitutionWord, isOutermost} from '../institution-words.js';
import type {Unit} from '../institutions.js';
import {bareAffiliation, onBoard, onStaff, readAffiliated} from './affiliated.js';
import {isAcronym} from '../letter-case.js';
import {deedOfKin, endsInKin, isOther, isPrize, isSeveral, isWork} from './no-post.js';
import {phrasesOf} from './phrases.js';
import {mayBePost, startsPost} from './positions.js';
import {readPost} from './post.js';
import {withoutArticle} from './position-words.js';
import {shareAffiliations, type StatedPost, type Said} from './shared-affiliations.js';
import {overYears, resolve, withoutTrailers} from './references.js';
import {formerWord} from '../titles.js';
import {readUnder} from './under-verb.js';
import {unknownVerbAt} from './unknown-verbs.js';
import {verbAt, type Verb} from './verbs.js';

/**
 * Reads what is said about a person after the name: verbs and posts in a list.
 *
 * "is a professor at Lakeside University and a fellow of the Rivers Institute", "teaches law at …", and without a
 * verb "a former mayor of …". What is no post (a residence, a book) gives none. `previous` are the units of the
 * post stated before, which "the same institute" leads to.
 */
export function readPosts(predicate: string, previous: readonly Unit[]): StatedPost[] {
  const said: Said[] = [];
  let verb: Verb | undefined;
  /** The institution of a phrase that is no post: "holds an MFA from Tarn University, where she teaches". */
  let named: readonly Unit[] = [];
  let isThere = false;
  let isRead = false;
  /** Whether the phrase before ended in another's name: "with her son, Bo Marsh". */
  let isOfKin = false;
  /** Whether "where" leads to where somebody lives. */
  let isAtHome = false;
  /** Whether an apposition opened with "formerly". */
  let isOver = false;
  /** Whether the phrase before had years of its own, "a dean from 2019 to 2021 and as …". */
  let isDated = false;
  for (const {text, there, listed, apart} of phrasesOf(predicate.replace(deedOfKin, '$1'))) {
    // What is listed of something that is no post.
    if (listed && !isRead) continue;
    if (isOfKin && /^an? /.test(text)) continue;
    isOfKin = endsInKin.test(text);
    const own = isOther(text) ? nothing : (verbAt(text) ?? unknownVerbAt(text));
    verb = own ?? verb;
    isThere = (there && !isAtHome) || (isThere && !own && !apart);
    if (own) isAtHome = lives.test(own.word);
    isOver = own ? false : isOver || /^(?:formerly|previously) /.test(text);
    const isAfterYears = !own && isDated;
    isDated = overYears.test(text);
    const last = said.at(-1);
    const stated = said.findLast(({units}) => units.length > 0);
    const before = there && named.length > 0 ? named : (stated?.units ?? previous);
    const phrase = trimmed(own ? text.slice(own.length) : text).replace(/^both (?=the )/, '');
    const reading = own
      ? readUnder(own, phrase, before)
      : ((listed ? readListed(phrase, before, last) : undefined) ?? readOn(verb, phrase, before, last));
    // "teaches and writes in several fields": neither what nor where.
    if (own?.kind === 'does' && reading?.position === own.word && reading.units.length === 0 && !isThere)
      continue;
    if (reading && (isOver || isDated)) reading.former = true;
    isRead = reading !== undefined;
    if (!reading) {
      named = whereOf(text, before);
      continue;
    }
    named = [];
    if (!own && bothAt.test(text)) {
      for (const each of said)
        if (!each.units.some(({name}) => isOutermost(name))) each.units = [...each.units, ...reading.units];
    } else if (last?.units.length === 0 && !own && bareAffiliation.test(text) && !onStaff.test(text))
      Object.assign(last, {units: reading.units, at: atName.test(text)});
    else
      said.push({
        ...(isThere ? within(reading, before) : reading),
        joined: !own && !apart && !isAfterYears && !onStaff.test(text),
        listed,
        single: /^an? /.test(phrase),
        bare: withoutArticle(phrase) === phrase && !formerWord.test(phrase.split(' ', 1)[0]!),
        placed: inPlace.test(phrase) && !/ in /.test(reading.position ?? ''),
        at: atName.test(text),
        institutionFirst: institutionFirst.test(text),
      });
  }
  return shareAffiliations(said);
}

/** "the Ebb Radio’s bureau chief and", "as its president and", "works at the Weir as a dean and": where before what. */
const institutionFirst =
  /^(?:[a-z]+ ){0,3}?as its |^(?:[a-z]+ ){0,3}?(?:the )?\p{Lu}[^,;]*(?:['’]s|s['’]) (?!\p{Lu}\S* (?:at|of) )\p{L}|\b(?:at|for|with) (?:the )?\p{Lu}[^,;]* as an? /u;

const lives = /^(?:lives?|lived|resides?|resided|is based|grew)\b/;

/** ", both at Lakeside University": of what all posts before it are held within. */
const bothAt = /^(?:both|all|each) (?:at|of|in|with|within) /;

const atName = /(?:^| )at (?:the )?[^\sa-z]/;

const inPlace = / in (?:the )?\p{Lu}/u;

const nothing: Verb = {kind: 'none', word: '', former: false, length: 0};

function whereOf(text: string, before: readonly Unit[]): readonly Unit[] {
  const name = text.split(/(?:^| )(?:from|at) (?:the )?(?=\S)/).at(-1)!;
  return startsUpper(name) && (hasInstitutionWord(name) || isAcronym(name)) && name !== text
    ? resolve(name, before).units
    : [];
}

const trimmed = (text: string): string =>
  withoutTrailers(text)
    .replace(/,?\s+respectively\b,?/i, '')
    .replace(/(?:\s(?:of|at|in|for|with))?[\s,.;]*$/, '')
    .replace(/^[\s,]+/, '');

const isChair = /\b(?:Chair|Professor|Professorship)\b|^chair in /;

/** A post said of the place named before. */
function within(reading: StatedPost, before: readonly Unit[]): StatedPost {
  const outer = reading.units.at(-1);
  if (outer && isOutermost(outer.name)) return reading;
  // A chair is a university's, though a programme of it was named.
  const whole = isChair.test(reading.position ?? '') ? before.slice(-1) : before;
  return {...reading, units: outer ? [...reading.units, ...before.slice(-1)] : [...whole], inferred: true};
}

/** A phrase that goes on under a verb said before, or under none: an apposition. */
function readOn(
  verb: Verb | undefined,
  phrase: string,
  before: readonly Unit[],
  last: StatedPost | undefined,
): StatedPost | undefined {
  const former = (verb?.kind === 'is' || verb?.kind === 'at') && verb.former;
  if ((verb ? !/^(?:are|were|have)\b/.test(verb.word) : last) && isSeveral(phrase)) return undefined;
  if (startsPost(phrase)) {
    const post = isWork(phrase, verb !== undefined && last === undefined)
      ? undefined
      : readPost(phrase, former, before);
    // "helps students, executives and teams": whom one does it for.
    // "was responsible to the governor and the chief of staff": and to whom.
    return verb?.kind === 'none' &&
      post?.units.length === 0 &&
      (!/^(?:(?:an?|the)\s|\p{Lu})/u.test(phrase) || / (?:responsible|accountable) /.test(verb.word))
      ? undefined
      : post;
  }
  if (verb?.kind === 'none' || isPrize.test(phrase)) return undefined;
  // "is the author of …, all from Tarn Press": whose books they are.
  if (verb?.kind === 'is' && last === undefined && /^(?:both |all |each )?from /.test(phrase))
    return undefined;
  if (verb?.kind === 'is' && onBoard.test(phrase)) return readUnder(verb, phrase, before);
  if (onStaff.test(phrase)) return readAffiliated(phrase, former, before);
  if (isUnknownPost(verb, phrase, last)) return readPost(phrase, former, before, true);
  // "covers the valley for the Harbour Times and The Ledger"
  if (
    last?.inferred &&
    last.units.length > 0 &&
    (verb?.kind === 'does' || verb?.kind === 'placed') &&
    startsUpper(phrase)
  ) {
    const {units} = resolve(phrase, before);
    return units.length > 0 ? {...last, units} : undefined;
  }
  const once = /^(?:formerly|previously) (?:of|at|with) /.exec(phrase);
  if (once) return readAffiliated(phrase.slice(once[0].length), true, before);
  const isListed =
    bareAffiliation.test(phrase) ||
    (last &&
      (namesInstitution(phrase) ||
        startsWithAcronym.test(phrase) ||
        (isMember(last) && startsUpper(phrase.replace(/^the /, '')))));
  return isListed ? readListed(phrase, before, last, former) : readPost(phrase, former, before);
}

/** "RTQ", "the UN Weir Pulse" */
const startsWithAcronym = /^(?:the )?\p{Lu}{2,}s?(?: \p{Lu}\S*)*$/u;

/** Where else the last post is held: "a fellow of the Tarn Trust and the Ebb Institute". */
function readListed(
  phrase: string,
  before: readonly Unit[],
  last: StatedPost | undefined,
  former = false,
): StatedPost | undefined {
  const reading = readAffiliated(phrase, last?.former ?? former, before);
  if (!reading || last?.position === undefined) return reading;
  const {position, resident} = last;
  const inferred = reading.inferred || last.inferred;
  return {...reading, position, inferred, ...(resident !== undefined && {resident})};
}

/** A post by no noun that is known: "is … and a diver", "…, an actuary, is …", "is dean of … and chaplain to the …". */
function isUnknownPost(verb: Verb | undefined, phrase: string, last: StatedPost | undefined): boolean {
  if (!/^(?:an?|the) /.test(phrase)) return last?.position !== undefined && mayBePost(phrase);
  return (verb?.kind === 'is' || (!verb && !last && !phrase.startsWith('the '))) && mayBePost(phrase);
}

/** "a member of the Drama Critics Society and River Critics Online": what follows is another that one belongs to. */
const isMember = ({position, units}: StatedPost): boolean =>
  (position === undefined || /\bmember$/.test(position)) && units.length > 0;

const namesInstitution = (phrase: string): boolean =>
  hasInstitutionWord(phrase) && startsUpper(phrase.replace(/^the /, ''));
