import test from 'ava';
import {decodePicture} from '../../../source/importers/pictures/decode.js';
import {pictureIn} from '../../../source/importers/pictures/picture.js';
import {clearWebp, exactWebp, gif, jpeg, png, webp} from './samples.js';

const sizeOf = (bytes: Uint8Array): unknown => {
  const picture = pictureIn(bytes);
  return picture && [picture.format, picture.width, picture.height];
};

test('a picture is told by its bytes, with its size', (t) => {
  t.deepEqual(sizeOf(png(20, 10)), ['png', 20, 10]);
  t.deepEqual(sizeOf(jpeg), ['jpeg', 16, 12]);
  t.deepEqual(sizeOf(gif), ['gif', 16, 12]);
  for (const bytes of [webp, exactWebp, clearWebp]) t.deepEqual(sizeOf(bytes), ['webp', 16, 12]);
});

test('of a PNG nothing is left but the picture', (t) => {
  const picture = pictureIn(png(20, 10, {text: 'whose camera it was'}));
  t.deepEqual(Buffer.from(picture!.bytes), Buffer.from(png(20, 10)));
});

test('what is none, is cut off, or would be too much or too little is none', (t) => {
  t.is(sizeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), undefined);
  t.is(sizeOf(new Uint8Array()), undefined);
  t.is(sizeOf(png(20, 10, {claimed: [60_000, 60_000]})), undefined);
  t.is(sizeOf(png(20, 10, {claimed: [0, 10]})), undefined);
  t.is(sizeOf(png(1, 1)), undefined);
  const whole = png(20, 10);
  for (let end = 0; end < whole.length; end++) t.is(sizeOf(whole.subarray(0, end)), undefined);
  for (let end = 0; end < 20; end++) t.is(sizeOf(jpeg.subarray(0, end)), undefined);
});

test('a WebP that moves is left to what can show it', (t) => {
  const moving = Uint8Array.from(clearWebp);
  moving[20]! |= 0x02;
  t.is(sizeOf(moving), undefined);
});

for (const [name, sample] of Object.entries({jpeg, gif, webp, exactWebp, clearWebp}))
  test(`whatever a byte of ${name} is changed to, a picture is read or refused`, async (t) => {
    for (let at = 0; at < sample.length; at++) {
      const damaged = Uint8Array.from(sample);
      damaged[at] = 0xff - damaged[at]!;
      const picture = pictureIn(damaged);
      const found = picture && (await decodePicture(picture, 100).catch(() => undefined));
      t.true((found?.bytes.length ?? 0) <= 3 * 100 * 100);
    }
  });

for (const [name, sample] of Object.entries({jpeg, gif, webp, exactWebp}))
  test(`the pixels of ${name} are had for a terminal that takes no such file`, async (t) => {
    const {bytes, width, height, format} = (await decodePicture(pictureIn(sample)!, 100))!;
    t.deepEqual([format, width, height, bytes.length], ['rgb', 16, 12, 16 * 12 * 3]);
    const [red = 0, , blue = 0] = bytes;
    t.true(red > 200 && blue < 60);
    const [lastRed = 0, , lastBlue = 0] = bytes.subarray(-3);
    t.true(lastRed < 60 && lastBlue > 200);
  });

test('what can be seen through lies on white', async (t) => {
  const [red = 0, green = 0, blue = 0] = (await decodePicture(pictureIn(clearWebp)!, 100))!.bytes;
  t.true(red > 230);
  t.true(Math.abs(green - 127) < 30 && Math.abs(blue - 127) < 40);
});

test('one that is larger than it is shown becomes smaller, in proportion', async (t) => {
  const {bytes, width, height} = (await decodePicture(pictureIn(jpeg)!, 8))!;
  t.deepEqual([width, height, bytes.length], [8, 6, 8 * 6 * 3]);
});
