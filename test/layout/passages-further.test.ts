import test from 'ava';
import type {Section} from '../../source/article/article.js';
import {passagesBelow, passagesOf, textPassages} from '../../source/layout/passages.js';
import {articleOf, nasty} from './articles.js';

const whole = articleOf(nasty);

/** An article cut after so many blocks of a section. */
const cutAt = (sections: readonly Section[], at: number, blocks: number): Section[] => [
  ...sections.slice(0, at),
  {...sections[at]!, blocks: sections[at]!.blocks.slice(0, blocks)},
];

test('passages of an article that grows by blocks and sections are those of the whole one', (t) => {
  for (const [at, {blocks}] of whole.sections.entries())
    for (let count = 0; count <= blocks.length; count++) {
      const article = {...whole, sections: cutAt(whole.sections, at, count)};
      const before = {article, ...textPassages(article)};
      const grown = textPassages(whole, before);
      t.deepEqual([...grown.passages, ...passagesBelow(whole)], passagesOf(whole), `${at} ${count}`);
      t.deepEqual(grown.starts, textPassages(whole).starts);
      const kept = before.passages.filter(({block}) => block !== undefined);
      t.true(kept.every((passage) => grown.passages.includes(passage)));
    }
});
