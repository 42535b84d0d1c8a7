import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {articleLength, texts} from './corpus.js';

/** What the bench makes once and uses again. */
const kept = path.join(tmpdir(), 'broadsheet-bench');

export type LibraryFolder = {
  /** Markdown with front matter. */
  articles: string;
  /** The same with a paragraph a line, for peers. */
  lines: string;
  index: string;
};

/**
 * A library of so many paragraphs, made where there is none yet.
 *
 * @param length paragraphs an article
 */
export function libraryFolder(size: number, length = articleLength): LibraryFolder {
  const folder = path.join(kept, length === articleLength ? String(size) : `${size} by ${length}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.draft`;
    rmSync(draft, {recursive: true, force: true});
    write(draft, size, length);
    renameSync(draft, folder);
  }
  return {
    articles: path.join(folder, 'articles'),
    lines: path.join(folder, 'lines.txt'),
    index: path.join(folder, 'index.sqlite'),
  };
}

function write(folder: string, size: number, length: number): void {
  let paragraphs: string[] = [];
  let number = 0;
  mkdirSync(folder, {recursive: true});
  const put = (): void => {
    const shelf = path.join(folder, 'articles', String(Math.floor(number / 500)));
    mkdirSync(shelf, {recursive: true});
    writeFileSync(path.join(shelf, `article-${number}.md`), articleOf(number, paragraphs));
    writeFileSync(path.join(folder, 'lines.txt'), `${paragraphs.join('\n')}\n`, {flag: 'a'});
    paragraphs = [];
    number++;
  };
  for (const text of texts(size)) if (paragraphs.push(text) === length) put();
  if (paragraphs.length > 0) put();
}

const articleOf = (number: number, paragraphs: readonly string[]): string => `---
title: Article ${number}
language: en
date: ${2000 + (number % 25)}-0${1 + (number % 9)}
authors:
  - {name: Author ${number % 900}, affiliations: [one]}
affiliations:
  - {id: one, name: Institute ${number % 90}}
---

${paragraphs.join('\n\n')}
`;
