import test from 'ava';
import type {Table} from '../../source/article/article.js';
import {createGalley} from '../../source/layout/galley.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {passagesOf} from '../../source/layout/passages.js';
import {articleOf, prose, section} from './articles.js';

const table: Table = {
  kind: 'table',
  id: 't',
  header: ['Harbour', 'Boats', 'Crews', 'Nets', 'Ropes'],
  rows: [['Saltmere', '1200', '3400', '5600', '7800']],
};

test('with more room tables are set anew, and other lines are those there were', (t) => {
  const passages = passagesOf(articleOf({sections: [section([prose('The tide came in.'), table])]}));
  const narrow = createGalley(passages, {measure: 20, room: 20, justified: false}, unhyphenated);
  const kinds = passages.map(({block}) => block?.kind);
  const [text, columns] = [kinds.indexOf('prose'), kinds.indexOf('table')];
  const before = [narrow.lines(text, 0), narrow.lines(columns, 0)];
  const wide = narrow.inRoom({measure: 20, room: 80, justified: false});
  t.is(wide.lines(text, 0), before[0]!);
  t.not(wide.lines(columns, 0).length, before[1]!.length);
  t.deepEqual(wide.inRoom({measure: 20, room: 20, justified: false}).lines(columns, 0), before[1]!);
});
