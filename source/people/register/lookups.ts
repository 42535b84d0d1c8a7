import {outwards, type HeldPost, type Person, type Register} from './model.js';

/** The names of an institution and of those around it, from the innermost outwards. */
export const affiliationNames = ({institution}: Register, innermost: string | undefined): string[] =>
  outwards(innermost, {get: institution}).flatMap((id) => institution(id)?.name ?? []);

/** The posts that a person holds or held at an institution or in one of its units. */
export const postsAt = ({institution}: Register, {posts}: Person, id: string): HeldPost[] =>
  posts.filter((post) => outwards(post.institution, {get: institution}).includes(id));

/** The years in which articles tell of posts: "2019–2024"; empty where none is dated. */
export function yearsOf(posts: readonly HeldPost[]): string {
  const years = posts
    .flatMap(({statedIn}) => statedIn.flatMap(({published}) => published?.slice(0, 4) ?? []))
    .toSorted();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

type OtherNames = (article: string) => {authors: string[]; affiliations: string[]} | undefined;

const asked = new WeakMap<Register, OtherNames>();

const named = ({name, also}: {name: string; also: readonly string[]}): string[] => [name, ...also];

/** Tells all names that are known of an article's authors, of its institutions and of those around them. */
export function otherNames(register: Register): OtherNames {
  const answer: OtherNames = (article) => {
    const mentioned = register.mentioned(article);
    if (!mentioned) return undefined;
    const institutions = new Set(
      mentioned.institutions.flatMap(({id}) => outwards(id, {get: register.institution})),
    );
    return {
      authors: mentioned.people.flatMap(named),
      affiliations: Array.from(institutions, (id) => register.institution(id)).flatMap((institution) =>
        institution ? named(institution) : [],
      ),
    };
  };
  const known = asked.get(register) ?? answer;
  asked.set(register, known);
  return known;
}
