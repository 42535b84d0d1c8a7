import test from 'ava';
import {contextOf} from '../../source/ui/layer-scenes.js';
import {bakeries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const asked = {type: 'locked', shown: 'gate.pdf', wrong: false} as const;

test('what is typed is the password, whatever key it is, and Enter tries it', (t) => {
  const reader = new Reader().act(asked).type('jq? 5').press('enter');
  t.deepEqual(reader.effects, [{type: 'unlock', password: 'jq? 5'}]);
  t.is(reader.state.password, undefined);
});

test('an empty field is no password, and Esc is the answer that there is none', (t) => {
  const reader = new Reader().act(asked).press('enter');
  t.is(contextOf(reader.state), 'password');
  t.deepEqual(reader.press('esc').effects, [{type: 'unlock'}]);
  t.is(contextOf(reader.state), 'picker');
});

test('while it is asked the keys are the field’s, and what was waited for is waited for again', (t) => {
  const reader = new Reader().act({type: 'chosen', article: bakeries.id});
  const {opening} = reader.state;
  t.not(opening, undefined);
  reader.act({type: 'slow', request: opening!.request, message: 'reading it'}).act(asked);
  t.is(reader.state.opening, undefined);
  reader.act({type: 'key', key: 'q'}).act({type: 'key', key: 'enter'});
  t.deepEqual(reader.state.opening, {...opening, slow: true});
});

test('a locked document of the list is opened by its path', (t) => {
  const [entry] = new Reader().state.picker.entries;
  const list = [{...entry!, id: 'failed:gate.pdf', problem: 'is locked', locked: 'gate.pdf'}];
  t.like(new Reader({list}).press('enter').effect('open-locked'), {path: 'gate.pdf'});
});
