import {startsUpper} from '../../article/letters.js';
import {isPlace} from '../countries.js';
import {onBoard, onStaff} from './affiliated.js';
import {leadsToNext} from './coordination.js';
import {isNextListed} from './listed-institutions.js';
import {hasInstitutionWord} from '../institution-words.js';
import {anotherOfList, endsInWhole, isNextInstitution, underAt} from './next-institution.js';
import {isPrize} from './no-post.js';
import {mayBePost, saysNoPost, startsPost} from './positions.js';
import {cutAt} from '../separators.js';
import {fieldOfStudy} from './fields-of-study.js';
import {isPositionNoun} from '../titles.js';
import {isPlural, unknownVerbAt} from './unknown-verbs.js';
import {verbAt} from './verbs.js';

/** One of a list of things said about a person. */
export type Phrase = {
  text: string;
  /** Said of the place named before: "where she teaches law", "a student there". */
  there: boolean;
  /** One more of the institutions that a post is held at: "a columnist for the Tarn Times and Ebb". */
  listed: boolean;
  /** Behind a semicolon, and so apart from what is said before. */
  apart: boolean;
};

const separator =
  /\s*;\s*(?:and\s+|as well as\s+)?|,?\s+(?:and|as well as|but|&)\s+(?:also\s+)?|,\s+(?:who\s+|while\s+)?/g;
const where = /^where\s+(?:he|she|they)\s+/i;
const pronoun = /^(?:who|he|she|they|and|both(?! (?:at|of|in|with|within)\b))\s+(?=\S)/i;
const preposition = /^(?:both |all |each )?(?:at|with|from|of) (?:the )?/;

/**
 * Cuts a predicate where another verb, another post or another affiliation begins; a comma or an "and" within a
 * name or a field of study cuts nothing.
 */
export function phrasesOf(predicate: string): Phrase[] {
  const marked = withoutBeat(predicate)
    .replaceAll(/,?\s+where\s+(he|she|they)\s+/gi, ', where $1 ')
    .replaceAll(/\b((?:author|translator|illustrator)s?), [a-z][\p{L}.’ -]{0,60}, of\b/gu, '$1 of')
    .replaceAll(/\b(authors? of), [a-z][a-z ]{0,30}, /g, '$1 ')
    .replaceAll(
      /\s+who\s+(?=(?:is|was|has|also|now|previously|formerly|(?:[a-z]{3,}(?:s|ed))|taught|led|ran|held|rose|went|became)\b)/gi,
      ', who ',
    );
  let isInList = false;
  /** Whether the last of a list has had its "and". */
  let isOver = false;
  const listed = [false];
  const apart = [false];
  const parts = cutAt(marked, separator, (before, after, mark) => {
    // "…, the Marren and New Ebb Lock Society, and the …": within one of the list.
    if (isInList && !isOver && /^ (?:and|&) /.test(mark) && /^[^,;]*, and (?:the )?\p{Lu}/u.test(after))
      return false;
    const isListed =
      isNextListed(isInList && !isOver ? `writes for ${before}` : before, after, mark) ||
      leadsToNext(before, after, mark, isInList && !isOver);
    const isCut = isListed || beginsAnother(before, after, mark);
    if (isCut) {
      isInList = isListed;
      isOver = /and|&/.test(mark);
      listed.push(isListed);
      apart.push(mark.includes(';'));
    }
    return isCut;
  });
  return parts.map((part, index) => ({
    text: part
      .replace(where, '')
      .replace(pronoun, '')
      .replace(/^as (?=\S)/, (as) => (isAs(part) ? '' : as))
      .replace(/\s*\bthere\b/, ''),
    there: where.test(part) || /\bthere\b/.test(part),
    listed: listed[index] ?? false,
    apart: apart[index] ?? false,
  }));
}

/** Whether another verb, another post or another affiliation stands behind a mark. */
function beginsAnother(before: string, after: string, mark: string): boolean {
  if (aboutTopics.test(before) && /^[a-z]/.test(after) && !leadsOn.test(after)) return false;
  if (
    mark.includes(';') ||
    where.test(after) ||
    leadsToName(after.replace(/^(?:formerly|previously) /, '')) ||
    startsPost(after)
  )
    return true;
  if (verbAt(after.replace(pronoun, '')) ?? unknownVerbAt(after.replace(pronoun, ''))) return true;
  if (/and\s/.test(mark) && (isPrize.test(after) || /^one of (?:the|its|his|her|their) /.test(after)))
    return true;
  if (/and\s/.test(mark) && (isAs(after) || saysNoPost(after) || onStaff.test(after) || onBoard.test(after)))
    return true;
  if (/^on (?:the |its )?\p{Lu}/u.test(after) && /\b(?:serves?|served|sits?|sat) on /.test(before))
    return true;
  if (/and\s|but\s/.test(mark) && goesOn(before, after)) return true;
  if (/and\s/.test(mark) && /^in (?:the )?\p{Lu}/u.test(after)) return true;
  if (/and\s|&/.test(mark) && isPostList(before) && opensAnother(before, after)) return true;
  if (/and|&/.test(mark) && /^The \p{Lu}/u.test(after) && startsUpper(before.split(' ').at(-1)!)) return true;
  if (
    mark.startsWith(', ') &&
    anotherOfList.test(after) &&
    (underAt.test(before) || endsInWhole(before, after))
  )
    return true;
  return !mark.startsWith(', ') || /and|&|as well/.test(mark) ? isNextInstitution(before, after) : false;
}

/** "and as CNN’s bureau chief": as what else somebody works. */
const isAs = (text: string): boolean => text.startsWith('as ') && startsPost(text.slice('as '.length));

/** Past forms that don't end in "ed". */
const irregular =
  /^(?:also )?(?:held|led|ran|wrote|taught|built|won|gave|oversaw|spent|spoke|grew|began|took|made|saw|went|brought|sold|kept|met|co-wrote) \S/;

/** "the Rivers Trust and participates in …", "…, and she …": what somebody does is no part of the name before it. */
function goesOn(before: string, after: string): boolean {
  if (/^(?:he|she|they) /.test(after) || irregular.test(after)) return true;
  const verb = /^(?:(?:also|regularly|often|frequently|occasionally) )?([a-z]{2,}-?[a-z]+(?:s|ed)) \S/.exec(
    after,
  )?.[1];
  const name = before.split(' ').at(-1)!;
  return (
    verb !== undefined &&
    (startsUpper(name) || hasInstitutionWord(name)) &&
    !/(?:ss|us|ics)$/.test(verb) &&
    !isPlural.test(verb) &&
    !isPositionNoun(verb)
  );
}

/** "focusing on river law, transitional justice, and …": what is listed behind is no post. */
const aboutTopics =
  /,? (?:focus(?:ing|es|ed)|speciali[sz](?:ing|es|ed)|work(?:ing)?|writing) (?:[a-z]+ )?(?:on|in|about) [^;]*$/;
const leadsOn =
  /^(?:an?|the|who|which|where|he|she|they|also|currently|now|formerly|previously|is|was|has|at|with|from) /;

/** "vice president, Public Policy, at …", "deputy editor, Asia, at …": what a post is about, between commas. */
const withoutBeat = (text: string): string =>
  text
    .replaceAll(
      /(\p{L}+), (\p{Lu}[\p{L}&-]*(?: (?:\p{Lu}[\p{L}&-]*|and|of|&|for|region|affairs|issues)){0,4}),? (?=(?:at|with) )/gu,
      (whole, noun: string, beat: string) =>
        isPositionNoun(noun) && !hasInstitutionWord(beat) && !isPlace(beat) ? `${noun} ` : whole,
    )
    .replaceAll(
      /(\p{L}+), ([a-z]+)(?: and [a-z]+)? (?=(?:of|at|for) the \p{Lu})/gu,
      (whole, noun: string, beat: string) =>
        isPositionNoun(noun) && fieldOfStudy.test(beat.replace(/s$/, '')) ? `${noun} ` : whole,
    );

function leadsToName(text: string): boolean {
  const lead = preposition.exec(text)?.[0];
  const name = lead === undefined ? '' : text.slice(lead.length);
  return startsUpper(name) || name.startsWith('same ');
}

/** "canon of Saint Brannoc and chaplain to the Infirmary", but "School of Physics and astronomy at …". */
function opensBare(before: string, after: string): boolean {
  const noun = /^(?:[a-z-]+ ){0,2}([a-z-]{3,}) (?:of|at|to|for) (?:the )?\p{Lu}/u.exec(after)?.[1];
  return (
    noun !== undefined &&
    startsUpper(before.split(' ').at(-1)!) &&
    !fieldOfStudy.test(noun) &&
    mayBePost(after)
  );
}

/** "and an avid swimmer", "and the sexton of …": what is neither a name nor a field goes on about the person. */
const opensAnother = (before: string, after: string): boolean =>
  /^(?:her|his|their) (?!own\b)/.test(after) ||
  opensBare(before, after) ||
  /^(?:an?|former|retired|aspiring) /.test(after) ||
  (after.startsWith('the ') && mayBePost(after) && !/ (?:of|in|on|for) /.test(before));

/** Whether a post stands before "and a …", and no description of one: "a professor of law and a parent". */
const isPostList = (before: string): boolean =>
  startsPost(before.replace(/^(?:is|was|are|were) /, '')) ||
  /(?:^|\s)(?:is|was) (?:(?:an?|the) |(?:[a-z’-]+ ){1,3}(?:of|at|for|to) )/.test(before);
