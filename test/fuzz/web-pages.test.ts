import process from 'node:process';
import test from 'ava';
import {UnreadableError} from '../../source/importers/importer.js';
import {importWebPage} from '../../source/importers/web-page/web-page.js';
import {liveIn, payloads} from '../helpers/hostile-folder.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

/** Pages in all; `FUZZ=20000` tries more by hand. */
const pages = Number(process.env['FUZZ'] ?? 150);

const tide = 'The tide came in on a grey afternoon, and nobody on the quay looked up. ';

const seed = `<!doctype html><html lang="en"><head><title>The quay | Grey Harbour</title><meta name="author" content="Ada Marsh">
<meta name="citation_author" content="Marsh, Ada"><meta name="citation_author_institution" content="Tarn University">
<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"The quay","author":[{"@id":"#a"}]},{"@id":"#a","name":"Ada Marsh","worksFor":{"name":"Tarn University"}}]}</script></head>
<body><h1>The quay</h1><p class="standfirst">Ropes hold the harbour together, as they always did.</p><p class="byline">By Ada Marsh - Tide team, 3 May 2024</p>
<p>${tide.repeat(5)}</p><ul><li>One<li>Two</ul><table><caption>Ropes</caption><tr><th>Rope<td colspan=2>Three</table><figure><img src="a.png" alt="A quay"><figcaption>The quay</figcaption></figure>
<p>${tide.repeat(5)}<sup><a href="#n1">1</a></sup></p><div class="author-bio"><p>Ada Marsh is a professor of tides at Tarn University.</p></div><div class="share">Share</div></body></html>`;

const parts = seed.split(/(?=<)|(?<=>)/);
const strange = [
  ...payloads,
  '<',
  '</',
  '"',
  '<!--',
  '<![CDATA[',
  '&#27;',
  '&#x202e;',
  '<template>',
  '<svg><p>',
  '<table>',
  '\u0000',
  '{',
  '<b><i>',
];

function mutated(random: () => number): string {
  const made = [...parts];
  for (let times = 1 + chance(random, 8); times > 0; times--) {
    const at = chance(random, made.length);
    const [removed = ''] = made.splice(at, 1 + chance(random, 2));
    const added = pick(random, [
      pick(random, strange),
      pick(random, parts),
      removed.slice(chance(random, 9)) + pick(random, strange),
    ]);
    made.splice(chance(random, made.length), 0, added, removed);
  }
  return made.join('');
}

test('a page that is damaged in any way is read or refused, and nothing live comes of it', async (t) => {
  const random = seededRandom(47);
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for (let at = 0; at < pages; at++) {
    const html = mutated(random);
    try {
      for await (const article of importWebPage({bytes: Buffer.from(html), name: 'quay.html'}, options)) {
        const found = liveIn(JSON.stringify(article));
        if (found !== undefined) t.fail(`${found} in ${JSON.stringify(html)}`);
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) t.fail(`${String(error)} in ${JSON.stringify(html)}`);
    }
  }
  t.pass();
});
