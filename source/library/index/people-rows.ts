import type {DatabaseSync, SQLOutputValue, StatementSync} from 'node:sqlite';
import type {
  InstitutionMention,
  Mentions,
  PersonMention,
  PostMention,
} from '../../people/register/mentions.js';
import type {ArticleMentions} from '../../people/register/model.js';

/** Writes whom articles mention: a row a person, a post and an institution, each under the number of its article. */
export function createPeopleWriter(run: (sql: string) => StatementSync): {
  put: (article: number, mentions: Mentions) => void;
  /** Takes out what the articles of a document mention, as long as these are there. */
  remove: (document: number) => void;
} {
  const putPerson = (article: number, number: number, person: PersonMention): void => {
    const {key, name, also, given = null, family = null, orcid = null, role = null, posts} = person;
    run('INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      article,
      number,
      key,
      name,
      JSON.stringify(also),
      given,
      family,
      orcid,
      role,
    );
    for (const [at, post] of posts.entries()) {
      const {institution = null, position = null, former, resident, certainty, evidence} = post;
      run('INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
        article,
        number,
        at,
        institution,
        position,
        bit(former),
        bit(resident),
        certainty,
        evidence,
      );
    }
  };
  const putInstitution = (article: number, number: number, institution: InstitutionMention): void => {
    const {key, name, also, parent = null, place = null, country = null, ror = null, line} = institution;
    run('INSERT INTO institution VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      article,
      number,
      key,
      name,
      JSON.stringify(also),
      parent,
      place,
      country,
      ror,
      line?.text ?? null,
      line?.evidence ?? null,
    );
  };
  return {
    put(article, {people, institutions}) {
      for (const [number, person] of people.entries()) putPerson(article, number, person);
      for (const [number, institution] of institutions.entries())
        putInstitution(article, number, institution);
    },
    remove(document) {
      for (const table of ['person', 'post', 'institution'])
        run(`DELETE FROM ${table} WHERE article IN (SELECT id FROM article WHERE document = ?)`).run(
          document,
        );
    },
  };
}

const bit = (value: boolean | undefined): number | null => (value === undefined ? null : Number(value));

/** Articles whose rows are read at once: what takes a few milliseconds. */
const slice = 500;

/** What the articles of some folders mention, a slice a step. */
export function* readArticleMentions(
  database: DatabaseSync,
  folders: readonly string[],
): Generator<readonly ArticleMentions[]> {
  const articles = database
    .prepare(
      `SELECT article.id AS id, name, json_extract(row, '$.title') AS title, json_extract(row, '$.published') AS published
       FROM article JOIN document ON document.id = article.document
       WHERE document.folder IN (SELECT value FROM json_each(?)) ORDER BY article.id`,
    )
    .all(JSON.stringify(folders));
  const reading = (table: string, order: string): StatementSync =>
    database.prepare(`SELECT * FROM ${table} WHERE article BETWEEN ? AND ? ORDER BY ${order}`);
  const people = reading('person', 'article, number');
  const institutions = reading('institution', 'article, number');
  const posts = reading('post', 'article, person, number');
  for (let from = 0; from < articles.length; from += slice) {
    const some = articles.slice(from, from + slice);
    const range = [Number(some[0]?.['id']), Number(some.at(-1)?.['id'])] as const;
    const byArticle = (statement: StatementSync): ByArticle =>
      Map.groupBy(statement.all(...range), ({article}) => Number(article));
    const [peopleOf, institutionsOf, postsOf] = [
      byArticle(people),
      byArticle(institutions),
      byArticle(posts),
    ];
    yield some.map(({id, name, title, published}): ArticleMentions => {
      const article = Number(id);
      const held = Map.groupBy(postsOf.get(article) ?? [], ({person}) => Number(person));
      const mentions = {
        people: (peopleOf.get(article) ?? []).map((row) => personFrom(row, held.get(Number(row['number'])))),
        institutions: (institutionsOf.get(article) ?? []).map(institutionFrom),
      };
      const told = {article: String(name), title: text(title) ?? ''};
      return {...told, ...stated({published: text(published)}), mentions};
    });
  }
}

type SqlRow = Record<string, SQLOutputValue>;
type ByArticle = ReadonlyMap<number, readonly SqlRow[]>;

const text = (value: SQLOutputValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

const number = (value: SQLOutputValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

const truth = (value: SQLOutputValue | undefined): boolean | undefined =>
  typeof value === 'number' ? value === 1 : undefined;

function list(value: SQLOutputValue | undefined): string[] {
  const parsed: unknown = typeof value === 'string' && value !== '[]' ? JSON.parse(value) : [];
  return Array.isArray(parsed) ? parsed.filter((each) => typeof each === 'string') : [];
}

type Stated<T> = {[Key in keyof T]?: Exclude<T[Key], undefined>};

/** The fields that have a value. */
const stated = <T extends object>(fields: T): Stated<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<T>;

const personFrom = (row: SqlRow, posts: readonly SqlRow[] = []): PersonMention => ({
  key: text(row['key']) ?? '',
  name: text(row['name']) ?? '',
  also: list(row['also']),
  ...stated({
    given: text(row['given']),
    family: text(row['family']),
    orcid: text(row['orcid']),
    role: text(row['role']),
  }),
  posts: posts.map(postFrom),
});

const postFrom = (row: SqlRow): PostMention => ({
  ...stated({
    institution: number(row['institution']),
    position: text(row['position']),
    former: truth(row['former']),
    resident: truth(row['resident']),
  }),
  evidence: text(row['evidence']) ?? '',
  certainty: row['certainty'] === 'inferred' ? 'inferred' : 'stated',
});

function institutionFrom(row: SqlRow): InstitutionMention {
  const [line, evidence] = [text(row['line']), text(row['evidence'])];
  return {
    key: text(row['key']) ?? '',
    name: text(row['name']) ?? '',
    also: list(row['also']),
    ...stated({
      parent: number(row['parent']),
      place: text(row['place']),
      country: text(row['country']),
      ror: text(row['ror']),
    }),
    ...(line !== undefined && evidence !== undefined && {line: {text: line, evidence}}),
  };
}
