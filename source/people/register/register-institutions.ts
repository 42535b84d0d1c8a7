import {countCases} from '../../article/letters.js';
import {institutionKey} from './institution-key.js';
import {join, type Sign} from './joining.js';
import type {InstitutionMention} from './mentions.js';
import {firstOf, idsOf, inOneRow, mapInSteps, mostFrequent, type Placed} from './merging.js';
import {latestFirst, type IdOf, type Institution, type ArticleMentions} from './model.js';
import {namesBeside} from './printed-names.js';

/** The institutions that articles mention, not yet with their people. */
export function* createInstitutions(
  mentioning: readonly ArticleMentions[],
): Generator<void, {institutions: Institution[]; institutionOf: IdOf}> {
  const {row, placeOf} = inOneRow(mentioning.map(({mentions}) => mentions.institutions));
  const signs = yield* mapInSteps(row, ({mention}) => signOf(mention));
  yield;
  const roots = join(signs);
  yield;
  const grouped = Map.groupBy(row.keys(), (at) => roots[at]!);
  const ids = idsOf('institution', grouped.keys(), (root) => row[root]!.mention.key);
  const idAt = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : ids.get(roots[at]!);
  const institutionOf: IdOf = (articleAt, number) => idAt(placeOf(articleAt, number));
  const institutions = yield* mapInSteps([...grouped], ([root, members]) =>
    institutionFrom(
      ids.get(root)!,
      members.map((at) => row[at]!),
      mentioning,
      institutionOf,
    ),
  );
  return {institutions, institutionOf};
}

function signOf({key, also, ror, country}: InstitutionMention): Sign {
  const [own, within] = key.split(' @ ');
  // A unit's other names are known within its institution alone.
  const around = within === undefined ? '' : ` @ ${within}`;
  return {
    key,
    ...(ror !== undefined && {mark: ror}),
    ...(country !== undefined && {country}),
    also: also
      .map((name) => ({key: institutionKey(name) + around, abbreviation: countCases(name).upper >= 2}))
      .filter((other) => other.key !== `${own}${around}`),
  };
}

function institutionFrom(
  id: string,
  members: ReadonlyArray<Placed<InstitutionMention>>,
  mentioning: readonly ArticleMentions[],
  institutionOf: IdOf,
): Institution {
  const dated = members.toSorted((a, b) => latestFirst(mentioning[a.articleAt]!, mentioning[b.articleAt]!));
  const mentions = dated.map(({mention}) => mention);
  const others = new Set(mentions.flatMap(({also}) => also));
  const printed = mostFrequent(mentions.map(({name}) => name));
  const name = printed.find((each) => !others.has(each)) ?? printed[0] ?? '';
  const said = dated.find(({mention}) => mention.line !== undefined);
  const parent = firstOf(
    dated.map(({articleAt, mention}) =>
      mention.parent === undefined ? undefined : institutionOf(articleAt, mention.parent),
    ),
  );
  const [place, country, ror] = (['place', 'country', 'ror'] as const).map((field) =>
    firstOf(mentions.map((mention) => mention[field])),
  );
  const venueOf = dated.filter(({articleAt, number}) => isVenue(mentioning[articleAt]!, number));
  return {
    id,
    name,
    also: namesBeside(name, [...printed, ...others]),
    ...(parent !== undefined && parent !== id && {parent}),
    units: [],
    ...(place !== undefined && {place}),
    ...(country !== undefined && {country}),
    ...(ror !== undefined && {ror}),
    people: [],
    articles: venueOf.map(({articleAt}) => sourceArticleOf(mentioning[articleAt]!)),
    ...(said?.mention.line && {
      line: {...said.mention.line, statedIn: sourceArticleOf(mentioning[said.articleAt]!)},
    }),
  };
}

/** Whether an article mentions an institution without a post there: it was published by it. */
const isVenue = ({mentions}: ArticleMentions, number: number): boolean => {
  const {line, parent} = mentions.institutions[number]!;
  if (line === undefined || parent !== undefined) return false;
  return !mentions.people.some(({posts}) => posts.some(({institution}) => institution === number));
};

export const sourceArticleOf = ({article, title, published}: ArticleMentions) => ({
  article,
  title,
  ...(published !== undefined && {published}),
});
