import {startsUpper} from '../../article/letters.js';
import {wordList} from '../../article/word-list.js';
import {withoutAtoms} from './atoms.js';
import {isCountry, isPlace} from '../countries.js';
import {hasInstitutionWord, referringNoun} from '../institution-words.js';
import {chairBefore, employerBefore, employerOfCapitals} from './employers.js';
import {firstSegment, isInRegion, onPanel} from './first-segment.js';
import {headNoun, leadsToAffiliation} from './leads-to-affiliation.js';
import {fieldOfStudy} from './fields-of-study.js';
import {isAcronym, startsLikeName} from '../letter-case.js';
import {describe, withoutArticle, withoutDoing} from './position-words.js';
import {
  formerWord,
  isFieldNoun,
  isPositionNoun,
  isTitleWord,
  isMissionNoun,
  isPortfolioNoun,
  singularNoun,
} from '../titles.js';

/** A phrase such as "a former director of the Rivers Unit at Lakeside University", its two halves told apart. */
export type PositionPhrase = {
  position?: string;
  /** What names the affiliation, still to be read; empty where there is none. */
  affiliation: string;
  former: boolean;
  resident?: boolean;
};

const headEnd =
  /\s(?:of|at|in|for|with|on|to|from|and|within|who|whose|where|across|among|between|behind|through|throughout|under|over|since|until|during|alongside|via|based|by|currently|now|assigned|covering|reporting|writing(?= (?:about|on|for|from|in|an?|the)\b)|specialising|specializing|focusing|working|living|studying|exploring|examining|speciali[sz]ed|focused|interested|known|trained|driving|helping|building|bringing|pursuing)(?:\s|$)|[,;:(]|\s[–—-]\s|$/;

/** The words up to the first preposition, "associate professor" of "an associate professor of law at …". */
const headOf = (text: string): string => {
  const rest = withoutArticle(text);
  return withoutDoing(rest.slice(0, rest.search(headEnd)).trim());
};

/** Whether a text begins with a post: its first words end in a noun for a position. */
export function startsPost(phrase: string): boolean {
  // "“Tides” columnist"
  const text = phrase.replace(
    /^[“"‘][^“”"‘’]{2,40}[”"’] (?=(?:columnist|editor|correspondent|reporter|host)\b)/,
    '',
  );
  if (/^(?:alongside|besides|despite|amid|beyond|without) /.test(text)) return false;
  if (/^The \p{Lu}\S*(?: \p{Lu}\S*)*(?=$|[,.;]| and )/u.test(text)) return false;
  if (isAdverbial.test(text) || isBest.test(text)) return false;
  const words = headOf(text).split(' ');
  const last = words.at(-1) ?? '';
  // "River Sports and Lock-Keeper Well-Being Emeritus": of a chair, and no post of its own.
  const isTail = words.length > 2 && /^emerit(?:us|a)$/i.test(last) && !words.slice(0, -1).some(isHolder);
  return (
    (!words.some((word) => isFinite.test(word)) &&
      words.length <= 9 &&
      isPositionNoun(last) &&
      !isTail &&
      !isFaculty.test(text) &&
      !/['’]s$/.test(last)) ||
    employerOfCapitals(withoutArticle(text).split(/[,;]/, 1)[0]!) !== undefined
  );
}

/** "Faculty of River Law": a body, unlike "faculty at the …". */
const isFaculty = /^(?:the )?Faculty (?:of|for) /;

const isHolder = (word: string): boolean => isPositionNoun(word.split('-').at(-1)!);

/** "before becoming an editor", "in her years as a journalist": when, and not what. */
const isAdverbial =
  /^(?:before|after|later|eventually|while|in|during|over|by|through|for|with|to|from|since|under(?! secretary)|between|among|about|on|including|such|like)\s|^[“"‘]/;
/** "the world’s oldest publisher": of an institution. */
const isBest = /^(?:the|an?) (?:world|country|nation|region|city|state|continent|industry)[’']s (?!first )/;
/** "Bo is a former editor": another's statement. */
const isFinite = /^(?:is|are|was|were|has|have|as|includes?|spans?)$/;

/** What people are said to be that is no post. */
const isNoPost = wordList(`
  author co-author coauthor winner recipient alumnus alumna alum graduate grad native parent mother father grandmother
  grandfather wife husband widow widower son daughter brother sister twin citizen immigrant emigrant refugee fan lover
  finalist semifinalist nominee survivor victim name pseudonym product result part version extract excerpt book novel
  collection memoir holder subscriber descendant friend supporter believer man woman person one kind runner-up voter user
  patient beneficiary regular subject vegetarian vegan story translation series sequel piece article essay column poem play film
  traveller traveler reader listener child teenager voice figure mind pensioner father-of-two
  newcomer outsider insider insomniac example place city town village country time year day week month matter written
  drawn taken given chosen known born made held sent built seen shown`);

/** "the recipient of a Weir Prize", "winner of …": what somebody is that is no post. */
export const saysNoPost = (phrase: string): boolean =>
  /^(?:(?:an?|the) |[a-z]+ of )/.test(phrase) && isNoPost(singularNoun(headOf(phrase).split(' ').at(-1)!));

/** What people do for pleasure, though some did it for a living: "a former line cook". */
const isPastime = /^(?:runner|cyclist|hiker|gardener|cook|sailor|swimmer)$/;

/** "chaplain to the Infirmary": without an article, and where. */
const leadsToBody = /^(?:[a-z][a-z’'-]* ){1,3}(?:of|at|to|for) (?:the )?\p{Lu}/u;

/** Whether a phrase under "is" states a post by a noun that no list has: "the pastor of …", "an army medic". */
export function mayBePost(phrase: string): boolean {
  const lead =
    /^(?:(?:also|currently|now|formerly|previously) )?(?:an?|the|one of the|former|retired) /i.test(phrase);
  if (!lead && !leadsToBody.test(phrase)) return false;
  const words = headOf(phrase).split(' ');
  const last = words.at(-1) ?? '';
  const noun = singularNoun(last);
  return (
    words.length <= 6 &&
    (/^[a-z][a-z’'-]{2,}$/.test(last) ||
      (/^an? /.test(phrase) && /^\p{Lu}[a-z-]{2,}$/u.test(last) && !fieldOfStudy.test(last))) &&
    !/(?:ed|ing|ly|ous|ful|ble|ive|ive|ish|al|less|est|ity|ness|ment|tion|ship|ism|ure)$/.test(last) &&
    !isNoPost(noun.toLowerCase()) &&
    (!isPastime.test(noun) || words.some((word) => formerWord.test(word))) &&
    (!isTitleWord(last) ||
      (/^(?:junior|senior|adjunct)$/.test(last) && / (?:at|in) (?:the )?\p{Lu}/u.test(phrase))) &&
    !hasInstitutionWord(last) &&
    !words.some((word) =>
      /^(?:avid|keen|amateur|passionate|proud|lifelong|devoted|self-described|big|huge)$/i.test(word),
    )
  );
}

/** Cuts a phrase where the position ends and the affiliation begins, and reads what the position says of itself. */
export function readPosition(phrase: string): PositionPhrase {
  const lead = withoutArticle(phrase);
  const before = /^(?:(?:also|currently|now) )*(?:formerly|previously)\b/i.test(phrase.trim());
  const owned = /^(.{1,84}?)['’]s? (?=\S)(.+)$/.exec(lead);
  if (
    owned &&
    startsLikeName(owned[1]!.replace(/^the /, '')) &&
    startsPost(owned[2]!) &&
    isOwner(owned[1]!, headOf(owned[2]!))
  ) {
    const inner = readPosition(owned[2]!);
    return {...inner, affiliation: [inner.affiliation, owned[1]].filter(Boolean).join(' at ')};
  }
  const [, body = '', post = ''] = ofBody.exec(lead) ?? [];
  if (post !== '' && startsPost(post)) return {...readPosition(post), affiliation: `the ${body}`};
  const capitals = employerOfCapitals(lead);
  if (capitals) return {...describe(capitals.position), affiliation: capitals.employer};
  const {position, affiliation} = halves(lead);
  const led =
    employerBefore(position.replace(/ \([^()]*\)$/, '')) ??
    (affiliation === '' ? chairBefore(position) : undefined);
  const described = describe(led?.position ?? position);
  return {
    ...described,
    former: described.former || before,
    affiliation: [affiliation, ...(led ? [led.employer] : [])].filter(Boolean).join(' at '),
  };
}

/** "the company’s chief operating officer": of what was named before. */
const ofBody = new RegExp(`^(${referringNoun})['’]s (.+)$`);

const isOwner = (owner: string, head: string): boolean =>
  !/^(?:Chancellor|President|Provost|Dean|Governor|Queen|King|Regent)$/.test(owner) &&
  (!isPlace(withoutAtoms(owner)) || head.split(' ').length > 1);

const connector =
  /,\s*|:\s+|\s(?:at(?! [Ll](?:arge|aw)\b)|with|of|for|in(?! [Cc]hief\b)|to|from|within|on)\s(?:both )?/g;
const atBody = new RegExp(
  String.raw`\s(?:at(?! [Ll](?:arge|aw)\b)|with|within|${onPanel})\s(?:both )?(?=(?:the |an? )?(?:[^\sa-z(]|\S+ ))`,
  'u',
);

function halves(text: string): {position: string; affiliation: string} {
  const at = atBody.exec(text);
  for (const match of text.matchAll(connector)) {
    const position = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    // "executive officer: Tarn Trust"
    const link = match[0]
      .trim()
      .replace(/ both$/, '')
      .replace(':', ',');
    if (leadsToAffiliation(link, position, rest, at !== null && at.index > match.index)) {
      const mission = isMissionNoun(headNoun(position)) || isPortfolioNoun(headNoun(position));
      return {position, affiliation: mission ? rest.replace(/ to (?:the )?(?=\p{Lu}).*$/u, '') : rest};
    }
    const topics = / (?:in|on) /.test(position) && /^(?:and |[^,;]+, and )/.test(rest);
    if (link === ',' && topics && !hasInstitutionWord(rest)) break;
    if (link === 'on' && isGround.test(firstSegment(rest))) return {position, affiliation: ''};
    if (link === ',' || (link === 'from' && (isPlace(firstSegment(rest)) || isInRegion(rest))))
      return {position, affiliation: ''};
    const there = isPlace(firstSegment(rest)) || (link === 'in' && isWhere(position, rest));
    if ((link === 'in' || link === 'for') && there && at === null) {
      if (isCountry(firstSegment(rest)) && isOffice(position)) return {position, affiliation: rest};
      // "country director for Norway": what somebody has charge of.
      const charge = link === 'for' ? `${match[0]}${/^[^,;(]*/.exec(rest)![0]}` : '';
      return {position: `${position}${charge}`, affiliation: ''};
    }
  }
  return {position: text, affiliation: ''};
}

/** "a ranger on Lake Tarn", "a nurse on the Marren Reservation": where, and not about what. */
const isGround = /^(?:Lake|Mount|Cape) |(?:Reservation|Islands?|Coast|Peninsula|Shore|River|Plains|Border)$/;

/** "parole officer in Santa Rosa": a name that is neither a field of study nor an institution. */
function isWhere(position: string, rest: string): boolean {
  const segment = firstSegment(rest);
  const noun = headNoun(position);
  return (
    (!isFieldNoun(noun) || / of [a-z]/.test(position) || isInRegion(rest)) &&
    !/^(?:expert|specialist|leader|authority|researcher|fellow|candidate|major|scientist)$/.test(noun) &&
    startsUpper(segment) &&
    !hasInstitutionWord(segment) &&
    !isAcronym(segment) &&
    !fieldOfStudy.test(segment.split(' ').at(-1)!)
  );
}

/** "deputy minister of trade": whoever holds it holds it for a country. */
const isOffice = (position: string): boolean => isPortfolioNoun(headNoun(position));
