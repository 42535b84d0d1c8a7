import test from 'ava';
import {importOrg} from '../../../source/importers/org/org.js';
import {counted, filled, growsAsTheText, type Family} from '../../helpers/running-time.js';

const families: Readonly<Record<string, Family>> = {
  headings: counted((at) => `* The tide ${at}\n\nIt came in.\n\n`),
  'deeper and deeper headings': counted((at) => `${'*'.repeat(1 + (at % 100))} The tide\n`),
  lists: filled('- the tide\n'),
  'deeper and deeper lists': counted((at) => `${' '.repeat(at % 200)}- the tide\n`),
  emphasis: filled('*tide* /ropes/ '),
  'openings of emphasis': filled('*tide /'),
  'openings of links': filled('[[tide]['),
  links: filled('[[https://example.org][tide]] '),
  tables: filled('| tide | ropes |\n'),
  blocks: filled('#+begin_src sh\ntide\n#+end_src\n'),
  'openings of blocks': filled('#+begin_src sh\ntide\n'),
  drawers: filled(':PROPERTIES:\n:id: tide\n:END:\n'),
  footnotes: counted((at) => `The tide[fn:${at}].\n\n[fn:${at}] Came in.\n\n`),
  keywords: filled('#+KEYWORD: tide\n'),
};

for (const [what, family] of Object.entries(families))
  test.serial(`the work on Org grows as the text does: ${what}`, async (t) => {
    await growsAsTheText(t, family, async (text) => {
      const source = {bytes: new TextEncoder().encode(text), name: 'tide.org'};
      const options = {signal: new AbortController().signal, progress: () => undefined};
      for await (const article of importOrg(source, options)) t.truthy(article.title);
    });
  });
