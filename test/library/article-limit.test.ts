import test from 'ava';
import type {Block, Section} from '../../source/article/article.js';
import type {Imported} from '../../source/importers/importer.js';
import {withinLimit} from '../../source/library/article-limit.js';
import {prose} from '../layout/articles.js';
import {bareHead} from './bare-head.js';

const section = (id: string, count: number): Section => ({
  id,
  level: 1,
  derived: false,
  blocks: Array.from({length: count}, (_, index): Block => prose(`${id}${index}`, 'The tide.')),
});

const article = (sections: Section[], more: Partial<Imported> = {}): Imported => ({
  ...bareHead,
  sections,
  ...more,
});

async function* coming(...articles: readonly Imported[]): AsyncGenerator<Imported> {
  yield* articles;
}

/** Blocks by section of each article that comes, with whether its end is missing. */
async function seen(articles: AsyncIterable<Imported>, most: number): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const {sections, warnings, unfinished} of withinLimit(articles, most))
    all.push([sections.map(({blocks}) => blocks.length), warnings.length > 0, unfinished]);
  return all;
}

const three = [section('a', 2), section('b', 2), section('c', 2)];

test('an article with as many parts as may be is left as it is', async (t) => {
  const given = article(three);
  for await (const found of withinLimit(coming(given), 9)) t.is(found, given);
});

test('one with more is cut off and says so, and what comes after it is read', async (t) => {
  t.deepEqual(await seen(coming(article(three), article(three.slice(0, 1))), 5), [
    [[2, 1], true, undefined],
    [[2], false, undefined],
  ]);
  t.deepEqual(await seen(coming(article(three)), 7), [[[2, 2, 0], true, undefined]]);
  t.deepEqual(await seen(coming(article(three)), 6), [[[2, 2], true, undefined]]);
});

test('one that is still read is read no further than it may be long', async (t) => {
  let asked = 0;
  const endless = async function* (): AsyncGenerator<Imported> {
    for (; ; asked++) yield article(three.slice(0, asked + 1), {unfinished: 0.1});
  };
  t.deepEqual(await seen(endless(), 5), [
    [[2], false, 0.1],
    [[2, 1], true, undefined],
  ]);
  t.is(asked, 1);
});

test('sections that have come before count, where only what follows them comes', async (t) => {
  const parts = coming(
    article(three.slice(0, 2), {unfinished: 0.5}),
    article(three.slice(2), {kept: 2, unfinished: 0.9}),
  );
  t.deepEqual(await seen(parts, 8), [
    [[2, 2], false, 0.5],
    [[1], true, undefined],
  ]);
});
