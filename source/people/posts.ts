import {hasInstitutionWord, isOutermost} from './institution-words.js';
import {readAffiliation, type Unit} from './institutions.js';
import {headOf, readPosition, startsPost, withoutArticle} from './positions.js';
import {cutAt} from './sentences.js';
import {fieldNouns, independentNouns, isPositionNoun} from './titles.js';
import {verbAt, type Verb} from './verbs.js';

/** A post before it is given to an author: its affiliation as units from the innermost outwards. */
export type Reading = {
  position?: string;
  units: Unit[];
  former: boolean;
  resident?: boolean;
  inferred: boolean;
};

/** What a phrase can refer to: the units of the post that was stated before. */
export type Context = {previous: readonly Unit[]};

const separator =
  /\s*;\s*(?:and\s+|as well as\s+)?|,?\s+(?:and|as well as|but|&)\s+(?:also\s+)?|,\s+(?:who\s+|where\s+(?:he|she|they)\s+|while\s+)?/g;

/**
 * Reads what is said about a person after the name: verbs and posts in a list.
 *
 * "is a professor at Lakeside University and a fellow of the Rivers Institute", "teaches law at …", and without a
 * verb "a former mayor of …". What is no post (a residence, a book) gives none.
 */
export function readPosts(predicate: string, {previous}: Context): Reading[] {
  const readings: Reading[] = [];
  let verb: Verb | undefined;
  for (const part of phrasesOf(predicate)) {
    const {clause, there} = relative(part);
    const own = verbAt(clause);
    if (own) verb = own;
    const rest = own ? clause.slice(own.length) : clause;
    const before = readings.at(-1)?.units ?? previous;
    const reading = readPhrase(
      rest,
      own ?? (startsPost(rest) && verb?.kind !== 'is' ? undefined : verb),
      before,
      readings.at(-1),
      own !== undefined,
    );
    if (!reading) continue;
    if ((there || /\bthere\b/.test(part)) && reading.units.length === 0)
      Object.assign(reading, {units: [...before], inferred: true});
    else if (there && reading.units.length > 0 && !isOutermost(reading.units.at(-1)?.name ?? ''))
      reading.units.push(...before.slice(-1));
    const bare = readings.at(-1);
    if (bare?.units.length === 0 && !own && /^(?:both |all |each )?(?:at|with|from) /.test(clause))
      bare.units = reading.units;
    else readings.push(reading);
  }
  return shareAffiliations(readings);
}

function relative(part: string): {clause: string; there: boolean} {
  const match = /^(?:where\s+(?:he|she|they)|who|which)\s+/i.exec(part);
  return {
    clause: (match ? part.slice(match[0].length) : part).replace(
      /^(?:he|she|they|and|both)\s+(?=\p{L})/iu,
      '',
    ),
    there: /^where/i.test(part),
  };
}

/** Cuts a list of posts: at a separator that a verb, a post or another affiliation follows. */
function phrasesOf(predicate: string): string[] {
  const marked = predicate
    .replaceAll(/,?\s+where\s+(he|she|they)\s+/gi, ', where $1 ')
    .replaceAll(/\s+\bwho\s+(?=(?:is|was|also|teaches|works)\b)/gi, ', who ');
  return cutAt(marked, separator, (before, after, mark) => {
    if (/;/.test(mark)) return true;
    if (
      verbAt(after.replace(/^(?:where (?:he|she|they)|who|he|she|they) /i, '')) &&
      !/^(?:has|can be)\b/.test(after)
    )
      return true;
    if (/^(?:where (?:he|she|they)|who)\s/i.test(after)) return true;
    if (startsPost(after)) return !isSharedTitle(before, after, mark);
    if (/^(?:both |all |each )?(?:at|with|from|of) (?:the )?(?:\p{Lu}|same )/u.test(after)) return true;
    return /and|&|as well/.test(mark) && isNextInstitution(before, after);
  });
}

/** "secretary and treasurer" stays two posts; "lecturer and reader in law" too; but not a title within a unit's name. */
const isSharedTitle = (before: string, after: string, mark: string): boolean =>
  /^\s+/.test(mark) &&
  /\b(?:of|for) (?:the )?(?:\p{Lu}\S* )*\p{Lu}\S*$/u.test(before) &&
  /^\p{Lu}\S*$/u.test(headOf(after)) &&
  !/^(?:an?|the) /.test(after) &&
  !isPositionNoun(headOf(after));

function isNextInstitution(before: string, after: string): boolean {
  const last = before.split(/,\s*|\s(?:at|with|for|in)\s(?:the )?/).at(-1) ?? '';
  const next = (after.split(/[,;]|\s(?:at|in|and)\s/, 1)[0] ?? '').replace(/^the /, '');
  if (!/^\p{Lu}/u.test(next) || !hasInstitutionWord(next) || !hasInstitutionWord(before)) return false;
  const ends =
    next
      .split(/ (?:of|for|de|on) /, 1)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return (
    isOutermost(last) &&
    hasInstitutionWord(ends) &&
    !/^(?:University|College|Institute) of\b.* (?:Science|Technology|Arts?)$/.test(last)
  );
}

const trailing =
  /,?\s+(?:since|from|until|between|during|in) (?:\p{L}+ )?\d{4}.*$|\s*\((?:[^)]*\d{4}[^)]*)\)|\s+(?:who|which|whose|that|where|majoring|specialising|specializing|focusing|working on)\s.*$|,\s+(?:who|which|whose|where|specialising|specializing|focusing|with a|working on|based)\s.*$/u;
const same =
  /^(?:the |that )?same \p{L}+$|^(?:the|that|his|her|its|their) (?:university|institute|institution|school|college|centre|center|department|faculty|think tank|academy)$/u;

function readPhrase(
  text: string,
  verb: Verb | undefined,
  before: readonly Unit[],
  last: Reading | undefined,
  ownVerb: boolean,
): Reading | undefined {
  const phrase = text
    .replace(/\s*\bthere\b/, '')
    .replace(trailing, '')
    .replace(/,?\s+respectively\b,?/i, '')
    .replace(/(?:\s(?:of|at|in|for))?[\s,.;]+$|\s(?:of|at|for)$/, '')
    .replace(/^[\s,]+/, '');
  if (verb?.kind === 'none') return undefined;
  const affiliationOnly =
    /^(?:(?:both|all|each) (?:of )?)?(?:at|with|from|on the (?:faculty|staff|board) (?:of|at)|on the)\s+/i.exec(
      phrase,
    );
  const former = verb?.former ?? false;
  if (phrase === '' && verb?.kind !== 'does') return undefined;

  if (verb?.kind === 'at' || (affiliationOnly && verb?.kind !== 'does')) {
    const named = affiliationOnly ? phrase.slice(affiliationOnly[0].length) : phrase;
    const {units, inferred} = unitsOf(named, before);
    if (units.length === 0 || (phrase.startsWith('from ') && !hasInstitutionWord(named))) return undefined;
    const position = ownVerb ? undefined : last?.position;
    return {units, former, inferred, ...(position !== undefined && {position})};
  }
  const topic =
    verb?.kind === 'runs' &&
    ownVerb &&
    /^\p{Ll}/u.test(phrase) &&
    !/^(?:the|its|an?|his|her|their)\s/.test(phrase);
  if (verb && topic) return readActivity(phrase, verb, before);
  if (verb?.kind === 'runs' && verb.position !== undefined && !(startsPost(phrase) && !ownVerb)) {
    const {units} = unitsOf(phrase, before);
    return units.length === 0 ? undefined : {position: verb.position, units, former, inferred: true};
  }
  if (verb?.kind === 'does' && ownVerb) return readActivity(phrase, verb, before);
  if (verb?.kind === 'does' && !startsPost(phrase) && !namesInstitution(phrase)) return undefined;

  if (!startsPost(phrase)) {
    const owned = /['’]s? /.test(phrase) ? readPosition(phrase) : undefined;
    if (owned?.position !== undefined && startsPost(owned.position))
      return fromPosition(owned, before, former);
    if (last && !ownVerb && namesInstitution(phrase)) {
      const {units, inferred} = unitsOf(phrase, before);
      return {
        units,
        former: last.former,
        inferred,
        ...(last.position !== undefined && {position: last.position}),
      };
    }
    return undefined;
  }
  if (isWork(phrase, last)) return undefined;
  const reading = fromPosition(readPosition(phrase), before, former);
  const theirs = /^(?:its|their)\s/.test(phrase) && reading.units.length === 0;
  return theirs ? {...reading, units: [...before], inferred: true} : reading;
}

const namesInstitution = (phrase: string): boolean =>
  hasInstitutionWord(phrase) && /^(?:the )?\p{Lu}/u.test(phrase);

function fromPosition(
  read: ReturnType<typeof readPosition>,
  before: readonly Unit[],
  former: boolean,
): Reading {
  const {units, inferred} = unitsOf(read.affiliation, before);
  return {
    units,
    former: former || read.former,
    inferred,
    ...(read.position !== undefined && {position: read.position}),
    ...(read.resident !== undefined && {resident: read.resident}),
  };
}

/** Books are no posts: "author of The Dry Delta", "editor of" stays one. */
const isWork = (phrase: string, last: Reading | undefined): boolean =>
  /^(?:(?:co-?)?author|creator|recipient|winner)s? (?:of|with|and)\b/i.test(
    withoutArticle(phrase).replace(/^(?:\S+ ){0,3}?(?=(?:co-?)?authors? of)/i, ''),
  ) ||
  (/^(?:regular )?contributors? to\b/i.test(withoutArticle(phrase)) && last === undefined);

/** "teaches economics at …": the verb with its object as printed. */
function readActivity(phrase: string, verb: Verb, before: readonly Unit[]): Reading | undefined {
  const match =
    /^(.*?)(?:^|\s)(?:at|in|for|with) (?=(?:the |that |its )?(?:\p{Lu}|same|university|institute|school|college))(.*)$/u.exec(
      phrase,
    );
  const object = match ? (match[1] ?? '') : phrase;
  const {units} = unitsOf(match?.[2] ?? '', before);
  return {
    position: [verb.word, object.trim()].filter(Boolean).join(' '),
    units,
    former: verb.former,
    inferred: true,
  };
}

/** The units that a text names; "the same institute" and "there" stand for units stated before. */
function unitsOf(text: string, before: readonly Unit[]): {units: Unit[]; inferred: boolean} {
  const named = text
    .replace(trailing, '')
    .replace(/^(?:an? )(?=\p{Lu})/u, '')
    .trim();
  if (named === '') return {units: [], inferred: false};
  const parts = cutAt(
    named,
    /,?\s+(?:at|of|in|within)\s+(?=(?:the |that )?same\s|(?:the|that|his|her|its|their) (?:university|institute|institution|school|college|centre|center)$)/g,
  );
  const last = parts.at(-1) ?? '';
  if (same.test(last) && !/['’]s\s/.test(last)) {
    const referred = referent(last, before);
    const inner = parts.length > 1 ? readAffiliation(parts.slice(0, -1).join(', ')) : [];
    return {units: [...inner, ...referred], inferred: true};
  }
  const owned =
    /^(?:the |its |his |her |their )?(?:same )?([Uu]niversity|[Ii]nstitute|institution|school|[Cc]ollege|[Cc]entre|[Cc]enter|academy|foundation|company)['’]s (.+)$/i.exec(
      named,
    );
  if (owned)
    return {units: [...readAffiliation(owned[2] ?? ''), ...referent(owned[1] ?? '', before)], inferred: true};
  const theirs = /^(?:its|their) (?=\p{Lu})/u.exec(named);
  if (theirs) return {units: [...readAffiliation(named.slice(theirs[0].length)), ...before], inferred: true};
  if (!/\p{Lu}/u.test(named)) return {units: [], inferred: false};
  return {units: readAffiliation(named), inferred: false};
}

/** From the innermost unit whose name has the noun outwards; all of them where none has it. */
function referent(noun: string, before: readonly Unit[]): Unit[] {
  const wanted = (noun.split(/\s+/).at(-1) ?? '').toLowerCase().replace('center', 'centre');
  const from = before.findIndex((unit) =>
    unit.name.toLowerCase().replace('center', 'centre').includes(wanted),
  );
  if (from !== -1) return before.slice(from);
  return /^(?:university|college)$/.test(wanted) ? before.slice(-1) : [...before];
}

/** "president and dean of Lakeside College": a bare post takes the affiliation of the one it is joined to. */
function shareAffiliations(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const next = readings[index + 1];
    if (reading.units.length > 0 || reading.former || !next || next.units.length === 0 || next.former)
      return reading;
    const noun = nounOf(reading.position ?? '');
    if (independentNouns.has(noun) || !isPositionNoun(noun)) return reading;
    const outermost =
      fieldNouns.has(noun) && !fieldNouns.has(nounOf(next.position ?? '')) && next.units.length > 1;
    return outermost
      ? {...reading, units: next.units.slice(-1), inferred: true}
      : {...reading, units: next.units};
  });
}

const nounOf = (position: string): string =>
  position
    .split(/ (?:of|in|for) /, 1)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase() ?? '';
