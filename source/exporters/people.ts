import {affiliationNames, postsAt} from '../people/register/lookups.js';
import {
  type HeldPost,
  type Institution,
  type Person,
  type Register,
  type SourceArticle,
} from '../people/register/model.js';
import {perhapsSameInstitution, perhapsSamePerson} from '../people/register/perhaps-same.js';

/** A person as JSON; what is not known is absent. */
export function personToJson(register: Register, person: Person) {
  const {name, also, given, family, orcid, posts, articles} = person;
  const perhaps = perhapsSamePerson(register, person).map((other) => other.name);
  return {
    name,
    ...listed({also}),
    ...stated({given, family, orcid}),
    posts: posts.map((post) => ({...postToJson(register, post), articles: post.statedIn.map(sourceToJson)})),
    articles: articles.map(sourceToJson),
    ...listed({perhaps}),
  };
}

function postToJson(register: Register, {institution, position, former, resident, ...post}: HeldPost) {
  const affiliation = affiliationNames(register, institution);
  return {
    ...stated({position}),
    ...listed({affiliation}),
    ...(former && {former}),
    ...stated({resident}),
    evidence: post.evidence,
    certainty: post.certainty,
  };
}

/** An institution as JSON, with its people and what they hold or held there. */
export function institutionToJson(register: Register, institution: Institution) {
  const {id, name, also, parent, units, place, country, ror, people, articles, line} = institution;
  const perhaps = perhapsSameInstitution(register, institution).map((other) => other.name);
  return {
    name,
    ...listed({also, within: affiliationNames(register, parent)}),
    ...listed({units: units.map((unit) => register.institution(unit)?.name ?? '')}),
    ...stated({place, country, ror}),
    ...(line && {line: {text: line.text, evidence: line.evidence, article: sourceToJson(line.statedIn)}}),
    people: people.flatMap((each) => {
      const person = register.person(each);
      if (!person) return [];
      const posts = postsAt(register, person, id);
      return [{name: person.name, posts: posts.map((post) => postToJson(register, post))}];
    }),
    articles: articles.map(sourceToJson),
    ...listed({perhaps}),
  };
}

const sourceToJson = ({article, title, published, role}: SourceArticle) => ({
  id: article,
  title,
  ...stated({published, role}),
});

/** The fields that are known. */
const stated = (fields: Record<string, string | boolean | undefined>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The lists that have something in them. */
const listed = (lists: Record<string, readonly string[]>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
