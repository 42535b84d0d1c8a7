import test from 'ava';
import {createTypesetting} from '../../source/reader/typesetting.js';
import {pageAt} from '../../source/reader/pages.js';
import type {Article, Block} from '../../source/article/article.js';

const prose = (id: string, page?: string): Block => ({
  kind: 'prose',
  id,
  spans: [{text: `Of ${id}.`}],
  repairs: [],
  ...(page !== undefined && {page}),
});

const article = (blocks: Block[]): Article =>
  ({
    id: 'a',
    title: 'The quay',
    kind: 'other',
    authors: [],
    affiliations: [],
    notes: [],
    language: 'en',
    sections: [{id: 's', level: 1, blocks}],
  }) as unknown as Article;

const pages = (blocks: Block[], isWhole = true): Array<string | undefined> => {
  const typesetting = createTypesetting(article(blocks));
  return typesetting
    .passages()
    .flatMap(({kind}, at) => (kind === 'block' ? [pageAt(typesetting, at, isWhole)] : []));
};

test('a paragraph stands on the page that it begins on, else on the last that began before it', (t) => {
  const blocks = [prose('a', 'xi'), prose('b'), prose('c', '12'), prose('d')];
  t.deepEqual(pages(blocks), ['p. xi of 12', 'p. xi of 12', 'p. 12 of 12', 'p. 12 of 12']);
  t.deepEqual(pages(blocks, false), ['p. xi', 'p. xi', 'p. 12', 'p. 12']);
});

test('a page may begin with a list', (t) => {
  const list: Block = {
    kind: 'list',
    id: 'l',
    ordered: false,
    entries: [[prose('b')], [prose('c')]],
    page: '2',
  };
  t.deepEqual(pages([prose('a', '1'), list]), ['p. 1 of 2', 'p. 2 of 2', 'p. 2 of 2']);
});

test('a text without pages, or of one, says nothing of them', (t) => {
  t.deepEqual(pages([prose('a'), prose('b')]), [undefined, undefined]);
  t.deepEqual(pages([prose('a', '1'), prose('b')]), [undefined, undefined]);
});
