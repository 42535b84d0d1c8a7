import type {Command} from './command.js';
import {read} from './read.js';

/** What runs when no command is named. */
export const defaultCommand: Command = {
  name: '',
  operands: '[SOURCE…]',
  needs: 0,
  flags: ['pattern', 'format', 'json', 'url'],
  does: 'read the library, a file, a folder, - (piped)',
  // In one file with the rest of a start, so there is nothing to put off.
  load: async () => read,
};

/** Every command, in the order of the help; parsing, help and the readme's list are made from this. */
export const commands: readonly Command[] = [
  defaultCommand,
  {
    name: 'list',
    operands: '[SOURCE…]',
    needs: 0,
    flags: ['json'],
    does: 'print one line an article',
    load: async () => (await import('./list.js')).list,
  },
  {
    name: 'show',
    operands: 'SOURCE…',
    needs: 1,
    flags: ['format', 'json', 'url'],
    does: 'print the articles',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'search',
    operands: 'QUERY',
    needs: 1,
    flags: ['in', 'limit', 'json'],
    does: 'print the paragraphs that match, best first',
    load: async () => (await import('./search.js')).search,
  },
  {
    name: 'people',
    operands: '[QUERY]',
    needs: 0,
    flags: ['in', 'json'],
    does: 'print who speaks, with posts and institutions',
    load: async () => (await import('./people.js')).people,
  },
  {
    name: 'feeds',
    operands: '[ACTION …]',
    needs: 0,
    flags: ['json'],
    does: 'feeds followed; add, remove, import, export',
    load: async () => (await import('./feeds.js')).feeds,
  },
  {
    name: 'import',
    operands: 'SOURCE…',
    needs: 1,
    flags: ['into', 'url'],
    does: 'write each article as a file, never over one',
    load: async () => (await import('./import.js')).importArticles,
  },
];
