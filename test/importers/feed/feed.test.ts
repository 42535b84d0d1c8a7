import test from 'ava';
import {importerFor} from '../../../source/importers/detect.js';
import {importFeed} from '../../../source/importers/feed/feed.js';
import {looksLikeFeed} from '../../../source/importers/feed/recognise.js';
import {readFeed, rss, wordsIn} from './reading.js';

const long = 'The ferry goes out before dawn and nobody sees it leave the quay. '.repeat(30);

test('an entry of RSS gives an article, with all of its text and who wrote it', async (t) => {
  const [article] = await readFeed(
    rss(`<language>en-GB</language><item><title>The &lt;i&gt;night&lt;/i&gt; ferry &amp;amp; its crew</title>
      <link>/night</link><guid isPermaLink="false">quay-7</guid>
      <pubDate>Tue, 3 Feb 2026 22:30:00 +0100</pubDate>
      <dc:creator>Ines Albrecht and Tomas Berg</dc:creator>
      <description>Who goes out at night, and why.</description>
      <content:encoded><![CDATA[<h2>Before dawn</h2><p>The <b>lamp</b> is lit; see <a href="/lamp">it</a>.</p>
      <p><em>Ines Albrecht is a professor of tides at the University of Kiel.</em></p>]]></content:encoded></item>`),
    {url: 'https://quay.example/feed'},
  );
  t.like(article, {
    key: 'quay-7',
    url: 'https://quay.example/night',
    title: 'The night ferry & its crew',
    standfirst: 'Who goes out at night, and why.',
    source: 'The quay',
    published: '2026-02-03T22:30:00+01:00',
    language: 'en-GB',
    warnings: [],
  });
  t.is(article?.excerpt, undefined);
  t.deepEqual(
    article?.authors.map(({name}) => name),
    ['Ines Albrecht', 'Tomas Berg'],
  );
  t.is(article?.authors[0]?.posts[0]?.position, 'professor of tides');
  t.is(article?.sections[0]?.heading, 'Before dawn');
  t.true(wordsIn(article!).includes('https://quay.example/lamp'));
});

test('an entry with but a summary says where its page is', async (t) => {
  const [article, whole] = await readFeed(
    rss(`<item><title>Tides</title><link>https://quay.example/tides</link><description>They come and …</description></item>
      <item><title>Ropes</title><link>https://quay.example/ropes</link><description>${long}</description></item>`),
  );
  t.true(article?.excerpt);
  t.regex(article?.notes[0]?.text ?? '', /page itself is at https:\/\/quay\.example\/tides/);
  t.is(whole?.excerpt, undefined);
});

test('Atom is read with its own ways to write text, its people and its base', async (t) => {
  const [one, other] = await readFeed(
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://quay.example/blog/">
      <a:title>Der Kai</a:title><a:author><a:name>Jana Lund</a:name></a:author>
      <a:entry><a:id>urn:quay:1</a:id><a:title>Weniger als &lt;zwei&gt;</a:title><a:link href="eins"/>
        <a:updated>2026-01-05T10:00:00Z</a:updated><a:published>2026-01-04T10:00:00Z</a:published>
        <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein <em>Boot</em>.</p></div></a:content></a:entry>
      <a:entry xml:lang="en"><a:id>urn:quay:2</a:id><a:title type="html">A &amp;lt;b&amp;gt; boat</a:title>
        <a:author><a:name>quaykeeper</a:name></a:author><a:content type="html">&lt;p&gt;A boat.&lt;/p&gt;</a:content></a:entry>
    </a:feed>`,
  );
  t.like(one, {
    key: 'urn:quay:1',
    title: 'Weniger als <zwei>',
    url: 'https://quay.example/blog/eins',
    published: '2026-01-04T10:00:00Z',
    language: 'de',
    source: 'Der Kai',
  });
  t.is(one?.authors[0]?.name, 'Jana Lund');
  t.like(other, {title: 'A <b> boat', language: 'en'});
  t.is(other?.authors[0]?.name, 'quaykeeper');
});

test('JSON Feed and RSS 1.0 are read', async (t) => {
  const [json] = await readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The quay',
      items: [{id: 7, content_text: 'A boat < a ship.\n\nSo it is.', authors: [{name: 'Jana Lund'}]}],
    }),
  );
  t.like(json, {key: '7', title: 'A boat < a ship. So it is.', source: 'The quay'});
  t.is(json?.sections.flatMap(({blocks}) => blocks).length, 2);
  const [rdf] = await readFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>The quay</title><link>https://quay.example/</link><items/></channel>
      <item rdf:about="https://quay.example/1"><title>One</title><link>https://quay.example/1</link><dc:date>2026-01-01</dc:date></item></rdf:RDF>`,
  );
  t.like(rdf, {key: 'https://quay.example/1', title: 'One', published: '2026-01-01', source: 'The quay'});
});

const linked = (id: string): string =>
  `<item><guid>${id}</guid><title>T ${id}</title><link>https://quay.example/</link></item>`;

test('an entry is the same whatever is put before it, and comes once', async (t) => {
  const before = await readFeed(rss(linked('a') + linked('b')));
  const after = await readFeed(rss(linked('c') + linked('a') + linked('b') + linked('a')));
  t.deepEqual(
    before.map(({key}) => key),
    ['a', 'b'],
  );
  t.deepEqual(
    after.map(({key}) => key),
    ['c', 'a', 'b'],
  );
  t.true(
    after.every(({url}) => url === undefined),
    'a page of all is none of theirs',
  );
});

const beginnings: ReadonlyArray<[text: string, isFeed: boolean]> = [
  ['<rss version="2.0">', true],
  [
    '\uFEFF\n<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- a --><!DOCTYPE rss PUBLIC "a" "b"><rss>',
    true,
  ],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
  ['{"title": "The quay", "version": "https://jsonfeed.org/version/1"}', true],
  ['<!doctype html><html><body><rss></body>', false],
  ['{"version": "1.1"}', false],
  ['The <rss> element', false],
  ['<article><front/></article>', false],
];
for (const [text, isFeed] of beginnings)
  test(`${JSON.stringify(text.slice(0, 50))} begins ${isFeed ? 'a feed' : 'none'}`, (t) => {
    t.is(looksLikeFeed(text), isFeed);
  });

test('a feed is known by how it begins, though its server calls it a web page', async (t) => {
  const bytes = new TextEncoder().encode(rss(''));
  t.is(await importerFor({bytes, name: 'feed.html', mediaType: 'text/html'}), importFeed);
});
