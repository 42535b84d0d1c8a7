import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../../../source/article/article.js';
import {importJats} from '../../../source/importers/jats/jats.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import {identified} from '../../helpers/identified.js';
import {tally, type Score} from './score.js';

type Affiliation = {
  text: string;
  institution?: string | string[];
  department?: string | string[];
  city?: string;
  country?: string;
};
type Expected = {
  title: string;
  authors: Array<{name: string; affiliations: Affiliation[]}>;
  topSectionTitles: string[];
  allSections: number;
  doi: string;
  $proseAuthors?: Array<{name: string; affiliations: Affiliation[]}>;
};

/**
 * Scores every paper in `samples/jats`: its title and DOI, its authors in order, each pair of author and affiliation,
 * its sections of the first level in order.
 */
export async function scoreJats(sharedFolder: string): Promise<Score[]> {
  const scores = ['titles', 'authors', 'pairs', 'sections'].map((kind): Score => ({
    kind: `jats ${kind}`,
    right: 0,
    total: 0,
    missed: [],
  }));
  const [titles, authors, pairs, sections] = scores as [Score, Score, Score, Score];
  const samples = path.join(sharedFolder, 'samples', 'jats');
  if (!existsSync(samples)) return [];
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.xml'))) {
    const wanted = JSON.parse(readFileSync(path.join(samples, `${file}.expected.json`), 'utf8')) as Expected;
    const article = await readPaper(readFileSync(path.join(samples, file)), file);
    tally(titles, file, [article.title, article.doi], [wanted.title, wanted.doi]);
    const names = article.authors.filter(({role}) => role === undefined).map(({name}) => name);
    tally(
      authors,
      file,
      names,
      wanted.authors.map(({name}) => name),
    );
    for (const person of wanted.$proseAuthors ?? wanted.authors) scorePairs(pairs, file, article, person);
    scoreSections(sections, file, article, wanted);
  }
  return scores;
}

/** Each affiliation has a post whose units and place are all in its text, the innermost first; no post is beyond them. */
function scorePairs(score: Score, file: string, article: Article, person: Expected['authors'][number]): void {
  const author = article.authors.find(({name}) => name === person.name);
  const chains = (author?.posts ?? [])
    .map((post) => affiliationChain(post, article.affiliations))
    .filter((chain) => chain.length > 0);
  for (const {text, country, ...stated} of person.affiliations) {
    const named = [stated.institution, stated.department].filter((names) => Array.isArray(names)).flat();
    if (text === '') continue;
    const found = chains.findIndex((chain) => {
      const inner = words(chain[0]?.name ?? '');
      const outer = chain.at(-1);
      return (
        words(text).startsWith(inner) &&
        chain.every(({name}) => words(text).includes(words(name))) &&
        named.every((name) => chain.some((unit) => words(name).includes(words(unit.name)))) &&
        (country === undefined || outer?.country === country)
      );
    });
    tally(score, `${file}: ${person.name}: ${text}`, found === -1 ? chains : text, text);
    if (found !== -1) chains.splice(found, 1);
  }
  for (const chain of chains) tally(score, `${file}: ${person.name}: false`, chain, undefined);
}

const words = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(/^the /, '');

function scoreSections(score: Score, file: string, {sections}: Article, wanted: Expected): void {
  const headings = sections.filter(({level}) => level === 1).map(({heading = ''}) => heading);
  let at = 0;
  for (const title of wanted.topSectionTitles) {
    const found = headings.indexOf(title, at);
    tally(score, file, found === -1 ? headings : title, title);
    if (found !== -1) at = found + 1;
  }
}

async function readPaper(bytes: Uint8Array, name: string): Promise<Article> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const imported of importJats({bytes, name}, options))
    if (imported.unfinished === undefined) return identified(imported);
  throw new Error(`${name} gave no article`);
}
