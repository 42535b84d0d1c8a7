import type {Article, Author} from '../../article/article.js';
import {createFrontMatterAffiliations, type FrontMatterAffiliations} from './affiliations.js';
import {languageOfBiographies, readAuthors} from './authors.js';
import {applyAffiliationDetails, applyPosts, readDisclosures, readNotes, readOriginal} from './broadsheet.js';
import {readDate} from './dates.js';
import {
  type Fields,
  type Head,
  first,
  firstLine,
  firstWords,
  has,
  isFields,
  line,
  stated,
  words,
} from './fields.js';

/** What a front matter can say of an article. */
export type FrontMatter = Partial<Omit<Article, 'id' | 'sections'>> &
  Pick<Article, 'authors' | 'affiliations' | 'disclosures' | 'notes' | 'warnings'>;

/**
 * Reads front matter in the shape that MyST and Quarto share, with what JOSS, Jekyll, Hugo, distill and others write
 * instead, and the `broadsheet:` block. Never throws: what is wrong is a warning.
 */
export async function readFrontMatter({fields: keys, warnings}: Head): Promise<FrontMatter> {
  const fields = withNested(keys);
  const language = await languageOfBiographies(fields);
  const own = isFields(fields['broadsheet']) ? fields['broadsheet'] : {};
  const listed = createFrontMatterAffiliations();
  listed.warnings.push(...warnings);
  listed.list(
    first(fields, 'affiliations', 'affiliation', 'institutes', 'institute', 'institutions', 'institution'),
  );
  const {authors, notes} = readAuthors(fields, listed, language);
  const shared = line(first(fields, 'affiliation')) !== undefined;
  if (shared || has(fields, 'institute', 'institutes', 'institution')) placeAll(authors, listed);
  applyPosts(own['posts'], authors, listed);
  nameAbbreviations(fields['abbreviations'], listed);
  applyAffiliationDetails(own, listed);

  const venue = isFields(fields['venue']) ? fields['venue'] : {title: fields['venue']};
  return stated<FrontMatter>({
    title: titleOf(fields),
    standfirst: firstWords(
      fields,
      'subtitle',
      'standfirst',
      'dek',
      'description',
      'summary',
      'excerpt',
      'lead',
    ),
    kicker: line(own['kicker']) ?? firstLine(fields, 'kicker'),
    byline: line(own['byline']) ?? firstLine(fields, 'byline'),
    source:
      firstLine(venue, 'title', 'name') ?? firstLine(fields, 'publication', 'container-title', 'source'),
    published: dateOf(fields, listed),
    language: languageOf(firstLine(fields, 'lang', 'language', 'locale')),
    url: webAddress(firstLine(fields, 'url', 'canonical-url', 'canonical', 'citation-url', 'permalink')),
    doi: firstLine(fields, 'doi')?.replace(/^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi: ?)/i, ''),
    fetched: instant(own['fetched']),
    original: readOriginal(own['original']),
    authors,
    affiliations: listed.affiliations,
    disclosures: readDisclosures(own['disclosures']),
    notes: [...notes, ...readNotes(own['notes'])],
    warnings: listed.warnings,
  });
}

/** Hugo's `params`, Zola's `extra` and Quarto's `citation` hold what others state at the outermost level. */
function withNested(fields: Fields): Fields {
  const nested = ['citation', 'extra', 'params'].map((key) => first(fields, key)).filter(isFields);
  return nested.length === 0 ? fields : (Object.assign({}, ...nested, fields) as Fields);
}

/**
 * Pandoc's templates print one institute under all names, and people write one affiliation below the authors: where
 * nobody's own is stated, it is everybody's.
 */
function placeAll(authors: readonly Author[], {affiliations}: FrontMatterAffiliations): void {
  const [only, ...others] = affiliations.filter(({parentId}) => parentId === undefined);
  if (!only || others.length > 0 || affiliations.length > 1 || authors.some(({posts}) => posts.length > 0))
    return;
  for (const author of authors)
    author.posts.push({
      affiliationId: only.id,
      evidence: 'front matter: affiliations',
      certainty: 'inferred',
    });
}

const instant = (value: unknown): string | undefined => {
  const written = line(value);
  return written === undefined ? undefined : readDate(written);
};

function titleOf(fields: Fields): string | undefined {
  const title = first(fields, 'title');
  return isFields(title) ? firstWords(title, 'full', 'main', 'plain', 'long', 'short') : words(title);
}

function dateOf(fields: Fields, {warnings}: FrontMatterAffiliations): string | undefined {
  const written = first(
    fields,
    'date',
    'published',
    'publish-date',
    'date-published',
    'pub-date',
    'issued',
    'created',
  );
  const printed = line(isFields(written) ? first(written, 'published', 'created', 'date') : written);
  // Words that stand for the day on which a page is made.
  if (printed !== undefined && /^(?:today|now|last-modified|`r .*`|\\today)$/i.test(printed))
    return undefined;
  const date = printed === undefined ? undefined : readDate(printed);
  if (printed !== undefined && date === undefined) warnings.push(`The date “${printed}” was not understood.`);
  return date;
}

const languageOf = (tag: string | undefined): string | undefined =>
  tag !== undefined && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tag) ? tag.replaceAll('_', '-') : undefined;

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;

/** MyST's `abbreviations: {CAS: Center for American Studies}`, where an affiliation bears the name. */
function nameAbbreviations(value: unknown, {affiliations}: FrontMatterAffiliations): void {
  if (!isFields(value)) return;
  for (const [abbreviation, name] of Object.entries(value)) {
    const affiliation = affiliations.find((candidate) => candidate.name === line(name));
    const short = line(abbreviation);
    if (affiliation && short !== undefined) affiliation.abbreviation = short;
  }
}
