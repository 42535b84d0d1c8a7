import type {Author, Disclosure, Note, Original, Post} from '../../article/article.js';
import {noteId} from '../../article/ids.js';
import type {FrontMatterAffiliations} from './affiliations.js';
import {readDate} from './dates.js';
import {type Fields, isFields, line, list, paragraph, stated, truth} from './fields.js';

const disclosureKinds: ReadonlySet<string> = new Set([
  'venue',
  'disclaimer',
  'funding',
  'interests',
  'availability',
]);
const noteKinds: ReadonlySet<string> = new Set(['author', 'credit']);

/** `broadsheet.posts`: an author's rows replace what `affiliations` says of the same affiliation and come first. */
export function applyPosts(value: unknown, authors: Author[], listed: FrontMatterAffiliations): void {
  const rows = list(value).flatMap((row, index) => (isFields(row) ? [{row, index}] : []));
  for (const author of authors) {
    const own = rows.filter(({row}) => [author.id, author.name].includes(line(row['author']) ?? ''));
    const posts = own.map(({row, index}) => readPost(row, index, listed));
    const covered = new Set(posts.map((post) => post.affiliationId));
    author.posts = [...posts, ...author.posts.filter((post) => !covered.has(post.affiliationId))];
  }
  const known = new Set(authors.flatMap((author) => [author.id, author.name]));
  for (const {row} of rows) {
    const name = line(row['author']) ?? '';
    if (!known.has(name))
      listed.warnings.push(`The front matter gives a post to “${name}”, who is not among the authors.`);
  }
}

const readPost = (row: Fields, index: number, listed: FrontMatterAffiliations): Post =>
  stated<Post>({
    position: line(row['position']),
    affiliationId: listed.refer(row['affiliation'])[0],
    former: truth(row['former']),
    resident: truth(row['resident']),
    evidence: paragraph(row['evidence']) ?? `front matter: broadsheet.posts[${index}]`,
    certainty: line(row['certainty']) === 'inferred' ? 'inferred' : 'stated',
  });

/** `broadsheet.parents`, `.printed` and `.abbreviations`: what the shared shape has no word for. */
export function applyAffiliationDetails(own: Fields, listed: FrontMatterAffiliations): void {
  const parents = isFields(own['parents']) ? own['parents'] : {};
  const printed = isFields(own['printed']) ? own['printed'] : {};
  const abbreviations = isFields(own['abbreviations']) ? own['abbreviations'] : {};
  const ids = new Set(listed.affiliations.map(({id}) => id));
  for (const affiliation of listed.affiliations) {
    const parentId = line(parents[affiliation.id]);
    if (parentId !== undefined && ids.has(parentId)) affiliation.parentId = parentId;
    const address = line(printed[affiliation.id]);
    if (address !== undefined) affiliation.printed = address;
    const abbreviation = line(abbreviations[affiliation.id]) ?? line(abbreviations[affiliation.name]);
    if (abbreviation !== undefined) affiliation.abbreviation = abbreviation;
  }
  cutCircles(listed);
}

/** A unit that would belong to itself, over however many others, belongs to none. */
function cutCircles({affiliations}: FrontMatterAffiliations): void {
  const byId = new Map(affiliations.map((affiliation) => [affiliation.id, affiliation]));
  for (const affiliation of affiliations) {
    const passed = new Set([affiliation.id]);
    for (let outer = affiliation; outer.parentId !== undefined;) {
      const next = byId.get(outer.parentId);
      if (!next || passed.has(next.id)) {
        delete outer.parentId;
        break;
      }
      passed.add(next.id);
      outer = next;
    }
  }
}

export const readDisclosures = (value: unknown): Disclosure[] =>
  list(value).flatMap((row) => {
    const text = isFields(row) ? paragraph(row['text']) : undefined;
    const kind = isFields(row) ? line(row['kind']) : undefined;
    if (!isFields(row) || text === undefined || kind === undefined || !disclosureKinds.has(kind)) return [];
    return [stated<Disclosure>({kind: kind as Disclosure['kind'], name: line(row['name']), text})];
  });

export function readNotes(value: unknown): Note[] {
  const notes: Note[] = [];
  for (const row of list(value)) {
    const fields = isFields(row) ? row : {text: row};
    const text = paragraph(fields['text']);
    const kind = (line(fields['kind']) ?? 'author') as Note['kind'];
    if (text === undefined || !noteKinds.has(kind)) continue;
    const id = line(fields['id']) ?? noteId(kind, notes);
    notes.push({id, kind, text});
  }
  return notes;
}

export function readOriginal(value: unknown): Original | undefined {
  if (!isFields(value)) return undefined;
  const date = line(value['published']);
  const original = stated<Original>({
    title: line(value['title']),
    source: line(value['source']),
    published: date === undefined ? undefined : readDate(date),
    url: line(value['url']),
    doi: line(value['doi']),
  });
  return Object.keys(original).length > 0 ? original : undefined;
}
