import test from 'ava';
import {readHead} from '../../../source/importers/newspaper/head.js';
import {piecesOf} from '../../../source/importers/newspaper/split-pieces.js';
import {languageFor} from '../../../source/people/languages/load.js';

const body = 'Every spring the council counts its ships, and every spring it counts fewer. Nobody minds.';

type Row = {
  name: string;
  page: string[];
  kicker?: string;
  title?: string;
  byline?: string;
  standfirst?: string;
};

const rows: Row[] = [
  {
    name: 'kicker, byline, headline, standfirst',
    page: ['# VIEWS', 'ADA BRAND', '## The silent quay', 'A town that builds for cars'],
    kicker: 'VIEWS',
    byline: 'ADA BRAND',
    title: 'The silent quay',
    standfirst: 'A town that builds for cars',
  },
  {
    name: 'a kicker in small letters that no list knows, the byline between it and the headline',
    page: ['# From the river', 'ADA BRAND', '## The silent quay'],
    kicker: 'From the river',
    byline: 'ADA BRAND',
    title: 'The silent quay',
  },
  {
    name: 'headline, byline',
    page: ['## The silent quay', 'ADA BRAND'],
    byline: 'ADA BRAND',
    title: 'The silent quay',
  },
  {
    name: 'headline, standfirst, byline',
    page: ['## The silent quay', 'A town that builds for cars', 'ADA BRAND'],
    byline: 'ADA BRAND',
    title: 'The silent quay',
    standfirst: 'A town that builds for cars',
  },
  {
    name: 'a standfirst with a stop before the byline',
    page: ['The silent quay', 'A town builds for cars.', 'By Ada Brand'],
    byline: 'By Ada Brand',
    title: 'The silent quay',
    standfirst: 'A town builds for cars.',
  },
  {
    name: 'a standfirst in italics',
    page: ['The silent quay', 'By Ada Brand', '*A town builds for cars.*'],
    byline: 'By Ada Brand',
    title: 'The silent quay',
    standfirst: 'A town builds for cars.',
  },
  {
    name: 'a headline above a deeper one, and the byline under both',
    page: ['# The silent quay', '## A town that builds for cars', 'ADA BRAND'],
    byline: 'ADA BRAND',
    title: 'The silent quay',
    standfirst: 'A town that builds for cars',
  },
  {
    name: 'nothing marked',
    page: ['COMMENT', 'The silent quay', 'By Ada Brand', 'A town that builds for cars'],
    kicker: 'COMMENT',
    byline: 'By Ada Brand',
    title: 'The silent quay',
    standfirst: 'A town that builds for cars',
  },
  {
    name: 'a headline in capitals',
    page: ['THE SILENT QUAY OF SALTMERE', 'ADA BRAND'],
    byline: 'ADA BRAND',
    title: 'THE SILENT QUAY OF SALTMERE',
  },
  {
    name: 'a kicker and a headline in capitals',
    page: ['OPINION', 'THE SILENT QUAY OF SALTMERE', 'ADA BRAND'],
    kicker: 'OPINION',
    byline: 'ADA BRAND',
    title: 'THE SILENT QUAY OF SALTMERE',
  },
  {
    name: 'a headline that asks',
    page: ['Who owns the quay?', 'By Ada Brand'],
    byline: 'By Ada Brand',
    title: 'Who owns the quay?',
  },
  {
    name: 'a byline on two lines',
    page: ['# VIEWS', 'ADA BRAND AND\nKOFI A. MENSAH', '## The silent quay'],
    kicker: 'VIEWS',
    byline: 'ADA BRAND AND\nKOFI A. MENSAH',
    title: 'The silent quay',
  },
  {
    name: 'no byline',
    page: ['# EDITORIAL', '## The silent quay'],
    kicker: 'EDITORIAL',
    title: 'The silent quay',
  },
  {
    name: 'head without blank lines',
    page: ['# VIEWS\nADA BRAND\n## The silent quay'],
    kicker: 'VIEWS',
    byline: 'ADA BRAND',
    title: 'The silent quay',
  },
  {
    name: 'several people',
    page: ['## The silent quay', 'ADA BRAND, CHEN BOWEN AND KOFI A. MENSAH'],
    byline: 'ADA BRAND, CHEN BOWEN AND KOFI A. MENSAH',
    title: 'The silent quay',
  },
  {name: 'text alone is no head', page: []},
];

for (const {name, page, ...wanted} of rows) {
  test(name, (t) => {
    const {length, ...head} = readHead(piecesOf([...page, body, body].join('\n\n')), 0);
    t.deepEqual(head, wanted);
    t.is(length, Object.keys(wanted).length);
  });
}

test('a name that no list has is a byline where the note has its bearer by a title and the family name', (t) => {
  const page = ['# VIEWS', 'BITANGE WEIRSBY', '## The silent quay', body, 'Prof Weirsby teaches law.'];
  t.is(readHead(piecesOf(page.join('\n\n')), 0).byline, 'BITANGE WEIRSBY');
  t.is(readHead(piecesOf(page.slice(0, -1).join('\n\n')), 0).byline, undefined);
});

test('a name in letters that many words have is a byline where a note follows that reads it or says posts', async (t) => {
  const language = await languageFor('ja');
  for (const [byline, note] of [
    ['鵜渚', '（うみの・なぎさ　漁師）'],
    ['アナ・シルバ', '灘州大学教授、国立河川研究所顧問。川の高さを測る。'],
  ] as const) {
    const page = ['川を測る', byline, '毎朝、橋の上で水の高さを測る人がいる。', note].join('\n\n');
    t.is(readHead(piecesOf(page, language), 0, language).byline, byline);
  }
});

test('a name that is written as it sounds is a byline where the note begins with it', async (t) => {
  const pages = [
    [
      'ja',
      '川を測る',
      'アナ・シルバ',
      '毎朝、橋の上で水の高さを測る人がいる。',
      'アナ・シルバ　灘州大学教授。',
    ],
    ['zh', '量河的人', '安娜·席尔瓦', '每天清晨，都有人在桥上量水。', '安娜·席尔瓦，海边大学教授。'],
    [
      'ko',
      '강을 재는 사람',
      '아나 시우바',
      '날마다 다리 위에서 물을 재는 사람이 있다.',
      '아나 시우바는 강물대 교수이다.',
    ],
  ] as const;
  for (const [code, title, byline, ...text] of pages) {
    const language = await languageFor(code);
    const head = readHead(piecesOf([title, byline, ...text].join('\n\n'), language), 0, language);
    t.is(head.title, title);
    t.is(head.byline, byline);
  }
});

test('a name with a point within is a byline right before the text, a crosshead or a kicker is none', async (t) => {
  const language = await languageFor('zh');
  const page = ['## 量河的人', '每天清晨的桥上', '安娜·席尔瓦', '每天清晨，都有人在桥上量水，风雨无阻。'];
  const note = '*海边大学教授。*';
  t.is(readHead(piecesOf([...page, note].join('\n\n'), language), 0, language).byline, '安娜·席尔瓦');
  t.is(readHead(piecesOf(page.join('\n\n'), language), 0, language).byline, undefined);
  const unsigned = ['河岸·水', '## 量河的人', '每天清晨，都有人在桥上量水，风雨无阻。'];
  t.is(readHead(piecesOf(unsigned.join('\n\n'), language), 0, language).byline, undefined);
});

test('a sentence with the nouns of posts and institutions is a standfirst, and says nobody’s post', async (t) => {
  const pages = [
    [
      'nl',
      '# De haven',
      'Ada Veld',
      'Een schipper is geen gevangene van de gemeente',
      'Elk voorjaar telt men de schepen.',
    ],
    [
      'sv',
      '# Hamnen',
      'Av Ada Alm',
      'Kommunen har råd med en hamn',
      'Varje vår räknar man fartygen i hamnen.',
    ],
  ] as const;
  for (const [code, title, byline, standfirst, text] of pages) {
    const language = await languageFor(code);
    const page = [title, byline, standfirst, text, text].join('\n\n');
    t.is(readHead(piecesOf(page, language), 0, language).standfirst, standfirst);
  }
});

test('an open letter has its name where a byline stands', async (t) => {
  const language = await languageFor('de');
  const page = ['# Der Hafen', 'Wem er gehört', 'Ein offener Brief', body, body].join('\n\n');
  t.is(readHead(piecesOf(page, language), 0, language).byline, 'Ein offener Brief');
});
