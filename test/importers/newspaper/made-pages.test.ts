import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {importNewspaper} from '../../../source/importers/newspaper/newspaper.js';
import {looksLikeNewspaper} from '../../../source/importers/newspaper/recognise.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import type {Article} from '../../../source/article/article.js';
import {makePage} from './made-page.js';
import {identified} from '../../helpers/identified.js';

const pages = Array.from({length: 40}, (_, seed) => makePage(seed + 1));

async function read(text: string): Promise<Article[]> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  const articles: Article[] = [];
  for await (const article of importNewspaper({bytes: new TextEncoder().encode(text), name: 'page'}, options))
    articles.push(identified(article));
  return articles;
}

const paragraphsOf = (article: Article | undefined): string[] =>
  article?.sections.flatMap(({blocks}) => blocks.map(textOf)) ?? [];

const postsOf = (article: Article | undefined): string[] =>
  article?.authors.flatMap(({name, posts}) =>
    posts.map((post) =>
      [name, post.position, ...affiliationChain(post, article.affiliations).map((body) => body.name)].join(
        ' · ',
      ),
    ),
  ) ?? [];

/** What is expected, and whether it was found, over all pages. */
async function share(
  compare: (article: Article | undefined, index: number, page: number) => Array<[string, boolean]>,
) {
  const missed: string[] = [];
  let total = 0;
  for (const [page, {name, text, articles}] of pages.entries()) {
    const got = await read(text);
    for (const index of articles.keys()) {
      for (const [what, found] of compare(got[index], index, page)) {
        total++;
        if (!found) missed.push(`${name}, article ${index + 1}: ${what}`);
      }
    }
  }
  return {missed, share: 1 - missed.length / total};
}

const made = (page: number, index: number) => pages[page]?.articles[index];

test('the heads of made pages: kicker, headline, standfirst, credit', async (t) => {
  const {missed, share: right} = await share((article, index, page) => {
    const wanted = made(page, index);
    const credit = article?.notes.find(({kind}) => kind === 'credit')?.text;
    return [
      ['kicker', article?.kicker === wanted?.kicker],
      ['title', article?.title === wanted?.title],
      ['standfirst', article?.standfirst === wanted?.standfirst],
      ['credit', credit === wanted?.credit],
    ];
  });
  t.log(right.toFixed(3), ...missed);
  t.true(right >= 0.97, missed.join('\n'));
});

test('the people of made pages, each with post and institution', async (t) => {
  const {missed, share: right} = await share((article, index, page) =>
    (made(page, index)?.people ?? []).map(({name, position, institution}) => {
      const post = [name, position, institution].join(' · ');
      return [post, postsOf(article).includes(post)];
    }),
  );
  t.log(right.toFixed(3), ...missed);
  t.true(right >= 0.95, missed.join('\n'));
});

test('the paragraphs of made pages', async (t) => {
  const {missed, share: right} = await share((article, index, page) =>
    (made(page, index)?.paragraphs ?? []).map((paragraph) => [
      paragraph.slice(0, 40),
      paragraphsOf(article).includes(paragraph),
    ]),
  );
  t.log(right.toFixed(3), ...missed);
  t.true(right >= 0.97, missed.join('\n'));
});

test('made pages are taken for newspaper pages', async (t) => {
  const doubtful: string[] = [];
  for (const {name, text} of pages) if ((await looksLikeNewspaper(text)) <= 0.5) doubtful.push(name);
  t.deepEqual(doubtful, []);
});
