import {institutionToJson, personToJson} from '../exporters/people.js';
import {allFolders} from '../app/all-folders.js';
import {articleMentionsOf} from '../library/collection/registers.js';
import {librarySources} from '../library/shipped.js';
import {
  dayOf,
  type HeldPost,
  type Institution,
  type Person,
  type Register,
  type ArticleMentions,
  type SourceArticle,
} from '../people/register/model.js';
import {affiliationNames, postsAt, yearsOf} from '../people/register/lookups.js';
import {perhapsSameInstitution, perhapsSamePerson} from '../people/register/perhaps-same.js';
import {createRegister} from '../people/register/register.js';
import {peopleList} from '../reader/people-list.js';
import {parseQuery} from '../search/query.js';
import type {Invocation} from './command.js';
import {configure} from './configure.js';
import {openIndex} from './open-index.js';
import {print, printJson, say} from './output.js';
import {readArticles} from './read-articles.js';

/** Prints institutions with their people and people with their posts, those that fit best first. */
export async function people(invocation: Invocation): Promise<number> {
  const {operands, in: sources, format} = invocation;
  const {folders: library} = await allFolders(await configure(invocation));
  const indexed = sources.length === 0 && library.length > 0;
  const index = indexed ? await openIndex(library) : undefined;
  const {articleMentions, failures} = index
    ? {articleMentions: index.articleMentions(), failures: index.failures}
    : await readAll(sources.length > 0 ? sources : librarySources(library));
  index?.close();
  const register = createRegister(articleMentions);
  const query = operands.join(' ');
  const {hint} = parseQuery(query);
  if (hint !== undefined) say(hint);
  const found = peopleList(register, query);
  const speakers = [...found.people, ...found.collectives];
  if (format === 'json')
    printJson({
      institutions: found.institutions.map((institution) => institutionToJson(register, institution)),
      people: speakers.map((person) => personToJson(register, person)),
    });
  else {
    const entries = [
      ...found.institutions.map((institution) => institutionEntry(register, institution)),
      ...speakers.map((person) => personEntry(register, person)),
    ];
    for (const [at, entry] of entries.entries()) print(`${at > 0 ? '\n' : ''}${entry.join('\n')}\n`);
  }
  if (failures.length > 0) return 2;
  return found.institutions.length + speakers.length > 0 ? 0 : 1;
}

async function readAll(sources: readonly string[]) {
  const {readings, failures} = readArticles(sources);
  const articleMentions: ArticleMentions[] = [];
  for await (const {article} of readings) articleMentions.push(articleMentionsOf(article));
  return {articleMentions, failures};
}

const joined = (parts: ReadonlyArray<string | undefined>, by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

const alsoOf = ({also}: {also: readonly string[]}): string =>
  also.length > 0 ? `also ${also.join(', ')}` : '';

const perhapsOf = (others: ReadonlyArray<{name: string}>): string[] =>
  others.length > 0 ? [`  perhaps the same: ${others.map(({name}) => name).join('; ')}`] : [];

const articleLine = (source: SourceArticle): string =>
  joined([source.title, source.role && `as ${source.role}`, dayOf(source)], ', ');

function postLine(register: Register, post: HeldPost): string {
  const {position, former, resident, institution} = post;
  const names = affiliationNames(register, institution);
  const isSaid = former && /^(?:former|ex-|retired|emerit)/i.test(position ?? '');
  const said = joined([former && !isSaid ? 'formerly' : '', position], ' ');
  const where = joined([said, ...names], ', ').replace(/^formerly, /, 'formerly at ');
  const notes = resident === false && !/non-?resident/i.test(said) ? ' (non-resident)' : '';
  const years = yearsOf([post]);
  return where + notes + (years === '' ? '' : ` (${years})`);
}

function personEntry(register: Register, person: Person): string[] {
  return [
    joined([person.name, alsoOf(person)], ' · '),
    ...person.posts.map((post) => `  ${postLine(register, post)}`),
    ...perhapsOf(perhapsSamePerson(register, person)),
    ...person.articles.map((each) => `    ${articleLine(each)}`),
  ];
}

function institutionEntry(register: Register, institution: Institution): string[] {
  const {id, name, parent, place, country, line, articles} = institution;
  const where = joined([...affiliationNames(register, parent), place, country], ', ');
  const lines = institution.people.flatMap((each) => {
    const person = register.person(each);
    if (!person) return [];
    const posts = postsAt(register, person, id).map((post) => postLine(register, post));
    return [`  ${person.name}: ${posts.join('; ')}`];
  });
  return [
    joined([joined([name, where], ', '), alsoOf(institution)], ' · '),
    ...(line ? [`  ${line.text} (${articleLine(line.statedIn)})`] : []),
    ...lines,
    ...perhapsOf(perhapsSameInstitution(register, institution)),
    ...articles.map((each) => `    ${articleLine(each)}`),
  ];
}
