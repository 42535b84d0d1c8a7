import type {Affiliation, Article, Post} from '../article/article.js';

/** The affiliations of a post from the innermost outwards; a circle of parents ends where it would begin again. */
export function affiliationChain(
  post: Pick<Post, 'affiliationId'>,
  affiliations: readonly Affiliation[],
): Affiliation[] {
  const chain: Affiliation[] = [];
  let id = post.affiliationId;
  while (id !== undefined) {
    const next = affiliations.find((affiliation) => affiliation.id === id);
    if (!next || chain.includes(next)) break;
    chain.push(next);
    id = next.parentId;
  }
  return chain;
}

/** Where a post is held: the place and the country stated nearest to the innermost affiliation. */
export function whereabouts(chain: readonly Affiliation[]): {place?: string; country?: string} {
  const place = chain.find((affiliation) => affiliation.place !== undefined)?.place;
  const country = chain.find((affiliation) => affiliation.country !== undefined)?.country;
  return {...(place !== undefined && {place}), ...(country !== undefined && {country})};
}

/** One line for an affiliation: its names from the innermost outwards, place and country, joined by commas. */
export function addressOf(chain: readonly Affiliation[]): string {
  const {place, country} = whereabouts(chain);
  return [...chain.map(({name}) => name), place, country].filter((part) => part !== undefined).join(', ');
}

/** The names of the outermost institutions at which the authors hold posts, each once, in the order of the posts. */
export function outermostInstitutions({
  authors,
  affiliations,
}: Pick<Article, 'authors' | 'affiliations'>): string[] {
  const names = authors.flatMap(({posts}) =>
    posts.map((post) => affiliationChain(post, affiliations).at(-1)?.name),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}
