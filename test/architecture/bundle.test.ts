import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {parseAst} from 'rolldown/parseAst';
import {root} from '../helpers/root.js';

/** What may be set up before the first page; all else is had by `process.getBuiltinModule` where it is needed. */
const cheap = new Set(['fs', 'os', 'path', 'stream', 'timers/promises', 'vm'].map((name) => `node:${name}`));

const reasons = {
  builtIn: 'setting it up takes milliseconds: get it by process.getBuiltinModule where it is used',
  pattern: 'V8 puts its letters together where it is made, up to a millisecond: make it by onFirstUse',
  international: 'its first use takes ten milliseconds and more: make it where text needs it',
  terminal: 'setting up a stream of the terminal takes milliseconds: ask for it where it is used',
};

type Node = {type: string; [key: string]: unknown};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** All that runs when a chunk is loaded: everything but what is within functions. */
function* running(node: Node): Generator<Node> {
  if (/Function/.test(node.type)) return;
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) yield* running(child);
}

/** The name of an identifier or the value of a string, else "". */
function nameOf(node: unknown): string {
  const name = isNode(node) ? (node['name'] ?? node['value']) : undefined;
  return typeof name === 'string' ? name : '';
}

/** What a node requires, else undefined. */
function requiredBy({type, callee, arguments: given}: Node): string | undefined {
  if (type !== 'CallExpression' || !Array.isArray(given)) return undefined;
  const called = isNode(callee) && callee.type === 'MemberExpression' ? callee['property'] : callee;
  return ['require', 'getBuiltinModule'].includes(nameOf(called)) ? nameOf(given[0]) : undefined;
}

function faultOf(node: Node): string | undefined {
  const required = requiredBy(node);
  if (required?.startsWith('node:') && !cheap.has(required)) return `${required}: ${reasons.builtIn}`;
  const {type, regex, raw} = node;
  if (type === 'Literal' && regex && /\\[pP]\{/.test(String(raw)))
    return `${String(raw)}: ${reasons.pattern}`;
  if (type === 'Identifier' && node['name'] === 'Intl') return `Intl: ${reasons.international}`;
  const stream = nameOf(node['object']) === 'process' ? nameOf(node['property']) : '';
  if (/^std(?:in|out|err)$/.test(stream)) return `process.${stream}: ${reasons.terminal}`;
  return undefined;
}

/** What a chunk, and those that it loads with it, do wrong when they are loaded. */
function faultsOf(chunk: string, seen = new Set<string>()): string[] {
  if (seen.has(chunk)) return [];
  seen.add(chunk);
  const nodes = [...running(parseAst(readFileSync(join(root, 'dist', chunk), 'utf8')) as unknown as Node)];
  return [
    ...nodes.flatMap((node) => faultOf(node) ?? []).map((fault) => `${chunk} makes at once ${fault}`),
    ...nodes.flatMap((node) => {
      const required = requiredBy(node);
      return required?.startsWith('./') ? faultsOf(required, seen) : [];
    }),
  ];
}

test('what costs is found where it runs at once, and not within a function', (t) => {
  const code = `require('node:v8'); const a = /\\p{L}/u; Intl.Segmenter; process.stdout;
    const b = () => [require('node:v8'), /\\p{L}/u, Intl.Segmenter, process.stdout];`;
  const nodes = [...running(parseAst(code) as unknown as Node)];
  t.deepEqual(
    nodes.flatMap((node) => faultOf(node)?.split(': ', 1) ?? []),
    ['node:v8', '/\\p{L}/u', 'Intl', 'process.stdout'],
  );
});

test('every chunk is a program', (t) => {
  const chunks = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));
  t.true(chunks.length > 50);
  for (const chunk of chunks)
    t.notThrows(() => parseAst(readFileSync(join(root, 'dist', chunk), 'utf8')), chunk);
});

for (const entry of ['cli.js', 'main.js'])
  test(`what ${entry} loads at once is quick to load`, (t) => {
    const seen = new Set<string>();
    t.deepEqual(faultsOf(`./${entry}`, seen), []);
    if (entry === 'main.js') t.true(seen.size > 1);
  });

test('what reads the settings, at every start of who has some, is a chunk without any format', (t) => {
  const maps = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js.map'));
  const sources = maps
    .map((file) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8')) as {sources: string[]})
    .map(({sources: all}) => all)
    .find((all) => all.some((source) => source.includes('node_modules/js-yaml/')));
  t.true(sources?.every((source) => source.includes('node_modules/js-yaml/')));
});

const beyondAscii = /[^\0-\x7F]/;

test('what stays in memory while one reads is ASCII, so that V8 holds it in a byte a character', (t) => {
  const chunks = readdirSync(join(root, 'dist')).filter((file) =>
    /^(?:main|reader|ink-frames).*\.js$/.test(file),
  );
  t.true(chunks.length > 2);
  t.deepEqual(
    chunks.filter((file) => beyondAscii.test(readFileSync(join(root, 'dist', file), 'latin1'))),
    [],
  );
});

test('raw templates are in the bundle as they are written', (t) => {
  const chunks = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'));
  const raw = chunks.flatMap(
    (file) => readFileSync(join(root, 'dist', file), 'utf8').match(/String\.raw`[^`]*`/g) ?? [],
  );
  t.true(raw.some((template) => beyondAscii.test(template)));
  t.deepEqual(
    raw.filter((template) => /\\u(?!00)[0-9a-f]{4}/.test(template)),
    [],
  );
});
