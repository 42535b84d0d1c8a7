import test from 'ava';
import {epubFile, type MadeBook} from '../../helpers/epub-file.js';
import {growsAsTheText} from '../../helpers/running-time.js';
import {readBook} from './reading.js';

/** A book made of so many of something. */
type Made = (count: number) => MadeBook;

const times = (count: number, part: (at: number) => string): string =>
  Array.from({length: count}, (_, at) => part(at)).join('');
const one = (body: string): MadeBook => ({documents: {'one.xhtml': body}});
const documents = (count: number, body: (at: number) => string): MadeBook['documents'] =>
  Object.fromEntries(Array.from({length: count}, (_, at) => [`d${at}.xhtml`, body(at)]));

const families: Readonly<Record<string, Made>> = {
  paragraphs: (count) => one(times(count, (at) => `<p>The quay ${at} is wet.</p>`)),
  headings: (count) => one(times(count, (at) => `<h2>Quay ${at}</h2><p>It is wet.</p>`)),
  'headings alone': (count) => one(times(count, (at) => `<h${1 + (at % 6)}>Quay ${at}</h${1 + (at % 6)}>`)),
  'breaks within a paragraph': (count) => one(`<p>${times(count, () => 'wet<br/>')}</p>`),
  'elements that are never closed': (count) => one(times(count, () => '<div><p>wet')),
  'lists within lists': (count) => one(times(count, () => '<ul><li>wet')),
  footnotes: (count) =>
    one(
      times(count, (at) => `<p>Wet.<a epub:type="noteref" href="#n${at}">${at}</a></p>`) +
        times(count, (at) => `<aside epub:type="footnote" id="n${at}"><p>Since ${at}.</p></aside>`),
    ),
  'links between chapters': (count) => ({
    documents: {
      'one.xhtml': times(count, (at) => `<p><a href="two.xhtml#p${at}">there</a></p>`),
      'two.xhtml': times(count, (at) => `<p id="p${at}">Here.</p>`),
    },
  }),
  chapters: (count) => ({
    documents: documents(Math.ceil(count / 20), (at) => `<h1>Quay ${at}</h1><p>It is wet.</p>`),
  }),
  'places in the contents': (count) => ({
    documents: {'one.xhtml': times(count, (at) => `<h2 id="p${at}">Quay ${at}</h2><p>It is wet.</p>`)},
    contents: times(count, (at) => `<li><a href="one.xhtml#p${at}">Quay ${at}</a></li>`),
  }),
  'an NCX': (count) => ({
    documents: {'one.xhtml': times(count, (at) => `<p id="p${at}">Quay ${at}</p>`)},
    ncx: times(
      count,
      (at) =>
        `<navPoint><navLabel><text>Quay ${at}</text></navLabel><content src="one.xhtml#p${at}"/></navPoint>`,
    ),
    spine: '<itemref idref="d0"/>',
  }),
  creators: (count) => ({
    metadata: `<dc:title>The Ferry Book</dc:title>${times(count, (at) => `<dc:creator id="c${at}">Ida Ode ${at}</dc:creator>`)}`,
    documents: {'one.xhtml': '<p>Wet.</p>'},
  }),
};

for (const [what, made] of Object.entries(families))
  test.serial(`the work on an EPUB grows as the book does: ${what}`, async (t) => {
    // The archive is made beforehand: only what reads it is measured.
    const books = new Map<string, MadeBook>();
    const family = (size: number): string => {
      books.set(String(size), made(size));
      return String(size);
    };
    await growsAsTheText(t, family, (size) => readBook(books.get(size)!), 400);
    t.true(epubFile(made(1)).length > 0);
  });
