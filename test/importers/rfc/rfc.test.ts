import test from 'ava';
import {importerFor} from '../../../source/importers/detect.js';
import {importRfc} from '../../../source/importers/rfc/rfc.js';
import {counted, filled, growsAsTheText} from '../../helpers/running-time.js';
import {readAll, told} from '../reading.js';

const head = `


Harbour Working Group                                           A. Quill
Request for Comments: 9999                             Saltmere Networks
Category: Informational                                       J. Q. Feld
                                                  University of Lakeside
                                                              March 2024


             How Ferries Tell Each Other of the Tide
                    draft-quill-ferry-tides-03

Abstract

   Ferries that know the tide leave in time.  This memo says how they
   tell each other.
`;

const text = `${head}
Table of Contents

   1.  Tides . . . . . . . . . . . . . . . . . . . . . . . . . . . .   1
   2.  Ferries . . . . . . . . . . . . . . . . . . . . . . . . . . .   2

1.  Tides

   A tide is told by two numbers, and both of them are stated by the




Quill & Feld                  Informational                     [Page 1]
\f
RFC 9999                         Tides                        March 2024


   harbour that they are of.

      +------+------+
      | high | low  |
      +------+------+




Quill & Feld                  Informational                     [Page 2]
\f
RFC 9999                         Tides                        March 2024


1.1.  A Heading That Is Longer Than a Line Has Room for and Goes on in
      the Next

   It is low twice a day.

   o  at night,

   o  by day.

Authors' Addresses

   Ada Quill
   Saltmere Networks
   Low Quay 3
   Saltmere
   Norway

   Email: ada@harbour.example

   Jonas Q. Feld
   University of Lakeside
   Lakeside
   Norway

   Phone: +47 22 00 00 00
`;

test('a memo that is set in as a whole is read as one at the edge; an organisation may stand behind the name', async (t) => {
  const memo = `


   Open Harbour Foundation                        A. Quill (Saltmere)
   Request For Comments: 12.0                        J. Feld (Lakeside)
   October 1995


                       LIGHTING QUAYS WITH
                         BORROWED LAMPS


   1. LAMPS

      A lamp is lent by the harbour that has one to spare, and is given
      back when the ferry has left.

   Quill, Feld                                                       Page 1
\f
   OPEN-RFC 12.0                     Lamps                     October 1995


   1.1. Oil

      Oil is not lent.
`;
  t.is(await importerFor({bytes: new TextEncoder().encode(memo), name: 'memo.txt'}), importRfc);
  const [article] = await readAll(importRfc, memo);
  t.is(article?.title, 'LIGHTING QUAYS WITH BORROWED LAMPS');
  t.is(article?.source, 'RFC 12.0');
  t.deepEqual(
    article?.authors.map(({name, posts}) => [name, posts[0]?.evidence]),
    [
      ['A. Quill', 'Saltmere'],
      ['J. Feld', 'Lakeside'],
    ],
  );
  t.deepEqual(
    article?.sections.map(({heading}) => heading),
    ['1. LAMPS', '1.1. Oil'],
  );
});

test('an RFC is read without what its pages add, in sections as they are numbered', async (t) => {
  const bytes = new TextEncoder().encode(text);
  t.is(await importerFor({bytes, name: 'standard input'}), importRfc);
  const [article] = await readAll(importRfc, text);
  t.is(article?.title, 'How Ferries Tell Each Other of the Tide');
  t.is(article?.source, 'RFC 9999');
  t.is(article?.published, '2024-03');
  t.deepEqual(
    article?.sections.slice(0, 3).map(({heading, level, blocks}) => [heading, level, blocks.map(told)]),
    [
      ['Abstract', 1, ['Ferries that know the tide leave in time. This memo says how they tell each other.']],
      [
        '1. Tides',
        1,
        [
          'A tide is told by two numbers, and both of them are stated by the harbour that they are of.',
          '+------+------+\n| high | low  |\n+------+------+',
        ],
      ],
      [
        '1.1. A Heading That Is Longer Than a Line Has Room for and Goes on in the Next',
        2,
        ['It is low twice a day.', {entries: [['at night,'], ['by day.']]}],
      ],
    ],
  );
});

test('its authors have the names of their addresses, and the organisations of the head', async (t) => {
  const [article] = await readAll(importRfc, text);
  t.deepEqual(
    article?.authors.map(({name, posts}) => [
      name,
      posts.map(({affiliationId, certainty}) => [affiliationId, certainty]),
    ]),
    [
      ['Ada Quill', [['saltmere-networks', 'stated']]],
      ['Jonas Q. Feld', [['university-of-lakeside', 'stated']]],
    ],
  );
  t.deepEqual(
    article?.affiliations.map(({name, country}) => [name, country]),
    [
      ['Saltmere Networks', 'Norway'],
      ['University of Lakeside', 'Norway'],
    ],
  );
});

test('a text that speaks of RFCs is none', async (t) => {
  for (const other of ['On RFC 9999\n\nIt is about tides.\n', 'RFC: 12 is old\n\nIt is about tides.\n'])
    t.not(await importerFor({bytes: new TextEncoder().encode(other), name: 'a.txt'}), importRfc);
});

for (const [what, family] of Object.entries({
  pages: filled(
    '   The tide.\n\nQuill          Informational        [Page 1]\n\f\nRFC 1    Tides    March 2024\n\n',
  ),
  'feet alone': filled('Quill   [Page 1]\n'),
  sections: counted((at) => `${at % 1000}.  Tides\n\n   It came in.\n\n`),
  addresses: (size: number) =>
    `${head}\nAuthors' Addresses\n\n${'   Ada Quill\n   Harbour\n\n'.repeat(size / 25)}`,
  'authors in the head': (size: number) => 'a                A. Quill\n'.repeat(size / 26),
  'spaces in the head': (size: number) => `a${' '.repeat(size)}\n`,
  'one word': filled('x'),
}))
  test.serial(`the work grows as the RFC does: ${what}`, async (t) => {
    await growsAsTheText(t, family, async (read) => {
      await importerFor({bytes: new TextEncoder().encode(read), name: 'a'});
      await readAll(importRfc, read);
    });
  });
