import test from 'ava';
import {page, read, tide, words} from './made-page.js';

const names = ({authors}: Awaited<ReturnType<typeof read>>): string[] => authors.map(({name}) => name);

/** How pages of the press print who wrote them. */
for (const [printed, people] of [
  ['<p class="byline">By: Ada Obi</p>', ['Ada Obi']],
  ['<p class="byline">By ADA OBI and BO LIND - GP Technology Writers</p>', ['Ada Obi', 'Bo Lind']],
  ['<p class="byline">By Ada Obi and Bo Lind, Harbour Correspondents</p>', ['Ada Obi', 'Bo Lind']],
  ['<div class="author">By ADA OBI, BO LIND Special envoys to the quay</div>', ['Ada Obi', 'Bo Lind']],
  ['<cite class="source">By Ada Obi<br>Quay.example<br><a href="/a">Archive</a></cite>', ['Ada Obi']],
] as const)
  test(`the byline ${printed.replaceAll(/<[^>]*>/g, ' ').trim()} names ${people.join(' and ')}`, async (t) => {
    t.deepEqual(names(await read(page('', printed))), [...people]);
  });

const box = (id: string): string =>
  `<div id="page_sidebar"><div id="${id}"><a href="/obi" rel="author">Ada Obi</a></div></div>`;

test('an author whose box stands in the article’s sidebar is its author, one of the site’s sidebar is none', async (t) => {
  t.deepEqual(names(await read(page('', '', box('article_leftbar_author')))), ['Ada Obi']);
  t.deepEqual(names(await read(page('', '', box('columnist')))), []);
});

test('a line at the end with a name and an address to write to is the byline where there is no other', async (t) => {
  const korean = '조수는 흐린 오후에 들어왔고, 부두에 있던 사람은 아무도 밧줄에서 눈을 떼지 않았다. ';
  const signed = `<!doctype html><html lang="ko"><head><title>밤의 부두</title></head><body><article><h1>밤의 부두</h1><p>${korean.repeat(6)}</p><p>${korean.repeat(5)}</p><p>홍길동 기자 gildong@quay.example</p></article></body></html>`;
  const article = await read(signed);
  t.deepEqual(names(article), ['홍길동']);
  t.notRegex(words(article), /홍길동/);
});

test('elements that a page made up are no text, what looks like one and was typed is', async (t) => {
  const text = words(
    await read(page('', `<p><g:plusone size="2"></g:plusone><lnk rel="a" /> A list of <u8>s. ${tide}</p>`)),
  );
  t.notRegex(text, /plusone|lnk/);
  t.regex(text, /A list of <u8>s\./);
});

test('a page that is UTF-8 throughout is read so, whatever it says of itself', async (t) => {
  const text = words(await read(page('<meta charset="iso-8859-1">', `<p>Fünf Kähne. ${tide}</p>`)));
  t.regex(text, /Fünf Kähne/);
});

test('a headline in a small heading is one, and the name of the site in a large one is none', async (t) => {
  const {title} = await read(
    `<!doctype html><html><head><title>Four boats are missed at the quay, and a net -- Harbourside</title><meta property="og:title" content="Four boats are missed at the quay, and a net"></head><body><h1>Harbourside</h1><div class="post"><h4 class="post_title">Four boats are missed at the quay, and a net</h4><p>${tide.repeat(5)}</p></div></body></html>`,
  );
  t.is(title, 'Four boats are missed at the quay, and a net');
});

test('a form around the whole page holds its text', async (t) => {
  const text = words(
    await read(
      `<!doctype html><html><head><title>The quay</title></head><body><form action="/page.aspx"><input name="q"><h1>The quay</h1><span>${tide.repeat(3)}<br><br>${tide.repeat(3)}</span></form></body></html>`,
    ),
  );
  t.regex(text, /The tide came in/);
});

test('a title that is printed again as a paragraph is not', async (t) => {
  t.notRegex(words(await read(page('', '<p class="big">The quay at night</p>'))), /at night/);
});

for (const [what, standfirst] of Object.entries({
  'terms of use':
    '<p class="summary">This material may not be published, broadcast or rewritten by anyone.</p>',
  'the teaser of another article': '<p class="lead">The boats that never came in, and why the …</p>',
  'things to press':
    '<p class="summary"><a href="/1">Send to a friend</a> <a href="/2">Print the page</a> <a href="/3">Save</a></p>',
}))
  test(`${what} are no standfirst`, async (t) => {
    t.is((await read(page('', standfirst))).standfirst, undefined);
  });

test('the names and dates of a list above the text are no text, nor are titles of other articles a note', async (t) => {
  const list =
    '<ul><li>Home</li><li><ul><li>By <a rel="author" href="/obi">Ada Obi</a></li><li>Updated on 6 April at 10:37</li></ul></li></ul>';
  const note =
    '<div class="author-box"><a rel="author" href="/obi">Ada Obi</a><p>Reporter, harbour desk</p><a href="/7">The long wait for the boats that never came in</a></div>';
  const article = await read(page('', list, note));
  t.notRegex(words(article), /Updated on/);
  t.false(article.notes.some(({text}) => text.includes('never came in')));
});

test('what readers say at length below an article is no part of it', async (t) => {
  const said = `<div><div class="quay-comment"><h5>mossy</h5><div><p>Never trust a rope. ${tide}</p></div></div></div>`;
  const text = `<p>${tide.repeat(6)}</p>`.repeat(6);
  const article = await read(
    page('', text, `<div id="quay-comment-list"><div><h4>Talk</h4>${said.repeat(30)}</div></div>`),
  );
  t.regex(words(article), /Two ropes/);
  t.notRegex(words(article), /Never trust/);
});

const infobox = (text: string): string =>
  `<div class="infobox"><h3>Ropes of the quay</h3><p>${text}</p></div>`;
const withBox = async (text: string): Promise<string> =>
  words(await read(page('').replace('<h2>Ropes</h2>', `${infobox(text)}<h2>Ropes</h2>`)));

test('a box of prose that a paper calls an infobox is text, one of facts is none', async (t) => {
  t.regex(await withBox(`A rope was cut. ${tide.repeat(3)}`), /A rope was cut/);
  t.notRegex(await withBox('A rope was cut.'), /A rope was cut/);
});
