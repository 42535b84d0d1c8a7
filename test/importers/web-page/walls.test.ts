import test from 'ava';
import {page, read, tide, words} from './made-page.js';

test('a page that only asks for consent says so', async (t) => {
  await t.throwsAsync(
    read(
      '<!doctype html><html><head><title>Before you go on</title></head><body><p>We and our partners use cookies to store data on your device. Your privacy matters: change your consent at any time.</p><form><button>Accept all</button></form></body></html>',
    ),
    {message: /^shows nothing but a question for your consent/},
  );
});

test('an article about cookies is one', async (t) => {
  const article = await read(
    page(
      '',
      `<p>Cookies, consent and privacy are what partners speak of. ${tide.repeat(40)}</p><button>x</button>`,
    ),
  );
  t.regex(words(article), /Cookies, consent/);
});

test('a page that is for subscribers says so, with what it shows', async (t) => {
  const wall =
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The quay at night", "isAccessibleForFree": "False"}</script>';
  const article = await read(page(wall));
  t.regex(article.warnings.join(), /for subscribers/);
  await t.throwsAsync(read(`<!doctype html><html><head>${wall}</head><body><p>Log in</p></body></html>`), {
    message: /^is for subscribers/,
  });
});

test('a page that a script makes says so', async (t) => {
  await t.throwsAsync(
    read('<!doctype html><html><body><div></div><script src="a.js"></script></body></html>'),
    {
      message: /a script makes it/,
    },
  );
});

test('labels between the headline and the text are left out, and what can only be pressed', async (t) => {
  const article = await read(
    page(
      '<meta property="article:section" content="Harbours">',
      '<p>Harbours</p><p>3 May 2025 · 4 min read</p><p>Listen</p>',
    ).replace('</article>', '<p><a href="#">Share</a></p><p>Advertisement</p><p>🙂</p></article>'),
  );
  t.notRegex(words(article), /Harbours|min read|Listen|Share|Advertisement|🙂/);
  t.regex(words(article), /nobody on the quay/);
});

const summary = 'Ropes hold the harbour together, and nobody has looked after them for many years';

for (const [what, head, body] of [
  [
    'what a page says of itself',
    `<meta property="og:description" content="${summary}">`,
    `<div><h2>${summary}</h2></div>`,
  ],
  ['a lead', '', `<p class="article__lead">${summary}.</p>`],
] as const)
  test(`the standfirst is known by ${what}`, async (t) => {
    const article = await read(page(head, body));
    t.is(article.standfirst?.replace(/\.$/, ''), summary);
    t.false(words(article).includes(summary));
  });

test('what stands in the head of an article, apart from its text, is its standfirst', async (t) => {
  const article = await read(
    page('').replace(
      '<h1>The quay at night</h1>',
      `<header><h1>The quay at night</h1><h2>${summary}</h2></header>`,
    ),
  );
  t.is(article.standfirst, summary);
});

test('a note about the author is no standfirst', async (t) => {
  const article = await read(
    page(
      '<meta name="author" content="Ada Marsh">',
      '<p class="intro">Ada Marsh is a senior writer for the Grey Harbour, and a sailor.</p>',
    ),
  );
  t.is(article.standfirst, undefined);
});

test('the only paragraph of a page is its text', async (t) => {
  const article = await read(
    `<!doctype html><html lang="en"><head><title>The quay</title></head><body><article><h1>The quay</h1><p>${tide.repeat(2)}</p></article></body></html>`,
  );
  t.is(article.standfirst, undefined);
  t.regex(words(article), /nobody on the quay/);
});
