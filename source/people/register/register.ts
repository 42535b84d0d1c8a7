import {createInstitutions} from './register-institutions.js';
import {mapInSteps} from './merging.js';
import {createPeople} from './register-people.js';
import {
  latestFirst,
  outwards,
  type IdOf,
  type Institution,
  type Person,
  type Register,
  type ArticleMentions,
  type SourceArticle,
} from './model.js';

/** Puts together what the articles say of who speaks; each article is given once. */
export function createRegister(mentioning: readonly ArticleMentions[]): Register {
  const steps = registerInSteps(mentioning);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds, so that keys get their turn. */
export function* registerInSteps(mentioning: readonly ArticleMentions[]): Generator<void, Register> {
  const {institutions, institutionOf} = yield* createInstitutions(mentioning);
  const {people, personOf} = yield* createPeople(mentioning, institutionOf);
  const settled = yield* withPeople(institutions, people);
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const institutionsById = new Map(settled.map((institution) => [institution.id, institution]));
  const numbers = new Map(mentioning.map(({article}, number) => [article, number]));
  return {
    people,
    institutions: settled,
    person: (id) => peopleById.get(id),
    institution: (id) => institutionsById.get(id),
    mentioned(article) {
      const articleAt = numbers.get(article);
      if (articleAt === undefined) return undefined;
      const {mentions} = mentioning[articleAt]!;
      return {
        people: idsOf(personOf, articleAt, mentions.people).flatMap((id) => peopleById.get(id) ?? []),
        institutions: idsOf(institutionOf, articleAt, mentions.institutions).flatMap(
          (id) => institutionsById.get(id) ?? [],
        ),
      };
    },
  };
}

const idsOf = (idOf: IdOf, articleAt: number, mentions: readonly unknown[]): string[] =>
  mentions.flatMap((_, number) => idOf(articleAt, number) ?? []);

/** Institutions with all who hold or held a post there or in their units, and what is said from there. */
function* withPeople(
  institutions: readonly Institution[],
  people: readonly Person[],
): Generator<void, Institution[]> {
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  const peopleAt = new Map<string, Set<string>>();
  const articlesAt = new Map<string, Map<string, SourceArticle>>();
  const sorted = people.toSorted((a, b) => b.articles.length - a.articles.length);
  yield* mapInSteps(sorted, ({id: person, posts}) => {
    for (const {institution, former, statedIn} of posts)
      for (const id of outwards(institution, byId)) {
        setOf(peopleAt, id, () => new Set<string>()).add(person);
        const articles = setOf(articlesAt, id, () => new Map<string, SourceArticle>());
        if (!former) for (const each of statedIn) articles.set(each.article, each);
      }
  });
  const units = Map.groupBy(institutions, ({parent}) => parent);
  return yield* mapInSteps(institutions, (institution) => {
    const {id, articles} = institution;
    const spoken = new Map(articlesAt.get(id));
    for (const each of articles) spoken.set(each.article, each);
    return {
      ...institution,
      units: (units.get(id) ?? []).map((unit) => unit.id),
      people: [...(peopleAt.get(id) ?? [])],
      articles: [...spoken.values()].toSorted(latestFirst),
    };
  });
}

function setOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
