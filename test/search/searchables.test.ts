import test from 'ava';
import type {Article, Block} from '../../source/article/article.js';
import {searchablesOf} from '../../source/search/searchables.js';

const prose = (id: string): Block => ({kind: 'prose', id, spans: [{text: `Text of ${id}.`}], repairs: []});

const article: Article = {
  id: 'one',
  title: 'The harbour lights',
  standfirst: 'What they say.',
  language: 'en',
  authors: [{id: 'ines-albrecht', name: 'Ines Albrecht', posts: []}],
  affiliations: [],
  sections: [
    {id: 'intro', heading: 'Introduction', level: 1, derived: true, blocks: [prose('a')]},
    {
      id: 'first',
      heading: 'First, the lights are dimmed',
      level: 1,
      derived: true,
      point: {number: 1, marker: 'First,'},
      blocks: [
        {kind: 'quotation', id: 'q', blocks: [prose('b')]},
        {kind: 'list', id: 'l', ordered: false, entries: [[prose('c')], [{kind: 'figure', id: 'f'}]]},
      ],
    },
    {id: 'stated', heading: 'A heading', level: 1, derived: false, blocks: []},
    {id: 'bare', level: 1, derived: false, blocks: [prose('d')]},
  ],
  disclosures: [],
  notes: [{id: 'n', kind: 'author', text: 'She keeps a lighthouse.'}],
  warnings: [],
};

test('headline, standfirst, stated headings, innermost paragraphs and notes, each with its section', (t) => {
  t.deepEqual(
    searchablesOf(article).map(({target, section, text}) => [target, section, text]),
    [
      [{kind: 'title'}, '', 'The harbour lights'],
      [{kind: 'standfirst'}, '', 'What they say.'],
      [{kind: 'block', id: 'a'}, 'Introduction', 'Text of a.'],
      [{kind: 'block', id: 'b'}, 'First', 'Text of b.'],
      [{kind: 'block', id: 'c'}, 'First', 'Text of c.'],
      [{kind: 'section', id: 'stated'}, 'A heading', 'A heading'],
      [{kind: 'block', id: 'd'}, '', 'Text of d.'],
      [{kind: 'note', id: 'n'}, 'Author note', 'She keeps a lighthouse.'],
    ],
  );
});

test('each says of which article and by whom', (t) => {
  for (const {article: id, title, authors} of searchablesOf(article)) {
    t.deepEqual([id, title, authors], ['one', 'The harbour lights', ['Ines Albrecht']]);
  }
});
