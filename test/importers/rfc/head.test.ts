import test from 'ava';
import {importRfc} from '../../../source/importers/rfc/rfc.js';
import {readAll} from '../reading.js';

test('columns are told by the last gap of a line; who is independent is of no organisation', async (t) => {
  const [article] = await readAll(
    importRfc,
    `Internet Engineering Task Force (IETF)                     A. Quill, Ed.
Request for Comments:  9998                            Saltmere Networks
Obsoletes: 2818, 7230, 7231, 7232,                             B. Obi
           7538, 7615, 7694                               J. Feld, Ed.
Category:  Informational                                     Independent
ISSN: 2070-1721                                               March 2024

                       Tides for Ferries

1.  Tides

   A tide is told by two numbers.

Authors' Addresses

   Ada Quill
   Saltmere Networks
   2880 Northern Parkway
   1011 AB Amsterdam
   Netherlands
`,
  );
  t.is(article?.source, 'RFC 9998');
  t.deepEqual(
    article?.authors.map(({name, posts}) => [name, posts.length]),
    [
      ['Ada Quill', 1],
      ['B. Obi', 0],
      ['J. Feld', 0],
    ],
  );
  t.like(article?.affiliations[0], {name: 'Saltmere Networks', place: 'Amsterdam', country: 'Netherlands'});
});

test('the name beside that of the group may be in full', async (t) => {
  const [article] = await readAll(
    importRfc,
    `Network Working Group                                         Ada Quill
Request for Comments: 20                                            UCLA
                                                        October 16, 1969

                      Signs for Tides

1.  Tides

   A tide is told by two numbers.
`,
  );
  t.deepEqual(
    article?.authors.map(({name, posts}) => [name, posts[0]?.evidence]),
    [['Ada Quill', 'UCLA']],
  );
});
