import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {loadSettings, type Configuration} from '../../source/config/settings.js';
import {defaults, type Settings} from '../../source/reader/setting-table.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

type Surroundings = {
  file?: string;
  environment?: Record<string, string>;
  flags?: Partial<Settings>;
};

async function load({file, environment, flags}: Surroundings): Promise<Configuration> {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'broadsheet');
  await mkdir(folder);
  if (file !== undefined) await writeFile(path.join(folder, 'config.yaml'), file);
  return loadSettings(flags, {HOME: '/home/a', XDG_CONFIG_HOME: home.path, ...environment});
}

test('without a file, an environment and flags there are the defaults', async (t) => {
  t.deepEqual(await load({}), {settings: defaults, problems: []});
});

test('each layer goes over the one before', async (t) => {
  const file = 'measure: 70\njustified: true\nlibrary: [~/essays, /srv/press]\n';
  const library = ['/home/a/essays', '/srv/press'];
  const stated = {...defaults, justified: true, library};
  t.deepEqual((await load({file})).settings, {...stated, measure: 70});
  const environment = {BROADSHEET_WIDTH: '80'};
  t.deepEqual((await load({file, environment})).settings, {...stated, measure: 80});
  const flags = {measure: 90};
  t.deepEqual((await load({file, environment, flags})).settings, {...stated, measure: 90});
});

test('the environment names the library and turns colour off', async (t) => {
  const {settings} = await load({environment: {BROADSHEET_LIBRARY: '/a:~/b', NO_COLOR: '1'}});
  t.deepEqual(settings, {...defaults, colour: false, library: ['/a', '/home/a/b']});
  t.true((await load({environment: {NO_COLOR: ''}})).settings.colour);
});

test('keys are a text or a list for each command', async (t) => {
  const {settings, problems} = await load({
    file: 'keys:\n  star: "*"\n  article.page-down: [J, space]\n  share: 5 %\n  end: 9\n',
  });
  t.deepEqual(problems, []);
  t.deepEqual(settings.keys, {
    star: ['*'],
    'article.page-down': ['J', 'space'],
    share: ['5', '%'],
    end: ['9'],
  });
});

const wrong: ReadonlyArray<[file: string, problem: RegExp]> = [
  ['measure: wide\n', /config\.yaml: measure must be a whole number/],
  ['measure: 0\n', /whole number/],
  ['measure: 1.5\n', /whole number/],
  ['justified: perhaps\n', /justified must be true or false/],
  ['library: 7\n', /library must be a list/],
  ['colour: true\nshade: blue\n', /no setting "shade"; there are measure, justified, colour, library/],
  ['keys: [j]\n', /keys must be a command and its keys/],
  ['theme: 7\n', /theme must be a name/],
  ['pictures: some\n', /pictures must be one of off, own, web/],
  ['hyperlinks: maybe\n', /hyperlinks must be one of auto, always, never/],
  ['measure: [1\n', /can’t be used/],
  ['- measure\n', /holds no settings/],
  ['"\\e[31mred": 1\n', /no setting "red"/],
];

for (const [file, problem] of wrong) {
  test(`one line says what is wrong with ${JSON.stringify(file)}, and the defaults hold`, async (t) => {
    const {settings, problems} = await load({file});
    t.deepEqual(settings, defaults);
    t.is(problems.length, 1);
    t.regex(problems[0] ?? '', problem);
    t.notRegex(problems[0] ?? '', /[\n\u001B]/);
  });
}

test('a value that can’t be used leaves the others alone', async (t) => {
  const {settings, problems} = await load({file: 'measure: wide\njustified: true\n'});
  t.deepEqual(settings, {...defaults, justified: true});
  t.is(problems.length, 1);
});

test('an empty file is no problem', async (t) => {
  t.deepEqual(await load({file: ''}), {settings: defaults, problems: []});
});
