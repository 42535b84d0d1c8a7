import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importWebPage} from '../../../source/importers/web-page/web-page.js';
import {tally, type Score} from './score.js';

type Expected = {
  title?: string | null;
  url?: string;
  authors?: string[];
  mustContain?: string[];
  mustNotContain?: string[];
};

/** Scores the pages in `samples/html` by what people noted of them: title, authors, what is of the article and what isn't. */
export async function scoreWebPages(sharedFolder: string): Promise<Score[]> {
  const scores = ['titles', 'authors', 'contains', 'excludes'].map((kind): Score => ({
    kind: `page ${kind}`,
    right: 0,
    total: 0,
    missed: [],
  }));
  const [titles, authors, contains, excludes] = scores as [Score, Score, Score, Score];
  const samples = path.join(sharedFolder, 'samples', 'html');
  if (!existsSync(samples)) return [];
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.html'))) {
    const wanted = JSON.parse(readFileSync(path.join(samples, `${file}.expected.json`), 'utf8')) as Expected;
    const article = await readPage(readFileSync(path.join(samples, file)), file, wanted.url);
    const text = oneSpaced(
      article.sections
        .map(({heading = '', blocks}) => `${heading}\n${blocks.map(textOf).join('\n')}`)
        .join('\n'),
    );
    if (typeof wanted.title === 'string') tally(titles, file, plain(article.title), plain(wanted.title));
    if (wanted.authors)
      tally(
        authors,
        file,
        article.authors.map(({name}) => plain(name)),
        wanted.authors.flatMap((names) =>
          names.split(';').map((name) => plain(name.replace(/, [A-Z]\w*D$/, ''))),
        ),
      );
    for (const snippet of wanted.mustContain ?? [])
      tally(contains, `${file}: ${snippet}`, text.includes(oneSpaced(snippet)), true);
    for (const snippet of wanted.mustNotContain ?? [])
      tally(excludes, `${file}: ${snippet}`, text.includes(oneSpaced(snippet)), false);
  }
  return scores;
}

async function readPage(bytes: Uint8Array, name: string, url: string | undefined): Promise<Imported> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  let article: Imported | undefined;
  for await (const each of importWebPage({bytes, name, ...(url !== undefined && {url})}, options))
    article = each;
  if (!article) throw new Error(`${name} is no article`);
  return article;
}

const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
