import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Article, Author} from '../../../source/article/article.js';
import {paragraphsOf, textOf} from '../../../source/article/text.js';
import {importNewspaper} from '../../../source/importers/newspaper/newspaper.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import {tally, type Score} from './score.js';
import {identified} from '../../helpers/identified.js';

type ExpectedArticle = {
  kicker?: string;
  title: string;
  standfirst?: string;
  bylineAsPrinted?: string;
  authors: Array<{name: string; affiliations?: string[]; positions?: Array<{title: string; org: string[]}>}>;
  note?: string;
  paragraphs?: string[];
  paragraphCount: number;
  sections?: Array<{kind: string; marker?: string; paragraphs: [number, number]}>;
  venue?: string;
  disclaimer?: string;
};
export type ExpectedPage = {kicker?: string; credit?: string; articles: ExpectedArticle[]};

/** The articles of a page's text. */
export async function readPage(text: string, name: string): Promise<Article[]> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  const articles: Article[] = [];
  for await (const article of importNewspaper({bytes: new TextEncoder().encode(text), name}, options))
    articles.push(identified(article));
  return articles;
}

const kinds = ['heads', 'people', 'paragraphs', 'sections', 'disclosures', 'credits'] as const;
export type PageScores = Record<(typeof kinds)[number], Score>;

export const emptyScores = (): PageScores =>
  Object.fromEntries(
    kinds.map((kind) => [kind, {kind, right: 0, total: 0, missed: []}]),
  ) as unknown as PageScores;

/** Scores every page that has its expected articles beside it in `samples/seed` and `samples/pages`. */
export async function scorePages(sharedFolder: string): Promise<Score[]> {
  const scores = emptyScores();
  for (const folder of ['seed', 'pages']) {
    const samples = path.join(sharedFolder, 'samples', folder);
    if (!existsSync(samples)) continue;
    for (const file of readdirSync(samples).filter((name) => name.endsWith('.txt.expected.json'))) {
      const name = file.replace('.expected.json', '');
      const page = path.join(folder === 'seed' ? path.join(sharedFolder, 'seeds') : samples, name);
      if (!existsSync(page)) continue;
      const expected = JSON.parse(readFileSync(path.join(samples, file), 'utf8')) as ExpectedPage;
      scorePage(scores, name, await readPage(readFileSync(page, 'utf8'), name), expected);
    }
  }
  return kinds.map((kind) => scores[kind]);
}

export function scorePage(
  scores: PageScores,
  page: string,
  articles: Article[],
  expected: ExpectedPage,
): void {
  tally(scores.heads, `${page}: articles`, articles.length, expected.articles.length);
  for (const [index, wanted] of expected.articles.entries())
    scoreArticle(scores, `${page} ${index + 1}`, articles[index], {kicker: expected.kicker, ...wanted});
  if (expected.credit !== undefined) {
    const credits = articles.at(-1)?.notes.filter(({kind}) => kind === 'credit') ?? [];
    const credit = expected.credit.replace(/ \(.*\)$/, '');
    tally(
      scores.credits,
      `${page}: credit`,
      credits.map(({text}) => text),
      [credit],
    );
  }
}

type Wanted = Omit<ExpectedArticle, 'kicker'> & {kicker: string | undefined};

function scoreArticle(scores: PageScores, name: string, article: Article | undefined, wanted: Wanted): void {
  for (const [part, expected] of [
    ['kicker', wanted.kicker],
    ['title', wanted.title],
    ['standfirst', wanted.standfirst],
    ['byline', wanted.bylineAsPrinted],
  ] as const)
    if (expected !== undefined) tally(scores.heads, `${name}: ${part}`, article?.[part], expected);

  const authors = article?.authors ?? [];
  tally(
    scores.people,
    `${name}: authors`,
    authors.map((author) => author.name),
    wanted.authors.map((author) => author.name),
  );
  for (const {name: person, affiliations = [], positions = []} of wanted.authors) {
    const author = authors.find((candidate) => candidate.name === person);
    const addresses = article && author ? addressesOf(author, article) : [];
    for (const address of affiliations)
      tally(
        scores.people,
        `${name}: ${person}`,
        addresses.find((printed) => printed === address) ?? addresses,
        address,
      );
    const posts = article && author ? postsOf(author, article) : [];
    for (const {title, org} of positions)
      tally(
        scores.people,
        `${name}: ${person}`,
        posts.find((post) => post === [title, ...org].join(' · ')) ?? posts,
        [title, ...org].join(' · '),
      );
  }

  const sections = article?.sections ?? [];
  const paragraphs = sections.flatMap(({blocks}) =>
    [...paragraphsOf(blocks)].map(({block}) => textOf(block)),
  );
  if (wanted.paragraphs) {
    for (const [index, paragraph] of wanted.paragraphs.entries())
      tally(
        scores.paragraphs,
        `${name}: paragraph ${index + 1}`,
        paragraphs.includes(paragraph) ? paragraph : 'no such paragraph',
        paragraph,
      );
    tally(scores.paragraphs, `${name}: paragraphs`, paragraphs.length, wanted.paragraphs.length);
  } else {
    tally(scores.paragraphs, `${name}: paragraphs`, paragraphs.length, wanted.paragraphCount);
  }
  if (wanted.sections)
    tally(scores.sections, name, outlineOf(article), wanted.sections.map(outlineOfExpected));
  for (const [kind, expected] of [
    ['venue', wanted.venue],
    ['disclaimer', wanted.disclaimer],
  ] as const) {
    if (expected === undefined) continue;
    const disclosure = article?.disclosures.find((candidate) => candidate.kind === kind);
    tally(
      scores.disclosures,
      `${name}: ${kind}`,
      kind === 'venue' ? disclosure?.name : disclosure?.text,
      expected,
    );
  }
}

/** Each post's affiliation as an address, innermost first: its chain joined, or as it is printed. */
function addressesOf({posts}: Author, {affiliations}: Article): string[] {
  return posts.flatMap((post) => {
    const chain = affiliationChain(post, affiliations);
    const places = chain.flatMap(({place, country}) => [place, country].filter((part) => part !== undefined));
    const joined = [...chain.map(({name}) => name), ...places].join(', ');
    return [joined, ...chain.flatMap(({printed}) => printed ?? [])];
  });
}

const postsOf = ({posts}: Author, {affiliations}: Article): string[] =>
  posts.map((post) =>
    [post.position ?? '', ...affiliationChain(post, affiliations).map(({name}) => name)].join(' · '),
  );

/** Each section's marker or kind, and its first and last paragraph counted from 1. */
function outlineOf(article: Article | undefined): string[] {
  let count = 0;
  return (article?.sections ?? []).map(({heading, point, blocks}) => {
    const from = count + 1;
    count += [...paragraphsOf(blocks)].length;
    const name = point ? point.marker.replace(/[,:]$/, '') : (heading ?? 'text');
    return `${name} ${from}–${count}`;
  });
}

const framing: Readonly<Record<string, string>> = {intro: 'Introduction', conclusion: 'Conclusion'};

const outlineOfExpected = ({
  kind,
  marker,
  paragraphs,
}: NonNullable<ExpectedArticle['sections']>[number]): string =>
  `${framing[kind] ?? marker} ${paragraphs.join('–')}`;
