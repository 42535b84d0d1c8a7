import test from 'ava';
import {createDestinations} from '../../../source/importers/pdf/destinations.js';
import type {PDFDocumentProxy} from '../../../source/importers/pdf/engine.js';

const place = (page: number): unknown[] => [page - 1, {name: 'XYZ'}, 72, 640];

/** A document with some named places, and what was asked of it. */
function documentWith(places: Record<string, unknown[]>): {pdf: PDFDocumentProxy; asked: string[]} {
  const asked: string[] = [];
  const pdf = {
    numPages: 9,
    getDestination: async (name: string) => (asked.push(name), places[name] ?? null),
    getDestinations: async () => places,
    getPageIndex: async () => 0,
  };
  return {pdf: pdf as unknown as PDFDocumentProxy, asked};
}

test('a named place is asked for once, also when the document was opened anew', async (t) => {
  const {placeOf} = createDestinations();
  const first = documentWith({'sec.2': place(2)});
  const anew = documentWith({'sec.2': place(2)});
  t.is(await placeOf(first.pdf, 'sec.2'), '#page=2&view=XYZ,72,640');
  t.is(await placeOf(anew.pdf, 'sec.2'), '#page=2&view=XYZ,72,640');
  t.deepEqual([first.asked, anew.asked], [['sec.2'], []]);
});

test('of places that were all looked up none is asked for', async (t) => {
  const destinations = createDestinations();
  const {pdf, asked} = documentWith({one: place(1), three: place(3), beyond: place(12)});
  await destinations.lookAllUp(pdf);
  t.is(await destinations.placeOf(pdf, 'three'), '#page=3&view=XYZ,72,640');
  t.is(await destinations.placeOf(pdf, 'beyond'), undefined);
  t.deepEqual(asked, []);
});

test('where the places can’t be read all at once each is asked for', async (t) => {
  const destinations = createDestinations();
  const {pdf, asked} = documentWith({one: place(1)});
  await destinations.lookAllUp({...pdf, getDestinations: async () => Promise.reject(new Error('bad tree'))});
  t.is(await destinations.placeOf(pdf, 'one'), '#page=1&view=XYZ,72,640');
  t.deepEqual(asked, ['one']);
});
