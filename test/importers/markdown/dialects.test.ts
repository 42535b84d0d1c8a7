import test from 'ava';
import type {Span} from '../../../source/article/article.js';
import {articleToText} from '../../helpers/article-to-text.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {identified} from '../../helpers/identified.js';
import {readBlocks, readText, unnamed} from './reading.js';

/** What people write, and the CommonMark that says the same. */
const pairs: Readonly<Record<string, readonly [written: string, plain: string]>> = {
  'a kind of alert': ['> [!NOTE]\n> The tide.', '> **Note**\n>\n> The tide.'],
  'an alert with a title': ['> [!tip]- High water\n> The tide.', '> **High water**\n>\n> The tide.'],
  'an alert of several paragraphs': ['> [!WARNING]\n>\n> a\n>\n> b', '> **Warning**\n>\n> a\n>\n> b'],
  'what only looks like an alert': ['> \\[!NOTE] a', '> \\[!NOTE\\] a'],
  'a fence of colons': ['::: warning\na\n:::', '> **Warning**\n>\n> a'],
  'one with a title': ['::: warning Mind the gap\na\n:::', '> **Mind the gap**\n>\n> a'],
  'one with a title in brackets': [':::note[Own title]{.x}\na\n:::', '> **Own title**\n>\n> a'],
  'a callout': ['::: {.callout-tip title="Better"}\na\n\n- b\n:::', '> **Better**\n>\n> a\n>\n> - b'],
  'a callout with a heading': ['::: {.callout-note}\n## Own\na\n:::', '> **Note**\n>\n> **Own**\n>\n> a'],
  'fences in fences': ['::::: {.columns}\n::: {.column}\na\n:::\n::: {.column}\nb\n:::\n:::::', 'a\n\nb'],
  'a fence that nothing closes': ['::: {.x}\na\n\nb', 'a\n\nb'],
  'a fence that opens nothing': ['a\n\n:::\n\nb', 'a\n\nb'],
  'a fence in a list': ['- a\n\n  ::: note\n  b\n  :::\n\n- c', '- a\n\n  > **Note**\n  >\n  > b\n\n- c'],
  'fences in code': ['```\n::: note\n:::\n```', '~~~\n::: note\n:::\n~~~'],
  'a directive': ['```{note}\na *b*\n```', '> **Note**\n>\n> a *b*'],
  'a directive with a title and options': [
    '```{admonition} Mine\n:class: tip\n\na\n```',
    '> **Mine**\n>\n> a',
  ],
  'a directive between colons': [':::{important}\na\n:::', '> **Important**\n>\n> a'],
  'a directive in a directive': [
    '````{note}\na\n\n```{tip}\nb\n```\n````',
    '> **Note**\n>\n> a\n>\n> > **Tip**\n> >\n> > b',
  ],
  'a directive of code': ['```{code-block} python\n:linenos:\na\n```', '```python\na\n```'],
  'a directive of a figure': ['```{figure} a.png\n:name: x\nA quay.\n```', '![](a.png "A quay.")'],
  'a directive of a figure with a description': [':::{figure} a.png\n:alt: b\n\nc\n:::', '![b](a.png "c")'],
  'a list of lists that is a table': [
    '```{list-table} Values\n:header-rows: 1\n\n* - a\n  - b\n* - c\n  - d\n```',
    '| a | b |\n| - | - |\n| c | d |\n\n: Values',
  ],
  'marks of MyST': ['(x)=\n\n## a\n\n+++ {"tags": []}\n\n% not read\n\nb', '## a\n\nb'],
  'a per cent sign elsewhere': ['a\n\n% of them', 'a\n\n\\% of them'],
  'a directive of nothing to read': ['a\n\n```{toctree}\nb\n```', 'a'],
  'a directive of a formula': ['```{math}\nx^2\n```', '$$\nx^2\n$$'],
  'a chunk of R': ['```{r setup, echo=FALSE}\na\n```', '```r\na\n```'],
  'a cell of Quarto': ['```{python}\n#| echo: false\na\n```', '```python\na\n```'],
  'an admonition by indent': ['!!! note "Mine"\n    a\n\n    - b\n\nc', '> **Mine**\n>\n> a\n>\n> - b\n\nc'],
  'one that folds': ['??? tip\n    a', '> **Tip**\n>\n> a'],
  roles: ['{ref}`text <there>`, {kbd}`Ctrl`, {math}`x`, H{sub}`2`O', 'text, `Ctrl`, `x`, H₂O'],
  'attributes of a heading': ['## The tide {#tide .unnumbered}', '## The tide'],
  'attributes of an image': ['![a](a.png){#fig-a width="50%"}', '![a](a.png)'],
  'attributes of code': ['`a`{.r} b', '`a` b'],
  'attributes of a span': ['[the *tide*]{.smallcaps} came', 'the *tide* came'],
  'attributes of Kramdown': ['a\n{: .lead #x}', 'a'],
  'braces that are no attributes': ['a {b} {#each c} {{ d }}', 'a \\{b} \\{#each c} \\{\\{ d }}'],
  'a link without brackets': [
    'See https://example.org/a_b_(c)?d=1&e. So',
    'See [https://example.org/a\\_b\\_(c)?d=1&e](<https://example.org/a_b_(c)?d=1&e>). So',
  ],
  'a link without a scheme': ['(www.example.org/a)', '([www.example.org/a](http://www.example.org/a))'],
  'an address in code': ['`https://example.org`', '`https://example.org`'],
  'an address in a link': [
    '[https://a.example.org](https://b.example.org)',
    '[https:\\//a.example.org](https://b.example.org)',
  ],
  shortcodes: ['a :smile: :+1:', 'a 😄 👍'],
  'no shortcodes': ['10:30:45, a:smile:b, :nobody_knows:', '10\\:30:45, a\\:smile:b, \\:nobody_knows:'],
  marked: ['a ==b== c', 'a *b* c'],
  'no mark': ['a == b and c == d', 'a \\=\\= b and c \\=\\= d'],
  'shortcodes of Hugo': ['a {{< icon "x" >}} b {{% c %}}\n\n{{< youtube x >}}', 'a b'],
  'what stands between shortcodes': ['{{< notice >}}\na\n{{< /notice >}}', 'a'],
  'a figure of Hugo': ['{{< figure src="a.png" alt="a" caption="b" >}}', '![a](a.png "b")'],
  'code of Hugo': ['{{< highlight go >}}\na\n{{< /highlight >}}', '```go\na\n```'],
  'code of Jekyll': ['{% highlight ruby linenos %}\na\n{% endhighlight %}', '```ruby\na\n```'],
  'tags of Jekyll': ['{% include x.html %}\n\na {% if b %}c{% endif %}', 'a c'],
  'a shortcode of several lines': [
    'a\n\n{{< figure\n  src="a.png"\n  alt="b"\n>}}\n\nc',
    'a\n\n![b](a.png)\n\nc',
  ],
  'a shortcode that is shown': ['{{</* a */>}}', '\\{\\{< a >}}'],
  'what Jekyll hides': ['a {% comment %} b {% endcomment %}c', 'a c'],
  'an address with a variable': ['[a]({{ site.url }}/b) c', '[a](/b) c'],
  'a link to a shortcode': ['[a]({{< ref "b.md" >}}) c', 'a c'],
  'wiki links': ['[[Page|the text]], [[Page]], [[Page#Part]]', 'the text, Page, Page > Part'],
  'a wiki image': ['![[a.png|a quay]]\n\n![[b.png|300]]', '![a quay](a.png)\n\n![](b.png)'],
  'another page within this': ['a ![[Page#Part]]', 'a Page > Part'],
  'states of tasks': ['- [/] a\n- [-] b\n- [x] c', '- [ ] a\n- [ ] b\n- [x] c'],
  verse: ['| The tide\n| came in', 'The tide\\\ncame in'],
  'what Obsidian hides': ['a %%b%% c ^name', 'a c'],
  abbreviations: ['HTML a\n\n*[HTML]: Hyper Text\n*[CSS]: Style', 'HTML a'],
  'the place of contents': ['[TOC]\n\na\n\n[[_TOC_]]\n\n* TOC\n{:toc}\n\n\\newpage', 'a'],
};

for (const [what, [written, plain]] of Object.entries(pairs))
  test(`${what}: as in plain Markdown`, async (t) => {
    t.deepEqual(unnamed(await readBlocks(written)), unnamed(await readBlocks(plain)));
  });

test('notes in the text are footnotes, numbered as they come among the others', async (t) => {
  const article = await readMarkdown('A.^[Of *old*, [so](/x).] B.[^b] C.^[New.]\n\n[^b]: Defined.\n', {
    name: 'x.md',
  });
  t.is(await readText('A.^[Of *old*.] B.'), 'A.¹ B.');
  t.deepEqual(
    article.notes.map(({text}) => text),
    ['Of old, so.', 'Defined.', 'New.'],
  );
  const [block] = article.sections[0]?.blocks ?? [];
  const notes = block?.kind === 'prose' ? block.spans.filter(({noteId}) => noteId !== undefined) : [];
  t.deepEqual(
    notes.map(({text, noteId}: Span) => [text, noteId]),
    article.notes.map(({id}, at) => ['¹²³'.charAt(at), id]),
  );
});

const page = `import Tabs from '@theme/Tabs';
import {A,
  B} from './parts';

export const meta = {a: 1};

<Tabs values={[{label: 'a > b'}]}>
  <TabItem value="a">

  The **tide**.

  \`\`\`js
  <A/>
  \`\`\`

  </TabItem>
  <TabItem>
    The *quay* <Icon name="x" /> here.
  </TabItem>
</Tabs>

{/* not read */}

<div style={{color: 'red'}}>
  **Bold**
</div>

A{' '}
<kbd>b</kbd> <Tip text="x">c</Tip> {d}.

<Card
  title="x"
>
3 < 5, Promise<void>
</Card>
`;

for (const name of ['page.mdx', 'page.md'])
  test(`MDX is its text: ${name}`, async (t) => {
    t.deepEqual(
      unnamed(await readBlocks(page, name)),
      unnamed(
        await readBlocks(
          'The **tide**.\n\n```js\n<A/>\n```\n\nThe *quay* here.\n\n**Bold**\n\nA `b` c .\n\n3 < 5, Promise\\<void>',
        ),
      ),
    );
  });

const setAs = async (markdown: string): Promise<string> =>
  articleToText(identified(await readMarkdown(`# T\n\n${markdown}`, {name: 'x.md'})), {
    measure: 40,
    justified: false,
  });

for (const [what, markdown, set] of [
  ['a tight list has no rows between its entries', '- a\n- b', '• a\n• b'],
  ['a loose list has', '- a\n\n- b', '• a\n\n• b'],
  ['a tight list in a loose one', '- a\n\n- b\n  - c\n  - d', '• a\n\n• b\n\n  • c\n  • d'],
  ['a task has one mark', '- [ ] a\n- [x] b\n- c', '☐ a\n☑ b\n• c'],
  ['a numbered task has both', '1. [x] a', '1. ☑ a'],
  [
    'terms and what defines them',
    'Ferry\n: A boat.\n\nBollard\n: For a rope.\n: A seat.',
    'Ferry\n  A boat.\n\nBollard\n  For a rope.\n  A seat.',
  ],
  ['an image says that it is one', '![A quay](a.png)', 'Image: A quay'],
  [
    'an image without a description shows its file',
    '![](pictures/the%20quay.jpg?x=1)',
    'Image: the quay.jpg',
  ],
] as const)
  test(`on the page: ${what}`, async (t) => {
    t.is(await setAs(markdown), `T\n\n${set}\n\n∎\n`);
  });
