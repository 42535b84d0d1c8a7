import {wordList} from '../../article/word-list.js';
import {isPlace} from '../countries.js';
import {isLanguage} from './fields-of-study.js';
import {hasInstitutionWord, isShortName, isUnmistakable} from '../institution-words.js';
import {isAcronym, nameBefore} from '../letter-case.js';
import {formerWord, isPositionNoun, isTitleWord, singularNoun} from '../titles.js';

/** "Lakeside University professor": an institution's name before the title. */
export function employerBefore(position: string): {employer: string; position: string} | undefined {
  const [lead = '', noun = ''] = /^(\S+) (.+)$/.exec(position)?.slice(1) ?? [];
  if (formerWord.test(lead) || isStanding.test(lead)) {
    const held = employerBefore(noun);
    return held && isPositionNoun(held.position.split(' for ', 1)[0]!.split(' ').at(-1)!)
      ? {...held, position: `${lead} ${held.position}`}
      : undefined;
  }
  const [employer, title] = nameBefore(position);
  if (isBeat(employer) || isBody.test(employer) || namesChair.test(title)) return undefined;
  const [first = '', ...field] = employer.split(' ');
  // "Tarn economics professor", of a university by one word
  if (isShortName(first) && field.length > 0 && !hasInstitutionWord(field.join(' ')))
    return {employer: first, position: `${field.join(' ').toLowerCase()} ${title}`};
  const [, whole = '', about = ''] = wholeFirst.exec(employer) ?? [];
  if (about !== '' && !hasInstitutionWord(about)) return {employer: whole, position: `${about} ${title}`};
  const last = employer.split(' ').at(-1)!;
  // "Harvard-trained economist"
  if (/-(?:trained|educated|born|based)$/.test(last)) return undefined;
  // "Marren High School English teacher"
  const school = employer.slice(0, -last.length).trimEnd();
  if (isLanguage.test(last) && hasInstitutionWord(school))
    return {employer: school, position: `${last} ${title}`};
  if (
    (hasInstitutionWord(employer) && !isTitleWord(last)) ||
    isFirm(employer, title) ||
    isOutlet(employer, title) ||
    isDesk(employer, last)
  )
    return {employer, position: title};
  const [acronym = '', ...rest] = position.split(' ');
  const held = singularNoun(rest.at(-1) ?? '').toLowerCase();
  const employs =
    isAcronym(acronym) &&
    !isTitleWord(acronym) &&
    !isPlace(acronym) &&
    !/^(?:PhD|MBA|MSc|BFA|MFA|AI|IT|HR|TV|PR)s?$/.test(acronym) &&
    !(ofPress.test(held) && isCovered.test(acronym));
  return employs && (ofPress.test(held) || rest.every((word) => isTitleWord(word))) && isStaffNoun(held)
    ? {employer: acronym, position: rest.join(' ')}
    : undefined;
}

/** "World Bank Africa director", "State Department Near East analyst": a whole name, and then what somebody sees to. */
const wholeFirst =
  /^((?:\p{Lu}[\p{L}.]* )*(?:White House|\p{Lu}\p{L}* (?:Department|Bank|University|College|Foundation|Institute))) (\p{Lu}.*)$/u;

/** "a longtime Tarn Press reporter": for how long, or how well, before the employer. */
const isStanding =
  /^(?:contributing|senior|long-?time|long-standing|veteran|regular|frequent|[a-z]+-winning)$/;

/** Who is of a paper or a station, whatever words stand between: "RTQ river correspondent". */
const ofPress =
  /^(?:correspondent|reporter|journalist|editor|columnist|contributor|host|producer|anchor|presenter)$/;

/** What such people cover, and no employers. */
const isCovered = /^(?:EU|UN|NATO|GOP|NYC|NFL|NBA|NHL|MLB|ESG|STEM|LGBTQ\S*|COVID\S*)$/;

/** "Tarn Institute of Tides Senior Investigator": a title in capitals behind the whole name of its employer. */
export function employerOfCapitals(text: string): {employer: string; position: string} | undefined {
  const words = text.split(' ');
  const named = words.every(
    (word) => /^\p{Lu}[\p{L}.&’'-]*$/u.test(word) || /^(?:of|for|and|the|in|on)$/.test(word),
  );
  // "Institute of Chartered Accountants": of whom it is.
  if (
    !named ||
    !isPositionNoun(words.at(-1)!) ||
    singularNoun(words.at(-1)!) !== words.at(-1) ||
    words.at(-1) === 'Justice'
  )
    return undefined;
  const last = words.findLastIndex((word) => !isTitleWord(word)) + 1;
  // "Institute of Tidal Research Senior Investigator": a rank begins a title.
  const rank = words.findIndex((word, index) => index > last && isRank.test(word));
  const title = Math.max(rank, last);
  const employer = words.slice(0, title).join(' ');
  const isWhole = / \S+$/.test(employer) && isUnmistakable(words[title - 1] ?? '');
  return (isWhole || / (?:of|for) \S/.test(employer)) &&
    hasInstitutionWord(employer.split(/ (?:of|for) /, 1)[0]!) &&
    !isPositionNoun(words[0]!)
    ? {employer, position: words.slice(title).join(' ')}
    : undefined;
}

const isRank = /^(?:Senior|Junior|Chief|Principal|Lead|Distinguished)$/;

/** "Ebb Opinion columnist", "Tarn News presenter": what an institution of news calls a part of itself. */
const isDesk = (name: string, last: string): boolean =>
  name.includes(' ') &&
  /^(?:Opinion|News|TV|Television|Radio|FM|Online|Editorial|Sports|Arts)$/.test(last) &&
  !isPlace(name);

/** "TU professor of river law": what an acronym before a professor is, where no other institution is named. */
export function chairBefore(position: string): {employer: string; position: string} | undefined {
  const [, employer = '', title = ''] =
    /^([A-Z]{2,6}) ((?:(?:assistant|associate|adjunct|emeritus) )?(?:professor|lecturer)(?: emerit(?:us|a))? (?:of|in) .+)$/.exec(
      position,
    ) ?? [];
  return employer === '' || isPlace(employer) ? undefined : {employer, position: title};
}

/** "Harper Reed analyst": two names or more before what one is in a firm. */
function isFirm(employer: string, title: string): boolean {
  const words = employer.split(' ');
  return (
    words.length > 1 &&
    !isPlace(employer) &&
    words.every(
      (word) => /^\p{Lu}[\p{L}.&’'-]+$/u.test(word) && !isTitleWord(word) && !isProperAdjective.test(word),
    ) &&
    /^(?:[a-z]+ ){0,3}(?:analyst|economist|banker|engineer|executive|lawyer|attorney|consultant|trader|strategist|partner|spokes(?:man|woman|person))$/.test(
      title,
    )
  );
}

/** "Low Tide columnist", "Weirwire staff writer": whoever writes for one by any name. */
export const isOutlet = (name: string, title: string): boolean =>
  /^(?:(?:contributing|guest|senior|opinion|regular|weekly|former) )*(?:columnist|contributor|(?:staff|contributing) (?:writer|reporter))$/.test(
    title,
  ) &&
  !isPlace(name) &&
  name.split(' ').length < 5 &&
  name
    .split(' ')
    .every(
      (word) =>
        /^\p{Lu}[\p{L}.&’'-]+$/u.test(word) &&
        !isTitleWord(word) &&
        (!isProperAdjective.test(word) || hasInstitutionWord(word)) &&
        !isSection.test(word),
    );

/** What part of a paper somebody writes for, and when. */
const isSection =
  /^(?:Opinion|Op-[Ee]d|Editorial|Sports?|Metro|Business|Features?|News|Arts|Culture|Style|Food|Travel|Books?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Pulitzer)$/;

/** Where somebody is from, a region, or what somebody has won. */
const isProperAdjective =
  /(?:ian|can|ean|man|ish|ese|ch|ic|al|ern|Jewish|Prize|-winning|-born|-based|-trained|-educated)$|^(?:North|South|East|West|Middle|Central|Latin|New|America|Africa|Asia|Europe|Pacific|Gulf|Greek|Iraqi|Israeli|Pakistani|Saudi|Big|Wall|Silicon)$/;

/** "Tarn Foundation chair in Weirs": whom a chair is named after; and what is no title. */
const namesChair = /^(?:(?:[a-z]+ )?chair (?:in|for)|of|in|for|at|on|to|with) /;

/** "Editorial Board member", "Press officer": a body of any institution, or what one works in. */
const isBody =
  /^(?:(?:(?:Editorial|Advisory|Executive|Management|Scientific|Academic|Program(?:me)?|Steering|Technical|International|Organi[sz]ing|Local) )+(?:Board|Committee|Council|Panel|Team)|[Bb]oard|Press|Hospital|Clinic|College|University|School|Company|Group|House|Church|Police|Army|Navy|Radio|Television|Theat(?:re|er)|Library|Museum|Union|State|Government|Bank|Council|Institute|Party|Project|Program(?:me)?|Lab(?:oratory)?|Office|Department|Service)$/;

/** What a correspondent covers, and no employer. */
const isBeat = (name: string): boolean =>
  /^(?:White House|Supreme Court|State Department|Capitol Hill|Downing Street|Pentagon|Congress|Parliament|European Union)$/.test(
    name,
  );

/** Positions that an abbreviation before them is the employer of: "CEPR research fellow"; a chair has a name. */
const isStaffNoun = wordList(`
  affiliate associate fellow director-general correspondent reporter journalist economist analyst editor columnist contributor member
  director envoy host producer researcher president spokesman spokeswoman spokesperson representative
  commissioner anchor presenter scientist scholar adviser`);
