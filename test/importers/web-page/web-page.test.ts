import test from 'ava';
import {formatOf} from '../../../source/importers/detect.js';
import {filled, growsAsTheText} from '../../helpers/running-time.js';
import {liveIn, payloads} from '../../helpers/hostile-folder.js';
import {page, read, tide, words} from './made-page.js';

test('of a page the article is read, in sections, without what stands around it', async (t) => {
  const article = await read(page(''), 'https://harbour.example/night');
  t.is(article.title, 'The quay at night');
  t.deepEqual(
    article.sections.map(({heading}) => heading),
    [undefined, 'Ropes'],
  );
  t.regex(words(article), /nobody on the quay/);
  t.notRegex(words(article), /Home|All rights|The quay at night/);
  const [, ropes] = article.sections;
  t.true(ropes?.blocks.some(({kind}) => kind === 'list'));
  t.true(JSON.stringify(ropes).includes('https://harbour.example/ropes'));
});

test('who wrote it and from where is told by schema.org, also where it refers and is broken', async (t) => {
  const article = await read(
    page(`<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
      {"@type": "Person", "@id": "#ada", "name": "Ada Marsh", "jobTitle": "harbour master", "worksFor": {"@type": "Organization", "name": "Tarn University"}},
      {"@type": "NewsArticle", "headline": "The quay at night", "datePublished": "2024-03-01T06:00:00Z", "author": [{"@id": "#ada"}, {"@type": "Organization", "name": "Harbour Watch"},],},
    ]}</script>`),
  );
  t.deepEqual(
    article.authors.map(({name}) => name),
    ['Ada Marsh', 'Harbour Watch'],
  );
  t.like(article.authors[0]?.posts[0], {position: 'harbour master', affiliationId: 'tarn-university'});
  t.is(article.published, '2024-03-01T06:00:00Z');
});

const namesOf = async (html: string): Promise<string[]> => (await read(html)).authors.map(({name}) => name);

test('a byline is read where it is marked and where it is only announced, with its unit and without its date', async (t) => {
  const posted = await read(
    page(
      '',
      '<span class="byline">Posted by Ada Marsh, Bo Reed and Cy Dune - Tide Watching team, 3 May 2024</span>',
    ),
  );
  t.deepEqual(
    posted.authors.map(({name, posts}) => [name, posts[0]?.affiliationId]),
    ['Ada Marsh', 'Bo Reed', 'Cy Dune'].map((name) => [name, 'tide-watching-team']),
  );
  t.deepEqual(await namesOf(page('', '<p>By Ada Marsh</p>')), ['Ada Marsh']);
  const german = page('', '<p class="author">Ada Marsch im Gespräch mit Bo Riet</p>').replace(
    'lang="en-GB"',
    'lang="de"',
  );
  t.deepEqual(await namesOf(german), ['Ada Marsch', 'Bo Riet']);
});

test('the author is whom most parts of a page name, all where one part names more, and never its own account', async (t) => {
  const other =
    '<script type="application/ld+json">{"@type": "Article", "headline": "The quay at night", "author": {"@type": "Person", "name": "admin"}, "publisher": {"name": "The Grey Harbour"}}</script>';
  t.deepEqual(
    await namesOf(
      page(`${other}<meta name="author" content="The Grey Harbour">`, '<p class="byline">By Ada Marsh</p>'),
    ),
    ['Ada Marsh'],
  );
  t.deepEqual(
    await namesOf(
      page('<meta name="author" content="Ada Marsh">', '<p class="byline">Ada Marsh and Bo Reed</p>'),
    ),
    ['Ada Marsh', 'Bo Reed'],
  );
  t.deepEqual(await namesOf(page('', '<p class="byline">red, grey-harbour.example/agencies</p>')), [
    'red, grey-harbour.example/agencies',
  ]);
});

test('a label in the headline is no part of it', async (t) => {
  const {title} = await read(page('').replace('<h1>', '<h1><span class="overline">Harbours</span>'));
  t.is(title, 'The quay at night');
});

test('an institution of Highwire’s tags is that of the author before it', async (t) => {
  const article = await read(
    page(`<meta name="citation_author" content="Marsh, Ada"><meta name="citation_author_institution" content="Department of Tides, Tarn University, Tarn, Norland">
      <meta name="citation_author" content="Bo Reed"><meta name="citation_doi" content="10.1234/quay.1">`),
  );
  t.deepEqual(
    article.authors.map(({name, posts}) => [name, posts.length]),
    [
      ['Ada Marsh', 1],
      ['Bo Reed', 0],
    ],
  );
  t.true(article.affiliations.some(({name}) => name === 'Tarn University'));
  t.is(article.doi, '10.1234/quay.1');
});

test('the note about the author gives the post, with its sentence', async (t) => {
  const note = 'Ada Marsh is a professor of tides at Tarn University.';
  for (const html of [
    page('<meta name="author" content="Ada Marsh">', '', `<div class="author-bio"><p>${note}</p></div>`),
    page('', '<p class="byline">By Ada Marsh</p>').replace('</article>', `<p><em>${note}</em></p></article>`),
  ]) {
    const article = await read(html);
    t.deepEqual(
      article.authors.map(({name}) => name),
      ['Ada Marsh'],
    );
    t.like(article.authors[0]?.posts[0], {position: 'professor of tides', evidence: note});
  }
});

test('lists of other articles and credits are left out', async (t) => {
  const article = await read(
    page('').replace(
      '</article>',
      '<p>Photo: Bo Reed</p><h3>Related stories</h3><ul><li><a href="/a">A storm</a></li></ul></article>',
    ),
  );
  t.notRegex(words(article), /Bo Reed|A storm|Related/);
});

test('what asks for support, terms of use, boxes beside the text and captions without a figure are left out', async (t) => {
  const article = await read(
    page(
      '',
      '<div class="wp"><figcaption>The quay, seen from Tarn</figcaption></div><div class="sharing-buttons">Send it on</div>',
    ).replace(
      '</article>',
      `<div class="cta-box"><p>Letters are welcome, write to the harbour.</p></div><h1>Support us from two coins</h1><p>${tide}</p><h2>While here</h2><p>If you enjoyed reading this, give us a coin.</p><p>This article is licensed under CC BY.</p></article>`,
    ),
  );
  t.notRegex(
    words(article),
    /seen from Tarn|Send it on|Letters are|Support us|If you enjoyed|licensed under/,
  );
  t.regex(words(article), /Two ropes/);
});

test('a box that holds most of the text is the article, whatever it is called', async (t) => {
  const article = await read(page('').replace('<article>', '<article class="social-newsletter promo">'));
  t.regex(words(article), /nobody on the quay/);
});

test('the standfirst is told from the text', async (t) => {
  const standfirst = 'Ropes hold the harbour together, and nobody looks after them any more.';
  const article = await read(page('', `<p class="article__standfirst">${standfirst}</p>`));
  t.is(article.standfirst, standfirst);
  t.false(words(article).includes(standfirst));
});

test('the encoding is the server’s, else the page’s own', async (t) => {
  const latin = Buffer.from(
    page('').replace('One rope', 'Ein Tau für den Käpt’n').replace('’', "'"),
    'latin1',
  );
  t.regex(words(await read(latin, undefined, 'text/html; charset=ISO-8859-1')), /für den Käpt'n/);
  const stated = Buffer.from(
    page('<meta charset="windows-1251">').replace('One rope', '\u00EA\u00E0\u00ED\u00E0\u00F2'),
    'latin1',
  );
  t.regex(words(await read(stated)), /канат/);
});

test('a page without text says so', async (t) => {
  await t.throwsAsync(
    read('<!doctype html><html><body><div id="app"></div><script>start()</script></body></html>'),
    {
      message: /^has no text to be read/,
    },
  );
});

test('a text that is stated beside what is shown is read where little is shown', async (t) => {
  const body = tide.repeat(12);
  const article = await read(
    `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'A wall', articleBody: body})}</script></head><body><p>Please accept everything to read on.</p></body></html>`,
  );
  t.is(article.title, 'A wall');
  t.regex(words(article), /nobody on the quay/);
});

const isSlow = async (text: string): Promise<boolean | undefined> =>
  (await formatOf({bytes: new TextEncoder().encode(text), name: 'quay'})).slow;

test('a page is known by how it begins', async (t) => {
  t.true(await isSlow('<!-- saved -->\n<!DOCTYPE html><html>'));
  t.not(await isSlow('# A quay\n\nIt is <html>.\n'), true);
});

test('nothing live comes out of any part of a page', async (t) => {
  for (const payload of payloads) {
    const html = page(
      `<meta name="author" content="Ada ${payload} Marsh"><meta property="og:site_name" content="Grey ${payload}"><link rel="canonical" href="https://harbour.example/${payload}">`,
      `<p title="${payload}">Te${payload}xt <a href="javascript:${payload}">x</a><img alt="a${payload}" src="x.png"></p>`,
    );
    const article = await read(html);
    t.is(liveIn(JSON.stringify(article)), undefined, JSON.stringify(payload));
    t.false(JSON.stringify(article).includes('javascript:'));
  }
});

for (const unit of [
  '<br>',
  '<div>',
  '<b><i>',
  '<p>tide</p>',
  '<ul><li>',
  '<a href=x>tide</a> ',
  '<table><tr><td>',
  '<!--',
  '&#',
])
  test.serial(`the work on a page full of ${unit} grows as the page does`, async (t) => {
    await growsAsTheText(t, filled(unit), async (text) => read(page('', text)).catch(() => undefined));
  });
