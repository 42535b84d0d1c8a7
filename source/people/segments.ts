import {startsLower, startsUpper} from '../article/letters.js';
import {isCity, isCountry, isPlace, isRegion} from './countries.js';
import {fieldOfStudy} from './english/fields-of-study.js';
import {isWithinFields} from './enumerated-fields.js';
import {hasInstitutionWord, isDependent, isOutermost, isPart, isShortName} from './institution-words.js';
import {isAcronym, nameBefore} from './letter-case.js';
import {possessive} from './english/possessives.js';
import {cutAt} from './separators.js';
import {bodyNoun} from './titles.js';

/** A part of an affiliation that names one unit, or says where one is; an owner is never where something is. */
export type Segment = {text: string; kind: 'name' | 'place' | 'owner'};

/**
 * Cuts an affiliation into units and places, from the innermost outwards: at commas, "at", "in", "of" and possessives.
 */
export function segmentsOf(printed: string): Segment[] {
  // "RTQ – River Television of the Quay": a name twice.
  const [, short = '', long = ''] = /^(\p{Lu}{2,8}) [–—-] (\p{Lu}[^,]*)$/u.exec(printed) ?? [];
  const text = short !== '' && mayStandFor(short, long) ? short : printed;
  const parts = cutAt(
    text,
    /,\s*|\s[–—-]\s(?=(?:Department|Faculty|School|Division|Centre|Center|Institute) (?:of|for)\b)/g,
    (before, after) =>
      !isSameName(before, after) &&
      !isWithinFields(before, after) &&
      !/^(?:Inc|Ltd|LLC|LLP|Co|Corp|PLC|P\.?[CA])\b/.test(after),
  );
  let described = false;
  return parts.flatMap((given, index): Segment[] => {
    // "The Ebb, part of the Harbour Times group"
    const part =
      index > 0
        ? given.replace(/^(?:a )?(?:part|division|unit|arm|subsidiary) of (?=(?:the )?\p{Lu})/u, '')
        : given;
    const where = /^in (?:the )?(.*)$/.exec(part)?.[1];
    if (where !== undefined && startsUpper(where)) return [{text: where, kind: 'place'}];
    described ||= index > 0 && /^(?:\p{Lu}\S* ){0,3}\p{Lu}\S*[’']s [a-z]/u.test(part);
    described ||= index > 0 && aside.test(part);
    described ||=
      index > 0 &&
      /^(?:an?|the) /.test(part) &&
      (/^\S+ (?:\p{Ll}|\d|\S+-based(?: |$))/u.test(part) || isKind.test(given));
    return connected(part, parts.slice(index + 1)).filter(({kind}) => !described || kind === 'place');
  });
}

/** ", first research laboratory operating …", ", home of …", ", its Rivers Unit": what is said of the name before. */
const aside =
  /^(?:first|largest|oldest|leading|home|now|one of|its|his|her|their|also|and|which|where|for|part of|known|formerly|previously)\s/;

/** "the School’s rivers publication", "the HQ of Kelp House" */
const isKind =
  /^(?:an?|the) (?:\S+ )*(?:publication|magazine|newspaper|journal|firm|company|group|agency|platform|programme|program|organi[sz]ation|network|community|initiative|podcast|newsletter|website|blog|page|channel|site|collective|bookstore|festival|native|resident|graduate)$|^the (?:HQ|headquarters|home|arm|parent|publisher) of /i;

/** "Gavi, the Vaccine Alliance", "NORCE, the Norwegian Research Centre": a name and what it stands for. */
const isSameName = (before: string, after: string): boolean =>
  /^the \p{Lu}/u.test(after) &&
  /^(?:.* of (?:the )?)?(?:\p{Lu}[\p{L}-]*)$/u.test(before) &&
  !hasInstitutionWord(before.split(' ').at(-1)!) &&
  !isPlace(before.split(' ').at(-1)!) &&
  hasInstitutionWord(after) &&
  !(isAcronym(before) && isOutermost(after) && !mayStandFor(before, after));

/** Whether the initials of a name are letters of an acronym, in their order. */
function mayStandFor(acronym: string, name: string): boolean {
  let at = 0;
  for (const [initial] of name.matchAll(/(?<=^|[\s-])\p{Lu}/gu)) {
    at = acronym.indexOf(initial, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Cuts one part without commas at the words that lead from a unit to what it is part of or where it is. */
function connected(part: string, following: readonly string[]): Segment[] {
  if (isCountry(part)) return [{text: part, kind: 'place'}];
  const [inner, outer] = atOuter(part) ?? ofOuter(part) ?? possessive(part) ?? body(part) ?? [];
  if (inner !== undefined && outer !== undefined)
    return [
      // "the Tarn Society’s ESG committee": whose it is has been said.
      ...(/^\S+ \S+$/.test(inner) && isOwned(part, inner) ? [unit(inner)] : connected(inner, [outer])),
      ...owning(
        connected(outer, following),
        / at (?:the )?$/.test(part.slice(inner.length, part.length - outer.length)) ||
          (isUniversityTown.test(outer) && part.startsWith(outer)),
      ),
    ];
  for (const match of part.matchAll(/\s(?:based )?in (?:the )?/g)) {
    const place = part.slice(match.index + match[0].length);
    const name = part.slice(0, match.index);
    const whole = name.includes(' ') || isPlace(place) || !hasInstitutionWord(name);
    if (
      name !== '' &&
      whole &&
      startsUpper(place) &&
      looksLikePlace(place, following, match[0].includes('based'))
    ) {
      return [...connected(name, []), {text: place, kind: 'place'}];
    }
  }
  return [{text: part, kind: 'name'}];
}

const unit = (text: string): Segment => ({text, kind: 'name'});

/** Whether a part of a name stands behind the possessive of its whole. */
const isOwned = (part: string, inner: string): boolean =>
  /(?:[’']s|s[’']) $/.test(part.slice(0, -inner.length));

/** "Stanford’s Rivers Lab": towns whose name alone is that of a university. */
const isUniversityTown = /^(?:Stanford|Princeton|Oxford|Cambridge|Berkeley)$/;

/** What the first of a list of segments is part of is a body, whatever it is called. */
const owning = (segments: readonly Segment[], at: boolean): Segment[] =>
  segments.map((segment, index) =>
    index === 0 && segment.kind === 'name' && (at ? !isCountry(segment.text) : !isPlace(segment.text))
      ? {...segment, kind: 'owner'}
      : segment,
  );

function atOuter(part: string): string[] | undefined {
  const link = /\s(?:at|within|under|in(?= the )) (?:the )?/;
  const [inner, ...outer] = cutAt(part, new RegExp(`${link.source}(?=\\S)`, 'g'), (before, after, mark) => {
    // "the Tidal School in the Science Faculty", but "the Centre for Women in the Academy"
    const isWhole =
      endsWhole(after.split(/ (?:of|at|for) /, 1)[0]!) && (endsWhole(before) || isLowerBody(before));
    if (mark.startsWith(' in ') && !isWhole && !/^(?:University|College) of /.test(after)) return false;
    const campus =
      /\b(?:University|College|Univ\.) (?:of|System)\b|State University/.test(before) &&
      !hasInstitutionWord(after.split(/[’']s /, 1)[0]!);
    if (mark.startsWith(' under ') && !hasInstitutionWord(after)) return false;
    // "University at Ebb"
    if (/^(?:the )?(?:University|College)$/.test(before)) return false;
    return (startsUpper(after) || /^\d/.test(after)) && !campus;
  });
  return outer.length > 0
    ? [inner ?? '', part.slice((inner ?? '').length).replace(new RegExp(`^${link.source}`), '')]
    : undefined;
}

/** "the National Weir Centre": a name that ends in the noun of an institution, with more than that noun. */
const endsWhole = (name: string): boolean =>
  /^(?:the )?\p{Lu}\S* /u.test(name) && hasInstitutionWord(name.split(' ').at(-1)!);

const complete =
  /(?:Universit|Institut|Academ|College|School|Cent(?:er|re)|Hospital|Bank|Foundation|Ministry|Council|Union|Society|Association|Agency|Corporation|Commission|Facult|Department|Parliament|Museum|Library|Partnership|Alliance|Network|Coalition|Consortium|[Dd]iocese)/;

/** "the tides desk", "board of trustees": a body that is printed in small letters. */
const isLowerBody = (name: string): boolean =>
  (bodyNoun.test(name.split(' ').at(-1)!) && startsLower(name)) ||
  / (?:office|branch|chapter|bureau|desk|team|department|division|unit|section|ward|program(?:me)?|project|campaign)$|(?:^|^the )(?:board|council|committee) of (?:trustees|directors|governors|regents|management|visitors|advis[eo]rs)$/.test(
    name,
  );

/** "department of Harbour Engineering": its name is what follows. */
const isBarePart = /^(?:the )?(?:department|division|faculty|school|section|chair|institute)$/;

/** "Board of Regents for the Tarn System", "Editorial Board of Weir Journal", "Advisory Council to the EBF" */
const board =
  /^((?:\p{Lu}\S+ ){0,2}(?:Board|(?:Advisory|Executive|Standing|Steering|Central) (?:Council|Committee))(?: of \p{Lu}\p{L}+s)?) (?:of|for|to) (?:the )?(\p{Lu}.*)$/u;

/** "Faculty of Law of the University of Oslo": an "of" between two whole names, not the one inside a name. */
function ofOuter(part: string): string[] | undefined {
  const [, boardOf = '', ofWhole = ''] = board.exec(part) ?? [];
  const isWhole =
    / of /.test(boardOf) || isAcronym(ofWhole) || hasInstitutionWord(ofWhole.split(' ').at(-1)!);
  if (boardOf !== '' && isWhole) return [boardOf, ofWhole];
  for (const match of part.matchAll(/\sof (?:the )?/g)) {
    const inner = part.slice(0, match.index);
    const outer = part.slice(match.index + match[0].length);
    if (!startsUpper(outer)) continue;
    if (
      /^(?:Faculty|Board|Council|Senate|Staff|Secretariat|Politburo)$/.test(inner) &&
      match[0] === ' of the ' &&
      hasInstitutionWord(outer)
    )
      return [inner, outer];
    if (isLowerBody(inner) && !(isBarePart.test(inner) && !hasInstitutionWord(outer))) return [inner, outer];
    if (!inner.includes(' ') || !hasInstitutionWord(inner) || !startsUpper(inner)) continue;
    const head = outer.split(/ (?:of|for|de)\b/, 1)[0]!.split(' ');
    const named =
      head.length <= 5 &&
      head.every((word) => (startsUpper(word) || word === 'and') && /^[^\d,;()'’]+$/.test(word));
    // "the Tides Department of the Weir Fund (WF)", "the River Department of EBF", "the Tides Centre of ETH Zurich",
    // "the Lowick Office of Harper Reed"
    const isOfWhole =
      endsWhole(inner) &&
      ((isAcronym(outer) && isDependent(inner)) ||
        isShortName(outer.split(' ', 1)[0]!) ||
        (/ (?:Office|Bureau|Branch)$/.test(inner) &&
          isPlace(inner.replace(/ \S+$/, '').replace(/^the /, ''))));
    const isOfPart = match[0] === ' of the ' && isPart(inner) && endsWhole(inner);
    // "the Tarn School of Tides of the Vrije Universiteit Ebb"
    const isUniversity = match[0] === ' of the ' && head.some((word) => word.startsWith('Universi'));
    if ((named && (isUniversity || complete.test(head.at(-1) ?? ''))) || isOfWhole || isOfPart)
      return [inner, outer];
  }
  return undefined;
}

/** "African Union advisory panel on rivers": a body in small letters within the institution before it. */
function body(part: string): string[] | undefined {
  const [owner, rest] = nameBefore(part.replace(/^the /, ''));
  const words = rest.split(' ').slice(0, 4);
  const known =
    hasInstitutionWord(owner) ||
    isAcronym(owner) ||
    (owner.split(' ').length > 2 && !/ (?:and|&) /.test(owner));
  const named = !/^(?:group|(?:select|standing|joint|steering) committee)$/.test(rest);
  return known && named && words.some((word) => bodyNoun.test(word)) ? [rest, owner] : undefined;
}

function looksLikePlace(text: string, following: readonly string[], stated: boolean): boolean {
  const words = text.split(' ');
  if (isPlace(text)) return true;
  if (
    hasInstitutionWord(text) ||
    // "Institute for Research in Tidal Matters, Oslo, Norway"
    (following.length > 1 && isCity(following[0]!)) ||
    words.length > 4 ||
    !words.every((word) => startsUpper(word) || /^(?:de|la|upon|am|of|el)$/.test(word))
  )
    return false;
  const last = following.at(-1);
  return (
    stated ||
    (last !== undefined && (isCountry(last) || isRegion(last))) ||
    !fieldOfStudy.test(words.at(-1) ?? '')
  );
}
