import {existsSync} from 'node:fs';
import {chmod, lstat, mkdir, readFile, readdir, stat, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {addToLibrary, folderOutside} from '../../source/config/library-setting.js';
import {loadSettings} from '../../source/config/settings.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

type Edit = {before: string; after: string};

const edits: Readonly<Record<string, Edit>> = {
  'an empty file': {before: '', after: 'library:\n  - "/new"\n'},
  'other settings': {
    before: '# mine\nmeasure: 70\n',
    after: '# mine\nmeasure: 70\nlibrary:\n  - "/new"\n',
  },
  'no newline at the end': {before: 'measure: 70', after: 'measure: 70\nlibrary:\n  - "/new"\n'},
  'a list in a line': {
    before: 'library: [~/a, "/b]c"] # these [two]\nmeasure: 70\n',
    after: 'library: [~/a, "/b]c", "/new"] # these [two]\nmeasure: 70\n',
  },
  'an empty list': {before: 'library: []\n', after: 'library: ["/new"]\n'},
  'a list of lines': {
    before: 'library:\n    - ~/a # one\n\n    # two\n    - /b\nmeasure: 70\n',
    after: 'library:\n    - ~/a # one\n\n    # two\n    - /b\n    - "/new"\nmeasure: 70\n',
  },
  'a list that isn’t indented': {
    before: 'library:\n- /a\nmeasure: 70\n',
    after: 'library:\n- /a\n- "/new"\nmeasure: 70\n',
  },
  'a key without a list': {
    before: 'library:\nmeasure: 70\n',
    after: 'library:\n  - "/new"\nmeasure: 70\n',
  },
  'a list in brackets over several lines': {
    before: 'library: [\n  /a, # one\n  /b]\n',
    after: 'library: [\n  /a, # one\n  /b, "/new"]\n',
  },
  'the folder there already': {before: 'library: [/new]\n', after: 'library: [/new]\n'},
};

for (const [what, {before, after}] of Object.entries(edits)) {
  test(`a folder is added to a config file with ${what}, and nothing else is changed`, async (t) => {
    await using home = await temporaryFolder();
    const file = await configIn(home.path, before);
    const said = await addToLibrary('/new', {HOME: home.path});
    t.deepEqual(said, {
      added: true,
      message: 'added; to undo, remove it from ~/.config/broadsheet/config.yaml',
    });
    t.is(await readFile(file, 'utf8'), after);
    t.deepEqual(await readdir(path.dirname(file)), ['config.yaml'], 'no draft is left');
  });
}

const uneditable = ['library: 7\n', '{measure: 70}\n', 'measure: [1\n', 'a: 1\n---\nb: 2\n'];

for (const before of uneditable) {
  test(`${JSON.stringify(before)} is left as it is, and the line to add is told`, async (t) => {
    await using home = await temporaryFolder();
    const file = await configIn(home.path, before);
    const said = await addToLibrary('/new', {HOME: home.path});
    t.deepEqual(said, {
      added: false,
      message: '~/.config/broadsheet/config.yaml can’t be edited; add to its library: - "/new"',
    });
    t.is(await readFile(file, 'utf8'), before);
  });
}

test('where there is no config file, one is made, and its library is read back', async (t) => {
  await using home = await temporaryFolder();
  const folder = '/press: "cuttings" # 2';
  await addToLibrary(folder, {HOME: home.path});
  const {settings, problems} = await loadSettings({}, {HOME: home.path});
  t.deepEqual(settings.library, [folder]);
  t.deepEqual(problems, []);
});

test('a config file that is a link stays one, and keeps its mode', async (t) => {
  await using home = await temporaryFolder();
  const kept = path.join(home.path, 'kept.yaml');
  await writeFile(kept, 'measure: 70\n');
  await chmod(kept, 0o640);
  const link = path.join(home.path, '.config/broadsheet/config.yaml');
  await mkdir(path.dirname(link), {recursive: true});
  await symlink(kept, link);
  await addToLibrary('/new', {HOME: home.path});
  t.true((await lstat(link)).isSymbolicLink());
  t.is((await stat(kept)).mode % 0o1000, 0o640);
  t.regex(await readFile(kept, 'utf8'), /"\/new"/);
});

test('the first folder that was named and isn’t in the library is outside of it', async (t) => {
  await using home = await temporaryFolder();
  const inside = path.join(home.path, 'held/below');
  const beside = path.join(home.path, 'held-not');
  const file = path.join(home.path, 'file.md');
  for (const folder of [inside, beside]) await mkdir(folder, {recursive: true});
  await writeFile(file, '');
  const library = [path.join(home.path, 'held')];
  t.is(folderOutside([file, '-', 'missing', inside, ...library, beside], library, {}), beside);
  t.is(folderOutside([file, inside], library, {}), undefined);
  t.is(folderOutside([beside], library, {BROADSHEET_LIBRARY: '/elsewhere'}), undefined);
  t.false(existsSync(path.join(home.path, '.config')));
});

async function configIn(home: string, text: string): Promise<string> {
  const file = path.join(home, '.config/broadsheet/config.yaml');
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, text);
  return file;
}
