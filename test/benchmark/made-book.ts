import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {sentences} from '../../source/article/sentences.js';
import {root} from '../helpers/root.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

export const madeOf =
  'The sentences of our own articles, recombined at random into paragraphs of four to six';

export type BookFormat = 'markdown' | 'text';

export const nameOf = (paragraphs: number, format: BookFormat): string =>
  `${paragraphs}-paragraphs.${format === 'markdown' ? 'md' : 'txt'}`;

const paragraphsAChapter = 50;
const columns = 72;

/** A text of so many paragraphs in chapters of fifty, the same one every time. */
export function madeBook(paragraphs: number, format: BookFormat): string {
  const random = seededRandom(20);
  const from = ownSentences();
  const blocks = Array.from({length: paragraphs}, (_, index) => {
    const text = Array.from({length: 4 + chance(random, 3)}, () => pick(random, from)).join(' ');
    const chapter = index % paragraphsAChapter === 0 ? [heading(index / paragraphsAChapter + 1, format)] : [];
    return [...chapter, format === 'markdown' ? marked(text, index) : wrapped(text)].join('\n\n');
  });
  return `${format === 'markdown' ? '# ' : ''}A book of recombined sentences\n\n${blocks.join('\n\n')}\n`;
}

const heading = (number: number, format: BookFormat): string =>
  format === 'markdown' ? `## Chapter ${number}` : `\nCHAPTER ${number}\n`;

/** Every few paragraphs some emphasis, a link or a quotation, as an essay has them. */
function marked(text: string, index: number): string {
  if (index % 11 === 5) return `> ${text}`;
  if (index % 7 === 3) return text.replace(/(\S{5,}) (\S+)/, '*$1* [$2](https://example.org/$2)');
  return text;
}

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= columns) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Sentences of plain prose in the articles that ship with the reader. */
function ownSentences(): string[] {
  const folder = path.join(root, 'articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .flatMap((name) => paragraphsOf(readFileSync(path.join(folder, name), 'utf8')))
    .flatMap((paragraph) => sentences(paragraph).map(({text}) => text));
}

/** A shipped article's paragraphs without markup. */
const paragraphsOf = (article: string): string[] =>
  article
    .slice(article.indexOf('\n---', 3) + 4)
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => /^\p{Lu}[^`*_[\]|<>#]*$/u.test(block));

/** A shipped article as plain text: its title and paragraphs, wrapped. */
export function plainEssay(file: string): string {
  const article = readFileSync(file, 'utf8');
  const title = /^title: (.*)$/m.exec(article)?.[1] ?? '';
  return `${[title, ...paragraphsOf(article).map(wrapped)].join('\n\n')}\n`;
}
