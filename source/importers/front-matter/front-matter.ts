import type {Article} from '../../article/article.js';
import {createRegister, type Register} from './affiliations.js';
import {readAuthors} from './authors.js';
import {applyAffiliationDetails, applyPosts, readDisclosures, readNotes, readOriginal} from './broadsheet.js';
import {readDate} from './dates.js';
import {type Fields, first, firstLine, isFields, line, stated} from './fields.js';
import {readYaml} from './yaml.js';

/** What a front matter can say of an article. */
export type FrontMatter = Partial<Omit<Article, 'id' | 'sections'>> &
  Pick<Article, 'authors' | 'affiliations' | 'disclosures' | 'notes' | 'warnings'>;

/**
 * Reads front matter in the shape that MyST and Quarto share, with what JOSS, Jekyll and Hugo write instead, and the
 * `broadsheet:` block. Never throws: what is wrong is a warning.
 */
export function readFrontMatter(yaml: string): FrontMatter {
  const {fields, warning} = readYaml(yaml);
  const own = isFields(fields['broadsheet']) ? fields['broadsheet'] : {};
  const register = createRegister();
  if (warning !== undefined) register.warnings.push(warning);
  register.list(first(fields, 'affiliations', 'affiliation', 'institutions'));
  const authors = readAuthors(fields, register);
  applyPosts(own['posts'], authors, register);
  nameAbbreviations(fields['abbreviations'], register);
  applyAffiliationDetails(own, register);

  const venue = isFields(fields['venue']) ? fields['venue'] : {title: fields['venue']};
  return stated<FrontMatter>({
    title: titleOf(fields),
    standfirst: firstLine(fields, 'subtitle', 'standfirst', 'dek', 'description', 'summary', 'excerpt'),
    kicker: line(own['kicker']) ?? firstLine(fields, 'kicker'),
    byline: line(own['byline']) ?? firstLine(fields, 'byline'),
    source: firstLine(venue, 'title', 'name') ?? firstLine(fields, 'publication', 'source'),
    published: dateOf(fields, register),
    language: languageOf(firstLine(fields, 'lang', 'language', 'locale')),
    url: webAddress(firstLine(fields, 'url', 'canonical_url', 'canonical-url', 'canonicalURL')),
    doi: line(fields['doi'])?.replace(/^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi: ?)/i, ''),
    original: readOriginal(own['original']),
    authors,
    affiliations: register.affiliations,
    disclosures: readDisclosures(own['disclosures']),
    notes: readNotes(own['notes']),
    warnings: register.warnings,
  });
}

function titleOf(fields: Fields): string | undefined {
  const {title} = fields;
  return isFields(title) ? firstLine(title, 'full', 'main', 'plain', 'long', 'short') : line(title);
}

function dateOf(fields: Fields, {warnings}: Register): string | undefined {
  const printed = firstLine(fields, 'date', 'published', 'publishDate', 'date-published', 'pubDate');
  const date = printed === undefined ? undefined : readDate(printed);
  if (printed !== undefined && date === undefined) warnings.push(`The date “${printed}” was not understood.`);
  return date;
}

const languageOf = (tag: string | undefined): string | undefined =>
  tag !== undefined && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tag) ? tag.replaceAll('_', '-') : undefined;

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;

/** MyST's `abbreviations: {CAS: Center for American Studies}`, where an affiliation bears the name. */
function nameAbbreviations(value: unknown, {affiliations}: Register): void {
  if (!isFields(value)) return;
  for (const [abbreviation, name] of Object.entries(value)) {
    const affiliation = affiliations.find((candidate) => candidate.name === line(name));
    const short = line(abbreviation);
    if (affiliation && short !== undefined) affiliation.abbreviation = short;
  }
}
