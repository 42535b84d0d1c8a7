import {hasInstitutionWord, isOutermost} from '../../people/institution-words.js';
import type {PrintedGroup} from '../../people/title-page.js';
import {blocksOf} from './front-blocks.js';
import {capitalised, isRemark} from './front-lines.js';
import {type Known, peopleIn, type Placed} from './front-people.js';
import {labelledIn} from './labelled.js';
import {type Line, lineOf} from './lines.js';
import {joined} from './printed-address.js';
import {linesByMark} from './printed-marks.js';
import {withoutOthers} from './on-behalf.js';
import {withWholeNames} from './printed-names.js';
import {withScannedMarks} from './scanned-marks.js';
import type {Segment} from './segments.js';
import {isThesis} from './thesis.js';

/** What stands between a title and the text: people, addresses, and what is neither. */
export type Front = {groups: PrintedGroup[]; rest: Line[]};

/** Reads the lines below a title, block by block where they stand beside one another. */
export function readFront(printed: readonly Segment[], {author, ...page}: Known): Front {
  const {segments, authors, others} = labelledIn(printed);
  const known = {...page, author: `${author} ${authors}`};
  const groups: Placed[] = [];
  const rest: Line[] = [];
  for (const block of withScannedMarks(blocksOf(segments))) {
    const before = groups.flatMap(({names}) => names);
    groups.push(...peopleIn(linesByMark(withWholeNames(withoutOthers(block))), known, before, rest));
  }
  const apart = groups.some(({addresses}) => addresses.length > 0)
    ? []
    : addressApart(groups, rest, segments);
  const address = joined(apart.map(({text}) => withoutLead(text)));
  return {
    groups: [
      ...groups.toSorted(byPlace).map(({names, addresses}) => ({names, addresses})),
      ...(address === '' ? [] : [{names: [], addresses: [{text: address}]}]),
    ],
    rest: [...rest.filter((line) => !apart.includes(line)), ...others.map((segment) => lineOf([segment], 1))],
  };
}

/** Lines above all names that say where everybody is, where nothing below the names does; on the title page of a thesis any that do. */
function addressApart(groups: readonly Placed[], rest: readonly Line[], all: readonly Segment[]): Line[] {
  const first = Math.min(...groups.flatMap(({names, y}) => (names.length > 0 ? [y] : [])));
  if (!Number.isFinite(first)) return [];
  const isOfThesis = isThesis(all);
  return rest
    .filter(({y}) => isOfThesis || y < first)
    .filter(
      ({text}) =>
        hasInstitutionWord(capitalised(text)) && !isRemark(withoutLead(text)) && !/[.:]$/.test(text),
    )
    .toSorted((a, b) => Number(isOutermost(a.text)) - Number(isOutermost(b.text)));
}

/** "A thesis submitted to the University of …", "der Universität …": what leads to an address that a thesis states. */
const withoutLead = (text: string): string =>
  text
    .replace(
      /^.*\b(?:submitted|presented|eingereicht|vorgelegt|présentée?|presentada)\b.{0,12}?\b(?:to|at|an|bei|à|en|in)\s+/i,
      '',
    )
    .replace(/^(?:(?:to|at|an|in|of|from|the|der|dem|des|die|am) )+(?=\p{Lu})/iu, '')
    .replace(/,? in (?:partial )?(?:fulfil|candidacy)\p{L}*.*$/u, '');

/** Row by row from the left. */
const byPlace = (a: Placed, b: Placed): number => (Math.abs(a.y - b.y) < 4 ? a.x - b.x : a.y - b.y);
