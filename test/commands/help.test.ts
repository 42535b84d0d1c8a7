import test from 'ava';
import {commands} from '../../source/commands/command-table.js';
import {usualKeymap} from '../../source/ui/layer-scenes.js';
import {flags} from '../../source/commands/flags.js';
import {help} from '../../source/commands/help.js';

test('the help names every command and every flag', (t) => {
  for (const {name, does} of commands) {
    t.true(help().includes(`broadsheet ${name}`));
    t.true(help().replaceAll(/\s+/g, ' ').includes(does));
  }
  for (const name of Object.keys(flags)) t.true(help().includes(`--${name}`));
});

test('the help names the keys of the page', (t) => {
  for (const {context, description} of usualKeymap.bindings)
    if (context === 'article') t.true(help().replaceAll(/\s+/g, ' ').includes(description));
});

test('the help fits a small terminal', (t) => {
  for (const line of help().split('\n')) t.true(line.length <= 80, line);
});
