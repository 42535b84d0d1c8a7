import test from 'ava';
import {readingLinks as reading} from '../helpers/linked-article.js';
import {rowsOf, statusOf} from '../helpers/panels.js';
import type {Reader} from '../helpers/reader.js';

/** The same screen with the pane closed. */
const alone = (): Reader => reading().press('a');

const marked = (reader: Reader): string[] =>
  rowsOf(reader, 'page')
    .flat()
    .flatMap(({text, mark}) => (mark === 'current' ? [text] : []));

test('without the pane, Tab goes from link to link and says where they lead; with it, into it', (t) => {
  const reader = alone().press('tab');
  t.deepEqual(marked(reader), ['a file']);
  t.regex(statusOf(reader), /^sub\/b\.md#two · link 1 of 6 .*Enter follow/);
  t.deepEqual(marked(reader.press('tab')), ['a place']);
  t.deepEqual(marked(reader.press('shift-tab', 'shift-tab')), ['¹']);
  t.deepEqual(marked(reader.press('3', 'tab')), ['nowhere']);
  t.deepEqual(marked(reader.press('esc')), []);
  t.deepEqual(marked(alone().press('shift-tab')), ['¹']);
  t.true(reading().press('tab').state.pane.focused);
});

test('Enter follows the link that is marked; what leads out is asked about first', (t) => {
  t.is(alone().press('tab', 'tab', 'enter').top, 'Last words');
  t.is(
    alone()
      .press('tab', 'enter')
      .effects.find(({type}) => type === 'follow')?.type,
    'follow',
  );
  const asked = alone().press('tab', 'tab', 'tab', 'tab', 'enter');
  t.regex(statusOf(asked), /^https:\/\/example\.org\/tide +Enter read here/);
  t.deepEqual(marked(asked.press('esc')), []);
});

test('whatever moves the text unmarks the link', (t) => {
  for (const key of ['j', ']', 'G']) t.deepEqual(marked(alone().press('tab', key, 'g')), [], key);
});
