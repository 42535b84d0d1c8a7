import {startsLower, startsUpper} from '../../article/letters.js';
import {isPlace} from '../countries.js';
import {hasInstitutionWord, isShortName} from '../institution-words.js';
import {isAcronym} from '../letter-case.js';
import {bodyNoun} from '../titles.js';

/** Institutions with an apostrophe: that of an owner, or one within a name. */

const namesWithPossessive =
  /(?:^|\s)(?:King|Queen|Women|Men|Children|People|Christ|Goldsmith|Lloyd|Moody|Sotheby|Christie|Veteran|Xi|Chancellor|President|Provost|Dean|Governor|Mayor|Minister|Director|St\.? \S+)$/;

/** "Farmers’ Federation", "River Peoples’ Network": whose name it is, and no owner. */
const isMembers = (owner: string): boolean =>
  /(?:ers|ors|ists|ants|ents|ees|ians|\b(?:peoples|citizens|nurses|families))$/i.test(owner);

/** "RTQ’s Tidal Hour": a programme of a station, or whatever has a name of its own in what is known for short. */
const isOfAcronym = (owner: string, owned: string): boolean =>
  isAcronym(owner.replace(/^the /, '')) &&
  !isPlace(owner) &&
  owned.includes(' ') &&
  startsUpper(owned) &&
  startsUpper(owned.split(' ').at(-1)!);

/** "Weir’s Ferry Review", "Marsh’s Quarterly": called after somebody, and no part of another institution. */
const isPaper = (owner: string, owned: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(owner) &&
  !isPlace(owner) &&
  !isShortName(owner) &&
  /^(?:\p{Lu}\S* )?(?:Review|Quarterly|Journal|Magazine|Monthly|Weekly|Books|Press|Bookshop)$/u.test(owned);

/** "Tarn’s small initiative Open Locks" */
const ownInitiative =
  /^(\p{Lu}[^’']{0,60})[’']s (?:[a-z-]+ ){0,3}(?:initiative|program|programme|project|magazine|newsletter|podcast|journal|centre|center|think tank|newspaper) (?=\p{Lu})/u;

/** What is owned and its owner: "Lakeside University's Department of History". */
export function possessive(part: string): string[] | undefined {
  const own = ownInitiative.exec(part);
  if (own) return [part.slice(own[0].length), own[1]!];
  for (const match of part.slice(0, longestOwner).matchAll(/['’]s |(?<=s)['’] /g)) {
    const owner = part.slice(0, match.index);
    const owned = part.slice(match.index + match[0].length);
    if (namesWithPossessive.test(owner) || isPaper(owner, owned)) continue;
    if (isMembers(owner) && match[0].length === 2) return undefined;
    // "Tarn University’s school of rivers", "the Weir Institute’s tides centre"
    const isInside =
      startsLower(owned) &&
      startsUpper(owner.split(' ').at(-1)!) &&
      !isPlace(owner) &&
      match[0].length > 2 &&
      hasInstitutionWord(owned.split(' of ', 1)[0]!.split(' ').at(-1)!);
    const isBody = bodyNoun.test(owned.split(' ').at(-1)!) || isInside;
    if (isOfAcronym(owner, owned)) return [owned, owner];
    if (!isBody && (!startsUpper(owned.replace(/^\d+\S* /, '')) || !hasInstitutionWord(owned)))
      return undefined;
    return hasInstitutionWord(owner) || owned.includes(' ') ? [owned, owner] : undefined;
  }
  return undefined;
}

/** In UTF-16 units. */
const longestOwner = 84;
