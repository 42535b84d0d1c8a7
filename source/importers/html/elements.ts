const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that begin a block of their own; all others run within a line. */
export const blocks = words(`
  address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre
  search section summary table tbody td tfoot th thead tr ul
  footnote formula page-mark table-directive`);

/** Elements without content. */
export const voids = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** What is not meant to be read, with all that is in it. */
export const hidden = words(`
  applet audio canvas datalist embed frame frameset head iframe link map meta noembed noframes noscript object param
  script select source style svg template textarea track video`);

const inline = words(`
  a abbr acronym b bdi bdo big blink button cite code data del dfn em font i ins kbd label mark marquee math meter nobr
  output picture progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var`);

/**
 * Whether HTML has such an element; what has no name of its own there is text as it was typed (`<name>`, `Vec<u8>`).
 */
export const isKnown = (name: string): boolean =>
  inline.has(name) || (blocks.has(name) && !own.has(name)) || voids.has(name) || hidden.has(name);

/** Elements that only our own trees have. */
const own = words('footnote formula page-mark table-directive');

type Ending = {ends: ReadonlySet<string>; within: ReadonlySet<string>};

const paragraph: Ending = {ends: words('p'), within: words('table td th caption button dialog')};
const entry: Ending = {ends: words('li'), within: words('ul ol menu dir')};
const definition: Ending = {ends: words('dt dd'), within: words('dl')};
const cell: Ending = {ends: words('td th'), within: words('tr table')};
const row: Ending = {ends: words('td th tr caption'), within: words('table')};
const part: Ending = {ends: words('td th tr thead tbody tfoot caption colgroup'), within: words('table')};

const endings: Readonly<Record<string, Ending>> = {
  li: entry,
  dt: definition,
  dd: definition,
  td: cell,
  th: cell,
  tr: row,
  thead: part,
  tbody: part,
  tfoot: part,
};

/** What an opening tag ends though nothing says so, and how far out; HTML's optional end tags. */
export const endingBy = (name: string): Ending | undefined =>
  endings[name] ?? (blocks.has(name) && name !== 'caption' ? paragraph : undefined);
