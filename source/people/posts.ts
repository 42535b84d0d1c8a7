import {startsLower, startsUpper} from '../article/letters.js';
import {hasInstitutionWord, isOutermost} from './institution-words.js';
import {isAcronym} from './letter-case.js';
import type {Unit} from './institutions.js';
import {readActivity, readPlaced} from './activities.js';
import {contributing, phrasesOf} from './phrases.js';
import {mayBePost, readPosition, startsPost, withoutArticle} from './positions.js';
import {shareAffiliations, type StatedPost, type Said} from './shared-affiliations.js';
import {resolve, withoutTrailers} from './references.js';
import {bodyNoun} from './titles.js';
import {unknownVerbAt, verbAt, type Verb} from './verbs.js';

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
  for (const {text, there} of phrasesOf(predicate)) {
    const own = verbAt(text) ?? unknownVerbAt(text);
    verb = own ?? verb;
    const last = said.at(-1);
    const before = there && named.length > 0 ? named : (last?.units ?? previous);
    const phrase = trimmed(own ? text.slice(own.length) : text);
    const reading = own ? readUnder(own, phrase, before) : readOn(verb, phrase, before, last);
    if (reading && overYears.test(text)) reading.former = true;
    if (!reading) {
      named = whereOf(text, before);
      continue;
    }
    named = [];
    if (last?.units.length === 0 && !own && bareAffiliation.test(text)) last.units = reading.units;
    else
      said.push({
        ...(there ? within(reading, before) : reading),
        joined: !own,
        single: /^an? /.test(phrase),
        bare: withoutArticle(phrase) === phrase,
        at: / at (?:the )?[^\sa-z]/.test(text),
      });
  }
  return shareAffiliations(said);
}

/** "from 2009 to 2012", "(1993–2003)", "until 2018": a time that is over. */
const overYears =
  /\b(?:from|between) (?:[A-Z][a-z]+ )?\d{4} (?:to|until|through|and) (?:[A-Z][a-z]+ )?\d{4}|\buntil (?:[A-Za-z]+ ){0,2}\d{4}|\b(?:19|20)\d\d ?[–-] ?(?:(?:19|20)?\d\d)(?=\s*(?:$|[,;.)]))/;

function whereOf(text: string, before: readonly Unit[]): readonly Unit[] {
  const name = text.split(/ (?:from|at) (?:the )?(?=\S)/).at(-1)!;
  return startsUpper(name) && hasInstitutionWord(name) && name !== text ? resolve(name, before).units : [];
}

const trimmed = (text: string): string =>
  withoutTrailers(text)
    .replace(/,?\s+respectively\b,?/i, '')
    .replace(/(?:\s(?:of|at|in|for))?[\s,.;]*$/, '')
    .replace(/^[\s,]+/, '');

const bareAffiliation =
  /^(?:(?:both|all|each) (?:of )?)?(?:at|with|from|in(?= the )|of(?= the )|on the (?:faculty|staff|board) (?:of|at)|on the)\s+/i;

/** A post said of the place named before. */
function within(reading: StatedPost, before: readonly Unit[]): StatedPost {
  const outer = reading.units.at(-1);
  if (outer && isOutermost(outer.name)) return reading;
  return {...reading, units: outer ? [...reading.units, ...before.slice(-1)] : [...before], inferred: true};
}

/** A phrase with its own verb. */
function readUnder(verb: Verb, phrase: string, before: readonly Unit[]): StatedPost | undefined {
  switch (verb.kind) {
    case 'none':
      return undefined;
    case 'at':
      return readAffiliated(phrase, verb.former, before);
    case 'does':
      return readActivity(verb, phrase, before);
    case 'placed':
      return readPlaced(verb, phrase, before);
    case 'runs': {
      if (/^an? [a-z’' -]+(?:$|,| (?:in|at|for|near|on) )/.test(phrase)) return undefined;
      if (startsLower(phrase) && !/^(?:the|its|an?|his|her|their)\s/.test(phrase))
        return readPlaced(verb, phrase, before);
      const board =
        verb.position === 'member'
          ? /^((?:the|its) [a-z ]{0,20}(?:(?:board|council|committee|panel|jury)s?(?: of (?:directors|trustees|governors|advis[eo]rs|regents|management|overseers))?)) of /.exec(
              phrase,
            )
          : null;
      if (board) {
        const {units} = resolve(phrase.slice(board[0].length), before);
        return {position: `${verb.word} ${board[1]}`, units, former: verb.former, inferred: true};
      }
      const pages =
        /^((?:the|its|an?) [a-z’'-]+(?: [a-z’'-]+){0,3}?) (?:of|for|at) (?=(?:the )?\p{Lu})/u.exec(phrase);
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
    case 'joins':
      return readJoining(phrase, before);
    case 'is': {
      const named = phrase.replace(
        /^(?:also|currently|now|previously|formerly|earlier) (?=at |with |on |from )/,
        '',
      );
      return bareAffiliation.test(named)
        ? readAffiliated(named, verb.former, before)
        : readPost(phrase, verb.former, before, mayBePost(phrase));
    }
  }
}

/** "joined Lakeside University as a lecturer": where, and then as what. */
function readJoining(phrase: string, before: readonly Unit[]): StatedPost | undefined {
  const [where = '', ...what] = phrase.split(/,? as (?=an? |the |its )/);
  const post = readPost(what.join(' as '), false, before);
  if (!post && what.length === 0) {
    const {units} = resolve(where.replace(/ (?:after|from|following) .*$/, ''), before);
    return hasInstitutionWord(where) && units.length > 0 ? {units, former: false, inferred: true} : undefined;
  }
  return post && {...post, units: [...post.units, ...resolve(where, before).units]};
}

/** A phrase that goes on under a verb said before, or under none: an apposition. */
function readOn(
  verb: Verb | undefined,
  phrase: string,
  before: readonly Unit[],
  last: StatedPost | undefined,
): StatedPost | undefined {
  const former = verb?.kind === 'is' && verb.former;
  if (startsPost(phrase)) {
    const post = isWork(phrase, last) ? undefined : readPost(phrase, former, before);
    // "helps students, executives and teams": whom one does it for.
    return verb?.kind === 'none' && post?.units.length === 0 && !/^(?:an?|the|\p{Lu})/u.test(phrase)
      ? undefined
      : post;
  }
  if (verb?.kind === 'none') return undefined;
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
  if (
    bareAffiliation.test(phrase) ||
    (last &&
      (namesInstitution(phrase) ||
        ((isMember(last) || isAcronym(phrase)) && startsUpper(phrase.replace(/^the /, '')))))
  ) {
    const reading = readAffiliated(phrase, last?.former ?? former, before);
    if (!reading || last?.position === undefined) return reading;
    const {position, resident} = last;
    const inferred = reading.inferred || last.inferred;
    return {...reading, position, inferred, ...(resident !== undefined && {resident})};
  }
  return readPost(phrase, former, before);
}

/** A post by no noun that is known: "is … and a diver", "…, an actuary, is …", "is dean of … and chaplain to the …". */
function isUnknownPost(verb: Verb | undefined, phrase: string, last: StatedPost | undefined): boolean {
  if (!/^(?:an?|the) /.test(phrase)) return last?.position !== undefined && mayBePost(phrase);
  return (verb?.kind === 'is' || (!verb && !last && !phrase.startsWith('the '))) && mayBePost(phrase);
}

const ofSeveral = new RegExp(String.raw`\b(?:member|${contributing}|boards|committees|councils)$`);

/** "a member of the Drama Critics Society and River Critics Online": what follows is another that one belongs to. */
const isMember = ({position, units}: StatedPost): boolean =>
  (position === undefined || ofSeveral.test(position)) && units.length > 0;

const namesInstitution = (phrase: string): boolean =>
  hasInstitutionWord(phrase) && startsUpper(phrase.replace(/^the /, ''));

function readAffiliated(phrase: string, former: boolean, before: readonly Unit[]): StatedPost | undefined {
  const named = phrase.replace(bareAffiliation, '');
  if (/^(?:from|in) /.test(phrase) && !hasInstitutionWord(named)) return undefined;
  const {units, inferred} = resolve(named, before);
  return units.length === 0 ? undefined : {units, former, inferred};
}

/** "a former mayor of …", "the Harbour Times' bureau chief"; nothing where no noun of a position is found. */
function readPost(
  phrase: string,
  former: boolean,
  before: readonly Unit[],
  unknown = false,
): StatedPost | undefined {
  if (isWork(phrase, undefined)) return undefined;
  const read = readPosition(phrase);
  if (read.position === undefined || !(unknown || startsPost(read.position))) return undefined;
  const {units, inferred} = resolve(read.affiliation, before);
  const theirs = units.length === 0 && /^(?:its|their)\s/.test(phrase);
  return {
    position: read.position,
    units: theirs ? [...before] : units,
    former: former || read.former,
    inferred: inferred || theirs,
    ...(read.resident !== undefined && {resident: read.resident}),
  };
}

/** Books and prizes are no posts: "author of The Dry Delta"; "a contributor to …" is one beside an author only. */
function isWork(phrase: string, last: StatedPost | undefined): boolean {
  const plain = withoutArticle(phrase);
  if (/^(?:\S+ ){0,2}?(?:co-?)?editors? of [‘“"'*_]/i.test(plain)) return true;
  if (/^the (?:co-?)?authors?$/i.test(phrase)) return true;
  if (/^(?:\S+ ){0,3}?(?:co-?authors?|authors?|creators?|recipients?|winners?) (?:of|with)\b/i.test(plain))
    return true;
  if (/^(?:long-?time |lifelong )?(?:residents?|natives?) of\b/i.test(plain)) return true;
  return last === undefined && /^(?:regular )?contributors? to\b/i.test(plain);
}
