import test from 'ava';
import type {Article} from '../../source/article/article.js';
import {importerFor} from '../../source/importers/detect.js';
import type {Importer} from '../../source/importers/importer.js';
import {importMarkdown} from '../../source/importers/markdown/markdown.js';
import {importNewspaper} from '../../source/importers/newspaper/newspaper.js';
import {importPlainText} from '../../source/importers/plain-text/plain-text.js';
import {passagesOf} from '../../source/layout/passages.js';
import {counted, filled, growsAsTheText, type Family} from '../helpers/running-time.js';
import {identified} from '../helpers/identified.js';

const plain: Readonly<Record<string, Family>> = {
  'a log': counted((at) => `2024-03-01 06:00:${10 + (at % 50)} INFO the tide is at ${at}\n`),
  'a table of values': counted((at) => `Saltmere,${at},3.00,9.50\n`),
  tabs: filled('quay\ttide\tferry\n'),
  'a tab after a tab': (size) => `a${'\t'.repeat(size / 8)}b\n`,
  'a list of words': counted((at) => `word${at}\n`),
  'short lines': filled('a\n'),
  'one line': filled('the tide came in on a grey afternoon. '),
  'one word': filled('x'),
  stops: filled('.'),
  'broken words': filled('the har-\nbour and the pas-\nsengers of the low-\n'),
  'broken words, each a paragraph': filled('the har-\n\nbour and the\n\n'),
  'spaces before a line end': (size) => `a${' '.repeat(size)}\nb`,
  'spaces within a line': (size) => `a${' '.repeat(size)}b\nc`,
  'blank lines': (size) => `a\n${'\n'.repeat(size)}b`,
  'blank lines with spaces': (size) => `a\n${' \n'.repeat(size / 2)}b`,
  'two columns': filled('the tide came in on a grey     and nobody on the quay looked\n'),
  columns: filled('quay   1.20   3.00\n'),
  'false breaks at even distances': filled(`${'the tide came in '.repeat(6)}and\n\n`),
  quotations: filled('> the tide came in on a grey\n'),
  'quotations in each other': filled('> '),
  'deeper and deeper quotations': counted((at) => `${'> '.repeat(at % 200)}a\n`),
  bullets: filled('- the tide\n'),
  numbers: counted((at) => `${at % 1000}. the tide\n`),
  'deeper and deeper lists': counted((at) => `${' '.repeat(at % 200)}- a\n`),
  verse: filled('The Lamp was lit\n  The Door was shut\n\n'),
  'headings in capitals': counted((at) => `THE TIDE ${at}\n\nIt came in.\n\n`),
  chapters: counted((at) => `Chapter ${at % 1000}\n\nIt came in.\n\n`),
  'headings underlined': filled('The tide\n========\n\n'),
  'overstruck letters': filled('N\bN'),
  backspaces: (size) => 'a'.repeat(size / 2) + '\b'.repeat(size / 2),
  progress: filled('tide 10%\r'),
  colours: filled('\u001B[31mtide\u001B[0m '),
  'escapes that don’t end': filled('tide\n\u001B]0;tide '),
  pages: filled('the tide\n\f'),
  brackets: filled('f('),
  'quotation marks': filled('"'),
  delimiters: filled(','),
  bylines: counted((at) => `By Ada Quill${at}\n\nThe tide came in.\n\n`),
  names: counted((at) => `ADA QUILL${at}\n\n`),
  credits: filled('Photo: Ada Quill / Harbour Press\n\n'),
  'author notes': filled('Ada Quill is a professor at the Harbour School.\n\n'),
  emphasis: filled('*the tide* came '),
};

const markdown: Readonly<Record<string, Family>> = {
  paragraphs: filled('The tide came in on a grey afternoon.\n\n'),
  headings: counted((at) => `# The tide ${at}\n\n`),
  lines: filled('the tide came in\n'),
  'one line': filled('the tide came in on a grey afternoon. '),
  'openings of emphasis': filled('*a '),
  'openings of strong emphasis': filled('**a '),
  emphasis: filled('*a* _b_ **c** '),
  brackets: filled('['),
  'brackets and parentheses': filled('[a]('),
  links: filled('[a](https://example.org) '),
  images: filled('![a](b.png)\n\n'),
  definitions: counted((at) => `[a${at}]: https://example.org\n`),
  footnotes: counted((at) => `A[^${at}].\n\n[^${at}]: The note.\n\n`),
  'footnotes without a text': counted((at) => `[^${at}] `),
  'openings of formulas': filled('$a '),
  'openings of displayed formulas': filled('$$a\n\n'),
  formulas: filled('$a$ $$b$$ '),
  'openings of code': counted((at) => `${'`'.repeat(1 + (at % 60))}a `),
  code: filled('`a` '),
  fences: filled('```\na\n```\n\n'),
  'quotations in each other': counted((at) => `${'> '.repeat(at % 60)}a\n`),
  'lists in each other': counted((at) => `${'  '.repeat(at % 40)}- a\n`),
  bullets: filled('- a\n'),
  'a table': (size) => `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(size / 10)}`,
  'a wide table': (size) => `${'| a '.repeat(size / 8)}|\n${'| - '.repeat(size / 8)}|\n`,
  HTML: filled('<b>a</b> '),
  'openings of HTML': filled('<a '),
  comments: filled('<!-- a '),
  entities: filled('&amp; '),
  'boxes in each other': filled('<div>\n\n'),
  'tags that nothing opened': filled('</b></div> '),
  'tags with attributes': filled('<a href="x">a</a> '),
  'emphasis that overlaps': filled('<b>a<i>b</b>c</i> '),
  'a table of HTML': (size) => `<table>${'<tr><td>a<td>b'.repeat(size / 14)}`,
  'unknown tags': filled('<a1 <name> '),
  'fences of colons': filled('::: {.a}\na\n\n'),
  'fences in each other': filled(':::: note\n'),
  'directives in each other': filled('````{note}\n'),
  'admonitions in each other': counted((at) => `${'    '.repeat(at % 40)}!!! note\n`),
  'openings of shortcodes': filled('{{< a '),
  'openings of attributes': filled('{#a .b '),
  'openings of spans': filled('[a]{ '),
  'openings of roles': filled('{a}`'),
  'openings of highlighted code': filled('{% highlight go %}\n\n'),
  'openings of notes': filled('^[a '),
  notes: filled('a^[b] '),
  'openings of comments in the text': filled(' %%a'),
  'openings of wiki links': filled('[[a|'),
  'bare addresses': filled('https://example.org/(a '),
  'one long address': (size) => `https://example.org/${'('.repeat(size)}`,
  'sites of the web': filled('www.example.org '),
  'marks above': filled('a^b~c'),
  'marked text': filled('==a '),
  'spaces behind a formula': (size) => `$$ a $$${' '.repeat(size)}b`,
  'struck text': filled('~~a '),
  'definitions of terms': filled('a\n: b\n\n'),
  'emoji that are none': filled(':aa'),
  'spaces before a line end': (size) => `a${' '.repeat(size)}\nb`,
};

async function read(importer: Importer, bytes: Uint8Array): Promise<Article[]> {
  const articles: Article[] = [];
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const article of importer({bytes, name: 'tide'}, options)) articles.push(identified(article));
  return articles;
}

for (const [name, importer, families] of [
  ['plain text', importPlainText, plain],
  ['a newspaper page', importNewspaper, plain],
  ['Markdown', importMarkdown, {...plain, ...markdown}],
] as const) {
  for (const [what, family] of Object.entries(families)) {
    test.serial(`${name}: the work grows as the text does: ${what}`, async (t) => {
      await growsAsTheText(t, family, async (text) => {
        const bytes = new TextEncoder().encode(text);
        await importerFor({bytes, name: 'tide'});
        for (const article of await read(importer, bytes)) passagesOf(article);
      });
    });
  }
}
