import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../../../source/article/article.js';
import {importEpub} from '../../../source/importers/epub/epub.js';
import {identified} from '../../helpers/identified.js';
import {tally, type Score} from './score.js';

type Person = {name: string; fileAs?: string};
type Expected = {title: string; creators: Person[]; language?: string[]; tocTitles: string[]};

/** Scores every EPUB in `samples/epub`: its title, its creators in order, and that the sections have all of its contents. */
export async function scoreEpubs(sharedFolder: string): Promise<Score[]> {
  const scores = ['titles', 'creators', 'contents'].map((kind): Score => ({
    kind: `epub ${kind}`,
    right: 0,
    total: 0,
    missed: [],
  }));
  const [titles, creators, contents] = scores as [Score, Score, Score];
  const samples = path.join(sharedFolder, 'samples', 'epub');
  if (!existsSync(samples)) return [];
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.epub'))) {
    const wanted = JSON.parse(readFileSync(path.join(samples, `${file}.expected.json`), 'utf8')) as Expected;
    const article = await readEpub(readFileSync(path.join(samples, file)), file);
    tally(titles, file, article.title, wanted.title);
    // Those who contributed come after them.
    const first = article.authors.slice(0, wanted.creators.length).map(({name}) => name);
    tally(
      creators,
      file,
      first,
      wanted.creators.map(({name}) => name),
    );
    const headings = article.sections.map(({heading}) => heading);
    let at = 0;
    for (const title of wanted.tocTitles) {
      const found = headings.indexOf(title, at);
      tally(contents, file, found === -1 ? 'no such section' : title, title);
      if (found !== -1) at = found + 1;
    }
  }
  return scores;
}

async function readEpub(bytes: Uint8Array, name: string): Promise<Article> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  let article: Article | undefined;
  for await (const imported of importEpub({bytes, name}, options)) article = identified(imported);
  if (!article) throw new Error(`${name} gave no article`);
  return article;
}
