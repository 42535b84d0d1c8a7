import test from 'ava';
import type {Imported} from '../../../source/importers/importer.js';
import {page, read} from './made-page.js';

const told = ({authors, affiliations}: Imported): string[] =>
  authors.map(({name, posts}) =>
    [
      name,
      ...posts.flatMap(({position, affiliationId}) => [
        ...(position === undefined ? [] : [position]),
        ...affiliations.filter(({id}) => id === affiliationId).map((each) => each.name),
      ]),
    ].join(', '),
  );

/** How pages print what somebody is beside the name. */
for (const [what, head, body, people] of [
  [
    'the paper’s staff',
    '<meta property="og:site_name" content="Quay Ledger"><meta name="author" content="Ada Obi">',
    '<p class="user"><a href="/obi">Ada Obi</a><span>, Quay Ledger Staff</span></p>',
    ['Ada Obi, Quay Ledger'],
  ],
  [
    'an agency’s writer, in capitals and without “By”',
    '',
    '<p class="when"><span>ADA OBI\nAP Harbour Writer</span> <span>Published:</span><time>June 7</time></p>',
    ['Ada Obi'],
  ],
  [
    'an agency’s writer of sports',
    '',
    '<p class="when"><span>ADA OBI\nAP Sports Writer</span></p>',
    ['Ada Obi, sports writer, AP'],
  ],
  [
    'a post on the line under it',
    '',
    '<p>By Ada Obi</p><p>TideDay Reporter</p>',
    ['Ada Obi, reporter, TideDay'],
  ],
  [
    'a service on the line under it',
    '',
    '<p>By ADA OBI</p><p>The Lakeside News Service</p>',
    ['Ada Obi, Lakeside News Service'],
  ],
  [
    'nobody’s under two names',
    '',
    '<p>By Ada Obi and Bo Lind</p><p>The Lakeside News Service</p>',
    ['Ada Obi', 'Bo Lind'],
  ],
  [
    'a link to the home of another site',
    '<link rel="canonical" href="https://quay.example/a"><meta name="author" content="Ada Obi, Ropeworks">',
    '<ul><li class="author">Ada Obi, <a href="https://ropeworks.example/">Ropeworks</a></li></ul>',
    ['Ada Obi, Ropeworks'],
  ],
  [
    'a link to an archive',
    '',
    '<div id="columnist"><span class="byLine">By Ada Obi | <a href="/obi">Archive</a></span></div>',
    ['Ada Obi'],
  ],
  [
    'what they are, which is nobody',
    '',
    '<div class="byline"><h4>Ada Obi</h4>Writer, Reporter</div>',
    ['Ada Obi, writer, Reporter'],
  ],
  [
    'the paper itself',
    '<meta property="og:site_name" content="Quay Ledger">',
    '<p><span itemprop="author">By Ada Obi</span> <span itemprop="author">The Quay Ledger</span></p>',
    ['Ada Obi'],
  ],
  [
    'a day',
    '',
    '<div class="byline">By <a href="/obi">Ada Obi</a><span>, 6th June 2013</span></div>',
    ['Ada Obi'],
  ],
  [
    'an agency alone',
    '',
    '<p>By <a class="author" href="/search">Harbour Press Agency</a></p>',
    ['Harbour Press Agency'],
  ],
] as const)
  test(`beside a name stands ${what}`, async (t) => {
    t.deepEqual(told(await read(page(head, body))), [...people]);
  });

test('a paragraph about the author says so wherever it stands', async (t) => {
  const by = '<p class="byline">By Ada Obi</p>';
  const note = '<p>Ada Obi is a Lakeside Chronicle staff writer. E-mail: obi@quay.example</p>';
  t.deepEqual(told(await read(page('', by, `<div>${note}</div>`))), [
    'Ada Obi, staff writer, Lakeside Chronicle',
  ]);
  t.deepEqual(told(await read(page('', by, `<div class="comments">${note}</div>`))), ['Ada Obi']);
});

test('the sentence of a box is read rather than its label, where an address follows it', async (t) => {
  const box =
    '<div class="author-bio"><h3>Ada Obi</h3><p>Harbour Desk Associate Producer</p><p>Ada Obi is Harbour Desk’s associate producer. For more of it, write to obi [at] quay [dot] example</p></div>';
  t.deepEqual(told(await read(page('', '<p class="byline">By Ada Obi</p>', box))), [
    'Ada Obi, associate producer, Harbour Desk',
  ]);
});
