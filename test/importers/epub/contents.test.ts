import test from 'ava';
import {targetOfFragment} from '../../../source/reader/links.js';
import {outlineOf, readBook} from './reading.js';

test('a number that is printed before a title of the contents stays with it, and bars of links are no text', async (t) => {
  const bar = '<div role="navigation"><h3>Ways</h3><ul><li><a href="b.xhtml">on</a></li></ul></div>';
  const book = await readBook({
    documents: {
      'a.xhtml': `${bar}<h1>2. Quays</h1><p>Wet.</p><h2 id="s">2.1. Scope</h2><p>All of them.</p>`,
      'b.xhtml': `<nav><a href="a.xhtml">back</a></nav><h1>Part IV: Thaw</h1><p>Slow.</p>${bar}`,
    },
    contents:
      '<li><a href="a.xhtml">Quays</a><ol><li><a href="a.xhtml#s">Scope</a></li></ol></li><li><a href="b.xhtml">Thaw</a></li>',
  });
  t.deepEqual(outlineOf(book), [
    '1 2. Quays',
    'Wet.',
    '2 2.1. Scope',
    'All of them.',
    '1 Part IV: Thaw',
    'Slow.',
  ]);
});

test('a link to where a printed page begins leads to the page', async (t) => {
  const book = await readBook({
    documents: {
      'a.xhtml': '<h1>Quays</h1><p>Wet.</p><p id="p2">Dry.</p>',
      'b.xhtml': '<p>Dry quays, <a href="a.xhtml#p2">2</a>; <a href="a.xhtml">quays</a></p>',
    },
    contents:
      '<li><a href="a.xhtml">Quays</a></li><li><a href="b.xhtml">Index</a></li></ol></nav><nav epub:type="page-list"><ol><li><a href="a.xhtml#p2">2</a></li>',
  });
  const spans = book.sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.kind === 'prose' ? block.spans : [])),
  );
  t.deepEqual(
    spans.flatMap(({href}) => href ?? []),
    ['#page=2', '#quays'],
  );
  t.deepEqual(targetOfFragment(book, 'page=2'), {kind: 'block', id: book.sections[0]!.blocks[1]!.id});
});
