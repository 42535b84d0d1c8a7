import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';
import {identified} from '../../helpers/identified.js';

/** People with what they hold posts at, the innermost unit first. */
const told = ({authors, affiliations}: Article): string[] =>
  authors.map(({name, role, posts}) => {
    const chain = (id: string | undefined): string[] => {
      const unit = affiliations.find((each) => each.id === id);
      return unit ? [unit.name, ...chain(unit.parentId)] : [];
    };
    const at = posts.map(({position, affiliationId}) =>
      [...(position === undefined ? [] : [position]), ...chain(affiliationId)].join(' < '),
    );
    return [name, ...(role === undefined ? [] : [`(${role})`]), ...at].join(' | ');
  });

const read = async (markdown: string): Promise<Article> =>
  identified(await readMarkdown(markdown, {name: 'x.md'}));
const yaml = (lines: string): Promise<Article> => read(`---\n${lines}\n---\n\nText.\n`);

const people: Readonly<Record<string, [lines: string, ...expected: string[]]>> = {
  'names in parts, with underscores': [
    'author: [{first_name: Mara, last_name: van Dorn, affiliation: Harbour College}]',
    'Mara van Dorn | Harbour College',
  ],
  'a family name alone with a given one': ['author: {given: Mara, family: Dorn}', 'Mara Dorn'],
  'a name as key, its institute below it': [
    'author:\n  - Mara Dorn:\n      institute: hc\n  - Piet Ros: {institute: [hc]}\ninstitute:\n  - hc: Harbour College',
    'Mara Dorn | Harbour College',
    'Piet Ros | Harbour College',
  ],
  'a name as key, its institute beside it': [
    'author:\n  - Mara Dorn:\n    institute: Harbour College',
    'Mara Dorn | Harbour College',
  ],
  'authors by their ids': [
    'authors:\n  mara: {name: Mara Dorn, affiliation: Harbour College}\n  piet: {name: Piet Ros}',
    'Mara Dorn | Harbour College',
    'Piet Ros',
  ],
  'authors by their names': [
    'authors:\n  Mara Dorn: Harbour College\n  Piet Ros:',
    'Mara Dorn | Harbour College',
    'Piet Ros',
  ],
  'a name with its institution in brackets': [
    'author: Mara Dorn (Harbour College) and Piet Ros (CNRS)',
    'Mara Dorn | Harbour College',
    'Piet Ros | CNRS',
  ],
  'a name with its institution behind a comma': [
    'author: "Mara Dorn, Harbour College; Piet Ros, Institute of Tides"',
    'Mara Dorn | Harbour College',
    'Piet Ros | Institute of Tides',
  ],
  'notes on names': [
    'author: "Mara Dorn^[Harbour College, mara@example.org] and Piet Ros^[Institute of Tides]"',
    'Mara Dorn | Harbour College',
    'Piet Ros | Institute of Tides',
  ],
  'addresses to write to': [
    'author: Mara Dorn <mara@example.org>, Piet Ros <piet@example.org>',
    'Mara Dorn',
    'Piet Ros',
  ],
  'numbers set high': [
    'author: "Mara Dorn^1,2^, Piet Ros<sup>2</sup>"\naffiliations: [Harbour College, Institute of Tides]',
    'Mara Dorn | Harbour College | Institute of Tides',
    'Piet Ros | Institute of Tides',
  ],
  'an institution and a department': [
    'author: {name: Mara Dorn, department: Currents, institution: Harbour College}',
    'Mara Dorn | Currents < Harbour College',
  ],
  'a position': [
    'author: {name: Mara Dorn, job_title: reader in tides, organization: Harbour College}',
    'Mara Dorn | reader in tides < Harbour College',
  ],
  'a title before the name': ['author: {name: Mara Dorn, title: Dr}', 'Mara Dorn'],
  'a few words about somebody': [
    'author: {name: Mara Dorn, bio: Mara Dorn is a professor of tides at Harbour College.}',
    'Mara Dorn | professor of tides < Harbour College',
  ],
  'keys that a site finds its authors by': ['authors: [mara-dorn, piet_ros]', 'Mara Dorn', 'Piet Ros'],
  'editors and translators': [
    'author: Mara Dorn\ntranslator: Piet Ros\neditors: [Ilse Vos (ed.)]',
    'Mara Dorn',
    'Ilse Vos | (editor)',
    'Piet Ros | (translator)',
  ],
  'an organisation': ['author: Harbour College Press Office', 'Harbour College Press Office'],
  'one institute for all': [
    'author: [Mara Dorn, Piet Ros]\ninstitute: Harbour College',
    'Mara Dorn | Harbour College',
    'Piet Ros | Harbour College',
  ],
  'Hugo’s parameters': ['title: A\nparams:\n  author: Mara Dorn', 'Mara Dorn'],
  'keys in capitals': ['Author: Mara Dorn', 'Mara Dorn'],
};

for (const [what, [lines, ...expected]] of Object.entries(people))
  test(`people: ${what}`, async (t) => {
    t.deepEqual(told(await yaml(lines)), expected);
  });

test('nobody vanishes whose keys are not known', async (t) => {
  const article = await yaml('author: {who: Mara Dorn, works: somewhere}');
  t.deepEqual(told(article), ['Mara Dorn']);
  t.regex(article.warnings.join(' '), /not known: “Mara Dorn” was taken/);
});

test('what hangs on a name and is no institution is a note', async (t) => {
  const {authors, notes} = await yaml('author: "Mara Dorn^[Both tides were measured twice.]"');
  t.is(authors[0]?.name, 'Mara Dorn');
  t.deepEqual(
    notes.map(({text}) => text),
    ['Mara Dorn: Both tides were measured twice'],
  );
});

const heads: Readonly<Record<string, string>> = {
  TOML: '+++\ntitle = "Low water"\ndate = 2023-04-05\nauthors = ["Mara Dorn"]\n[extra]\nx = 1\n+++\nText.\n',
  'JSON between fences':
    ';;;\n{"title": "Low water", "date": "2023-04-05", "author": "Mara Dorn"}\n;;;\nText.\n',
  JSON: '{\n  "title": "Low water", "date": "2023-04-05",\n  "author": {"name": "Mara Dorn"}\n}\n\nText.\n',
  'a title block': '% Low\n  water\n% Mara Dorn\n% 5 April 2023\n\nText.\n',
  'lines of keys': 'Title: Low water\nDate: 2023-04-05\nAuthor: Mara Dorn\n\nText.\n',
  'YAML that ends in dots': '---\ntitle: Low water\ndate: 2023-04-05\nauthor: Mara Dorn\n...\nText.\n',
  'YAML below blank lines': '\n\n---\ntitle: Low water\ndate: 2023-04-05\nauthor: Mara Dorn\n---\nText.\n',
};

for (const [what, markdown] of Object.entries(heads))
  test(`${what} is a front matter, and none of the text`, async (t) => {
    const article = await read(markdown);
    t.like(article, {title: 'Low water', published: '2023-04-05'});
    t.deepEqual(told(article), ['Mara Dorn']);
    t.is(article.sections.flatMap(({blocks}) => blocks).length, 1);
    t.false(JSON.stringify(article.sections).includes('Mara'));
  });

const damaged: Readonly<Record<string, [lines: string, title: string]>> = {
  'a bare colon': ['title: Low water: a memoir\nauthor: Mara Dorn\ndate: 2023-04-05', 'Low water: a memoir'],
  'a sign at the start': ['title: @low water\nauthor: Mara Dorn\ndate: 2023-04-05', '@low water'],
  'a quotation mark never closed': ['title: "Low water\nauthor: Mara Dorn\ndate: 2023-04-05', 'Low water'],
  'a tab': ['title: Low water\ntags:\n\t- a\nauthor: Mara Dorn\ndate: 2023-04-05', 'Low water'],
  'a bracket never closed': [
    'title: Low water\ntags: [a, b\nauthor: Mara Dorn\ndate: 2023-04-05',
    'Low water',
  ],
  'a key twice': ['title: Low water\ntitle: High water\nauthor: Mara Dorn\ndate: 2023-04-05', 'Low water'],
  'a bare colon in a list of authors': [
    'title: Low water\nauthor:\n  - name: Mara Dorn\n    note: see: below\ndate: 2023-04-05',
    'Low water',
  ],
};

for (const [what, [lines, title]] of Object.entries(damaged))
  test(`${what} costs neither title, author nor date`, async (t) => {
    const article = await yaml(lines);
    t.like(article, {title, published: '2023-04-05'});
    t.deepEqual(told(article), ['Mara Dorn']);
  });

test('Markdown, HTML and entities in what is printed are read', async (t) => {
  const article = await yaml(
    'title: "The *low* water &amp; its `code`<br>once \\\\* more"\nsubtitle: "A [link](http://x.org) and __bold__"\nauthor: "**Mara Dorn**"',
  );
  t.is(article.title, 'The low water & its code once * more');
  t.is(article.standfirst, 'A link and bold');
  t.is(article.authors[0]?.name, 'Mara Dorn');
});

test('words for the day on which a page is made are no date, and no warning', async (t) => {
  for (const word of ['today', 'last-modified', '`r Sys.Date()`']) {
    const {published, warnings} = await yaml(`title: A\ndate: "${word}"`);
    t.is(published, undefined);
    t.deepEqual(warnings, []);
  }
});

test('one affiliation below the authors is everybody’s, where nobody’s own is stated', async (t) => {
  const shared = await readMarkdown(
    '---\nauthor: [Ada Quill, Bo Reed]\naffiliation: Northern College\n---\n\nx\n',
    {
      name: 'x.md',
    },
  );
  t.deepEqual(
    shared.authors.map(({posts}) => posts.length),
    [1, 1],
  );
  t.is(shared.source, undefined, 'a file is no publication');
});
