import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {outlineOf, readBook, versionsOf} from './reading.js';
import {epubFile} from '../../helpers/epub-file.js';

const quay = '<p>The quay is wet at six.</p>';
const deck = '<p>The deck is full of crates.</p>';

test('chapters are sections nested as the navigation document has them, and its titles are printed once', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<section id="a"><h1>Part One</h1>${quay}<section id="b"><h2>I. The Quay</h2>${quay}</section></section>`,
      'two.xhtml': `<p>CHAPTER TWO</p><p>The Deck</p>${deck}<h2>At noon</h2>${deck}`,
    },
    contents: `<li><a href="one.xhtml#a">Part One</a><ol><li><a href="one.xhtml#b">1. The Quay</a></li>
      <li><a href="two.xhtml">Chapter Two: The Deck</a></li></ol></li>`,
  });
  t.deepEqual(outlineOf(book), [
    '1 Part One',
    'The quay is wet at six.',
    '2 1. The Quay',
    'The quay is wet at six.',
    '2 Chapter Two: The Deck',
    'The deck is full of crates.',
    '3 At noon',
    'The deck is full of crates.',
  ]);
});

test('an NCX does as well, and a document that it does not name goes on with the chapter before it', async (t) => {
  const book = await readBook({
    version: '2.0',
    documents: {'one.xhtml': quay, 'more.xhtml': deck, 'two.xhtml': quay},
    ncx: `<navPoint><navLabel><text>The Quay</text></navLabel><content src="one.xhtml"/></navPoint>
      <navPoint><navLabel><text>Again</text></navLabel><content src="two.xhtml"/></navPoint>`,
  });
  t.deepEqual(outlineOf(book), [
    '1 The Quay',
    'The quay is wet at six.',
    'The deck is full of crates.',
    '1 Again',
    'The quay is wet at six.',
  ]);
});

test('without contents the headings of the text are the sections, the largest of the first level', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<h1>The Ferry Book</h1><h2>Quay</h2>${quay}<h3>Wet</h3>${quay}<h2>Deck</h2>${deck}`,
    },
  });
  t.deepEqual(
    book.sections.map(({heading, level}) => `${level} ${heading}`),
    ['1 Quay', '2 Wet', '1 Deck'],
  );
});

test('a section may begin at a paragraph in the middle of a list or a quotation without parting it', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `${quay}<blockquote><p>Said the mate.</p><p id="b">Said the cook.</p></blockquote>`,
    },
    contents: '<li><a href="one.xhtml">Quay</a></li><li><a href="one.xhtml#b">Cook</a></li>',
  });
  t.deepEqual(outlineOf(book), [
    '1 Quay',
    'The quay is wet at six.',
    '1 Cook',
    'Said the mate.\nSaid the cook.',
  ]);
});

test('links within the book lead to sections, also to those that come later; others stay', async (t) => {
  const {sections} = await readBook({
    documents: {
      'one.xhtml':
        '<p><a href="two.xhtml#deep">On</a> and <a href="https://example.org/x">out</a> and <a href="gone.xhtml">away</a>.</p>',
      'two.xhtml': `<h1>The Deck</h1><p id="deep">Crates.</p>`,
    },
    contents: '<li><a href="one.xhtml">The Quay</a></li><li><a href="two.xhtml">The Deck</a></li>',
  });
  const [block] = sections[0]!.blocks;
  t.deepEqual(block?.kind === 'prose' && block.spans.map(({text, href}) => `${text}: ${href}`), [
    'On: #the-deck',
    ' and : undefined',
    'out: https://example.org/x',
    ' and away.: undefined',
  ]);
});

test('lines of verse keep the indent that they have in spaces that don’t break', async (t) => {
  const poem =
    '<blockquote><p>Row, brother&#160; &#160;row<br/>\n&#160;&#160;&#160;the water&#160; <br/>is low</p></blockquote>';
  const {sections} = await readBook({documents: {'one.xhtml': poem}});
  t.is(textOf(sections[0]!.blocks[0]!), 'Row, brother row\n\u00A0\u00A0\u00A0the water\nis low');
});

test('lines of a poem stay lines, stanzas stay apart, and numbers of pages and lines are left out', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<div class="poem"><div class="stanza"><p>The tide goes out<span class="linenum">5</span></p><p>and <em>the</em> <b>gulls</b> come in</p></div>
        <div class="stanza"><p>to ask the price<span epub:type="pagebreak" id="p9">9</span></p><p>of everything</p></div></div>`,
    },
  });
  t.deepEqual(outlineOf(book), [
    '1 –',
    'The tide goes out\nand the gulls come in',
    'to ask the price\nof everything',
  ]);
});

test('quotations by class, pictures by what is said of them, glosses in brackets, one reading of a switch', async (t) => {
  const {sections} = await readBook({
    documents: {
      'one.xhtml': `<div class="epigraph"><p>Row.</p></div><p><img src="a.jpg" alt="A ferry at dusk"/></p><p><img src="b.jpg" alt="b.jpg"/></p>
        <p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>
        <epub:switch><epub:case required-namespace="x"><p>markup</p></epub:case><epub:default><p>plain</p></epub:default></epub:switch>`,
    },
  });
  t.deepEqual(
    sections[0]?.blocks.map(({kind}) => kind),
    ['quotation', 'figure', 'prose', 'prose'],
  );
  t.deepEqual(outlineOf({sections}).slice(3), ['港(みなと)', 'plain']);
});

test('a picture is known by its path in the book, whatever an element claims of itself', async (t) => {
  const {sections} = await readBook({
    documents: {
      'one.xhtml': `<p><img src="one.xhtml" alt="A ferry"/></p><p><img src="../../../secret.png" alt="A secret"/></p>
        <p><img src="https://example.com/a.png" alt="A boat"/></p>`,
    },
  });
  const figures = sections[0]?.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])) ?? [];
  t.is(figures.length, 3);
  t.regex(figures[0]?.file ?? '', /(?:^|\/)one\.xhtml$/);
  t.true(figures.every(({href}) => href === undefined));
  t.deepEqual(
    figures.slice(1).map(({file}) => file),
    [undefined, undefined],
  );
});

test('a picture without words is kept where the book calls it a figure, named by its file; elsewhere it is an ornament', async (t) => {
  const {sections} = await readBook({
    documents: {
      'one.xhtml': `<p>Row.</p><figure><img src="plates/pier.png"/></figure><div><img src="rule.png"/></div>
        <figure><img src="plates/quay.png" alt=""/><figcaption>The quay</figcaption></figure>`,
    },
    extra: ['plates/pier.png', 'plates/quay.png', 'rule.png'].map((name) => ({
      path: `OPS/${name}`,
      content: 'a picture',
    })),
  });
  t.deepEqual(sections[0]?.blocks.map(textOf), ['Row.', 'pier.png', 'The quay']);
});

test('what stands beside the text comes last, and the printed list of contents is left out', async (t) => {
  const book = await readBook({
    documents: {'cover.xhtml': '<p>Key to the tables.</p>', 'one.xhtml': quay},
    contents: '<li><a href="one.xhtml">The Quay</a></li>',
    spine: '<itemref idref="d0" linear="no"/><itemref idref="nav"/><itemref idref="d1"/>',
  });
  t.deepEqual(outlineOf(book), ['1 The Quay', 'The quay is wet at six.', 'Key to the tables.']);
});

test('the first chapter is given before the rest is read, and sections that have not changed stay the same', async (t) => {
  const names = Array.from({length: 9}, (_, at) => `c${at}.xhtml`);
  const versions = await versionsOf(
    epubFile({
      documents: Object.fromEntries(names.map((name) => [name, quay])),
      contents: names.map((name) => `<li><a href="${name}">Chapter ${name}</a></li>`).join(''),
    }),
  );
  t.deepEqual(
    versions.map(({sections, unfinished}) => [sections.length, unfinished !== undefined]),
    [[1, true], [2, true], [4, true], [8, true], [9, false]],
  ); // prettier-ignore
  for (const version of versions) t.is(version.sections[0], versions[0]?.sections[0]);
});

test('a book of pictures has its contents and says that it has no text', async (t) => {
  const book = await readBook({
    documents: {'one.xhtml': '<p><img src="a.jpg"/></p>'},
    contents: '<li><a href="one.xhtml">The Quay</a></li>',
  });
  t.deepEqual(outlineOf(book), ['1 The Quay']);
  t.deepEqual(book.warnings, ['Its pages are pictures; it has no text.']);
});

test('documents that only the contents name are read last, and a title page does not say again who it is by', async (t) => {
  const book = await readBook({
    metadata: '<dc:title>The Ferry Book</dc:title><dc:creator>Ada Obi</dc:creator>',
    documents: {
      'title.xhtml': '<h1>The Ferry Book</h1><p>by Ada Obi</p>',
      'one.xhtml': quay,
      'map.xhtml': '<p>A map in words.</p>',
    },
    contents: '<li><a href="one.xhtml">The Quay</a></li><li><a href="map.xhtml">Map</a></li>',
    spine: '<itemref idref="d0"/><itemref idref="d1"/>',
  });
  t.deepEqual(outlineOf(book), ['1 The Quay', 'The quay is wet at six.', '1 Map', 'A map in words.']);
});

test('the heading of a box beside the text is no section', async (t) => {
  const book = await readBook({
    documents: {'one.xhtml': `<h1>Quay</h1>${quay}<aside><h3>Note</h3><p>It was wet.</p></aside>${deck}`},
  });
  t.deepEqual(outlineOf(book), [
    '1 Quay',
    'The quay is wet at six.',
    'Note',
    'It was wet.',
    'The deck is full of crates.',
  ]);
});

test('formulas stand in a line of the text, from their MathML', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<p>Where <m:math xmlns:m="http://www.w3.org/1998/Math/MathML" alttext="\\frac{a}{2}"><m:mfrac><m:mrow><m:mi>a</m:mi><m:mo>+</m:mo><m:mi>b</m:mi></m:mrow><m:mn>2</m:mn></m:mfrac></m:math> is half of it.</p>`,
    },
  });
  t.true(outlineOf(book).includes('Where (a + b)/2 is half of it.'));
});

for (const [what, list] of [
  ['marks in the text', ''],
  [
    'the navigation document',
    '<nav epub:type="page-list"><ol><li><a href="one.xhtml#p9">ix</a></li></ol></nav>',
  ],
] as const)
  test(`printed pages are places, by ${what}`, async (t) => {
    const mark = list === '' ? '<span epub:type="pagebreak" id="p9" title="ix"/>' : '<a id="p9"></a>';
    const book = await readBook({
      documents: {'one.xhtml': `${quay}<p>The deck ${mark} is full.</p>${deck}`},
      contents: `<li><a href="one.xhtml">The Quay</a></li></ol></nav>${list}<nav><ol>`,
    });
    t.deepEqual(
      book.sections.flatMap(({blocks}) => blocks.map((block) => [textOf(block), block.page])),
      [
        ['The quay is wet at six.', undefined],
        ['The deck is full.', 'ix'],
        ['The deck is full of crates.', undefined],
      ],
    );
  });
