import type {DomDocument} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';
import {readDate} from '../front-matter/dates.js';
import {headlineOf} from './headline.js';
import {isOfType, nameOf, thingsIn, type Thing} from './json-ld.js';

/** What a page states of itself beside its text. */
export type Metadata = {
  title?: string;
  kicker?: string;
  source?: string;
  /** All that the page calls its publisher, site or journal. */
  publishers: string[];
  published?: string;
  language?: string;
  /** What the page says of the article in a sentence or two. */
  description?: string;
  url?: string;
  doi?: string;
  /** The article's text, where the page states it beside what it shows. */
  body?: string;
  /** The things of schema.org that are the article. */
  things: Thing[];
  /** The contents of `meta` elements by their names, in lower case. */
  meta: ReadonlyMap<string, readonly string[]>;
};

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|Report|Review|LiveBlogPosting|WebPage|CreativeWork|VideoObject)$/;

const isPage = (thing: Thing): boolean => isOfType(thing, /WebPage$|CreativeWork$|VideoObject$/);

/** @param address of the page, as it was given */
export function readMetadata(page: DomDocument, address?: string): Metadata {
  const meta = metaOf(page);
  const all = thingsIn(page);
  const things = all
    .filter((thing) => isOfType(thing, articleType))
    .toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)));
  const [article] = things;
  const first = (...names: string[]): string | undefined => {
    for (const name of names) {
      const said = sanitiseLine(meta.get(name)?.[0] ?? '');
      if (said !== '') return said;
    }
    return undefined;
  };
  const stated = (name: string): string | undefined => {
    const said = sanitiseLine(nameOf(article?.[name]) ?? '');
    return said === '' ? undefined : said;
  };
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url');
  const source = first('citation_journal_title', 'og:site_name') ?? stated('publisher');
  const kicker = first('article:section') ?? stated('articleSection');
  const published = dateOf(
    stated('datePublished') ??
      first(
        'article:published_time',
        'citation_publication_date',
        'citation_date',
        'dc.date',
        'dcterms.date',
        'date',
        'datepublished',
        'pubdate',
        'parsely-pub-date',
      ) ??
      page
        .querySelector(
          'time[datetime][itemprop="datePublished"], time[datetime][pubdate], article time[datetime], time[datetime]',
        )
        ?.getAttribute('datetime') ??
      undefined,
  );
  const url = webAddress(canonical, address) ?? webAddress(address);
  const language = languageTag(
    page.documentElement.getAttribute('lang') ?? first('og:locale', 'language', 'dc.language'),
  );
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S{1,200})$/i.exec(
    first('citation_doi', 'dc.identifier', 'prism.doi') ?? '',
  )?.[1];
  const title =
    first('citation_title') ??
    headlineOf(page, stated('headline'), first('og:title', 'twitter:title', 'dc.title'));
  const body = stated('articleBody');
  const description = stated('description') ?? first('og:description', 'description', 'twitter:description');
  return {
    ...(title !== undefined && {title}),
    ...(source !== undefined && {source}),
    ...(kicker !== undefined && kicker.length < 40 && {kicker}),
    ...(published !== undefined && {published}),
    ...(language !== undefined && {language}),
    ...(url !== undefined && {url}),
    ...(doi !== undefined && {doi}),
    ...(body !== undefined && {body}),
    ...(description !== undefined && {description}),
    publishers: [source, first('og:site_name'), first('citation_publisher'), stated('publisher')].filter(
      (name) => name !== undefined,
    ),
    things,
    meta,
  };
}

function metaOf(page: DomDocument): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (name === null || content === null) continue;
    for (const each of name.toLowerCase().split(/\s+/)) meta.set(each, [...(meta.get(each) ?? []), content]);
  }
  return meta;
}

const dateOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (readDate(text.trim()) ?? readDate(text.trim().slice(0, 10)));

const languageTag = (tag: string | null | undefined): string | undefined => {
  const code = (tag ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) ? code : undefined;
};

/** An address of the web, made whole by that of its page; undefined where it is none. */
export function webAddress(address: string | null | undefined, base?: string): string | undefined {
  if (address === null || address === undefined || address === '') return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? sanitiseLine(url.href) : undefined;
  } catch {
    return undefined;
  }
}
