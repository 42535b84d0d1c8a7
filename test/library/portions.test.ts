import test from 'ava';
import type {Block, Section} from '../../source/article/article.js';
import type {Imported} from '../../source/importers/importer.js';
import {createAssembly} from '../../source/library/assembly.js';
import {portionsOf} from '../../source/library/portions.js';
import {prose} from '../layout/articles.js';
import {bareHead as head} from './bare-head.js';

const section = (id: string, ...lengths: readonly number[]): Section => ({
  id,
  level: 1,
  derived: false,
  blocks: lengths.map((length, index): Block => prose(`${id}${index}`, 'x'.repeat(length))),
});

const sentAndJoined = (sections: readonly Section[], most: number): Imported[] => {
  const assemble = createAssembly();
  return Array.from(portionsOf(sections, most), (portion, index) =>
    assemble({at: 0, article: head, portion, ...(index === 0 && {from: 0})}),
  ).filter((article) => article !== undefined);
};

const long = [section('a', 30, 40, 50), section('b'), section('c', 100, 1, 1, 1), section('d', 5)];

for (const most of [1, 10, 60, 90, 1000])
  test(`an article that comes in portions of ${most} units is the one that was sent`, (t) => {
    const articles = sentAndJoined(long, most);
    t.deepEqual(articles.at(-1), {...head, sections: long});
    const shares = articles.map(({unfinished = 1}) => unfinished);
    t.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
  });

test('a portion holds no more than it may, but for a longer paragraph', (t) => {
  const portions = [...portionsOf(long, 180)];
  t.deepEqual(
    portions.map(({sections}) => sections.map(({id, blocks}) => `${id}${blocks.length}`).join(' ')),
    ['a1', 'a1', 'a1 b0', 'c1', 'c2', 'c1', 'd1'],
  );
  t.deepEqual(
    portions.map(({goesOn}) => goesOn),
    [false, true, true, false, true, true, false],
  );
});

test('many short paragraphs, and many headings without any, come in several portions', (t) => {
  const short = [section('a', ...Array.from({length: 3000}, () => 1))];
  const bare = Array.from({length: 3000}, (_, at) => section(`b${at}`));
  t.true([...portionsOf(short)].length > 2);
  t.true([...portionsOf(bare)].length > 2);
});

test('an article without sections is one portion', (t) => {
  t.deepEqual([...portionsOf([])], [{sections: [], goesOn: false, share: 1}]);
});

test('what has come stays on the screen until what replaces it is as long', (t) => {
  const assemble = createAssembly();
  const [first] = portionsOf(long);
  const unfinished = assemble({at: 0, article: {...head, unfinished: 0.5}, portion: first!, from: 0});
  t.is(unfinished?.unfinished, 0.5);
  const again = [...long.map((each) => ({...each, level: 2})), section('e', 60, 60)];
  const articles = Array.from(portionsOf(again, 180), (portion, index) =>
    assemble({at: 0, article: head, portion, ...(index === 0 && {from: 0})}),
  );
  t.deepEqual(
    articles.map((article) => article?.sections.length),
    [undefined, undefined, undefined, undefined, undefined, undefined, 4, 5, 5],
  );
});

test('an article is given again when it has grown by some of what was given, and at its end', (t) => {
  const assemble = createAssembly();
  const given = Array.from({length: 40}, (_, at) => {
    const portion = {sections: [section(`s${at}`, 1)], goesOn: false, share: at === 39 ? 1 : at / 40};
    return assemble({at: 0, article: head, portion})?.sections.length;
  }).filter((length) => length !== undefined);
  t.deepEqual(given.slice(0, 3), [1, 2, 3]);
  t.true(given.length < 25);
  t.is(given.at(-1), 40);
});
