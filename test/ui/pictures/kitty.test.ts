import test from 'ava';
import {kitty} from '../../../source/ui/pictures/kitty.js';
import type {PictureBytes} from '../../../source/importers/pictures/picture-bytes.js';
import {givenIn, toldIn} from './recording.js';

/** Bytes that would do harm were they written as they are. */
const live = Buffer.from('\u001B\\\u001B]52;c;eA==\u0007\u009C'.repeat(1000));
const picture: PictureBytes = {format: 'png', bytes: live, width: 300, height: 200};
const place = {id: 7, copy: 1, rows: 10, columns: 30, left: 4, top: 2, from: 0, shown: 10};

test('a picture is given in base64, in chunks, and nothing of it is live', (t) => {
  const written = kitty.send(picture, 7);
  const told = toldIn(written);
  t.true(told.length > 1);
  t.true(told.every(({payload}) => payload.length <= 4096 && /^[A-Za-z\d+/]+=*$/.test(payload)));
  t.deepEqual(
    told.map(({keys}) => keys.get('m')),
    [...told.slice(1).map(() => '1'), '0'],
  );
  t.deepEqual(givenIn(written).get('7'), live);
  // Whatever comes of it, nothing is answered.
  t.true(told.every(({keys}) => keys.get('q') === '2'));
  t.is(written.replaceAll(/\u001B_G[^\u001B]*\u001B\\/g, ''), '');
});

test('pixels are given with their size', (t) => {
  const [first] = toldIn(kitty.send({...picture, format: 'rgb'}, 1));
  t.deepEqual(
    ['f', 's', 'v'].map((key) => first?.keys.get(key)),
    ['24', '300', '200'],
  );
});

test('it is placed in its box at its place, and moves no cursor', (t) => {
  const written = kitty.show(picture, place);
  t.true(written.startsWith('\u001B[3;5H'));
  const [{keys} = {keys: new Map<string, string>()}] = toldIn(written);
  t.deepEqual(
    ['a', 'i', 'p', 'c', 'r', 'y', 'h', 'C'].map((key) => keys.get(key)),
    ['p', '7', '1', '30', '10', '0', '200', '1'],
  );
});

test('of one that is scrolled out in part, the part that is left is placed', (t) => {
  const [{keys} = {keys: new Map<string, string>()}] = toldIn(
    kitty.show(picture, {...place, from: 4, shown: 6}),
  );
  t.deepEqual(
    ['r', 'y', 'h', 'w'].map((key) => keys.get(key)),
    ['6', '80', '120', '300'],
  );
});

test('only its placement is taken away', (t) => {
  const [{keys} = {keys: new Map<string, string>()}] = toldIn(kitty.remove(place));
  t.deepEqual(
    ['a', 'd', 'i', 'p'].map((key) => keys.get(key)),
    ['d', 'i', '7', '1'],
  );
});
