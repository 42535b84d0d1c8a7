import type {Article, Block, Prose, Section, Span} from '../../source/article/article.js';
import {blockIds} from '../../source/article/ids.js';

const idOf = blockIds();

export const prose = (...spans: Array<string | Span>): Prose => ({
  kind: 'prose',
  id: idOf(JSON.stringify(spans)),
  spans: spans.map((span) => (typeof span === 'string' ? {text: span} : span)),
  repairs: [],
});

export const section = (blocks: Block[], rest: Partial<Section> = {}): Section => ({
  id: idOf('section'),
  level: 1,
  derived: false,
  blocks,
  ...rest,
});

export const articleOf = (rest: Partial<Article>): Article => ({
  id: 'broadsheet:test',
  title: 'A title',
  language: 'en',
  authors: [],
  affiliations: [],
  sections: [],
  disclosures: [],
  notes: [],
  warnings: [],
  ...rest,
});

const english =
  'Nobody who keeps a harbour expects the tide to be punctual, and yet the harbourmaster’s ledger of Saltmere shows ' +
  'an extraordinarily well-ordered succession of arrivals. “We write down what we see,” says the present keeper — ' +
  'a retired schoolteacher — “and what we see is weather.” Mr. Ode, whom I met in 1987, kept 23,000 such entries; ' +
  'his self-discipline was proverbial, his multidisciplinary handwriting incomprehensible.';

/** Everything that is hard to set, each in a block of its own. */
export const nasty: Article = articleOf({
  kicker: 'HARBOUR NOTES',
  title: 'The ledger of Saltmere and the arithmetic of tides 潮汐 👩‍👩‍👧‍👦',
  standfirst: 'What a re-reading of two centuries of entries tells about weather, wages and handwriting',
  published: '2024-03-01',
  authors: [
    {id: 'ode', name: 'Ida Ode', posts: []},
    {id: 'parr', name: 'Jon Parr', posts: []},
    {id: 'lim', name: 'Lim Siew', role: 'translator', posts: []},
  ],
  sections: [
    section([
      prose(english),
      prose('Short.'),
      prose(''),
      prose('a'),
      prose(' \t leading and  double   spaces '),
    ]),
    section(
      [prose('First, ', {text: 'a point', styles: ['emphasis']}, ' that is made at some length here.')],
      {
        derived: true,
        point: {number: 1, marker: 'First,'},
      },
    ),
    section(
      [
        prose(
          '港口的潮汐记录显示，“准时”一词从未出现过。船长们（包括退休的）都知道：天气才是主人！それでも、港長は毎日ノートをつけていた。',
        ),
        prose('세일미어 항구의 기록은 200년에 걸쳐 있으며 누구도 그것을 전부 읽지 않았다.'),
        prose('🏴‍☠️ flags 🇳🇿🇫🇷 keycaps 1️⃣ #⃣ hands 👍🏽👍🏿 families 👨‍👩‍👧‍👦👩🏻‍🚀 hearts ❤️❤️❤️ alone ☝ and ☝️.'),
        prose(
          'e\u0301e\u0301 Z\u0351\u036Ba\u0321l\u0334g\u035Co\u0489 q\u0307\u0323 क्षत्रिय हिन्दी नि\u200Dर्मल ไทยไม่มีวรรค',
        ),
        prose('שלום לכל הספנים, המים גבוהים היום. مرحبا بكم في الميناء القديم.'),
        prose(
          'See https://example.org/ledgers/1790-1990/volume-12/page?number=204&highlight=tide#entry-7 or mail keeper@saltmere.example.',
        ),
        prose('Donaudampfschifffahrtsgesellschaftskapitänsmütze', ' ', {
          text: 'x'.repeat(150),
          styles: ['code'],
        }),
        prose(
          'soft\u00ADhyphens are re\u00ADspec\u00ADted, zero\u200Bwidth\u200Bspaces too; no\u00A0break keeps 10\u00A0km together',
        ),
        prose(
          {text: 'linked words go on', styles: ['link'], href: 'https://example.org'},
          {text: ' in strong', styles: ['strong', 'emphasis']},
          '.',
        ),
        prose('A verse that ends,\nanother that begins,\n\nand one after a blank.'),
      ],
      {heading: 'Unusual letters, unreasonable lengths'},
    ),
    section(
      [
        {
          kind: 'quotation',
          id: 'q1',
          blocks: [
            prose('A quotation of some words, long enough to be broken on a narrow screen.'),
            {kind: 'quotation', id: 'q2', blocks: [prose('And one within it.'), prose('In two paragraphs.')]},
            {
              kind: 'list',
              id: 'l0',
              ordered: true,
              start: 9,
              entries: [[prose('ninth')], [prose('tenth, and longer than the ninth was')]],
            },
          ],
        },
        {
          kind: 'list',
          id: 'l1',
          ordered: false,
          entries: [
            [prose('tight entries have no blank row between them')],
            [
              prose('not even'),
              {kind: 'list', id: 'l2', ordered: false, entries: [[prose('below one')], [prose('another')]]},
            ],
          ],
        },
        {
          kind: 'list',
          id: 'l3',
          ordered: true,
          entries: [[prose('loose ones'), prose('do')], [prose('all of them')]],
        },
        {
          kind: 'code',
          id: 'c1',
          language: 'c',
          text: 'int main() {\n\treturn\t0; /* 返回零 and a comment that is much too long for a narrow screen */\n\n}',
        },
        {
          kind: 'table',
          id: 't1',
          caption: 'Arrivals by season',
          header: ['Season', 'Arrivals', 'Remarks of the keeper'],
          rows: [
            ['Spring', '1,204', 'Fog; two collisions, neither of them remarkable in any way'],
            ['', '', ''],
            ['Winter', '88', '冰冻的港口'],
          ],
        },
        {kind: 'table', id: 't2', header: ['', ''], rows: [['a', 'b'], ['c']]},
        {
          kind: 'figure',
          id: 'f1',
          alt: 'A harbour',
          caption: 'The harbour of Saltmere at low water, seen from the mole',
        },
        {kind: 'formula', id: 'm1', tex: String.raw`h(t) = \sum_{k=1}^{n} A_k \cos(\omega_k t + \varphi_k)`},
      ],
      {heading: 'Blocks', level: 2},
    ),
  ],
  notes: [
    {id: 'n1', kind: 'author', text: 'Ida Ode teaches tidal arithmetic at Saltmere College.'},
    {id: 'n2', kind: 'footnote', text: 'The ledger of 1812 is lost.'},
    {id: 'n3', kind: 'credit', text: 'JON PARR / SALTMERE GAZETTE'},
  ],
});
