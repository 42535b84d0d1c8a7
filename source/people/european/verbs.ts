import type {Lexicon} from '../languages/lexicon.js';
import {asTokens, phrasesOf, wordsOf} from './word-matchers.js';

/** As in `Lexicon`: a post follows, an affiliation, an object that is part of the post, the affiliation as object, nothing. */
export type VerbKind = 'is' | 'works' | 'does' | 'runs' | 'tells';

/** A verb at a token: how many tokens it has, and whether it tells of what is over. */
export type VerbAt = {kind: VerbKind; former: boolean; length: number};

/**
 * The longest verb that begins at an index of the words of a sentence.
 *
 * @param parted whether an adverb is next, which may stand within: "a longtemps dirigé"
 */
export type VerbIn = (words: readonly string[], at: number, parted: boolean) => VerbAt | undefined;

/** Words of a verb at most, behind the first. */
const longestRest = 5;

export function verbsOf(lexicon: Lexicon, isPosition: (word: string) => boolean): VerbIn {
  const lists: ReadonlyArray<readonly [kind: VerbKind, list: string, former: boolean]> = [
    ['is', lexicon.is, false],
    ['is', lexicon.was, true],
    ['works', lexicon.works, false],
    ['works', lexicon.worked, true],
    ['does', lexicon.does, false],
    ['does', lexicon.did, true],
    ['runs', lexicon.runs, false],
    ['runs', lexicon.ran, true],
    ['tells', lexicon.tells, false],
  ];
  const verbs = lists.map(([kind, list, former]) => ({kind, former, lengthAt: phrasesOf(list, asTokens)}));
  const ending = lexicon.verbEnds === undefined ? undefined : new RegExp(`(?:${lexicon.verbEnds})$`, 'u');
  const holding = holdingIn(lexicon, isPosition);
  return (words, at, parted) => {
    const held = holding(words, at);
    if (held) return held;
    const joined = parted ? [words[at] ?? '', ...words.slice(at + 2, at + 2 + longestRest)] : undefined;
    let found: VerbAt | undefined;
    for (const {kind, former, lengthAt} of verbs) {
      const across = joined ? lengthAt(joined, 0) : 0;
      const length = Math.max(lengthAt(words, at), across > 1 ? across + 1 : 0);
      if (length > (found?.length ?? 0)) found = {kind, former, length};
    }
    // A verb that no list has says nothing of posts.
    return found ?? (ending?.test(words[at] ?? '') ? {kind: 'tells', former: false, length: 1} : undefined);
  };
}

/** "dekanlık yapıyor", "başkanlığı görevini yürüttü": the office that somebody holds is a post with its verb. */
function holdingIn(
  {officeEnds, holds = '', held = '', tasks = ''}: Lexicon,
  isPosition: (word: string) => boolean,
): (words: readonly string[], at: number) => VerbAt | undefined {
  if (officeEnds === undefined) return () => undefined;
  const ending = new RegExp(`(?:${officeEnds})$`, 'u');
  const isTask = wordsOf(tasks);
  const [now, then] = [phrasesOf(holds), phrasesOf(held)];
  return (words, at) => {
    const office = words[at] ?? '';
    const bare = office.replace(ending, '');
    if (bare === office || !isPosition(bare.slice(bare.lastIndexOf('-') + 1))) return undefined;
    const verb = at + (isTask(words[at + 1] ?? '') ? 2 : 1);
    const past = then(words, verb);
    const length = past || now(words, verb);
    return length > 0 ? {kind: 'does', former: past > 0, length: verb + length - at} : undefined;
  };
}
