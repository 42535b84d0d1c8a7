import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import Readability from '@mozilla/readability/Readability.js';
import defuddle from 'defuddle';
import {parsePage} from '../../../source/importers/web-page/dom.js';
import {oneSpaced, plain, tally, type Score} from './score.js';

// The class is the module itself; its types say that it lies within.
const Defuddle = defuddle as unknown as typeof defuddle.default;

type Extracted = {title: string; authors: string; text: string};
type Expected = {
  title?: string | null;
  authors?: string[];
  mustContain?: string[];
  mustNotContain?: string[];
};

/** What the libraries alone make of a page, on the same tree. */
const others: Readonly<Record<string, (html: string, url: string) => Extracted>> = {
  readability(html) {
    const {title, byline, textContent} = new Readability(parsePage(html), {charThreshold: 200}).parse() ?? {};
    return {title: title ?? '', authors: byline ?? '', text: textContent ?? ''};
  },
  defuddle(html, url) {
    // What it asks of a browser, and ours has not.
    const page = Object.defineProperties(parsePage(html), {
      styleSheets: {value: []},
      defaultView: {value: {getComputedStyle: () => ({display: ''})}},
    });
    const {title, author, content} = new Defuddle(page, {url}).parse();
    return {title, authors: author, text: parsePage(content).body?.textContent ?? ''};
  },
};

/** Scores Readability and Defuddle alone on the pages in `samples/html`, by the measure of `scoreWebPages`. */
export function scoreOthers(sharedFolder: string): Score[] {
  const samples = path.join(sharedFolder, 'samples', 'html');
  if (!existsSync(samples)) return [];
  return Object.entries(others).flatMap(([name, extract]) => {
    const scores = ['titles', 'authors', 'contains', 'excludes'].map((kind): Score => ({
      kind: `${name} ${kind}`,
      right: 0,
      total: 0,
      missed: [],
    }));
    const [titles, authors, contains, excludes] = scores as [Score, Score, Score, Score];
    for (const file of readdirSync(samples).filter((each) => each.endsWith('.html'))) {
      const wanted = JSON.parse(
        readFileSync(path.join(samples, `${file}.expected.json`), 'utf8'),
      ) as Expected;
      const found = extract(readFileSync(path.join(samples, file), 'utf8'), 'https://page.example/');
      const text = oneSpaced(found.text);
      if (typeof wanted.title === 'string') tally(titles, file, plain(found.title), plain(wanted.title));
      if (wanted.authors) tally(authors, file, plain(found.authors), plain(wanted.authors.join(' ')));
      for (const snippet of wanted.mustContain ?? [])
        tally(contains, file, text.includes(oneSpaced(snippet)), true);
      for (const snippet of wanted.mustNotContain ?? [])
        tally(excludes, file, text.includes(oneSpaced(snippet)), false);
    }
    // What others miss is not ours to list.
    return scores.map((score) => ({...score, missed: []}));
  });
}
