import test from 'ava';
import type {Imported} from '../../../source/importers/importer.js';
import {filled, growsAsTheText} from '../../helpers/running-time.js';
import {page, read, tide, words} from './made-page.js';

/** The notes of a page, and how often the text refers to each. */
function footnotes({notes, sections}: Imported): Array<[text: string, references: number]> {
  const text = JSON.stringify(sections);
  return notes
    .filter(({kind}) => kind === 'footnote')
    .map((note) => [note.text, text.split(`"noteId":"${note.id}"`).length - 1]);
}

const sold = 'The boat was sold the year after.';

for (const [what, mark, notes] of [
  [
    'a list of notes at the end',
    '<sup id="fnref1"><a href="#fn1">1</a></sup>',
    `<section class="footnotes"><hr><ol><li id="fn1"><p>${sold} <a href="#fnref1">↩︎</a></p></li></ol></section>`,
  ],
  [
    'a number that leads back',
    '<a href="#n1" id="m1">[1]</a>',
    `<h2>Remarks</h2><div><p><a id="n1" href="#m1">1</a> ${sold}</p></div>`,
  ],
  [
    'a box with its number beside it',
    '<a id="anchor-1" href="#note-1">1</a>',
    `<div class="note"><a id="note-1" href="#anchor-1">1</a><div><p>${sold}</p></div></div>`,
  ],
  [
    'an encyclopedia’s references',
    '<sup id="ref-1" class="reference"><a href="#cite-1"><span>[</span>1<span>]</span></a></sup>',
    `<h2>References</h2><ol class="references"><li id="cite-1"><b><a href="#ref-1">^</a></b> <span>${sold}</span></li></ol>`,
  ],
  [
    'notes that lead nowhere and are marked',
    '<sup><a href="#x1" role="doc-noteref">*</a></sup>',
    `<div role="doc-endnotes"><p id="x1">${sold}</p></div>`,
  ],
] as const)
  test(`what a number refers to is a note: ${what}`, async (t) => {
    const article = await read(
      page('', `<p>${tide} It was a boat.${mark} ${tide}</p>`).replace('</article>', `${notes}</article>`),
    );
    t.deepEqual(footnotes(article), [[sold, 1]]);
    t.regex(words(article), /It was a boat\.¹ The tide/);
    t.notRegex(words(article), /sold|Remarks|References|↩/);
  });

test('what stands in the margin is a note where it stood', async (t) => {
  const article = await read(
    page(
      '',
      `<p>${tide} It was a boat<label for="s"></label><input type="checkbox" id="s"><span class="sidenote">${sold}</span> once.</p>`,
    ),
  );
  t.deepEqual(footnotes(article), [[sold, 1]]);
  t.regex(words(article), /It was a boat¹ once/);
});

test('a number that leads to another part of the text is no mark of a note', async (t) => {
  const article = await read(
    page('', `<p>${tide} See part <a href="#two">2</a>.</p>`).replace('<h2>', '<h2 id="two">'),
  );
  t.deepEqual(footnotes(article), []);
  t.regex(words(article), /See part 2/);
});

test('formulas are lines of Unicode, once however often a page shows them', async (t) => {
  const math = '<math><msup><mi>c</mi><mn>2</mn></msup></math>';
  const article = await read(
    page(
      '',
      `<p>${tide} Plain ${math}. Set <span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true">c2</span></span>. Written <script type="math/tex">\\frac{a}{b}</script>.</p>`,
    ),
  );
  t.regex(words(article), /Plain c²\. Set c²\. Written a\/b\./);
});

test('links of lists and pictures are whole, by the address of the page', async (t) => {
  const article = await read(
    page(
      '<link rel="canonical" href="https://harbour.example/a/night">',
      '<ul><li><a href="../ropes">Ropes</a></li></ul><figure><img src="q.png" alt="A quay"></figure>',
    ),
    'https://mirror.example/b/night',
  );
  t.is(article.url, 'https://harbour.example/a/night');
  const text = JSON.stringify(article.sections);
  t.true(text.includes('https://mirror.example/ropes') && text.includes('https://mirror.example/b/q.png'));
});

test('a picture that a browser saved beside the page stays there', async (t) => {
  const article = await read(
    page(
      '<link rel="canonical" href="https://harbour.example/a/night">',
      '<figure><img src="./Night_files/q.png" alt="A quay"></figure>',
    ),
  );
  t.true(JSON.stringify(article.sections).includes('"./Night_files/q.png"'));
});

test('what is for printers and for those who hear the page is left out, and the sign beside a heading', async (t) => {
  const article = await read(
    page(
      '',
      '<p class="noprint">Edit this quay.</p><p class="sr-only">You are here.</p><h3>Knots <a href="#knots">#</a></h3>',
    ),
  );
  t.notRegex(words(article), /Edit this|You are here|#/);
});

for (const unit of [
  '<sup id="a"><a href="#b">1</a></sup>',
  '<p id="b"><a href="#a">1</a> tide</p>',
  '<span class="sidenote">tide</span>',
])
  test.serial(`the work on a page full of ${unit} grows as the page does`, async (t) => {
    await growsAsTheText(t, filled(unit), async (text) =>
      read(page('', `<p>${text}</p>`)).catch(() => undefined),
    );
  });
