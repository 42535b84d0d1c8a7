import test from 'ava';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {counted, growsAsTheText, type Family} from '../../helpers/running-time.js';

/** YAML, or the head of another kind, without its fences. */
const heads: Readonly<Record<string, Family>> = {
  'authors in one list': (size) => `authors: [${counted((at) => `Ada Marsh ${at}, `)(size)}]`,
  'authors of one name': (size) => `authors: [${'A, '.repeat(size / 3)}]`,
  'authors in a line': (size) => `author: ${counted((at) => `Ada Marsh ${at} and `)(size)}Bo Reed`,
  'authors with affiliations': (size) =>
    `authors:\n${counted((at) => `  - {name: Ada Marsh ${at}, affiliation: Tarn University ${at}}\n`)(size)}`,
  'affiliations that each belong to the next': (size) =>
    `affiliations:\n${counted((at) => `  - {id: a${at}, name: Unit ${at}, parent: a${at + 1}}\n`)(size)}`,
  'affiliations of one name': (size) =>
    `affiliations:\n${counted((at) => `  - {id: a${at}, name: Tarn University}\n`)(size)}`,
  'references to affiliations': (size) =>
    `affiliations:\n  - {id: a, name: Tarn University}\nauthors:\n${counted((at) => `  - {name: Ada Marsh ${at}, affiliations: [a]}\n`)(size)}`,
  'affiliations, each of its own author': (size) =>
    `affiliations:\n${counted((at) => `  - {id: a${at}, name: Unit ${at}}\n`)(size / 2)}authors:\n${counted((at) => `  - {name: Ada Marsh ${at}, affiliations: [a${at}]}\n`)(size / 2)}`,
  'keys that nobody knows': counted((at) => `key${at}: value\n`),
  'lists in lists': (size) => `tags: ${'['.repeat(Math.min(size, 90))}${']'.repeat(Math.min(size, 90))}`,
  'one long title': (size) => `title: ${'tide '.repeat(size / 5)}`,
  'quotation marks': (size) => `title: "${'\\"'.repeat(size / 2)}"`,
  'a block of text': (size) => `abstract: |\n${counted(() => '  the tide came in\n')(size)}`,
};

for (const [what, family] of Object.entries(heads))
  test.serial(`the work on front matter grows as it does: ${what}`, async (t) => {
    await growsAsTheText(t, family, (head) =>
      readMarkdown(`---\n${head}\n---\n\nText.\n`, {name: 'tide.md'}),
    );
  });
