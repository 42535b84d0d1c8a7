import {startsUpper} from '../article/letters.js';
import {isPlace} from './countries.js';
import {hasInstitutionWord, isDependent, isOutermost} from './institution-words.js';
import {mayBePost, startsPost} from './positions.js';
import {cutAt} from './separators.js';
import {fieldOfStudy} from './segments.js';
import {isPositionNoun} from './titles.js';
import {unknownVerbAt, verbAt} from './verbs.js';

/** One of a list of things said about a person. */
export type Phrase = {
  text: string;
  /** Said of the place named before: "where she teaches law", "a student there". */
  there: boolean;
  /** One more of the houses that a post is held at: "a columnist for the Tarn Times and Ebb". */
  listed: boolean;
};

const separator =
  /\s*;\s*(?:and\s+|as well as\s+)?|,?\s+(?:and|as well as|but|&)\s+(?:also\s+)?|,\s+(?:who\s+|while\s+)?/g;
const where = /^where\s+(?:he|she|they)\s+/i;
const pronoun = /^(?:who|which|he|she|they|and|both)\s+(?=\S)/i;
const preposition = /^(?:both |all |each )?(?:at|with|from|of) (?:the )?/;

/**
 * Cuts a predicate where another verb, another post or another affiliation begins; a comma or an "and" within a
 * name or a field of study cuts nothing.
 */
export function phrasesOf(predicate: string): Phrase[] {
  const marked = withoutBeat(predicate)
    .replaceAll(/,?\s+where\s+(he|she|they)\s+/gi, ', where $1 ')
    .replaceAll(/\b(authors?), [a-z][a-z ]{0,30}, of\b/g, '$1 of')
    .replaceAll(
      /\s+who\s+(?=(?:is|was|has|also|now|previously|formerly|(?:[a-z]{3,}(?:s|ed))|taught|led|ran|held)\b)/gi,
      ', who ',
    );
  let amongHouses = false;
  const listed = [false];
  const parts = cutAt(marked, separator, (before, after, mark) => {
    const isHouse = isNextHouse(amongHouses ? `writes for ${before}` : before, after, mark);
    const isCut = isHouse || beginsAnother(before, after, mark);
    if (isCut) {
      amongHouses = isHouse;
      listed.push(isHouse);
    }
    return isCut;
  });
  return parts.map((part, index) => ({
    text: part
      .replace(where, '')
      .replace(pronoun, '')
      .replace(/\s*\bthere\b/, ''),
    there: where.test(part) || /\bthere\b/.test(part),
    listed: listed[index] ?? false,
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

/** "focusing on river law, transitional justice, and …": what is listed behind is no post. */
const aboutTopics =
  /,? (?:focus(?:ing|es|ed)|speciali[sz](?:ing|es|ed)|work(?:ing)?|writing) (?:[a-z]+ )?(?:on|in|about) [^;]*$/;
const leadsOn =
  /^(?:an?|the|who|which|where|he|she|they|also|currently|now|formerly|previously|is|was|has|at|with|from) /;

/** "vice president, Public Policy, at …", "deputy editor, Asia, at …": what a post is about, between commas. */
const withoutBeat = (text: string): string =>
  text
    .replaceAll(
      /(\p{L}+), ((?:\p{Lu}[\p{L}&-]*|and|of|&|for)(?: (?:\p{Lu}[\p{L}&-]*|and|of|&|for)){0,4}), (?=(?:at|with) )/gu,
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
  /^an? /.test(after) ||
  (after.startsWith('the ') && mayBePost(after) && !/ (?:of|in|on|for) /.test(before));

/** Whether a post stands before "and a …", and no description of one: "a professor of law and a parent". */
const isPostList = (before: string): boolean =>
  startsPost(before.replace(/^(?:is|was|are|were) /, '')) ||
  /(?:^|\s)(?:is|was) (?:(?:an?|the) |(?:[a-z’-]+ ){1,3}(?:of|at|for|to) )/.test(before);

const withinName = /^(?:University|College|Institute) of\b.* (?:Science|Technology|Arts?)$/;

/** "the Drama Critics Society": a whole name. */
const endsInInstitution = (name: string): boolean =>
  name.includes(' ') && hasInstitutionWord(name.split(' ').at(-1)!);

/** "worked at ProPublica and the Texas Observer". */
const underAt =
  /\b(?:work(?:s|ed)?|worked|employed|based|reports|reported|writes|wrote)(?: on [a-z ]{2,40}?)? (?:at|for|with) /;

/** Who writes for papers, and often for several of them. */
const contributing =
  '(?:columnist|contributor|correspondent|commentator|pundit|writer|reporter|critic|reviewer)';

/** What may be held at several houses, which are then listed by their names. */
const atHouses = new RegExp(
  String.raw`(?:\b${contributing}s? (?:for|at|to|with)|\b(?:work(?:s|ed)?|reports|reported|writes|wrote) (?:at|for|with)|\b(?:covers|covered) [a-z ]{2,60}? (?:at|for)|\b(?:boards|committees|councils) of(?! (?:directors|trustees|governors|regents|overseers)\b)(?: [a-z]+ such as)?) (?=(?:the )?\p{Lu}|[a-z]+ such as )`,
  'u',
);

/** What else may be held at several: "a director of Tarn Ltd, Ebb Fund Plc and Quay Ltd", "a former editor of Tides, Ebb and Quay". */
const ofSeveral = /\b(?:(directors?|trustees?|partners?)|editors?) (?:of|at) (?=(?:the )?\p{Lu})/u;
const isCompany = /\b(?:Plc|PLC|Ltd|Limited|Inc|LLC|LLP|Corp|AG|GmbH)\.?$/;

/** "a board member of RTQ and LockWatch", "… of the Tidal Frontier Foundation and OpenWeir" */
const memberOf =
  /\bmembers? of (?:[A-Z]{2,8}|(?:the )?(?:\p{Lu}[\p{L}-]+ ){1,4}(?:Foundation|Association|Society|Institute|Council|League|Union|Trust|Alliance))$/u;
const oneWord = /^(?:[A-Z]{2,8}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+|\p{L}+\.(?:org|com|net|io))(?=$|[,;]| and |\.$)/u;

/** Words in capitals and nothing else: "U.S. News & World Report". */
const isBareName = (text: string): boolean =>
  text.split(' ').every((word) => startsUpper(word.replace(/^\(/, '')) || /^(?:&|\d.*)$/.test(word));

/** "a columnist for the Marren Times and Ebb", "on the editorial boards of Tides, Quay Letters, and Harbour". */
function isNextHouse(before: string, after: string, mark: string): boolean {
  if (
    !mark.startsWith(', ') &&
    / at [A-Z]{2,8}[a-z]?$/.test(before) &&
    /^[A-Z]{2,8}[a-z]?(?=$|[,.;])/.test(after)
  )
    return true;
  if (!mark.startsWith(', ') && memberOf.test(before) && oneWord.test(after)) return true;
  const lead = atHouses.exec(before) ?? ofSeveral.exec(before);
  if (!lead) return false;
  const listed = before.slice(lead.index + lead[0].length).replaceAll(/ \([^()]*\)/g, '');
  if (lead[1] !== undefined && !isCompany.test(listed)) return false;
  if (/^[^,;]* at /.test(after)) return false;
  const isList = listed.split(/, /).every((name) => isBareName(name.replace(/^the /, '')));
  const next = after.split(/[,;]|\s(?:and|at|in|as)\s/, 1)[0]!.replace(/^the /, '');
  if (!isList || !startsUpper(next) || isPlace(next)) return false;
  return !mark.startsWith(', ') || /and|&/.test(mark) || /^[^;]{1,80}?,? and (?:the )?\p{Lu}/u.test(after);
}

/** "…, the Ebb Journal and the Marren Times" */
const anotherOfList = /^the \p{Lu}[^,;]{2,60}(?:,? and the |, the )\p{Lu}/u;

/** "the Rivers Trust and …" → Rivers Trust, but "the Rivers and Harbours Research Trust and …" as a whole. */
function nextName(text: string): string {
  const name = text.split(/[,;]|\s(?:at|in)\s/, 1)[0]!.replace(/^the /, '');
  const [first = '', second = ''] = name.split(/ and (?=\p{Lu})/u);
  return hasInstitutionWord(first) || !hasInstitutionWord(second)
    ? name.split(' and ', 1)[0]!
    : `${first} and ${second}`;
}

/** "on the staff at the University of Tarn, the University of Ebb, and the …" */
const endsInWhole = (before: string, after: string): boolean =>
  isOutermost(/ at (?:the )?([^,]*)$/i.exec(before)?.[1] ?? '') && isOutermost(nextName(after));

/** Whether "and" leads to another institution, as in "Lakeside University and the Rivers Institute". */
function isNextInstitution(printed: string, after: string): boolean {
  const before = printed.replaceAll(/ \([^()]*\)/g, '');
  const last = before.split(/,\s*|\s(?:at|with|for|in)\s(?:the )?/).at(-1)!;
  const next = nextName(after);
  if (/, with (?!the\b)[a-z]+ [^,;]*$/.test(before)) return false;
  if (!startsUpper(next) || withinName.test(last)) return false;
  if (after.startsWith('the ') && underAt.test(before) && startsUpper(last) && !/ (?:of|for|on) /.test(last))
    return true;
  if (underAt.test(before) && /^\p{Lu}[\p{L}-]+$/u.test(last) && /^\p{Lu}[\p{L}-]+$/u.test(next)) return true;
  const second =
    after.startsWith('the ') &&
    hasInstitutionWord(next) &&
    startsUpper(last) &&
    !/ (?:of|for|on|and) /.test(last);
  if (!hasInstitutionWord(before)) return second && / at (?:the )?[^,]*$/.test(before);
  if (isDependent(next) && !after.startsWith('the ') && !isPlace(last)) return false;
  const head = next
    .split(/ (?:of|for|de|on) /, 1)[0]!
    .split(' ')
    .at(-1)!;
  const named = before.split(/,\s*|\s(?:at|with|in)\s(?:the )?/).at(-1)!;
  const whole =
    after.startsWith('the ') &&
    next.includes(' ') &&
    (hasInstitutionWord(last) || (startsUpper(named) && hasInstitutionWord(named)));
  const members =
    /\b(?:members?|fellow) of (?:the )?[^,]*$/.test(before) &&
    endsInInstitution(last) &&
    /^\S+ \p{Lu}/u.test(next);
  return members || (hasInstitutionWord(head) && (isOutermost(last) || isPlace(last) || whole));
}
