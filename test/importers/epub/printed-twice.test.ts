import test from 'ava';
import {outlineOf, readBook} from './reading.js';

const quay = '<p>The quay is wet at six.</p>';

test('a title page does not say again what the book’s head says, as a heading or as lines, nor does its cover', async (t) => {
  const book = await readBook({
    metadata:
      '<dc:title id="a">The Ferry Book</dc:title><meta refines="#a" property="title-type">main</meta><dc:title id="b">A Year of Crossings</dc:title><meta refines="#b" property="title-type">subtitle</meta><dc:creator>Ada Obi</dc:creator><dc:creator>Bo Lind</dc:creator><dc:publisher>Quay Press</dc:publisher><dc:date>2019-04-02</dc:date>',
    documents: {
      'title.xhtml':
        '<h1>The Ferry Book</h1><h2>A Year of Crossings</h2><p>Ada Obi</p><p>and</p><p>Bo Lind</p><p>Quay Press</p><p>2019-04-02</p>',
      'one.xhtml': quay,
      'cover.xhtml': '<p><img src="cover.png" alt="The Ferry Book"/></p>',
    },
    contents: '<li><a href="one.xhtml">The Quay</a></li>',
  });
  t.deepEqual(outlineOf(book), ['1 The Quay', 'The quay is wet at six.']);
});

test('a heading that counts otherwise than the contents is not printed beneath theirs', async (t) => {
  const book = await readBook({
    documents: {'one.xhtml': `<h1><span>Chapter 1. </span>The Quay</h1>${quay}`},
    contents: '<li><a href="one.xhtml">1. The Quay</a></li>',
  });
  t.deepEqual(outlineOf(book), ['1 1. The Quay', 'The quay is wet at six.']);
});

test('a box for a tip has a heading in bold, paragraphs no numbers in the margin, an epigraph one level', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<h1>Quay</h1><div class="epigraph"><blockquote><p>Ice waits.</p></blockquote></div>
        <label class="ocn"><a href="#o7">7</a></label>${quay}<div class="warning"><h3>Warning</h3><p>It was wet.</p></div>`,
    },
  });
  t.deepEqual(outlineOf(book), ['1 Quay', 'Ice waits.', 'The quay is wet at six.', 'Warning', 'It was wet.']);
  t.like(book.sections[0]?.blocks[0], {kind: 'quotation', blocks: [{kind: 'prose'}]});
});
