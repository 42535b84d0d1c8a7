import type {Article} from '../article/article.js';

/**
 * Who wrote it, in a line: "By A, B and C", those with another part after them ("Digest of the op-ed by D",
 * "E (translator)"); the byline as printed where no author was read from it.
 */
export function bylineOf(article: Article): string {
  if (article.authors.length === 0) return article.byline ?? '';
  const byRole = Map.groupBy(article.authors, (author) => author.role ?? '');
  return Array.from(byRole, ([role, authors]) => {
    const names = enumerated(authors.map((author) => author.name));
    if (role === '') return `By ${names}`;
    return role.endsWith(' by') ? `${role[0]?.toUpperCase()}${role.slice(1)} ${names}` : `${names} (${role})`;
  }).join(' · ');
}

function enumerated(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const fileName = /\.[a-z\d]{1,8}$/i;

/**
 * Where and when it was published, as far as known, and when it was fetched from there: "China Daily · 1 March 2024 ·
 * fetched 3 March 2024". A file's name is no publication.
 */
export function imprintOf(article: Article): string {
  const source = article.source && !fileName.test(article.source) ? article.source : undefined;
  const from = source === undefined ? hostOf(article.url) : '';
  const fetched = article.fetched && `fetched ${from}${dateInWords(article.fetched)}`;
  return [source, article.published && dateInWords(article.published), fetched].filter(Boolean).join(' · ');
}

/** "from harbour.example on ", for what says nothing of its publication. */
const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? `from ${new URL(url).hostname.replace(/^www\./, '')} on ` : '';

/** An ISO 8601 date in words, as precise as it is; anything else stays as it is. */
function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(date) ?? [];
  const name = month && months[Number(month) - 1];
  if (!year || (month && !name)) return date;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
