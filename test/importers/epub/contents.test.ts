import test from 'ava';
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
