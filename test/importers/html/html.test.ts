import test from 'ava';
import type {Block} from '../../../source/article/article.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {addHtml} from '../../../source/importers/html/fragment.js';
import {type Node, TreeBuilder} from '../../../source/importers/html/tree.js';
import {readBlocks, readText, shown, unnamed} from '../markdown/reading.js';
import {identified} from '../../helpers/identified.js';

/** HTML, and the Markdown that says the same. */
const pairs: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
  'a paragraph': ['<p>The tide\n  came in.</p>', 'The tide came in.'],
  'paragraphs that nothing closes': ['<p>The tide<p>came in.', 'The tide\n\ncame in.'],
  'text in a box': ['<div align="center">The tide</div>', 'The tide'],
  'Markdown in a box': ['<div align="center">\n\n- the **tide**\n\n</div>', '- the **tide**'],
  emphasis: ['<p><b>a</b> <i>b</i> <s>c</s> <code>d</code></p>', '**a** *b* ~~c~~ `d`'],
  'other names for emphasis': [
    '<p><strong>a</strong> <em>b</em> <del>c</del> <kbd>d</kbd></p>',
    '**a** *b* ~~c~~ `d`',
  ],
  'emphasis around a block': ['<b><p>the tide</p></b>', '**the tide**'],
  'emphasis that overlaps': ['<p><b>a<i>b</b> c</p>', '**a*b*** c'],
  'a link': ['<p><a href="/tide" title="x">the tide</a></p>', '[the tide](/tide)'],
  'a line break': ['<p>the tide<br/>came in</p>', 'the tide\\\ncame in'],
  'two line breaks': ['<p>the tide<br><br>came in</p>', 'the tide\n\ncame in'],
  'an entity': ['<p>the &lt;tide&gt; &eacute;</p>', 'the \\<tide> é'],
  'a list': ['<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '- a\n- b'],
  'a loose list': ['<ul><li><p>a</p></li><li><p>b</p></li></ul>', '- a\n\n- b'],
  'a numbered list': ['<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
  'a list in a list': ['<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b'],
  'a list in a list but in no entry': ['<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
  tasks: [
    '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>',
    '- [x] a\n- [ ] b',
  ],
  'a quotation': ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  code: ['<pre><code class="language-ts">\na &lt; b\n  c\n</code></pre>', '```ts\na < b\n  c\n```'],
  'code in GitHub’s way': ['<pre lang="ts">\na\n\nb</pre>', '```ts\na\n\nb\n```'],
  'a table': [
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c<br>d</td><td><b>e</b></td></tr></tbody></table>',
    '| a | b |\n| - | - |\n| c<br>d | **e** |',
  ],
  'a table that nothing closes': [
    '<table><tr><th>a<th>b<tr><td>c<td>d</table>',
    '| a | b |\n| - | - |\n| c | d |',
  ],
  'a header of two rows, with cells that span': [
    '<table><thead><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr></thead><tr><td rowspan="2">e</td><td>f</td><td>g</td></tr><tr><td>h</td><td>i</td></tr></table>',
    '| a | b · c | b · d |\n| - | - | - |\n| e | f | g |\n| | h | i |',
  ],
  'a picture in a cell that says what it shows': [
    '<table><tr><th>a</th></tr><tr><td><img src="b.png" alt="Bo"><br><sub><b>Bo</b></sub></td></tr></table>',
    '| a |\n| - |\n| **Bo** |',
  ],
  'a table without a header': ['<table><tr><td>a</td></tr></table>', '|  |\n| - |\n| a |'],
  'a caption': [
    '<table><caption>x</caption><tr><th>a</th></tr><tr><td>b</td></tr></table>',
    '| a |\n| - |\n| b |\n\n: x',
  ],
  definitions: ['<dl><dt>a</dt><dd>b</dd><dt>c<dd>d<dd>e</dl>', 'a\n: b\n\nc\n: d\n: e'],
  'definitions in boxes': ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', 'a\n: b'],
  'an image': ['<p align="center"><img src="a.png" alt="a quay"></p>', '![a quay](a.png)'],
  'an image in a link': ['<a href="/x"><img src="a.png" alt="a quay"></a>', '[![a quay](a.png)](/x)'],
  'an image with a caption': [
    '<figure><img src="a.png" alt="a"><figcaption>b</figcaption></figure>',
    '![a](a.png "b")',
  ],
  'one image of several': [
    '<picture><source srcset="b.webp"><img src="a.png" alt="a"></picture>',
    '![a](a.png)',
  ],
  'what opens': ['<details><summary>a</summary>\n\n- b\n\n</details>', '**a**\n\n- b'],
  'what opens, with a heading': ['<details><summary><h2>a</h2></summary>b</details>', '## a\n\nb'],
  'a heading': ['b\n\n<h2 align="center" id="x">the <em>tide</em></h2>\n\na', 'b\n\n## the *tide*\n\na'],
  'a rule': ['a\n\n<hr/>\n\nb', 'a\n\n---\n\nb'],
  'what is not meant to be read': [
    '<!-- a --><p>b<script>c</script><style>d</style></p><template>e</template><svg><text>f</text></svg>',
    'b',
  ],
  'a tag that is never opened': ['a</b></div>', 'a'],
};

for (const [what, [html, markdown]] of Object.entries(pairs))
  test(`${what}: the same in HTML as in Markdown`, async (t) => {
    t.deepEqual(unnamed(await readBlocks(html)), unnamed(await readBlocks(markdown)));
    t.not((await readBlocks(html)).length, 0);
  });

for (const [typed, text] of [
  ['Set <name> and <your-host>.', 'Set <name> and <your-host>.'],
  ['A Vec<u8> of Map<K, V>, a List<T>, a Set<S>.', 'A Vec<u8> of Map<K, V>, a List<T>, a Set<S>.'],
  ['<name>', '<name>'],
  ['</name> is **over**', '</name> is over'],
  ['<p>Set <name> here</p>', 'Set <name> here'],
  ['<table><tr><td>Vec<u8></td></tr></table>', 'Vec<u8>'],
] as const)
  test(`a tag that HTML doesn’t know is text: ${typed}`, async (t) => {
    t.is(await readText(typed), text);
  });

for (const [typed, text] of [
  ['10<sup>6</sup>', '10⁶'],
  ['2<sup>-3</sup>', '2⁻³'],
  ['2<sup>−3</sup>', '2⁻³'],
  ['H<sub>2</sub>O', 'H₂O'],
  ['Ca<sup>2+</sup>', 'Ca²⁺'],
  ['x<sup>n</sup>', 'xⁿ'],
  ['10<sup>x+1</sup>', '10^(x+1)'],
  ['2<sup>k</sup>', '2^k'],
  ['v<sub>max</sub>', 'v_max'],
  ['1<sup>st</sup> and 3<sup>e</sup>', '1st and 3e'],
  ['Lamp<sup>TM</sup>', 'Lamp™'],
  ['so they say<sup>[1]</sup>', 'so they say[1]'],
  ['so they say<sup><a href="#1">12</a></sup>', 'so they say¹²'],
  ['Ada<sup>1,2</sup>', 'Ada¹,²'],
  ['<sub>made with care</sub>', 'made with care'],
  ['10^6^ and H~2~O', '10⁶ and H₂O'],
  ['x^2+y^2=z^2', 'x^2+y^2=z^2'],
  ['in ~/a and ~/b', 'in ~/a and ~/b'],
  ['| a |\n| - |\n| 10<sup>6</sup> |', 'a\n10⁶'],
] as const)
  test(`what is raised never changes a number: ${JSON.stringify(typed)}`, async (t) => {
    t.is(await readText(typed), text);
  });

test('what is raised in a heading is raised in the title', async (t) => {
  t.is((await readMarkdown('# Growth to 10<sup>6</sup>\n', {name: 'x.md'})).title, 'Growth to 10⁶');
});

const logo = '<p align="center"><a href="/"><img src="logo.png" alt="The lamp"></a></p>';

for (const [what, head] of Object.entries({
  'a logo before it': `${logo}\n\n<h1 align="center">The Lamp</h1>`,
  'a logo before it, and no heading of the first level': `${logo}\n\n<h3 align="center">The Lamp</h3>`,
  'a logo in it': '# <img src="logo.png" alt="logo"> The Lamp',
  'breaks in it': '<h1 align="center">\n  <br>\n  The Lamp\n  <br>\n</h1>',
  'all in a box': `<div align="center">\n${logo}\n<h1>The Lamp</h1>\n</div>`,
  'badges before it': '[![Build](https://ci.example.org/badge.svg)](https://ci.example.org)\n\n# The Lamp',
  'badges in it': '# The Lamp [![Build](https://img.shields.io/x.svg)](https://ci.example.org)',
  'badges after it':
    '# The Lamp\n\n[![a](https://a.example.org/x.svg)](/a) [![b](https://b.example.org/y)](/b)\n![c](https://img.shields.io/c)',
}))
  test(`the title of a readme with ${what}`, async (t) => {
    const article = await readMarkdown(`${head}\n\nIt shines.\n`, {name: 'readme.md'});
    t.is(article.title, 'The Lamp');
    t.notRegex(JSON.stringify(article.sections), /badge|shields|Build/);
    t.regex(shown(identified(article)), /It shines\./);
  });

test('images that are no badges are shown, one or several in a row', async (t) => {
  const blocks = await readBlocks('![a](a.png) ![b](b.svg)\n\n![c](https://example.org/c.svg)');
  t.deepEqual(
    blocks.map((block: Block) => (block.kind === 'figure' ? block.alt : block.kind)),
    ['a', 'b', 'c'],
  );
});

test('signs between badges are no text', async (t) => {
  const badge = '[![a](https://img.shields.io/a)](/a)';
  t.deepEqual(await readBlocks(`${badge} • ${badge} | ${badge}`), []);
});

test('elements nested without end are read, and no deeper than they can be walked', (t) => {
  for (const html of [
    '<div>'.repeat(50_000),
    '<b><i>'.repeat(50_000),
    '<ul><li>'.repeat(50_000),
    '<table>'.repeat(50_000),
  ]) {
    const builder = new TreeBuilder();
    addHtml(`${html}deep`, builder);
    const deepest = (nodes: readonly Node[]): number =>
      Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + deepest(node.children))));
    t.true(deepest(builder.root.children) <= 200);
  }
});

test('exponents raised over one another without end are read in time that grows with their number', async (t) => {
  const text = await readText(`<p>x${'<sup>2'.repeat(150)}</p>`);
  t.is(text.match(/[2²]/g)?.length, 150);
});
