import {join} from './joining.js';
import type {PersonMention, PostMention} from './mentions.js';
import {firstOf, idsOf, inOneRow, mapInSteps, mostFrequent, type Placed} from './merging.js';
import {personKey} from './person-key.js';
import {namesBeside, plainWords} from './printed-names.js';
import {sourceArticleOf} from './register-institutions.js';
import {
  latestFirst,
  type HeldPost,
  type IdOf,
  type Person,
  type ArticleMentions,
  type SourceArticle,
} from './model.js';

/** The people that articles mention, with their posts through time. */
export function* createPeople(
  mentioning: readonly ArticleMentions[],
  institutionOf: IdOf,
): Generator<void, {people: Person[]; personOf: IdOf}> {
  const {row, placeOf} = inOneRow(mentioning.map(({mentions}) => mentions.people));
  const signs = yield* mapInSteps(row, ({mention: {key, orcid, also}}) => ({
    key,
    ...(orcid !== undefined && {mark: orcid}),
    also: also.map((name) => ({key: personKey({name}), abbreviation: false})),
  }));
  yield;
  const roots = join(signs);
  yield;
  const grouped = Map.groupBy(row.keys(), (at) => roots[at]!);
  const ids = idsOf('person', grouped.keys(), (root) => row[root]!.mention.key);
  const people = yield* mapInSteps([...grouped], ([root, members]) =>
    personFrom(
      ids.get(root)!,
      members.map((at) => row[at]!),
      mentioning,
      institutionOf,
    ),
  );
  const personOf: IdOf = (articleAt, number) => {
    const at = placeOf(articleAt, number);
    return at === undefined ? undefined : ids.get(roots[at]!);
  };
  return {people, personOf};
}

function personFrom(
  id: string,
  members: ReadonlyArray<Placed<PersonMention>>,
  mentioning: readonly ArticleMentions[],
  institutionOf: IdOf,
): Person {
  const dated = members.toSorted((a, b) => latestFirst(mentioning[a.articleAt]!, mentioning[b.articleAt]!));
  const mentions = dated.map(({mention}) => mention);
  const [name = '', ...also] = mostFrequent(mentions.map((mention) => mention.name));
  const best = mentions.find((mention) => mention.name === name);
  const {given, family, key = ''} = best ?? {};
  const orcid = firstOf(mentions.map((mention) => mention.orcid));
  const statements = dated.flatMap(({articleAt, mention}) =>
    mention.posts.map((post): Statement => {
      const institution =
        post.institution === undefined ? undefined : institutionOf(articleAt, post.institution);
      return {
        post,
        statedIn: sourceArticleOf(mentioning[articleAt]!),
        ...(institution !== undefined && {institution}),
      };
    }),
  );
  const articles = new Map(
    dated.map(({articleAt, mention: {role}}) => [
      articleAt,
      {...sourceArticleOf(mentioning[articleAt]!), ...(role !== undefined && {role})},
    ]),
  );
  return {
    id,
    key,
    name,
    also: namesBeside(name, [...also, ...mentions.flatMap((mention) => mention.also)]),
    ...(given !== undefined && {given}),
    ...(family !== undefined && {family}),
    ...(orcid !== undefined && {orcid}),
    posts: throughTime(statements),
    articles: [...articles.values()],
  };
}

/** One article's word for a post. */
type Statement = {post: PostMention; institution?: string; statedIn: SourceArticle};

/** @param statements the latest first */
function throughTime(statements: readonly Statement[]): HeldPost[] {
  const grouped = Map.groupBy(statements, ({post, institution}) => {
    const position = plainWords(post.position ?? '').filter((word) => word !== 'former');
    return `${institution ?? ''} ${position.join(' ')}`;
  });
  const posts = Array.from(grouped.values(), (same): HeldPost => {
    const [latest] = same as [Statement, ...Statement[]];
    const {evidence, certainty, resident, position} = latest.post;
    const articles = new Map(same.map((statement) => [statement.statedIn.article, statement.statedIn]));
    const ofItsDate = same.filter((statement) => statement.statedIn.published === latest.statedIn.published);
    return {
      ...(latest.institution !== undefined && {institution: latest.institution}),
      ...(position !== undefined && {position}),
      former: ofItsDate.some(({post}) => post.former === true),
      ...(resident !== undefined && {resident}),
      certainty,
      evidence,
      statedIn: [...articles.values()],
    };
  });
  return posts.toSorted(
    (a, b) => Number(a.former) - Number(b.former) || latestFirst(a.statedIn[0]!, b.statedIn[0]!),
  );
}
