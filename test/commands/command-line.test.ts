import test from 'ava';
import {UsageError} from '../../source/commands/command.js';
import {parseCommandLine} from '../../source/commands/command-line.js';

const asked = (...args: string[]) => {
  const {command, invocation, help, version} = parseCommandLine(args);
  return {name: command.name, ...invocation, help, version};
};

const plain = {
  name: '',
  operands: [],
  format: 'text',
  in: [],
  limit: 20,
  into: '.',
  settings: {},
  help: false,
  version: false,
};

const understood: ReadonlyArray<[line: string, expected: object]> = [
  ['', {}],
  ['a.md b', {operands: ['a.md', 'b']}],
  ['-', {operands: ['-']}],
  ['-w 40 a.md', {operands: ['a.md'], settings: {measure: 40}}],
  ['a.md --width=40', {operands: ['a.md'], settings: {measure: 40}}],
  ['a.md -w40 -p tide', {operands: ['a.md'], settings: {measure: 40}, pattern: 'tide'}],
  ['-w 40 -w 50', {settings: {measure: 50}}],
  ['list', {name: 'list'}],
  ['--json list a', {name: 'list', operands: ['a'], format: 'json'}],
  ['./list', {operands: ['./list']}],
  ['-- list', {operands: ['list']}],
  ['-- --json', {operands: ['--json']}],
  ['list list', {name: 'list', operands: ['list']}],
  ['a.md list', {operands: ['a.md', 'list']}],
  ['show a --format markdown', {name: 'show', operands: ['a'], format: 'markdown'}],
  ['show a --format json', {name: 'show', operands: ['a'], format: 'json'}],
  ['search tide --limit 5', {name: 'search', operands: ['tide'], limit: 5}],
  ['search high tide', {name: 'search', operands: ['high', 'tide']}],
  ['search tide --in a b', {name: 'search', operands: ['tide'], in: ['a', 'b']}],
  ['search tide --in a --in b', {name: 'search', operands: ['tide'], in: ['a', 'b']}],
  ['search --in a high tide', {name: 'search', operands: ['high', 'tide'], in: ['a']}],
  ['search tide --in a b --json', {name: 'search', operands: ['tide'], in: ['a', 'b'], format: 'json'}],
  ['import a --into b', {name: 'import', operands: ['a'], into: 'b'}],
  ['--no-color', {settings: {colour: false}}],
  ['--justified', {settings: {justified: true}}],
  ['-h', {help: true}],
  ['show --help', {name: 'show', help: true}],
  ['--version', {version: true}],
];

for (const [line, expected] of understood) {
  test(`understands "broadsheet ${line}"`, (t) => {
    t.deepEqual(asked(...line.split(' ').filter((arg) => arg !== '')), {...plain, ...expected});
  });
}

const refused: ReadonlyArray<[line: string, message: RegExp]> = [
  ['--jsn', /there is no --jsn; see broadsheet --help/],
  ['-x', /there is no -x/],
  ['--\u001B[31mred', /^there is no --red;/],
  ['-w', /--width needs a value: --width N|-w needs a value/],
  ['-w wide', /--width needs a whole number from 10 to 1000/],
  ['-w 1', /--width needs a whole number from 10 to 1000/],
  ['-w 0', /whole number/],
  ['-w -5', /whole number/],
  ['-w 1e3', /whole number/],
  ['-w 99999', /whole number/],
  ['--theme bleu', /--theme needs one of colour, plain/],
  ['search tide --limit 0', /--limit needs a whole number/],
  ['show a --format pdf', /--format is one of text, markdown, json/],
  ['list --json=yes', /--json takes no value/],
  ['list --into a', /--into goes with import/],
  ['show', /show needs SOURCE…/],
  ['search', /search needs QUERY/],
  ['search --in a', /search needs QUERY/],
  ['import', /import needs SOURCE…/],
];

for (const [line, message] of refused) {
  test(`refuses ${JSON.stringify(`broadsheet ${line}`)} in a line`, (t) => {
    const error = t.throws(() => asked(...line.split(' ')), {instanceOf: UsageError, message});
    t.false(error.message.includes('\n'));
  });
}
