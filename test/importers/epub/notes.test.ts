import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {textOfSpans} from '../../../source/article/text.js';
import {outlineOf, readBook} from './reading.js';

const notesOf = ({notes}: Article): string[] => notes.map(({id, kind, text}) => `${kind} ${id}: ${text}`);

const chapter = (name: string): string =>
  `<p>The mate <a epub:type="noteref" href="#n">*</a> rows.</p><aside epub:type="footnote" id="n"><p>* Of ${name}. <a href="#r">↩</a></p></aside>`;

test('footnotes by their type go to the notes, and their marks count through the book', async (t) => {
  const book = await readBook({
    documents: {'one.xhtml': chapter('Saltmere'), 'two.xhtml': chapter('Lowick')},
    contents: '<li><a href="one.xhtml">One</a></li><li><a href="two.xhtml">Two</a></li>',
  });
  t.deepEqual(notesOf(book), ['footnote 1: Of Saltmere.', 'footnote 2: Of Lowick.']);
  t.deepEqual(outlineOf(book), ['1 One', 'The mate ¹ rows.', '1 Two', 'The mate ² rows.']);
});

test('roles of DPUB-ARIA say the same', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml':
        '<p>Rows<a role="doc-noteref" href="#n">1</a>.</p><section role="doc-footnote" id="n"><p>Oars.</p><p>Two.</p></section>',
    },
  });
  t.deepEqual(notesOf(book), ['footnote 1: Oars.\nTwo.']);
});

test('plain links are marks where what they lead to begins with them or leads back', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<h1>One</h1><p>Rows<sup><a id="r1" href="#f1">1</a></sup> home<a id="r2" href="#f2">[2]</a> in <a href="#f3">3</a> hours.</p>
        <p id="f3">At three they rest.</p>
        <hr/><h2>Notes</h2><p id="f1"><a href="#r1">1</a>. With oars.</p><p><a id="f2" href="#r2">[2]</a> To Saltmere.</p>`,
    },
  });
  t.deepEqual(notesOf(book), ['footnote 1: With oars.', 'footnote 2: To Saltmere.']);
  t.deepEqual(outlineOf(book), [
    '1 One',
    'Rows¹ home[2] in 3 hours.'.replace('[2]', '²'),
    'At three they rest.',
  ]);
});

test('a note that is defined for its mark leaves the text with it', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<p>Rows<a class="footnote-reference" id="r1" href="#f1">1</a>.</p>
        <dl class="footnote"><dt id="f1"><a href="#r1">1</a></dt><dd><p>With oars.</p></dd></dl><p>Home.</p>`,
    },
  });
  t.deepEqual(notesOf(book), ['footnote 1: With oars.']);
  t.deepEqual(outlineOf(book), ['1 –', 'Rows¹.', 'Home.']);
});

test('notes in a chapter of their own are notes and stay a chapter', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': '<p>Rows<a id="r1" href="notes.xhtml#n1"><sup>1</sup></a>.</p>',
      'notes.xhtml':
        '<h1>Notes</h1><ol><li id="n1"><p>With oars. <a href="one.xhtml#r1">Back</a></p></li></ol>',
    },
    contents: '<li><a href="one.xhtml">One</a></li><li><a href="notes.xhtml">Notes</a></li>',
  });
  t.deepEqual(notesOf(book), ['footnote 1: With oars.']);
  t.deepEqual(outlineOf(book), ['1 One', 'Rows¹.', '1 Notes', 'With oars. Back']);
});

test('arrows back from a note are in neither the notes nor the chapter of notes', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': '<h1>Quay</h1><p>Wet<a id="r1" href="notes.xhtml#n1"><sup>[1]</sup></a> at six.</p>',
      'notes.xhtml':
        '<h1>Notes</h1><p id="n1"><sup>[1]</sup> In the log. <a href="one.xhtml#r1">&lt;&lt;</a></p>',
    },
  });
  t.deepEqual(
    book.notes.map(({text}) => text),
    ['In the log.'],
  );
  t.deepEqual(outlineOf(book).slice(-2), ['1 Notes', '[1] In the log.']);
});

test('links within notes lead where they do in the book', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': `<p>Rows<a id="r1" href="notes.xhtml#n1"><sup>1</sup></a>, then rests<a epub:type="noteref" href="#f">*</a>.</p>
        <aside epub:type="footnote" id="f"><p>* As in <a href="two.xhtml">the second part</a>.</p><p>And <a href="gone.xhtml">elsewhere</a>.</p></aside>`,
      'two.xhtml': '<p>She rests.</p>',
      'notes.xhtml':
        '<p id="n1"><a href="one.xhtml#r1">1</a>. See <a href="https://example.org/oars">the oars</a> of <a href="two.xhtml">Lowick</a>.</p>',
    },
    contents:
      '<li><a href="one.xhtml">One</a></li><li><a href="two.xhtml">Two</a></li><li><a href="notes.xhtml">Notes</a></li>',
  });
  t.deepEqual(notesOf(book), [
    'footnote 1: See the oars of Lowick.',
    'footnote 2: As in the second part.\nAnd elsewhere.',
  ]);
  t.deepEqual(
    book.notes.map(({spans = []}) =>
      spans.flatMap(({text, href}) => (href === undefined ? [] : [[text, href]])),
    ),
    [
      [
        ['the oars', 'https://example.org/oars'],
        ['Lowick', '#two'],
      ],
      [['the second part', '#two']],
    ],
  );
  t.is(textOfSpans(book.notes[0]!.spans!), book.notes[0]!.text);
});

test('a link to a chapter is no mark, nor is one to what is missing', async (t) => {
  const book = await readBook({
    documents: {
      'one.xhtml': '<p>See <a href="#c" epub:type="noteref">4</a> and <a href="#gone">[5]</a>.</p>',
    },
  });
  t.deepEqual(book.notes, []);
  t.deepEqual(outlineOf(book), ['1 –', 'See 4 and [5].']);
});
