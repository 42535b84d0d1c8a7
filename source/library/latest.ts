import {contestedId, isClaimed} from './identity.js';

/** What is kept of an article by its id, else by its hash, for it may have been moved. */
export type Latest<T> = (article: string, hash: string) => T | undefined;

/**
 * Of all that is kept of articles, what belongs to one: found many times sooner than by asking for each.
 *
 * @param kept the latest first
 */
export function latest<T extends {article: string; hash: string}>(kept: readonly T[]): Latest<T> {
  const byArticle = new Map(kept.map((each) => [each.article, each]));
  const byHash = new Map(kept.toReversed().map((each) => [each.hash, each]));
  return (article, hash) => {
    const own = byArticle.get(article);
    const contested = own && own.hash !== hash && isClaimed(article);
    return (contested && byArticle.get(contestedId(article, hash))) || (own ?? byHash.get(hash));
  };
}
