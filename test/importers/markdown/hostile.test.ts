import test from 'ava';
import {articleToJson} from '../../../source/exporters/json.js';
import {articleToMarkdown} from '../../../source/exporters/markdown/markdown.js';
import {articleToText} from '../../helpers/article-to-text.js';
import type {Article, Span} from '../../../source/article/article.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {counted, filled, growsAsTheText, type Family} from '../../helpers/running-time.js';
import {identified} from '../../helpers/identified.js';

const read = async (markdown: string, name = 'x.md'): Promise<Article> =>
  identified(await readMarkdown(markdown, {name}));

const spansOf = (article: Article): Span[] =>
  article.sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.kind === 'prose' ? block.spans : [])),
  );

// An escape can come as it is, as an entity, or as an escape of YAML's.
const escape = '\u001B[31m';
const payloads = [
  escape,
  '\u009B2J',
  '\u001B]0;owned\u0007',
  '\u001BPq\u001B\\',
  '\u202E',
  '\u0007',
  '&#27;[2J',
  '&#x9b;2J',
  '&#8238;',
];

const document = (payload: string): string => `---
title: "T\\e[31m${payload.startsWith('&') ? '' : payload}itle"
subtitle: ${payload}standfirst
author: {name: "N\\x1b[0m${payload.startsWith('&') ? '' : payload}ame", affiliation: "Uni ${payload.startsWith('&') ? '' : '\\u009b2J'}versity"}
broadsheet:
  kicker: "${payload.startsWith('&') ? '' : payload}kicker\\u202e"
  notes: [{kind: author, text: "note\\e]0;x\\a"}]
---
# He${payload}ading

Te${payload}xt with *em${payload}phasis*, \`code${payload}\`, [li${payload}nk](http://example.org/${payload} "ti${payload}tle")[^nx] and <b title="${payload}">html</b>.

![al${payload}t](im${payload}age.png "cap${payload}tion")

\`\`\`sh${payload}
co${payload}de
\`\`\`

| a${payload} | b |
|---|---|
| c${payload} | d |

$$
x${payload}
$$

<p><img alt="a${payload}lt" src="im${payload}age.png"></p>
<pre lang="s${payload}h">co${payload}de</pre>
<table><caption>ca${payload}p</caption><tr><th>a${payload}</th></tr></table>

::: note[A ${payload}title]
Te${payload}xt^[A no${payload}te.] 10<sup>${payload}6</sup> https://example.org/${payload}
:::

\`\`\`{figure} im${payload}age.png
:alt: al${payload}t
\`\`\`

[[Pa${payload}ge|te${payload}xt]] {ref}\`te${payload}xt\`

[^nx]: no${payload}te
`;

const live = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F]/;

for (const payload of payloads)
  test(`${JSON.stringify(payload)} never gets past the importer`, async (t) => {
    const article = await read(document(payload), `na${payload}me.md`);
    const values: string[] = [];
    JSON.stringify(article, (_key, value: unknown) => {
      if (typeof value === 'string') values.push(value);
      return value;
    });
    t.deepEqual(
      values.filter((value) => live.test(value)),
      [],
    );
    t.true(values.some((value) => value.includes('Te')));
    t.notRegex(articleToMarkdown(article), live);
    t.notRegex(await articleToText(article, {measure: 40, justified: false}), live);
    t.notRegex(JSON.stringify(articleToJson(article)), /\\u00[01189][0-9a-f]/);
  });

for (const href of [
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  '&#106;avascript:x',
  'java\tscript:x',
])
  test(`a link to ${JSON.stringify(href)} is only text`, async (t) => {
    const spans = spansOf(await read(`Follow [this](<${href}>) or <${href}>.`));
    t.deepEqual(
      spans
        .flatMap((span) => (span.href === undefined ? [] : [span.href]))
        .filter((kept) => /^\W*\w+:/.test(kept)),
      [],
    );
    t.true(
      spans
        .map(({text}) => text)
        .join('')
        .startsWith('Follow this or'),
    );
  });

const nested: Readonly<Record<string, Family>> = {
  quotations: (size) => `${'>'.repeat(size)} deep`,
  brackets: filled('['),
  'closed brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  images: filled('!['),
  emphasis: (size) => `${'*'.repeat(size)}a`,
  'emphasis by turns': filled('*_'),
  backticks: counted((at) => `${'`'.repeat(at)} `),
  lists: counted((at) => `${'  '.repeat(at)}- a\n`),
  bullets: filled('- '),
  tags: filled('<a '),
  comments: filled('<!--'),
  scripts: filled('<div>\n<script '),
  dollars: filled('$a '),
  'double dollars': filled('$$ a\n'),
  footnotes: filled('[^a'),
  definitions: counted((at) => `[^n${at}]: x[^n${at + 1}]\n\n`),
  'nested definitions': filled('[^a]: '),
  pipes: (size) => `${'|'.repeat(size / 3)}\n${'|-'.repeat(size / 3)}|`,
  entities: filled('&#'),
  backslashes: (size) => `${'\\'.repeat(size)}\\`,
};

for (const [what, family] of Object.entries(nested))
  test.serial(`the work on thousands of ${what} grows as the text does`, async (t) => {
    await growsAsTheText(t, family, async (text) => articleToMarkdown(await read(text)));
  });

test('a long run of marks is text, and those around it are marks', async (t) => {
  for (const mark of '*_~=') {
    const drawn = mark.repeat(100);
    const spans = spansOf(await read(`The *quay* ${drawn}tide${drawn} **fog**.`));
    t.is(spans.map(({text}) => text).join(''), `The quay ${drawn}tide${drawn} fog.`);
    t.is(spans.length, 5);
  }
});

test('what lies too deep is said to be left out', async (t) => {
  t.regex((await read(`${'>'.repeat(200)} deep`)).warnings.join(' '), /nested 100 deep/);
  t.deepEqual((await read(`${'>'.repeat(20)} deep`)).warnings, []);
});

const front = (yaml: string): Promise<Article> => read(`---\n${yaml}\n---\n\nThe text.\n`);

const yamls: Record<string, string> = {
  aliases: `title: &a [${'x,'.repeat(50)}]\n${Array.from({length: 100}, (_, at) => `k${at}: &b${at} [*a, *a]`).join('\n')}`,
  depth: `title: ${'['.repeat(5000)}`,
  length: `title: ${'x'.repeat(300_000)}`,
  'an unclosed quotation': 'title: "x',
  'a tag': 'title: !!js/function "x"',
  'a double key': 'title: a\ntitle: b',
};

for (const [what, yaml] of Object.entries(yamls))
  test(`front matter with ${what} is a warning, and the text is read`, async (t) => {
    const article = await front(yaml);
    t.is(article.warnings.length, 1);
    t.regex(article.warnings[0] ?? '', /^The front matter /);
    t.deepEqual(spansOf(article), [{text: 'The text.'}]);
  });

test('front matter of unexpected types is taken for what it is or left out', async (t) => {
  const article = await front(
    'title: [a]\nauthors: {x: 1}\naffiliations: [[[]], null, 3]\ndate: {}\nbroadsheet: [1]\n__proto__: {x: 1}\nlang: 7',
  );
  t.is(article.title, 'X');
  t.deepEqual(article.authors, []);
  t.is(article.language, 'en');
  t.is(({} as Record<string, unknown>)['x'], undefined);
});

test('units that belong to each other in a circle belong to nothing', async (t) => {
  const {affiliations} = await front(
    'affiliations: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]\nbroadsheet: {parents: {a: b, b: c, c: a}}',
  );
  t.true(affiliations.some(({parentId}) => parentId === undefined));
});
