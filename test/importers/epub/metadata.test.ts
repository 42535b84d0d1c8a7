import test from 'ava';
import {readBook} from './reading.js';

const documents = {'one.xhtml': '<p>The quay is wet at six.</p>'};

test('EPUB 3: titles by type, people with roles and as they are filed, series, publisher, date', async (t) => {
  const article = await readBook({
    documents,
    metadata: `<dc:title id="s">Told by the mate</dc:title><meta refines="#s" property="title-type">subtitle</meta>
      <dc:title id="m">The Ferry Book</dc:title><meta refines="#m" property="title-type">main</meta>
      <dc:creator id="c">Ada Obi</dc:creator><meta refines="#c" property="role">aut</meta><meta refines="#c" property="file-as">Obi, Ada</meta>
      <dc:contributor id="t">Mori Haruka</dc:contributor><meta refines="#t" property="role">trl</meta><meta refines="#t" property="file-as">Mori, Haruka</meta>
      <dc:contributor id="b">bindery 2.1</dc:contributor><meta refines="#b" property="role">bkp</meta>
      <dc:publisher>Lowick Press</dc:publisher><dc:date>2019-04</dc:date><dc:language>en-GB</dc:language>
      <dc:identifier>doi:10.5555/ferry.1</dc:identifier>
      <meta id="k" property="belongs-to-collection">Islands</meta><meta refines="#k" property="group-position">2</meta>`,
  });
  t.is(article.title, 'The Ferry Book');
  t.is(article.standfirst, 'Told by the mate');
  t.is(article.kicker, 'Islands, 2');
  t.is(article.source, 'Lowick Press');
  t.is(article.published, '2019-04');
  t.is(article.language, 'en-GB');
  t.is(article.doi, '10.5555/ferry.1');
  t.deepEqual(
    article.authors.map(({name, given, family, role}) => [name, given, family, role]),
    [
      ['Ada Obi', 'Ada', 'Obi', undefined],
      ['Mori Haruka', 'Haruka', 'Mori', 'translator'],
    ],
  );
});

test('EPUB 2: roles and names in attributes, the date of publication, a series as Calibre writes it', async (t) => {
  const article = await readBook({
    documents,
    version: '2.0',
    metadata: `<dc:title>The Ferry Book</dc:title><dc:creator opf:role="ill" opf:file-as="Voigt, Renata">Renata Voigt</dc:creator>
      <dc:creator opf:role="aut">Brandt, Hugo</dc:creator>
      <dc:date opf:event="modification">2021-01-01</dc:date><dc:date opf:event="publication">1998</dc:date>
      <meta name="calibre:series" content="Islands"/><meta name="calibre:series_index" content="3.0"/>`,
  });
  t.is(article.published, '1998');
  t.is(article.kicker, 'Islands, 3');
  t.deepEqual(
    article.authors.map(({name, role}) => [name, role]),
    [
      ['Renata Voigt', 'illustrator'],
      ['Hugo Brandt', undefined],
    ],
  );
});

test('a name is one without the address beside it, and what stands for no name is nobody', async (t) => {
  const article = await readBook({
    documents,
    metadata:
      '<dc:title>The Ferry Book</dc:title><dc:creator>Tarn Ferry Project &lt;ferry@example.org></dc:creator><dc:contributor>unknown</dc:contributor><dc:creator>Unbekannt</dc:creator>',
  });
  t.deepEqual(
    article.authors.map(({name}) => name),
    ['Tarn Ferry Project'],
  );
});

test('what a chapter says of the author is a note and gives the posts', async (t) => {
  const article = await readBook({
    documents: {
      ...documents,
      'about.xhtml':
        '<h1>About the Author</h1><p><img src="a.jpg" alt="the author"/></p><p>Ada Obi is a professor of law at Tarn University.</p>',
    },
    metadata:
      '<dc:title>The Ferry Book</dc:title><dc:creator>Ada Obi</dc:creator><dc:language>en</dc:language>',
  });
  t.deepEqual(
    article.notes.map(({kind, text}) => [kind, text]),
    [['author', 'Ada Obi is a professor of law at Tarn University.']],
  );
  t.is(article.authors[0]?.posts[0]?.position, 'professor of law');
  t.is(article.affiliations[0]?.name, 'Tarn University');
});

for (const heading of ['About Ada Obi', 'A Note on the Author', 'Zur Autorin', 'Autora', '著者紹介'])
  test(`a chapter is of the author where it is called “${heading}”`, async (t) => {
    const article = await readBook({
      documents: {
        'a.xhtml': '<p>Text of the book.</p>',
        'b.xhtml': `<h1>${heading}</h1><p>Ada Obi is a professor of law at Tarn University.</p>`,
        'c.xhtml': '<h1>About Jon Veld</h1><p>Jon Veld is a baker.</p>',
      },
      metadata:
        '<dc:title>The Ferry Book</dc:title><dc:creator>Ada Obi</dc:creator><dc:language>en</dc:language>',
    });
    t.deepEqual(
      article.notes.map(({text}) => text),
      ['Ada Obi is a professor of law at Tarn University.'],
    );
  });

test('a line in bold that announces the author is a heading, as converters leave them', async (t) => {
  const article = await readBook({
    documents: {
      'a.xhtml':
        '<p>Text of the book.</p><p><b>About the Author</b></p><p>Ada Obi is a professor of law at Tarn University.</p>',
    },
    contents: '<li><a href="a.xhtml">The Quay</a></li>',
    metadata:
      '<dc:title>The Ferry Book</dc:title><dc:creator>Ada Obi</dc:creator><dc:language>en</dc:language>',
  });
  t.deepEqual(
    article.sections.map(({heading, level}) => [heading, level]),
    [
      ['The Quay', 1],
      ['About the Author', 2],
    ],
  );
  t.is(article.affiliations[0]?.name, 'Tarn University');
});

test('a book that states nothing is called by its file and read in the language of its text', async (t) => {
  const article = await readBook({
    documents: {'a.xhtml': '<p>Die Fähre ist nicht da und das Wasser ist kalt.</p>'},
    metadata: '',
  });
  t.is(article.title, 'Ferry book');
  t.is(article.language, 'de');
});

test('properties of early EPUB 3 stand in for elements that are not there', async (t) => {
  const article = await readBook({
    documents,
    metadata:
      '<dc:title>The Ferry Book</dc:title><meta property="dcterms:creator" id="c">Ada Obi</meta><meta property="dcterms:title">Other</meta>',
  });
  t.is(article.title, 'The Ferry Book');
  t.deepEqual(
    article.authors.map(({name}) => name),
    ['Ada Obi'],
  );
});
