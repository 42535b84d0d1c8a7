import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {type Collection, createCollection} from '../../../source/library/collection/collection.js';
import {openLibraryFolders} from '../../../source/library/collection/library-folders.js';
import {isFailure} from '../../../source/library/failure.js';
import type {ReadArticle} from '../../../source/library/read-source.js';
import {openReadingState} from '../../../source/library/reading-state.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';

type Given = {named?: readonly string[]; library?: readonly string[]; broken?: boolean; long?: boolean};
type Opened = {collection: Collection; folder: (name: string) => string; said: string[]};

const noCache = {get: () => undefined, put: () => {}};

/** Two folders of an article each, and a collection of what a test wants of them. */
async function withCollection(
  {named = [], library = [], broken = false, long = false}: Given,
  work: (opened: Opened) => Promise<void>,
): Promise<void> {
  await using temporary = await temporaryFolder();
  const folder = (name: string): string => path.join(temporary.path, name);
  for (const name of ['quay', 'mill']) {
    await mkdir(folder(name));
    const text = `# The ${name}\n\nAt the ${name} the harbourmaster waits.\n\nNobody comes.\n\n`;
    await writeFile(path.join(folder(name), `${name}.md`), long ? text.repeat(10_000) : text);
  }
  const said: string[] = [];
  const notice = (message: string): void => void said.push(message);
  const readingState = openReadingState(':memory:');
  const collection = await createCollection({
    named: named.map(folder),
    folders: library.map(folder),
    openLibrary: async (folders) =>
      openLibraryFolders({
        path: broken ? temporary.path : folder('cache/library.sqlite'),
        folders,
        cache: noCache,
        notice,
        progress: () => {},
      }),
    fail: () => notice('there can be no index'),
    readingState,
    reading: {},
  });
  try {
    if (!long) await collection.refresh(() => {});
    await work({collection, folder, said});
  } finally {
    await collection.close();
    readingState.close();
  }
}

const titles = (collection: Collection): string[] => collection.list().map(({title}) => title);

for (const [what, given] of Object.entries({
  'sources that are named': {named: ['quay', 'mill']},
  'the folders of the library': {library: ['quay', 'mill']},
  both: {named: ['quay'], library: ['mill']},
  'folders that can’t be indexed': {library: ['quay', 'mill'], broken: true},
}))
  test(`a collection of ${what} lists, loads, finds and walks its articles alike`, async (t) =>
    withCollection(given, async ({collection, said}) => {
      t.deepEqual(titles(collection), ['The quay', 'The mill']);
      t.is(said.length, 'broken' in given ? 1 : 0);
      const found = await collection.search('harbourmaster', {limit: 5});
      t.deepEqual(found?.findings.map(({title, after}) => [title, after]).toSorted(), [
        ['The mill', 'Nobody comes.'],
        ['The quay', 'Nobody comes.'],
      ]);
      t.is(found?.total, 2);
      const register = await collection.people();
      t.is(await collection.people(), register, 'the same as long as nothing has changed');
      for (const {id} of collection.list()) t.deepEqual(register.mentioned(id)?.people, []);
      for (const {id} of collection.list()) {
        const reading = await collection.load(id);
        t.true(reading && !isFailure(reading) && reading.article.id === id);
        t.is(collection.held(id)?.article.id, id);
        t.is(typeof collection.hash(id), 'string');
        const within = await collection.search('nobody', {limit: 5, within: id});
        t.is(within?.total, 1);
        t.is((await collection.hits(id, 'nobody', {band: 'asTyped', atLeast: 1})).length, 1);
      }
      t.is(await collection.load('no such article'), undefined);
    }));

test('what is named and in the library is listed and found once', async (t) =>
  withCollection({named: ['quay'], library: ['quay', 'mill']}, async ({collection}) => {
    t.deepEqual(titles(collection), ['The quay', 'The mill']);
    t.is((await collection.search('harbourmaster', {limit: 5}))?.total, 2);
  }));

for (const library of [[], ['quay']])
  test(`a folder that is added to a library of ${library.length} is looked through at once`, async (t) =>
    withCollection({named: ['quay'], library}, async ({collection, folder}) => {
      const {promise, resolve} = Promise.withResolvers<void>();
      await collection.refresh(() => {
        if (titles(collection).includes('The mill')) resolve();
      });
      collection.add(folder('mill'));
      await promise;
      const found = await collection.search('at the mill', {limit: 1});
      t.is(found?.findings[0]?.title, 'The mill');
    }));

test('an article whose file has changed is read again', async (t) =>
  withCollection({named: ['quay'], library: ['mill']}, async ({collection, folder}) => {
    for (const [at, name] of ['quay', 'mill'].entries()) {
      await writeFile(path.join(folder(name), `${name}.md`), `# The new ${name}\n\nAll came.\n`);
      const reading = await collection.reload(collection.list()[at]?.id ?? '');
      t.true(reading && !isFailure(reading) && reading.article.title === `The new ${name}`);
    }
  }));

test('a long article comes before it is whole, and grows', async (t) => {
  for (const given of [{named: ['quay']}, {library: ['quay']}])
    await withCollection({...given, long: true}, async ({collection}) => {
      const grown: ReadArticle[] = [];
      const partly = (reading: ReadArticle): void => void grown.push(reading);
      const refreshed = collection.refresh(() => {
        const [first] = collection.named().readings;
        if (first?.unfinished !== undefined && grown.length === 0)
          void collection.load(first.article.id, {partly});
      });
      await refreshed;
      const id = collection.list()[0]?.id ?? '';
      const whole = await collection.load(id, {partly});
      t.true(whole && !isFailure(whole) && whole.unfinished === undefined);
      t.true(grown.length > 0);
      const shares = grown.map(({unfinished = 1}) => unfinished);
      t.deepEqual(
        shares,
        shares.toSorted((a, b) => a - b),
      );
      for (const {article} of grown) t.is(article.id, id);
    });
});
