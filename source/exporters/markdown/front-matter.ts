import type {Article, Author, Post} from '../../article/article.js';
import {noteId, slug} from '../../article/ids.js';
import {uniqueId} from '../../people/affiliation-list.js';
import {readName} from '../../people/names.js';
import {asMarkdown} from '../../prose/inline-markdown.js';
import {writeAffiliations} from './affiliations.js';
import {writeYaml, type Yaml} from './yaml.js';

type Fields = Record<string, Yaml | undefined>;

/** An article's front matter, fences and all, its keys always in the same order. */
export function writeFrontMatter(article: Article): string {
  const {list, parents, printed, abbreviations} = writeAffiliations(article.affiliations);
  const fields: Fields = {
    title: asMarkdown(article.title),
    subtitle: article.standfirst && asMarkdown(article.standfirst),
    date: article.published,
    lang: article.language,
    doi: article.doi,
    url: article.url,
    venue: venueOf(article.source),
    authors: filled(article.authors.map(authorOf)),
    affiliations: filled(list),
    broadsheet: filled({
      kicker: article.kicker,
      byline: article.byline,
      fetched: article.fetched,
      original: filled({...article.original}),
      posts: filled(postsOf(article)),
      parents: filled(parents),
      printed: filled(printed),
      abbreviations: filled(abbreviations),
      disclosures: filled(article.disclosures.map((disclosure) => ({...disclosure}))),
      notes: filled(notesOf(article)),
    }),
  };
  return `---\n${writeYaml(fields)}---\n`;
}

/** A list or map, absent where it holds nothing. */
function filled<T extends Fields | readonly Yaml[]>(value: T): T | undefined {
  return Object.values(value).some((inner) => inner !== undefined) ? value : undefined;
}

const fileName =
  /(?:\.(?:md|markdown|mdown|mkd|qmd|myst|txt|text|asc|html?|xhtml|xml|epub|pdf|docx|odt|rtf|tex)|^standard input)$/i;

/** The publication; the name of the file an article was read from is none. */
const venueOf = (source: string | undefined): string | undefined =>
  source === undefined || fileName.test(source) ? undefined : source;

function authorOf(author: Author, index: number, authors: readonly Author[]): Fields {
  const {name, role, orcid, corresponding, posts} = author;
  return {
    id: author.id === uniqueId(slug(name), authors.slice(0, index)) ? undefined : author.id,
    name: nameOf(author),
    affiliations: filled([...new Set(posts.flatMap(({affiliationId}) => affiliationId ?? []))]),
    roles: role === undefined ? undefined : [role],
    orcid,
    corresponding,
  };
}

/** The name alone where it has no parts; an empty part says so where reading the name would find some. */
function nameOf({name, given, family}: Author): Yaml {
  const printed = asMarkdown(name);
  if (given !== undefined || family !== undefined)
    return {literal: printed, given: given && asMarkdown(given), family: family && asMarkdown(family)};
  const {given: first, family: last} = readName(name);
  return first === undefined && last === undefined ? printed : {literal: printed, family: ''};
}

/** A row for every post of an author whose affiliations don't say it all. */
function postsOf({authors}: Article): Fields[] {
  const rows: Fields[] = [];
  for (const [index, author] of authors.entries()) {
    const evidence = `front matter: authors[${index}].affiliations`;
    const unique = new Set(author.posts.map((post) => post.affiliationId)).size === author.posts.length;
    if (unique && author.posts.every((post) => isPlain(post, evidence))) continue;
    const namesakes = authors.filter(({id, name}) => id === author.name || name === author.name);
    for (const post of author.posts) {
      const implied = post.evidence === `front matter: broadsheet.posts[${rows.length}]`;
      rows.push({
        author: namesakes.length === 1 ? author.name : author.id,
        affiliation: post.affiliationId,
        position: post.position,
        former: post.former,
        resident: post.resident,
        evidence: implied ? undefined : post.evidence,
        certainty: post.certainty,
      });
    }
  }
  return rows;
}

/** A post that `affiliations` alone gives. */
const isPlain = (
  {affiliationId, position, former, resident, evidence, certainty}: Post,
  from: string,
): boolean =>
  affiliationId !== undefined &&
  position === undefined &&
  former === undefined &&
  resident === undefined &&
  evidence === from &&
  certainty === 'stated';

/** The notes that are not footnotes: those are defined in the text. */
const notesOf = ({notes}: Article): Fields[] =>
  notes
    .filter(({kind}) => kind !== 'footnote')
    .map(({id, kind, text}, index, own) => ({
      id: id === noteId(kind, own.slice(0, index)) ? undefined : id,
      kind,
      text,
    }));
