import type {AtomFeed, AnyFeed, DcNs, JsonFeed, RdfFeed, RssFeed} from 'feedsmith';

/** Who is named as an author, and where from. */
export type Credit = {name: string; institution?: string};

/** A text as HTML, or as it is. */
export type Text = {text: string; isHtml: boolean};

/** What every kind of feed states of an entry. */
export type FeedEntry = {
  title?: Text;
  /** What tells it from the others, whatever happens to them. */
  id?: string;
  link?: string;
  /** As they are written. */
  dates: ReadonlyArray<string | undefined>;
  language?: string;
  authors: readonly Credit[];
  /** All of its text. */
  content?: Text;
  summary?: Text;
  /** What its links start from. */
  base?: string;
};

/** What a feed states of itself. */
export type Feed = {
  title?: Text;
  language?: string;
  /** Those of entries that name none. */
  authors: readonly Credit[];
  /** Its page. */
  link?: string;
  entries: FeedEntry[];
};

type Stated<T> = {[Name in keyof T]: T[Name] | undefined};

/** Without what is undefined. */
const given = <T extends object>(stated: Stated<T>): T =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as T;

const html = (text: string | undefined): Text | undefined =>
  text === undefined || text.trim() === '' ? undefined : {text, isHtml: true};

const plain = (text: string | undefined): Text | undefined => {
  const made = html(text);
  return made && {...made, isHtml: false};
};

/** Of Atom (RFC 4287, 3.1): as text unless it says otherwise. */
const typed = ({value, type = 'text'}: AtomFeed.Content = {}): Text | undefined =>
  /^text(?:\/plain)?$/i.test(type) ? plain(value) : /html/i.test(type) ? html(value) : undefined;

const named = (people: ReadonlyArray<{name?: string}> = []): Credit[] =>
  people.flatMap(({name}) => (name === undefined ? [] : [{name}]));

const creators = (dc: DcNs.ItemOrFeed<string> | undefined): Credit[] =>
  (dc?.creators ?? []).map((name) => ({name}));

const firstOf = <T>(...lists: ReadonlyArray<readonly T[]>): readonly T[] =>
  lists.find((list) => list.length > 0) ?? [];

/** A feed as it was parsed, in the terms of all. */
export function feedOf(parsed: AnyFeed): Feed {
  switch (parsed.format) {
    case 'rss':
      return ofRss(parsed.feed);
    case 'rdf':
      return ofRdf(parsed.feed);
    case 'atom':
      return ofAtom(parsed.feed);
    case 'json':
      return ofJson(parsed.feed);
  }
}

const ofRss = ({title, language, link, items = [], dc, xml}: RssFeed.Feed<string>): Feed =>
  given<Feed>({
    title: html(title),
    language: language ?? dc?.languages?.[0] ?? xml?.lang,
    link,
    authors: creators(dc),
    entries: items.map(ofItem),
  });

function ofItem(item: RssFeed.Item<string>): FeedEntry {
  const {title, link, guid, pubDate, authors, description, content, dc, atom, xml} = item;
  const permanent =
    guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
  return given<FeedEntry>({
    title: html(title ?? dc?.titles?.[0]),
    id: guid?.value ?? atom?.id,
    link: link ?? permanent ?? linkOf(atom?.links),
    dates: [pubDate, dc?.dates?.[0], atom?.published, atom?.updated],
    language: xml?.lang ?? dc?.languages?.[0],
    authors: firstOf(creators(dc), named(authors), named(atom?.authors)),
    content: html(content?.encoded),
    summary: html(description),
    base: xml?.base,
  });
}

const ofRdf = ({title, link, items = [], dc, xml}: RdfFeed.Feed<string>): Feed =>
  given<Feed>({
    title: html(title),
    language: dc?.languages?.[0] ?? xml?.lang,
    link,
    authors: creators(dc),
    entries: items.map(({rdf, ...item}) => given<FeedEntry>({...ofItem(item), id: rdf?.about})),
  });

const linkOf = (links: ReadonlyArray<{href?: string; rel?: string}> = []): string | undefined =>
  links.find(({rel = 'alternate'}) => rel === 'alternate')?.href;

function creditsOf(people: ReadonlyArray<AtomFeed.Person> = []): Credit[] {
  return people.flatMap(({name, arxiv}) =>
    name === undefined ? [] : [given<Credit>({name, institution: arxiv?.affiliation})],
  );
}

const ofAtom = ({title, links, authors, entries = [], dc, xml}: AtomFeed.Feed<string>): Feed =>
  given<Feed>({
    title: typed(title),
    language: xml?.lang,
    link: xml?.base ?? linkOf(links),
    authors: firstOf(creditsOf(authors), creators(dc)),
    entries: entries.map(
      ({
        id,
        title: own,
        links: leads,
        published,
        updated,
        authors: people,
        source,
        content,
        summary,
        ...more
      }) =>
        given<FeedEntry>({
          title: typed(own),
          id,
          link: linkOf(leads) ?? content?.src,
          dates: [published, updated, more.dc?.dates?.[0]],
          language: more.xml?.lang ?? content?.xml?.lang,
          authors: firstOf(creditsOf(people), creators(more.dc), creditsOf(source?.authors)),
          content: typed(content),
          summary: typed(summary),
          base: content?.xml?.base ?? more.xml?.base,
        }),
    ),
  });

const ofJson = ({title, language, home_page_url: link, authors, items = []}: JsonFeed.Feed<string>): Feed =>
  given<Feed>({
    title: plain(title),
    language,
    link,
    authors: named(authors),
    entries: items.map((item) =>
      given<FeedEntry>({
        title: plain(item.title),
        id: item.id,
        link: item.url ?? item.external_url,
        dates: [item.date_published, item.date_modified],
        language: item.language,
        authors: named(item.authors),
        content: html(item.content_html) ?? plain(item.content_text),
        summary: plain(item.summary),
      }),
    ),
  });
