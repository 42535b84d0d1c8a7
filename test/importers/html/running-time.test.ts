import test from 'ava';
import {addHtml} from '../../../source/importers/html/fragment.js';
import {readTree} from '../../../source/importers/html/read-pieces.js';
import {TreeBuilder} from '../../../source/importers/html/tree.js';
import {counted, filled, growsAsTheText, type Family} from '../../helpers/running-time.js';

const families: Readonly<Record<string, Family>> = {
  paragraphs: filled('<p>The tide came in.</p>'),
  'paragraphs that are never closed': filled('<p>tide'),
  'elements that are never closed': filled('<div>tide'),
  'elements closed without being opened': filled('tide</div></span>'),
  'emphasis that crosses': filled('<b>tide<i>ropes</b>gulls</i>'),
  'openings of emphasis': filled('<b><i>'),
  breaks: filled('<br>'),
  'breaks in text': filled('tide<br>'),
  lists: filled('<ul><li>tide</ul>'),
  'lists within lists': filled('<ul><li>tide'),
  'quotations within quotations': filled('<blockquote>tide'),
  'definition lists': filled('<dl><dt>tide<dd>ropes</dl>'),
  tables: filled('<table><tr><td>tide<td>ropes</table>'),
  'one table': (size) => `<table>${filled('<tr><td>tide<td>ropes')(size)}</table>`,
  'a row of cells': (size) => `<table><tr>${filled('<td>tide')(size)}</table>`,
  'cells that span': (size) => `<table>${filled('<tr><td rowspan=9 colspan=3>tide')(size)}</table>`,
  'tables within tables': filled('<table><tr><td>tide'),
  attributes: (size) => `<p ${counted((at) => `a${at}=b `)(size)}>tide</p>`,
  'tags that are never ended': filled('<p class="tide '),
  entities: filled('&amp;&notit;&#x41;&#'),
  comments: filled('<!-- tide --> tide '),
  'openings of comments': filled('<!-- tide <!-- '),
  raised: filled('tide<sup>2</sup><sub>i</sub>'),
  pictures: filled('<img src="tide.png" alt="The tide">'),
  details: filled('<details><summary>tide</summary>ropes</details>'),
  code: filled('<pre><code>tide\n</code></pre>'),
  'white space': filled(' \n\t'),
};

for (const [what, family] of Object.entries(families))
  test.serial(`the work on HTML grows as the text does: ${what}`, async (t) => {
    await growsAsTheText(t, family, (text) => {
      const builder = new TreeBuilder();
      addHtml(text, builder);
      t.truthy(readTree(builder.root, new Map()));
    });
  });
