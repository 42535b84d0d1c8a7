import test from 'ava';
import {splitFrontMatter} from '../../../source/importers/front-matter/split.js';

test('front matter stands between fences at the very beginning and holds keys', (t) => {
  t.deepEqual(splitFrontMatter('---\ntitle: A\n---\nText\n'), {
    head: {syntax: 'yaml', text: 'title: A\n'},
    body: 'Text\n',
  });
  t.deepEqual(splitFrontMatter('---\ntitle: A\n...\nText\n'), {
    head: {syntax: 'yaml', text: 'title: A\n'},
    body: 'Text\n',
  });
  t.deepEqual(splitFrontMatter('---\n---\nText\n'), {head: {syntax: 'yaml', text: ''}, body: 'Text\n'});
});

test('a rule at the top is none', (t) => {
  for (const text of [
    '---\n\nA rule above.\n\n---\n\nBelow.\n',
    '---\ntitle: A\n',
    'Text\n---\ntitle: A\n---\n',
    '----\na: b\n---\n',
  ])
    t.deepEqual(splitFrontMatter(text), {body: text});
});

test('a last block of metadata is none of the text, a heading over text is', (t) => {
  t.is(splitFrontMatter('---\na: b\n---\nText\n\n---\nlatex:\n  c: d\n---\n').body, 'Text\n');
  t.is(splitFrontMatter('---\na: b\n---\nText\n\n---\n\nMore.\n').body, 'Text\n\n---\n\nMore.\n');
});
