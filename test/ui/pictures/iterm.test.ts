import test from 'ava';
import {iterm} from '../../../source/ui/pictures/iterm.js';
import type {PictureBytes} from '../../../source/importers/pictures/picture-bytes.js';

const live = Buffer.from('\u0007\u001B]52;c;eA==\u0007'.repeat(100));
const picture: PictureBytes = {format: 'gif', bytes: live, width: 300, height: 200};
const place = {id: 7, copy: 1, rows: 3, columns: 30, left: 4, top: 2, from: 0, shown: 3};

test('a picture is written into its box, in base64', (t) => {
  const [, keys = '', base64 = ''] =
    /^\u001B\[3;5H\u001B\]1337;File=([^:]*):([^\u0007]*)\u0007$/.exec(iterm.show(picture, place)) ?? [];
  t.deepEqual(Buffer.from(base64, 'base64'), live);
  t.regex(keys, /inline=1/);
  t.regex(keys, /width=30;height=3/);
});

test('one that is not wholly to be seen is not written', (t) => {
  t.is(iterm.show(picture, {...place, from: 1, shown: 2}), '');
});

test('it is taken away by blanks in its cells', (t) => {
  t.is(iterm.remove({...place, shown: 2}), '\u001B[3;5H\u001B[0m\u001B[30X\u001B[4;5H\u001B[0m\u001B[30X');
});
