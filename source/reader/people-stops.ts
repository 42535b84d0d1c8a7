import {postsAt} from '../people/register/lookups.js';
import {
  latestFirst,
  type HeldPost,
  type Institution,
  type Person,
  type Register,
  type SourceArticle,
} from '../people/register/model.js';
import {perhapsSameInstitution, perhapsSamePerson} from '../people/register/perhaps-same.js';
import type {Field} from './field.js';
import {peopleList, type PeopleList} from './people-list.js';

/** What the people screen shows: all, or one of them; what is selected is an index among the stops. */
export type PeopleView =
  | {kind: 'list'; field: Field; filtering: boolean; selected: number}
  | {kind: 'person' | 'institution'; id: string; selected: number};

/** Groups that say something of what stands in them. */
export const formerly = 'Formerly';
export const units = 'Units';
export const unsigned = 'Papers, agencies, desks';

/** Something that can be selected there, in order, under the heading of its group. */
export type PeopleStop = {group: string} & (
  | {kind: 'institution'; institution: Institution}
  /** Posts where they are those at the institution that is shown. */
  | {kind: 'person'; person: Person; posts?: readonly HeldPost[]}
  | {kind: 'post'; post: HeldPost}
  | {kind: 'article'; source: SourceArticle}
);

// Asked for several times with every key; each register has its own persons, institutions and lists.
const stopsKept = new WeakMap<object, readonly PeopleStop[]>();

function kept(of: object, make: () => readonly PeopleStop[]): readonly PeopleStop[] {
  const known = stopsKept.get(of) ?? make();
  stopsKept.set(of, known);
  return known;
}

/** What can be selected in a view; nothing where what it shows is gone. */
export function peopleStops(register: Register, view: PeopleView): readonly PeopleStop[] {
  switch (view.kind) {
    case 'list': {
      const list = peopleList(register, view.field.text);
      return kept(list, () => stopsOfList(list));
    }
    case 'person': {
      const person = register.person(view.id);
      return person ? kept(person, () => stopsOfPerson(register, person)) : [];
    }
    case 'institution': {
      const institution = register.institution(view.id);
      return institution ? kept(institution, () => stopsOfInstitution(register, institution)) : [];
    }
  }
}

const stopsOfList = ({institutions, people, collectives}: PeopleList): PeopleStop[] => [
  ...institutions.map(institutionStop('Institutions')),
  ...people.map(personStop('People')),
  ...collectives.map(personStop(unsigned)),
];

function stopsOfPerson(register: Register, person: Person): PeopleStop[] {
  return [
    ...person.posts.map((post): PeopleStop => ({
      kind: 'post',
      group: post.former ? formerly : 'Posts',
      post,
    })),
    ...perhapsSamePerson(register, person).map(personStop('Perhaps the same')),
    ...person.articles.map(articleStop('Articles')),
  ];
}

function stopsOfInstitution(register: Register, institution: Institution): PeopleStop[] {
  const {id, parent, people, articles, line} = institution;
  const around = register.institution(parent ?? '');
  const found = people.flatMap((each) => register.person(each) ?? []);
  const held = found.map((person) => ({person, posts: postsAt(register, person, id)}));
  const isOver = ({posts}: (typeof held)[number]): boolean => posts.every(({former}) => former);
  const there = (group: string, some: typeof held): PeopleStop[] =>
    some.map(({person, posts}) => ({kind: 'person', group, person, posts}));
  return [
    ...(around ? [institutionStop('Part of')(around)] : []),
    ...(line ? [articleStop('Said in')(line.statedIn)] : []),
    ...there(
      'People',
      held.filter((each) => !isOver(each)),
    ),
    ...there(formerly, held.filter(isOver)),
    ...institution.units.flatMap((unit) => register.institution(unit) ?? []).map(institutionStop(units)),
    ...perhapsSameInstitution(register, institution).map(institutionStop('Perhaps the same')),
    ...articles.toSorted(latestFirst).map(articleStop('Articles')),
  ];
}

const institutionStop =
  (group: string) =>
  (institution: Institution): PeopleStop => ({kind: 'institution', group, institution});

const personStop =
  (group: string) =>
  (person: Person): PeopleStop => ({kind: 'person', group, person});

const articleStop =
  (group: string) =>
  (source: SourceArticle): PeopleStop => ({kind: 'article', group, source});

/** Where the next group begins, or the first one behind the last. */
export function nextGroup(stops: readonly PeopleStop[], selected: number): number {
  const group = stops[selected]?.group;
  const next = stops.findIndex((stop, at) => at > selected && stop.group !== group);
  return next === -1 ? 0 : next;
}
