import {contestedId, isClaimed} from './identity.js';

/** Finds what is kept of an article by its id, else by its hash, since its file may have been moved. */
export type ArticleLookup<T> = (article: string, hash: string) => T | undefined;

/**
 * Puts what is kept of many articles (their positions, their marks) where it is found at once: asking the database for
 * each takes many times as long.
 *
 * @param kept the latest first
 */
export function lookupByArticle<T extends {article: string; hash: string}>(
  kept: readonly T[],
): ArticleLookup<T> {
  const byArticle = new Map(kept.map((each) => [each.article, each]));
  const byHash = new Map(kept.toReversed().map((each) => [each.hash, each]));
  return (article, hash) => {
    const own = byArticle.get(article);
    const contested = own && own.hash !== hash && isClaimed(article);
    return (contested && byArticle.get(contestedId(article, hash))) || (own ?? byHash.get(hash));
  };
}
