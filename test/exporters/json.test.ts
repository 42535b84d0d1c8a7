import test from 'ava';
import type {Article} from '../../source/article/article.js';
import {articleToJson} from '../../source/exporters/json.js';
import {rowToJson} from '../../source/exporters/list.js';
import {rowOf} from '../../source/library/index/article-row.js';
import {articleToText} from '../helpers/article-to-text.js';

const prose = (id: string, text: string): Article['sections'][number]['blocks'][number] => ({
  kind: 'prose',
  id,
  spans: [{text}],
  repairs: [],
});

const article: Article = {
  id: 'harbour.txt',
  title: 'The harbour clock',
  kicker: 'LETTERS',
  language: 'en',
  authors: [
    {
      id: 'ada',
      name: 'Ada Marsh',
      given: 'Ada',
      family: 'Marsh',
      posts: [
        {
          position: 'reader in clocks',
          affiliationId: 'tides',
          evidence: 'She reads clocks.',
          certainty: 'stated',
        },
        {
          affiliationId: 'review',
          former: true,
          resident: false,
          evidence: 'She left.',
          certainty: 'inferred',
        },
      ],
    },
    {id: 'plato', name: 'Plato', role: 'translator', posts: []},
  ],
  affiliations: [
    {id: 'tides', name: 'Institute of Tides', abbreviation: 'IT', parentId: 'college'},
    {id: 'college', name: 'Northern College', place: 'Sligo', country: 'Ireland'},
    {id: 'review', name: 'Pier Review'},
  ],
  sections: [
    {
      id: 'one',
      heading: 'First, time',
      level: 1,
      derived: true,
      point: {number: 1, marker: 'First,'},
      blocks: [
        {
          kind: 'prose',
          id: 'p1',
          spans: [{text: 'First, time '}, {text: 'flies', styles: ['strong']}],
          repairs: [
            {kind: 'joined', at: 2, was: '\n\n'},
            {kind: 'joined', at: 6, was: '\n\n'},
          ],
        },
        {kind: 'quotation', id: 'q', blocks: [prose('p2', 'Tick.'), {kind: 'code', id: 'c', text: 'tock'}]},
        {kind: 'list', id: 'l', ordered: false, entries: [[prose('p3', 'one')], [prose('p4', 'two')]]},
        {kind: 'figure', id: 'f', href: 'clock.png'},
      ],
    },
  ],
  disclosures: [{kind: 'interests', text: 'She owns a clock.'}],
  notes: [{id: 'n', kind: 'author', text: 'She reads clocks.'}],
  warnings: [],
};

test('an article as show --json prints it: what is unknown is absent, posts name their units from the innermost out', (t) => {
  t.deepEqual(articleToJson(article), {
    id: 'harbour.txt',
    title: 'The harbour clock',
    kicker: 'LETTERS',
    language: 'en',
    authors: [
      {
        name: 'Ada Marsh',
        given: 'Ada',
        family: 'Marsh',
        posts: [
          {
            position: 'reader in clocks',
            affiliation: ['Institute of Tides', 'Northern College'],
            abbreviation: 'IT',
            place: 'Sligo',
            country: 'Ireland',
            evidence: 'She reads clocks.',
            certainty: 'stated',
          },
          {
            affiliation: ['Pier Review'],
            former: true,
            resident: false,
            evidence: 'She left.',
            certainty: 'inferred',
          },
        ],
      },
      {name: 'Plato', role: 'translator', posts: []},
    ],
    sections: [
      {
        heading: 'First, time',
        level: 1,
        derived: true,
        paragraphs: [
          {id: 'p1', kind: 'prose', text: 'First, time flies', repairs: ['joined']},
          {id: 'p2', kind: 'quotation', text: 'Tick.', repairs: []},
          {id: 'c', kind: 'quotation', text: 'tock', repairs: []},
          {id: 'p3', kind: 'list', text: 'one', repairs: []},
          {id: 'p4', kind: 'list', text: 'two', repairs: []},
          {id: 'f', kind: 'figure', text: 'clock.png', repairs: []},
        ],
      },
    ],
    disclosures: [{kind: 'interests', text: 'She owns a clock.'}],
    notes: [{kind: 'author', text: 'She reads clocks.'}],
    warnings: [],
  });
});

test('a row of list --json', (t) => {
  t.deepEqual(rowToJson(rowOf(article, 'hash'), 0.5), {
    id: 'harbour.txt',
    title: 'The harbour clock',
    authors: [
      {name: 'Ada Marsh', affiliations: ['Northern College', 'Pier Review']},
      {name: 'Plato', affiliations: []},
    ],
    words: 8,
    minutes: 1,
    progress: 0.5,
  });
});

test('plain text is set in the measure, who is speaking below it', async (t) => {
  t.is(
    await articleToText(article, {measure: 200, justified: false}),
    `  LETTERS

  The harbour clock

  By Ada Marsh · Plato (translator)

1 First, time flies

  │ Tick.
  │
  │     tock

  • one
  • two

  Image: clock.png

  • Ada Marsh: reader in clocks, Institute of Tides (IT), Northern College, Sligo, Ireland; formerly Pier Review (inferred)
  • She owns a clock.

  She reads clocks.

  ∎
`,
  );
});
