import path from 'node:path';
import test from 'ava';
import {createPictures, type Pictures} from '../../../source/library/pictures/pictures-in-worker.js';

const code = path.join(import.meta.dirname, 'slow-worker.js');

const heightOf = async (pictures: Pictures, picture: string): Promise<number | undefined> => {
  const found = await pictures.get({picture, place: {}, fromWeb: false, formats: ['png'], edge: 100});
  return found?.height;
};

test('pictures are answered in order, and one that takes too long holds up no other', async (t) => {
  // It is no other than the endless one that this is too short for.
  const pictures = createPictures({code, patience: 3000});
  t.teardown(() => pictures.close());
  const answers = ['a', 'endless', 'abc'].map((picture) => heightOf(pictures, picture));
  t.deepEqual(await Promise.all(answers), [1, undefined, 3]);
});

test('what is asked for after the end is not answered', async (t) => {
  const pictures = createPictures({code});
  pictures.close();
  t.is(await heightOf(pictures, 'a'), undefined);
});
