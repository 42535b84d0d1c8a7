import test from 'ava';
import {page, read, tide, words} from './made-page.js';

const author = (name: string, unit: string): string =>
  `<div><p class="author">${name}</p></div><div><p class="affiliation">${unit}</p></div>`;

const answer = (word: string): string =>
  `<tr><td><table><tr><td><a href="/u">mossy</a> <a href="/i">an hour ago</a></td></tr><tr><td><div class="text">${word} ${tide.repeat(2)}</div></td></tr></table></td></tr>`;

const block = (word: string): string =>
  `<div class="block"><div><p>${word} ${tide.repeat(3)}</p></div></div>`;

const posts = ({authors, affiliations}: Awaited<ReturnType<typeof read>>): string[] =>
  authors.map(
    ({name, posts: held}) =>
      `${name}: ${held.map(({affiliationId}) => affiliations.find(({id}) => id === affiliationId)?.name).join(', ')}`,
  );

test('an institution that is marked as an affiliation is of the author before it', async (t) => {
  const both = `<meta name="author" content="Ada Obi"><meta name="author" content="Bo Lind">`;
  const people = author('Ada Obi', 'Rain Institute') + author('Bo Lind', 'Lakeside University');
  t.deepEqual(posts(await read(page(both, people))), [
    'Ada Obi: Rain Institute',
    'Bo Lind: Lakeside University',
  ]);
  const apart =
    '<p class="author">Ada Obi</p><p class="author">Bo Lind</p><p class="affiliation">Rain Institute</p>';
  t.deepEqual(posts(await read(page(both, apart))), ['Ada Obi: ', 'Bo Lind: ']);
});

const whose: ReadonlyArray<readonly [kind: string, head: string, body: string, people: readonly string[]]> = [
  [
    'in the foot of the article',
    '',
    '<div class="entry-footer"><span class="author vcard"><span class="fn">Ada Obi</span></span></div>',
    ['Ada Obi: '],
  ],
  [
    'in a column of its own, with their posts',
    '',
    '<div class="content-sidebar"><div class="authors-group"><ol><li class="author-item"><a rel="author" class="author-name" itemprop="author">Ada Obi</a><p class="role">Professor of Tides, Lakeside University</p></li></ol></div></div>',
    ['Ada Obi: Lakeside University'],
  ],
  [
    'before an address for letters',
    '',
    '<b>Ada Obi</b> <a href="mailto:a@b.example">ada at b</a>',
    ['Ada Obi: '],
  ],
  [
    'and where it was written',
    '<meta name="author" content="Ada Obi, Bergen">',
    '<p class="byline">By Ada Obi, Bergen</p>',
    ['Ada Obi: '],
  ],
];

const unsigned = page('').replace(
  '</article>',
  '<p><b>Ada Obi</b>, professor of tides, Lakeside University</p></article>',
);

test('who signs behind the text is its author', async (t) => {
  t.deepEqual(posts(await read(unsigned)), ['Ada Obi: Lakeside University']);
});

test('a line under the name of an author says what that is', async (t) => {
  const {authors} = await read(
    page('', '<div class="byline-block"><div>By Ada Obi</div><div>Transport correspondent</div></div>'),
  );
  t.deepEqual(
    authors.map(({name, posts: [post]}) => [name, post?.position]),
    [['Ada Obi', 'transport correspondent']],
  );
});

test('whose a picture is and what it shows are of its figure', async (t) => {
  const figure =
    '<figure><img src="a.jpg" alt="A rope"><span>Image source, Ropes Ltd</span><figcaption>A rope at noon</figcaption></figure>';
  const article = await read(page('', figure));
  t.false(words(article).includes('Ropes Ltd'));
  t.is(article.standfirst, undefined);
});

test('all of what is marked as the text of an article is taken', async (t) => {
  const body = `<div class="e-content">${block('First')}<div class="image"><img src="a.jpg" alt="A rope"></div>${block('Second')}</div>`;
  const html = `<html><head><title>A rope</title></head><body><article><h1>A rope</h1>${body}</article></body></html>`;
  const text = words(await read(html));
  t.true(text.includes('First The') && text.includes('Second The'));
});

for (const [kind, head, body, people] of whose)
  test(`an author is named ${kind}`, async (t) => {
    t.deepEqual(posts(await read(page(head, body))), [...people]);
  });

test('a page that is called "headline | a person’s name" is that person’s', async (t) => {
  const {authors} = await read(page('').replace('The Grey Harbour', 'Julia Obi'));
  t.deepEqual(
    authors.map(({name}) => name),
    ['Julia Obi'],
  );
});

test('a headline is no heading for those who hear, and without the kicker in it', async (t) => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The quay at night"}</script>';
  const html = page(head).replace(
    '<h1>The quay at night</h1>',
    '<h1 class="sr-only">Night harbour news</h1><h2><span>Harbour</span> <span>The quay at night</span></h2>',
  );
  const {title} = await read(html.replace(/<title>.*<\/title>/, '<title>Harbour: The quay at night</title>'));
  t.is(title, 'The quay at night');
});

test('an abstract that stands above the text is its first section', async (t) => {
  const abstract = `<header><p class="subtitle">What the rope-makers of the harbour still know, and why it matters.</p><div class="abstract"><div class="block-title">Summary</div><p>Ropes are older than quays, and wetter than most of them.</p></div></header>`;
  const html = page('').replace('<article>', `${abstract}<article>`);
  const article = await read(html);
  t.is(article.sections[0]?.heading, 'Summary');
  t.true(words(article).includes('Ropes are older than quays'));
});

test('TeX in the text is shown as a line; dollars are money unless the page asks for them', async (t) => {
  const body = `<p>It rises by \\(h^2\\) and costs $5 or $6. ${tide}</p><p>Or $h^2$ of it. ${tide}</p>`;
  const said = words(await read(page('', body)));
  t.true(said.includes('rises by h² and costs $5 or $6'));
  t.true(said.includes('Or $h^2$ of it'));
  const asking = `<script>MathJax = {tex: {inlineMath: [['$', '$']]}}</script>`;
  t.true(words(await read(page(asking, body))).includes('Or h² of it'));
});

test('all that is said in a thread is text, whatever holds it', async (t) => {
  const html = `<html><head><title>A rope</title></head><body><table>${['First', 'Second', 'Third'].map(answer).join('')}</table><p><a href="/f">Rules</a> | <a href="/q">Questions</a></p></body></html>`;
  const text = words(await read(html));
  t.true(['First The', 'Second The', 'Third The'].every((part) => text.includes(part)));
  t.false(text.includes('Questions'));
});

const inForm = (name: string, text: string): string =>
  `<div class="entry"><p class="tagline"><a href="/u/${name}">${name}</a> <time>a year ago</time></p>
    <form><input type="hidden" name="id" value="7"><div class="md"><p>${text} ${tide.repeat(2)}</p></div></form></div>`;

test('a form that holds a text is text, one that is there to be filled in is none', async (t) => {
  const thread = await read(
    `<title>How to dry a rope</title><body><form><p>Stay informed about ropes.</p><input type="email"><button>Send</button></form>
      <div role="main">${inForm('mossy', 'Hang it up.')}${inForm('gull', 'That helps.')}${inForm('ode', 'Buy another.')}</div>`,
  );
  t.regex(words(thread), /mossy[^]*Hang it up[^]*gull[^]*That helps[^]*ode[^]*Buy another/);
  t.notRegex(words(thread), /Stay informed/);
  const whole = page('')
    .replace('<article>', '<form id="page"><input name="q"><article>')
    .replace('</article>', '</article></form>');
  t.regex(words(await read(whole)), /nobody on the quay/);
});

test('teasers within an article, lists that lead on and what is pressed are no text', async (t) => {
  const teaser = `<section><header>More</header><article><h3><a href="/x">The lamp of the mole</a></h3></article></section>`;
  const more = '<ul><li>Next: <a href="/n">The anchor that was lost</a></li></ul>';
  const html = page('', '<p>6 min read</p>').replace('<h2>Ropes', `${teaser}<h2>Ropes`);
  const text = words(await read(html.replace('</article>\n', `${more}</article>\n`)));
  t.false(/lamp of the mole|anchor that was lost|min read/.test(text));
  t.true(text.includes('Two ropes'));
});

test('AMP’s pictures are pictures with their captions, its adverts are none', async (t) => {
  const body =
    '<figure><amp-img src="a.jpg" alt="A rope"></amp-img><p class="wp-caption-text">A rope at noon</p></figure><amp-ad><p>Buy boots</p></amp-ad>';
  const {sections} = await read(page('', body));
  const figures = sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'figure'));
  t.deepEqual(
    figures.map((figure) => figure.kind === 'figure' && [figure.alt, figure.caption]),
    [['A rope', 'A rope at noon']],
  );
  t.false(words(await read(page('', body))).includes('boots'));
});

const facts = `<tr><th colspan="2">The Quay</th></tr><tr><td>Length</td><td>64 m</td></tr><tr><td>Built</td><td>1848</td></tr>`;

for (const box of [
  '<table class="infobox vcard">',
  '<table class="infobox_v2">',
  '<table id="Vorlage_Infobox_Kai" class="float-right toptextcells">',
  '<table class="sinottico">',
  '<table align="right">',
  '<table style="width: 22em; float: right">',
])
  test(`a box of facts is no text: ${box}`, async (t) => {
    t.notRegex(words(await read(page('', `${box}${facts}</table>`))), /64 m/);
  });

for (const table of [
  `<table>${facts}</table>`,
  `<table align="right"><tr><th>Year</th><th>Boats</th></tr><tr><td>1848</td><td>64 m</td></tr><tr><td>1849</td><td>2</td></tr></table>`,
  `<p>${tide.repeat(4)}</p><table align="right">${facts}</table>`,
])
  test(`a table of the text is: ${table.slice(0, 40)}`, async (t) => {
    t.regex(words(await read(page('', table))), /64 m/);
  });

test('a wiki’s headings stay, its signs beside them do not', async (t) => {
  const html = page('').replace(
    '<h2>Ropes</h2>',
    '<div class="mw-heading"><h2 class="header-anchor">Ropes</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>',
  );
  const article = await read(html);
  t.true(article.sections.some(({heading}) => heading === 'Ropes'));
  t.false(words(article).includes('edit]'));
});
