import {sameTarget, type Anchor, type Target} from '../article/anchor.js';
import {positionOfAnchor} from '../layout/anchor-position.js';
import {targetKey} from '../layout/rows.js';
import type {Passage} from '../layout/passages.js';
import {chunkAt} from '../layout/passage-chunks.js';
import {move, visible, type Position} from '../layout/viewport.js';
import type {Hit} from '../search/hit.js';
import type {Action, Effect, Step} from './action.js';
import {goTo, pageHeight, samePosition, jumpListFrom} from './moving.js';
import type {Find, Finding, Reading, State, Walk} from './state.js';
import {galleyOf} from './reading-layout.js';

/** Begins a walk at a hit of the list, and asks for all hits of its article. */
export function beginWalk(state: State, find: Find, finding: Finding): Step {
  const {find: _, ...closed} = state;
  const walk: Walk = {
    find,
    over: state.screen,
    from: 0,
    stopped: false,
    article: finding.article,
    current: finding,
    pendingSteps: 0,
  };
  const [there, effects] = goToCurrent({...closed, walk}, state.reading, true);
  const from = there.jumpList.length;
  const stopped = there.jumpList !== state.jumpList;
  return [{...there, walk: {...walk, from, stopped}}, [...effects, hitsEffect(walk)]];
}

/** Asks for all hits of a walk's article. */
export const hitsEffect = ({article, find}: Pick<Walk, 'article' | 'find'>): Effect => ({
  type: 'hits',
  article,
  query: find.field.text.trim(),
  reach: find.found.reach,
});

type Came = Extract<Action, {type: 'hits'}>;

/** The hits of an article are known: the walk goes to its first or last, or makes the steps that waited for them. */
export function hitsReceived(state: State, {article, query, hits}: Came): Step {
  const {walk, reading} = state;
  if (!walk || walk.article !== article || walk.find.field.text.trim() !== query) return [state, []];
  const {enterAt, pendingSteps, ...rest} = walk;
  if (enterAt) {
    const current = enterAt === 'first' ? hits[0] : hits.at(-1);
    // What was found in it is there no more: it stays out of the walk.
    if (!current) return [{...state, walk: {...rest, hits, pendingSteps: 0}}, []];
    return goToCurrent({...state, walk: {...rest, current, hits, pendingSteps: 0}}, reading, true);
  }
  const known = {...state, walk: {...rest, hits, pendingSteps: 0}};
  return pendingSteps === 0 || !reading ? [known, []] : walkOn(known, reading, pendingSteps);
}

/**
 * n and N: from hit to hit in the order of the text, from where one is; past the last one of an article to the next of
 * the list where all articles were searched, else around.
 */
export function walkOn(state: State, reading: Reading, by: number): Step {
  const {walk} = state;
  if (!walk) return [{...state, message: nothingToWalk(state)}, []];
  const {hits} = walk;
  if (!hits) return [{...state, walk: {...walk, pendingSteps: walk.pendingSteps + by}}, []];
  const inSightOfCurrent = isOnScreen(state, reading, walk.current);
  const jump = !inSightOfCurrent;
  const at = inSightOfCurrent ? indexOfHit(hits, walk.current) : -1;
  const to = at === -1 ? indexFrom(state, reading, hits, by) : at + by;
  const current = hits[to];
  if (current) return goToCurrent({...state, walk: {...walk, current}}, reading, jump);
  const next = walk.find.scope === 'all' ? articleAfter(walk, Math.sign(by)) : undefined;
  if (next !== undefined) {
    const {hits: _, ...rest} = walk;
    const entering: Walk = {...rest, article: next, pendingSteps: 0, enterAt: by > 0 ? 'first' : 'last'};
    return [{...state, walk: entering}, [hitsEffect(entering)]];
  }
  const around = hits[((to % hits.length) + hits.length) % hits.length];
  if (!around) return [state, []];
  const message = by > 0 ? 'from the first hit again' : 'from the last hit again';
  return goToCurrent({...state, walk: {...walk, current: around}, message}, reading, jump);
}

/** Says which keys find something. */
const nothingToWalk = ({keymap}: State): string =>
  `nothing to walk: ${keymap.keyFor('article', 'find')} finds in the article, ${keymap.keyFor('article', 'find-all')} in all`;

/** The index of a hit counted from the top of the page: `by` hits on, or back where negative. */
function indexFrom(state: State, reading: Reading, hits: readonly Hit[], by: number): number {
  const {passages} = galleyOf(state, reading);
  const {passage, offset} = reading.position;
  const isBelow = (hit: Hit): boolean => {
    const its = passageOf(passages, hit.target);
    return its > passage || (its === passage && offsetOf(hit) >= offset);
  };
  const below = hits.findIndex(isBelow);
  const first = below === -1 ? hits.length : below;
  return by > 0 ? first + by - 1 : first + by;
}

/** The article of the list before or after a walk's, in the list's order; undefined where there is no other. */
function articleAfter({find, article}: Walk, by: number): string | undefined {
  const articles = [...new Set(find.found.findings.map((finding) => finding.article))];
  if (articles.length < 2) return undefined;
  const here = Math.max(0, articles.indexOf(article));
  return articles[(here + by + articles.length) % articles.length];
}

/** The place of a hit among those of its article; -1 where it isn't one of them. */
export const indexOfHit = (hits: readonly Hit[], hit: Hit): number =>
  hits.findIndex(({target}) => sameTarget(target, hit.target));

const numbers = new WeakMap<readonly Passage[], Map<string, number>>();

/** The index of the passage of a target; -1 where there is none. */
export function passageOf(passages: readonly Passage[], target: Target): number {
  let known = numbers.get(passages);
  if (!known) {
    known = new Map();
    for (const [index, passage] of passages.entries()) {
      const key = targetKey(passage.target);
      if (!known.has(key)) known.set(key, index);
    }
    numbers.set(passages, known);
  }
  return known.get(targetKey(target)) ?? -1;
}

const offsetOf = ({ranges}: Hit): number => ranges[0]?.[0] ?? 0;

function isOnScreen(state: State, reading: Reading, hit: Hit): boolean {
  const galley = galleyOf(state, reading);
  const wanted = passageOf(galley.passages, hit.target);
  const offset = offsetOf(hit);
  return visible(galley, reading.position, pageHeight(state)).some(
    ({passage, line}) =>
      passage === wanted && line.start <= offset && offset < Math.max(line.end, line.start + 1),
  );
}

/** Goes to the walk's current hit, in this article or another; `jump` leaves a stop in the jump list. */
function goToCurrent(state: State, reading: Reading | undefined, jump: boolean): Step {
  const {walk} = state;
  if (!walk) return [state, []];
  const read = state.screen === 'article' ? reading : undefined;
  if (read?.article.id === walk.article) {
    const place = placeOfCurrent(state, read, walk.current);
    return place ? goTo(state, read, place, jump && !samePosition(place, read.position)) : [state, []];
  }
  const request = state.request + 1;
  const jumpList = read && jump ? jumpListFrom(state, read) : state.jumpList;
  const at = anchorOf(walk.current);
  return [
    {...state, request, opening: {request}, jumpList},
    [{type: 'open', request, article: walk.article, at}],
  ];
}

/** The first of the words that matched in a hit. */
function anchorOf(hit: Hit): Anchor {
  const offset = offsetOf(hit);
  return {target: hit.target, offset, quote: hit.text.slice(offset, offset + 48)};
}

/** Where a reading shows a hit; undefined where it is gone. */
function placeOfCurrent(state: State, reading: Reading, hit: Hit): Position | undefined {
  const place = positionOfAnchor(galleyOf(state, reading).passages, anchorOf(hit));
  return place && inSight(state, reading, place.position);
}

/** Where an article opens that was asked for at an anchor: a hit in sight of its paragraph, all else at its line. */
export function placeOf(
  state: State,
  reading: Reading,
  at: Anchor,
): {position: Reading['position']; exact: boolean} | undefined {
  const hit = state.walk && anchorOf(state.walk.current);
  const isHit = hit !== undefined && sameTarget(hit.target, at.target) && hit.offset === at.offset;
  const place = positionOfAnchor(galleyOf(state, reading).passages, at);
  return place && isHit ? {...place, position: inSight(state, reading, place.position)} : place;
}

/**
 * A hit's own paragraph is shown from its beginning where both fit on the page; else the hit's line comes first, from
 * its beginning, so that the share read is of what stands on the page.
 */
function inSight(state: State, reading: Reading, position: Reading['position']): Reading['position'] {
  const galley = galleyOf(state, reading);
  const passage = galley.passages[position.passage];
  const ofLine = move(galley, position, 0);
  if (passage && chunkAt(passage, position.offset) > 0) return ofLine;
  const lines = galley.lines(position.passage, 0);
  const line = lines.findLastIndex((each) => each.start <= position.offset);
  const leading = lines.filter((each) => each.start < 0).length;
  return line - leading < pageHeight(state) - 1 ? {passage: position.passage, offset: 0} : ofLine;
}
