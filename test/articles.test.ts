import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type {Article} from '../source/article/article.js';
import {wordCountOf} from '../source/article/words.js';
import {articleToMarkdown} from '../source/exporters/markdown/markdown.js';
import {importerFor} from '../source/importers/detect.js';
import {root} from './helpers/root.js';
import {identified} from './helpers/identified.js';

const folder = path.join(root, 'articles');

const read = async (name: string): Promise<Article[]> => {
  const source = {name, bytes: readFileSync(path.join(folder, name))};
  const importer = await importerFor(source);
  const articles: Article[] = [];
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const article of importer(source, options)) articles.push(identified(article));
  return articles;
};

/** Each post as one line: who, as what, where, from the innermost unit outwards. */
const postsOf = ({authors, affiliations}: Article): string[] => {
  const chain = (id: string | undefined): string[] => {
    const affiliation = affiliations.find((each) => each.id === id);
    return affiliation ? [affiliation.name, ...chain(affiliation.parentId)] : [];
  };
  return authors.flatMap((author) =>
    author.posts.map((post) => [author.name, post.position, ...chain(post.affiliationId)].join(', ')),
  );
};

for (const name of readdirSync(folder)) {
  test(`${name} is written again byte for byte`, async (t) => {
    const [article] = await read(name);
    t.is(article && articleToMarkdown(article), readFileSync(path.join(folder, name), 'utf8'));
  });

  test(`${name} is read without a warning, long enough to page through, and says who wrote it`, async (t) => {
    const [article, ...others] = await read(name);
    t.deepEqual(others, []);
    t.deepEqual(article?.warnings, []);
    t.true(article && wordCountOf(article) >= 600);
    t.truthy(article?.standfirst);
    t.truthy(article?.authors.length);
    t.true(article?.authors.every((author) => author.posts.every((post) => post.certainty === 'stated')));
  });
}

const digests = [
  {
    name: 'countering-tech-fragmenting.md',
    posts: [
      'Cai Cuihong, professor, Center for American Studies, Fudan University',
      'Zhang Ruoyang, doctoral student, School of International Relations and Public Affairs, Fudan University',
    ],
    markers: [undefined, 'First,', 'Second,', 'Last,', undefined],
  },
  {
    name: 'perception-dilemma.md',
    posts: [
      'Zhang Yun, associate professor of international relations, Niigata University',
      'Zhang Yun, non-resident senior fellow, Centre on Contemporary China and the World, University of Hong Kong',
    ],
    markers: [undefined, 'First,', 'Second,', 'Third,'],
  },
];

for (const {name, posts, markers} of digests) {
  test(`${name} says that it is a digest and of what, by whom, in which sections`, async (t) => {
    const [article] = await read(name);
    if (!article) return t.fail();
    t.deepEqual(postsOf(article), posts);
    t.true(article.authors.every((author) => author.role === 'digest of the op-ed by'));
    t.regex(article.standfirst ?? '', /digest of the op-ed/);
    t.is(article.original?.source, 'China Daily');
    t.is(article.url ?? article.doi, undefined);
    t.deepEqual(
      article.sections.map((section) => section.point?.marker),
      markers,
    );
    t.deepEqual(
      article.disclosures.map((disclosure) => disclosure.kind),
      ['venue', 'disclaimer'],
    );
  });
}
