import {sanitiseLine} from '../../article/sanitise.js';
import {isUnknown, withoutContacts} from '../../people/agencies.js';
import type {Credited} from '../../people/byline.js';
import {readName} from '../../people/names.js';
import {readDate} from '../front-matter/dates.js';
import type {Package} from './package.js';
import {roleOf} from './relators.js';
import type {XmlElement} from './xml.js';

/** What a package says of its book. */
export type Metadata = {
  title?: string;
  subtitle?: string;
  /** With the book's place in it. */
  series?: string;
  publisher?: string;
  published?: string;
  language?: string;
  doi?: string;
  people: Credited[];
};

/** What is said of an element by others that refine it, or by its own attributes (EPUB 2). */
type Refined = {
  text: string;
  attributes: XmlElement['attributes'];
  say: (property: string) => string | undefined;
};

/** More people than any book has. */
const mostPeople = 500;

/** Reads the metadata section (EPUB 3.3, §5.5; OPF 2.0.1, §2.2; and what Calibre adds). */
export function readMetadata({metadata, language: ofPackage}: Package): Metadata {
  const refinements = new Map<string, Map<string, string>>();
  for (const {name, attributes, text} of metadata.children) {
    const target = attributes['refines']?.replace(/^#/, '');
    const property = attributes['property'];
    if (name !== 'meta' || target === undefined || property === undefined) continue;
    const said = refinements.get(target) ?? new Map<string, string>();
    if (!said.has(property)) said.set(property, sanitiseLine(text));
    refinements.set(target, said);
  }
  const all = (name: string): Refined[] => {
    const elements = metadata.children.filter((child) => child.name === name);
    // Drafts of EPUB 3 had properties instead; where both are there, they say the same.
    const isProperty = ({attributes}: XmlElement): boolean =>
      attributes['property'] === `dcterms:${name}` && attributes['refines'] === undefined;
    return (elements.length > 0 ? elements : metadata.children.filter(isProperty))
      .filter(({text}) => sanitiseLine(text) !== '')
      .map(({attributes, text}) => ({
        text: sanitiseLine(text),
        attributes,
        say: (property) =>
          refinements.get(attributes['id'] ?? '')?.get(property) ?? attributes[`opf:${property}`],
      }));
  };

  const titles = all('title').map((title) => ({...title, type: title.say('title-type')}));
  const main =
    titles.find(({type}) => type === 'main') ?? titles.find(({type}) => type === undefined) ?? titles[0];
  const subtitle = titles.find((title) => title !== main && title.type === 'subtitle');
  const languages = [...all('language').map(({text}) => text), ofPackage ?? ''];
  const language = languages.find((text) => /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text) && text !== 'und');
  const published = publishedOf(all('date'));
  const doi = all('identifier')
    .map(({text}) => doiIn(text))
    .find((found) => found !== undefined);
  const series = seriesOf(metadata, all('meta'));
  const publisher = all('publisher')[0]?.text;
  return {
    ...(main && {title: main.text}),
    ...(subtitle && {subtitle: subtitle.text}),
    ...(series !== undefined && {series}),
    ...(publisher !== undefined && {publisher}),
    ...(published !== undefined && {published}),
    ...(language !== undefined && {language}),
    ...(doi !== undefined && {doi}),
    people: [
      ...all('creator').flatMap((each) => personOf(each, true)),
      ...all('contributor').flatMap((each) => personOf(each, false)),
    ].slice(0, mostPeople),
  };
}

function personOf(person: Refined, isCreator: boolean): Credited[] {
  const role = roleOf(person.say('role') ?? '', isCreator);
  // A name that is nothing but an address is better than none.
  const name = withoutContacts(person.text).trim() || person.text;
  if (role === false || isUnknown(name)) return [];
  return [{...nameOf(name, withoutContacts(person.say('file-as') ?? '')), ...(role !== undefined && {role})}];
}

/** A name as it is printed; its parts as it is filed ("Curry, Charles Madison"). */
function nameOf(printed: string, filed: string): Credited {
  const [family = '', given = '', ...more] = filed.split(',').map((part) => part.trim());
  const isFiled = family !== '' && given !== '' && more.length === 0;
  const inOrder = [`${given} ${family}`, `${family} ${given}`, `${family}${given}`];
  if (isFiled && inOrder.includes(printed)) return {name: printed, given, family};
  const [last = '', first = '', ...rest] = printed.split(',').map((part) => part.trim());
  if (isFiled && last === family && first === given && rest.length === 0)
    return {name: `${given} ${family}`, given, family};
  const {given: read, family: readFamily} = readName(printed);
  return /,/.test(printed)
    ? readName(printed)
    : {
        name: printed,
        ...(read !== undefined && {given: read}),
        ...(readFamily !== undefined && {family: readFamily}),
      };
}

/** Of several dates that of the publication. Calibre writes the year 101 where it knows none. */
function publishedOf(dates: readonly Refined[]): string | undefined {
  const events = ['publication', 'original-publication', undefined];
  for (const event of events)
    for (const date of dates) {
      const read = date.say('event') === event ? readDate(date.text) : undefined;
      if (read !== undefined && Number(read.slice(0, 4)) > 1000) return read;
    }
  return undefined;
}

const doiIn = (identifier: string): string | undefined =>
  /^(?:urn:)?(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S{1,200})$/i.exec(identifier)?.[1];

function seriesOf(metadata: XmlElement, metas: readonly Refined[]): string | undefined {
  const collection = metas.find(
    (meta) =>
      meta.attributes['property'] === 'belongs-to-collection' && meta.say('collection-type') !== 'set',
  );
  const named = (name: string): string =>
    sanitiseLine(
      metadata.children.find((child) => child.name === 'meta' && child.attributes['name'] === name)
        ?.attributes['content'] ?? '',
    );
  const series = collection?.text ?? named('calibre:series');
  const number = collection
    ? (collection.say('group-position') ?? '')
    : named('calibre:series_index').replace(/\.0+$/, '');
  if (series === '') return undefined;
  return number === '' ? series : `${series}, ${number}`;
}
