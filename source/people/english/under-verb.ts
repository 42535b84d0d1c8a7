import {hasInstitutionWord} from '../institution-words.js';
import type {Unit} from '../institutions.js';
import {readActivity, readPlaced, readRun} from './activities.js';
import {bareAffiliation, onBoard, readAffiliated} from './affiliated.js';
import {mayBePost, startsPost} from './positions.js';
import {readPost} from './post.js';
import {resolve} from './references.js';
import type {StatedPost} from './shared-affiliations.js';
import type {Verb} from './verbs.js';

/** "writes for The Ebb on tides and locks": about what, unless a council is on it. */
const onTopics =
  /(?<!\b(?:Council|Committee|Cent(?:er|re)|Commission|Institute|Panel|Project|Group)) (?:on|about) [a-z][^,;\p{Lu}]*$/u;

/** A phrase with its own verb. */
export function readUnder(verb: Verb, phrase: string, before: readonly Unit[]): StatedPost | undefined {
  switch (verb.kind) {
    case 'none':
      return undefined;
    case 'at':
      return (
        readAsWhat(phrase, verb.former, before) ??
        readAffiliated(phrase.replace(onTopics, ''), verb.former, before)
      );
    case 'does':
      return readActivity(verb, phrase, before);
    case 'placed':
      return readPlaced(verb, phrase, before);
    case 'runs':
      return readRun(verb, phrase, before);
    case 'joins':
      return readJoining(phrase, before);
    case 'is': {
      const named = phrase
        .replace(/^as (?=\S)/, '')
        .replace(/^(?:also|currently|now|previously|formerly|earlier) (?=at |with |on |from )/, '');
      if (onBoard.test(named))
        return readRun({...verb, position: 'member', word: 'on'}, named.slice('on '.length), before);
      return bareAffiliation.test(named)
        ? readAffiliated(named, verb.former, before)
        : readPost(phrase.replace(/^as (?=\S)/, ''), verb.former, before, mayBePost(phrase));
    }
  }
}

/** "joined Lakeside University as a lecturer": where, and then as what. */
function readJoining(phrase: string, before: readonly Unit[]): StatedPost | undefined {
  const [where = '', ...what] = phrase.split(/,? as (?=(?:an? |the |its )?[a-z])/);
  const post = readPost(what.join(' as '), false, before);
  if (!post && what.length === 0) {
    const {units} = resolve(where.replace(/ (?:after|from|following) .*$/, ''), before);
    return hasInstitutionWord(where) && units.length > 0 ? {units, former: false, inferred: true} : undefined;
  }
  return post && {...post, units: [...post.units, ...resolve(where, before).units]};
}

/** "worked at Lakeside University as a lecturer": where, and then as what. */
function readAsWhat(phrase: string, former: boolean, before: readonly Unit[]): StatedPost | undefined {
  const [where = '', what] = phrase.split(/,? as (?=(?:an? |the |its )?\p{L})/u, 2);
  const post = what !== undefined && startsPost(what) ? readPost(what, former, before) : undefined;
  return post?.units.length === 0
    ? {...post, units: readAffiliated(where, former, before)?.units ?? []}
    : undefined;
}
