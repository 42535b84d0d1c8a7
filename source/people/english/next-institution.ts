import {startsUpper} from '../../article/letters.js';
import {isPlace} from '../countries.js';
import {hasInstitutionWord, isDependent, isOutermost, isPart, isShortName} from '../institution-words.js';
import {isAcronym, nameAtEnd} from '../letter-case.js';

/** Whether a mark or an "and" leads from the name of one institution to that of another. */

const withinName = /^(?:University|College|Institute) of\b.* (?:Science|Technology|Arts?)$/;

/** "the Drama Critics Society": a whole name. */
const endsInInstitution = (name: string): boolean =>
  name.includes(' ') && hasInstitutionWord(name.split(' ').at(-1)!);

/** "worked at ProPublica and the Texas Observer". */
export const underAt =
  /\b(?:work(?:s|ed)?|worked|employed|based|reports|reported|writes|wrote)(?: on [a-z ]{2,40}?)? (?:at|for|with) /;

/** "…, the Ebb Journal and the Marren Times" */
export const anotherOfList = /^the \p{Lu}[^,;]{2,60}(?:,? and the |, the )\p{Lu}/u;

/** "the Rivers Trust and …" → Rivers Trust, but "the Rivers and Harbours Research Trust and …" as a whole. */
function nextName(text: string): string {
  const name = text.split(/[,;]|\s(?:at|in)\s/, 1)[0]!.replace(/^the /, '');
  const [first = '', second = ''] = name.split(/ and (?=\p{Lu})/u);
  return hasInstitutionWord(first) || !hasInstitutionWord(second)
    ? name.split(' and ', 1)[0]!
    : `${first} and ${second}`;
}

/** "on the staff at the University of Tarn, the University of Ebb, and the …" */
export const endsInWhole = (before: string, after: string): boolean =>
  isOutermost(/ at (?:the )?([^,]*)$/i.exec(before)?.[1] ?? '') && isOutermost(nextName(after));

const ofSomething = /^\p{Lu}[\p{L}-]* (?:\p{Lu}[\p{L}-]* ){0,2}?(?:of|for|in|on) (?:the )?\p{Lu}/u;

/**
 * "the Rivers Alliance and the UN Weir Programme", "OpenWeir and the Lab in …", "Journal of Tides and Journal of …": a
 * name that can't go on the one before it, as no name has two nouns of institutions with what each is of.
 */
function isWholeName(last: string, after: string): boolean {
  const bare = after.replace(/^the /, '');
  const withArticle = bare !== after;
  const head = bare.split(/ (?:of|for|in|on) /, 1)[0]!;
  if (
    last !== '' &&
    ofSomething.test(last) &&
    ofSomething.test(bare) &&
    last.split(' ', 1)[0] === bare.split(' ', 1)[0]
  )
    return true;
  if (last === '' || isPart(last) || (!withArticle && isPart(head))) return false;
  if (ofSomething.test(bare) && hasInstitutionWord(head.split(' ').at(-1)!))
    return withArticle || hasInstitutionWord(last) || /\p{Ll}\p{Lu}/u.test(last);
  const isWhole = isAcronym(bare.split(' ', 1)[0]!) && / \p{Lu}/u.test(bare);
  return withArticle && isWhole && !/ (?:of|for|on|in) /.test(last);
}

/** "the Legislative and Tidal Process Clinic": of what kind, and no name. */
const isAdjective = /^\p{Lu}\p{Ll}+(?:ive|ory|ary|ional|ural)$/u;

/** Whether "and" leads to another institution, as in "Lakeside University and the Rivers Institute". */
export function isNextInstitution(printed: string, after: string): boolean {
  const before = printed.replaceAll(/ \([^()]*\)/g, '');
  const last = before.split(/,\s*|\s(?:at|with|for|in)\s(?:the )?/).at(-1)!;
  const next = nextName(after);
  if (/, with (?!the\b)[a-z]+ [^,;]*$/.test(before)) return false;
  if (!startsUpper(next)) return false;
  // "MIT River Science and Weir Laboratory"
  const [short = '', ...field] = last.replace(/^the /, '').split(' ');
  if (isShortName(short) && field.length > 0 && !hasInstitutionWord(field.join(' '))) return false;
  if (isAdjective.test(nameAtEnd(before)) && !after.startsWith('the ')) return false;
  if (isWholeName(nameAtEnd(before), after)) return true;
  if (withinName.test(last)) return false;
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
  // "Professor, University of Tarn and RTQ"
  if (isOutermost(last) && /^(?!STEM|ICT|HIV)[A-Z]{3,6}$/.test(next)) return true;
  return members || (hasInstitutionWord(head) && (isOutermost(last) || isPlace(last) || whole));
}
