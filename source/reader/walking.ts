import {sameTarget, type Anchor} from '../article/anchor.js';
import {positionOfAnchor} from '../layout/places.js';
import {stretchAt} from '../layout/stretches.js';
import {goTo, pageHeight, samePosition, wayBackFrom, type Step} from './moving.js';
import type {Reading, State, Walk} from './state.js';
import {galleyOf} from './typeset.js';

/** n and N: from hit to hit, best first, across articles where all were searched. */
export function walk(state: State, reading: Reading, by: number): Step {
  if (!state.walk) return [{...state, message: 'nothing to walk: / finds in the article, F in all'}, []];
  const {findings} = state.walk;
  const current = (((state.walk.current + by) % findings.length) + findings.length) % findings.length;
  return goToFinding({...state, walk: {...state.walk, current}}, reading, !atCurrent(state, reading));
}

/** Whether the reader is where the walk led last: then the way back needs no stop there. */
function atCurrent(state: State, reading: Reading): boolean {
  const place = placeOfCurrent(state, reading);
  return place !== undefined && samePosition(place, reading.position);
}

/** Goes to the walk's current finding, in this article or another; `jump` leaves a stop on the way back. */
export function goToFinding(state: State, reading: Reading | undefined, jump: boolean): Step {
  const finding = state.walk?.findings[state.walk.current];
  if (!finding) return [state, []];
  const read = state.screen === 'article' ? reading : undefined;
  if (read?.article.id === finding.article) {
    const place = placeOfCurrent(state, read);
    return place ? goTo(state, read, place, jump) : [state, []];
  }
  const request = state.request + 1;
  const wayBack = read && jump ? wayBackFrom(state, read) : state.wayBack;
  const at = anchorOf(state.walk);
  return [
    {...state, request, opening: request, wayBack},
    [{type: 'open', request, article: finding.article, ...(at && {at})}],
  ];
}

/** The first of the words that matched in the walk's current finding. */
function anchorOf(walked: Walk | undefined): Anchor | undefined {
  const finding = walked?.findings[walked.current];
  if (!finding) return undefined;
  const offset = finding.ranges[0]?.[0] ?? 0;
  return {target: finding.target, offset, quote: finding.text.slice(offset, offset + 48)};
}

/** Where a reading shows the walk's current finding; undefined where it is in another article or gone. */
function placeOfCurrent(state: State, reading: Reading): Reading['position'] | undefined {
  const at = anchorOf(state.walk);
  const here = state.walk?.findings[state.walk.current]?.article === reading.article.id;
  const place = at && here && positionOfAnchor(galleyOf(state, reading).passages, at);
  return place ? inSight(state, reading, place.position) : undefined;
}

/** Where an article opens that was asked for at an anchor: a hit in sight of its paragraph, all else at its line. */
export function placeOf(
  state: State,
  reading: Reading,
  at: Anchor,
): {position: Reading['position']; exact: boolean} | undefined {
  const hit = anchorOf(state.walk);
  const isHit = hit !== undefined && sameTarget(hit.target, at.target) && hit.offset === at.offset;
  const place = positionOfAnchor(galleyOf(state, reading).passages, at);
  return place && isHit ? {...place, position: inSight(state, reading, place.position)} : place;
}

/** A hit's own paragraph is shown from its beginning where both fit on the page; else the hit's line comes first. */
function inSight(state: State, reading: Reading, position: Reading['position']): Reading['position'] {
  const galley = galleyOf(state, reading);
  const passage = galley.passages[position.passage];
  if (passage && stretchAt(passage, position.offset) > 0) return position;
  const lines = galley.lines(position.passage, 0);
  const line = lines.findLastIndex((each) => each.start <= position.offset);
  const leading = lines.filter((each) => each.start < 0).length;
  return line - leading < pageHeight(state) - 1 ? {passage: position.passage, offset: 0} : position;
}
