import test from 'ava';
import {cacheFolder, configFolder, readingStateFile, stateFolder} from '../../source/config/paths.js';

test('base directories are those of the environment', (t) => {
  t.is(stateFolder({HOME: '/home/a', XDG_STATE_HOME: '/s'}), '/s/broadsheet');
  t.is(cacheFolder({HOME: '/home/a', XDG_CACHE_HOME: '/c'}), '/c/broadsheet');
  t.is(configFolder({HOME: '/home/a', XDG_CONFIG_HOME: '/f'}), '/f/broadsheet');
});

for (const value of [undefined, '', 'relative/folder', './here']) {
  test(`a base directory of ${JSON.stringify(value)} counts as unset`, (t) => {
    t.is(stateFolder({HOME: '/home/a', XDG_STATE_HOME: value}), '/home/a/.local/state/broadsheet');
    t.is(cacheFolder({HOME: '/home/a', XDG_CACHE_HOME: value}), '/home/a/.cache/broadsheet');
    t.is(configFolder({HOME: '/home/a', XDG_CONFIG_HOME: value}), '/home/a/.config/broadsheet');
  });
}

test('the reading state is one file in the state folder', (t) => {
  t.is(readingStateFile({HOME: '/home/a', XDG_STATE_HOME: '/s'}), '/s/broadsheet/reading.sqlite');
});
