import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../../../source/article/article.js';
import {paragraphsOf, textOf} from '../../../source/article/text.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {affiliationChain, whereabouts} from '../../../source/people/speaker.js';
import {identified} from '../../helpers/identified.js';
import {tally, type Score} from './score.js';

type ExpectedAuthor = {name: string; affiliations?: Array<string | {text: string}>};
type Expected = {
  title: string;
  title_also?: string[];
  authors: Array<string | ExpectedAuthor> | null;
  pairs?: Array<[author: string, institution: string]>;
  paragraphs?: string[];
  headings?: string[];
  sentences?: string[];
  absent?: string[];
};

const kinds = ['titles', 'authors', 'pairs', 'paragraphs', 'headings', 'sentences', 'absent'] as const;

/** The article of a PDF, whole. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Article> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  let article: Article | undefined;
  for await (const imported of importPdf({bytes, name}, options)) article = identified(imported);
  if (!article) throw new Error(`${name} gave no article`);
  return article;
}

/** Scores every PDF that has its expected article beside it in `samples/pdf` and `samples/pdf-real`. */
export async function scorePdfs(sharedFolder: string): Promise<Score[]> {
  const scores: Score[] = kinds.map((kind) => ({kind: `pdf ${kind}`, right: 0, total: 0, missed: []}));
  for (const folder of ['pdf', 'pdf-real']) {
    const samples = path.join(sharedFolder, 'samples', folder);
    if (!existsSync(samples)) continue;
    for (const file of readdirSync(samples).filter((name) => name.endsWith('.pdf'))) {
      const beside = path.join(samples, `${file}.expected.json`);
      const expected = existsSync(beside)
        ? beside
        : path.join(samples, file.replace('.pdf', '.expected.json'));
      const wanted = JSON.parse(readFileSync(expected, 'utf8')) as Expected;
      score(scores, file, await readPdf(readFileSync(path.join(samples, file)), file), wanted);
    }
  }
  return scores;
}

function score(scores: readonly Score[], file: string, article: Article, wanted: Expected): void {
  const [titles, authors, pairs, paragraphs, headings, sentences, absent] = scores as [
    Score, Score, Score, Score, Score, Score, Score,
  ]; // prettier-ignore
  const title = [wanted.title, ...(wanted.title_also ?? [])].find(
    (one) => squashed(one) === squashed(article.title),
  );
  tally(titles, file, title === undefined ? article.title : wanted.title, wanted.title);
  if (wanted.authors)
    tally(
      authors,
      file,
      article.authors.map(({name}) => squashed(name)),
      wanted.authors.map((author) => squashed(typeof author === 'string' ? author : author.name)),
    );
  for (const [name, institution] of pairsOf(wanted)) {
    const own = chainsOf(article, name);
    const words = wordsOf(institution);
    tally(
      pairs,
      `${file}: ${name}`,
      own.some((chain) => words.every((word) => chain.has(word)))
        ? institution
        : own.map((chain) => [...chain].join(' ')),
      institution,
    );
  }
  const found = article.sections.flatMap(({blocks}) =>
    [...paragraphsOf(blocks)].map(({block}) => textOf(block)),
  );
  for (const [index, text] of (wanted.paragraphs ?? []).entries())
    tally(
      paragraphs,
      `${file}: paragraph ${index + 1}`,
      nearest(found.map(straight), straight(text)),
      straight(text),
    );
  let at = 0;
  const heads = article.sections.map(({heading = ''}) => heading);
  for (const heading of wanted.headings ?? []) {
    const next = heads.findIndex((head, index) => index >= at && sameHeading(head, heading));
    if (next !== -1) at = next + 1;
    tally(headings, file, next === -1 ? 'no such heading' : heading, heading);
  }
  const plain = found.map(plainOf);
  for (const sentence of wanted.sentences ?? [])
    tally(
      sentences,
      file,
      plain.some((text) => text.includes(plainOf(sentence))) ? sentence : 'broken',
      sentence,
    );
  const all = plain.join(' ').toLowerCase();
  for (const text of wanted.absent ?? [])
    tally(absent, file, all.includes(plainOf(text).toLowerCase()) ? 'in the text' : text, text);
}

const pairsOf = ({authors, pairs}: Expected): Array<[string, string]> =>
  pairs ??
  (authors ?? []).flatMap((author) =>
    typeof author === 'string'
      ? []
      : (author.affiliations ?? []).map((one): [string, string] => [
          author.name,
          typeof one === 'string' ? one : one.text,
        ]),
  );

function chainsOf({authors, affiliations}: Article, name: string): Array<Set<string>> {
  const author = authors.find((one) => squashed(one.name) === squashed(name));
  return (author?.posts ?? []).map((post) => {
    const chain = affiliationChain(post, affiliations);
    const {place = '', country = ''} = whereabouts(chain);
    return new Set(
      wordsOf([...chain.map((unit) => `${unit.name} ${unit.abbreviation ?? ''}`), place, country].join(' ')),
    );
  });
}

/** The paragraph that is wanted, or else the one that begins as it does. */
const nearest = (found: readonly string[], wanted: string): string =>
  found.find((text) => text === wanted) ??
  found.find((text) => text.startsWith(wanted.slice(0, 30))) ??
  'no such paragraph';

/** Quotation marks as a typewriter has them: what is printed has other ones than what is known of it. */
const straight = (text: string): string => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

const wordsOf = (text: string): string[] =>
  (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|of|and|de|y|del)$/.test(word));
const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();
const squashed = (text: string): string => (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
const sameHeading = (head: string, wanted: string): boolean =>
  [head, head.replace(/^\s*(?:\d+(?:\.\d+)*[.):]?|[ivxlc]+[.)]|[a-z][.)])\s*/i, '')].some(
    (form) => squashed(form) === squashed(wanted),
  );
const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[‘’`´]/g, "'")
    .replaceAll(/[“”„«»]|''/g, '"')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '')
    .replaceAll(/ ?([()[\]{}]) ?/g, '$1')
    .replaceAll(/ (?=[,.;:!?%])/g, '')
    .trim();
