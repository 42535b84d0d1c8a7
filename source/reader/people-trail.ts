import type {PeopleView} from './people-stops.js';
import type {State} from './state.js';

/** The views that one came through; the last one is shown. */
export type People = {trail: readonly [PeopleView, ...PeopleView[]]};

/**
 * Where an article was opened from among the people, so that Backspace leads back there. `from` is the length of the
 * jump list at which it does, `over` what filled the screen under the people.
 */
export type PeopleLeft = {people: People; article: string; from: number; over: State['screen']};

declare module './state.js' {
  interface HeldByLayers {
    people?: People;
    peopleLeft?: PeopleLeft;
    /** The people that open again with the article that is on its way. */
    peopleComing?: People;
  }
}

/** Backspace from an article that was opened among the people: the state with these, and what stands under them. */
export function backToPeople(state: State): {state: State; over: State['screen']} | undefined {
  const {peopleLeft, ...rest} = state;
  const article = state.reading?.article.id;
  if (!peopleLeft || peopleLeft.article !== article || peopleLeft.from !== state.jumpList.length)
    return undefined;
  const {people, over} = peopleLeft;
  const isElsewhere = over === 'article' && state.jumpList.at(-1)?.article !== article;
  return {state: {...rest, people, ...(isElsewhere && {peopleComing: people})}, over};
}
