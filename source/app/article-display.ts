import type {Anchor, Target} from '../article/anchor.js';
import type {Article} from '../article/article.js';
import {paragraphsOf} from '../article/text.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import {readByHand} from '../library/collection/entry-progress.js';
import type {ReadArticle} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Action, Effect} from '../reader/action.js';
import {targetOfFragment} from '../reader/links.js';

export type OpenEffect = Extract<Effect, {type: 'open'}>;

export type ArticleDisplay = {
  /** Whether something of it is on the screen. */
  isBegun: () => boolean;
  show: (reading: ReadArticle) => Promise<void>;
};

type ArticleDisplayOptions = {readingState: ReadingState; dispatch: (action: Action) => void};

/**
 * Makes what shows an article as soon as there is enough of it, where it was left or is asked for, and again as it
 * grows.
 */
export function createArticleDisplays({
  readingState,
  dispatch,
}: ArticleDisplayOptions): (effect: OpenEffect) => ArticleDisplay {
  function createArticleDisplay(effect: OpenEffect): ArticleDisplay {
    let latest: ReadArticle | undefined;
    let begun = false;
    let beginning: Promise<void> | undefined;

    async function begin(reading: ReadArticle): Promise<void> {
      const asked = placeNamed(reading.article, effect);
      const place = placeIn(reading, asked);
      const isComing =
        (effect.fragment !== undefined && !asked) ||
        (place.at !== undefined && !holds(reading.article, place.at.target));
      if (reading.unfinished !== undefined && isComing) return;
      const hyphenate = await loadHyphenation(reading.article.language);
      const {article, unfinished} = latest ?? reading;
      begun = true;
      const {request} = effect;
      const growing = unfinished !== undefined && {unfinished};
      dispatch({type: 'opened', request, article, hyphenate, ...place, ...growing});
    }

    async function show(reading: ReadArticle): Promise<void> {
      latest = reading;
      await beginning;
      if (latest !== reading) return;
      if (!begun) {
        beginning = begin(reading);
        await beginning;
        if (latest === reading || !begun) return;
      }
      const {article, unfinished} = latest;
      dispatch({type: 'extended', article, ...(unfinished !== undefined && {unfinished})});
    }

    return {isBegun: () => begun, show};
  }

  /** Where an article opens: where that was asked for, else where it was left. */
  function placeIn(
    {article, hash}: ReadArticle,
    asked: Anchor | undefined,
  ): {at?: Anchor; continued: boolean; finished: boolean} {
    const saved = readingState.position(article.id, hash);
    const byHand = readByHand(saved, readingState.mark(article.id, hash));
    const finished = byHand ?? saved?.finished ?? false;
    const left = finished || byHand === false ? undefined : saved?.anchor;
    const at = asked ?? left;
    return {...(at && {at}), continued: asked === undefined && left !== undefined, finished};
  }

  return createArticleDisplay;
}

/** The place that an article is to be opened at, where it was named. */
function placeNamed(article: Article, {at, fragment}: OpenEffect): Anchor | undefined {
  const target = fragment === undefined ? undefined : targetOfFragment(article, fragment);
  return target ? {target, offset: 0, quote: ''} : at;
}

/** Whether a target is in what is read of an article. */
function holds({sections}: Article, target: Target): boolean {
  if (target.kind === 'section') return sections.some(({id}) => id === target.id);
  if (target.kind !== 'block') return true;
  for (const {blocks} of sections)
    for (const {block} of paragraphsOf(blocks)) if (block.id === target.id) return true;
  return false;
}
