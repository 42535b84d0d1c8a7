import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {isTangled} from '../../../source/importers/web-page/tangled-markup.js';
import {filled, growsAsTheText} from '../../helpers/running-time.js';
import {read, tide} from './made-page.js';

const tangled: Readonly<Record<string, string>> = {
  'elements within one another': `<div><p>${tide}</p>`.repeat(300),
  'elements that are named as nobody does': '<x-box>'.repeat(300),
  'tables within one another': '<table><tr><td>'.repeat(300),
  'lists within one another': '<ul><li>'.repeat(300),
  'more tags than a page has': '<p>tide</p>'.repeat(70_000),
};

for (const [what, html] of Object.entries(tangled))
  test(`a page of ${what} is tangled`, (t) => {
    t.true(isTangled(`<!doctype html><body>${html}`));
  });

const plain: Readonly<Record<string, string>> = {
  paragraphs: '<p>tide'.repeat(3000),
  'lines that end': 'tide<br>'.repeat(3000),
  'a long list without ends': `<ul>${'<li>tide'.repeat(3000)}</ul>`,
  'a long table without ends': `<table>${'<tr><td>tide<td>ebb'.repeat(3000)}</table>`,
  'links without ends': '<a href="x">tide'.repeat(3000),
  'boxes in which something is left open': '<div><b><i>tide</div>'.repeat(3000),
  drawings: `<svg>${'<path d="M0 0"/>'.repeat(3000)}</svg>`,
  'a script that writes elements': `<script>${"s += '<div>';".repeat(3000)}</script><p>tide</p>`,
  'a comment with elements': `<!--${'<div>'.repeat(3000)}--><p>tide</p>`,
  'a script without an end': `<p>tide</p><script>${'<div>'.repeat(3000)}`,
};

for (const [what, html] of Object.entries(plain))
  test(`a page of ${what} is not tangled`, (t) => {
    t.false(isTangled(`<!doctype html><body>${html}`));
  });

for (const unit of ['<blockquote><p>tide</p>', '<ul><li>tide', `<div><p>${tide}</p>`])
  test.serial(
    `the work on a page of ${unit}, each within the one before, grows as the page does`,
    async (t) => {
      await growsAsTheText(
        t,
        filled(unit),
        async (text) => read(`<body>${text}`).catch(() => undefined),
        30_000,
      );
    },
  );

const boxes = (levels: number, inner: string): string =>
  '<div class="x">'.repeat(levels) + inner + '</div>'.repeat(levels);

test('what lies deeper than anything on other pages is read as what it is', async (t) => {
  const inner = `<p>${tide} See <em>the</em> <a href="/r">ropes</a>.</p>First.<section>Second.</section><ul><li><div><span>One rope</span></div></li></ul><pre>a <b>b</b>\nc</pre>`;
  const html = `<!doctype html><title>Deep</title><h1>Deep</h1>${boxes(150, inner + `<p>${tide}</p>`)}`;
  const {sections, warnings} = await read(html);
  t.deepEqual(warnings, []);
  t.deepEqual(
    sections.flatMap(({blocks}) => blocks.map((block) => [block.kind, textOf(block).trim()])),
    [
      ['prose', `${tide}See the ropes.`],
      ['prose', 'First.'],
      ['prose', 'Second.'],
      ['list', 'One rope'],
      ['code', 'a b\nc'],
      ['prose', tide.trim()],
    ],
  );
});

const deep = (levels: number): string =>
  `<!doctype html><title>Deep</title><article><h1>Deep</h1>${boxes(levels, `<p>${tide.repeat(2)}</p>`.repeat(3)).repeat(4)}</article>`;

test.serial('the work grows as the levels of a page do, and no faster', async (t) => {
  // What is compiled at the first pages would hide it.
  for (let page = 0; page < 4; page++) await read(deep(90));
  await growsAsTheText(t, deep, read, 45);
});
