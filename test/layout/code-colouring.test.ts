import test from 'ava';
import {coloursOf} from '../../source/layout/code-colouring.js';
import {layoutCode} from '../../source/layout/code.js';
import {tintedRuns} from '../../source/layout/tint.js';
import {filled, growsAsTheText} from '../helpers/running-time.js';

/** Tinted stretches as `tint:text`. */
const drawn = async (code: string, language: string): Promise<string[]> =>
  (await coloursOf(code, language)).map(
    ({start, end, tint}) => `${tint.replace('code-', '')}:${code.slice(start, end)}`,
  );

test('what is what in code is told by its language, under any of its names', async (t) => {
  const wanted = ['keyword:const', 'number:12', 'comment:// of stones'];
  for (const language of ['typescript', 'ts', 'TS', 'language-ts'])
    t.deepEqual(await drawn('const weight = 12; // of stones', language), wanted, language);
  t.deepEqual(await drawn('-old\n+new', 'diff'), ['deleted:-old', 'inserted:+new']);
});

test('what stands in a string to be reckoned out is no string', async (t) => {
  t.deepEqual(await drawn('`a ${b + 1} c`', 'js'), ['string:`a ', 'number:1', 'string: c`']);
});

test('a language within another is coloured as well', async (t) => {
  t.true((await drawn('<script>let a = 1</script>', 'html')).includes('keyword:let'));
});

test('a language that is unknown has no colours', async (t) => {
  for (const language of ['', 'tidetable', 'constructor', '__proto__'])
    t.deepEqual(await coloursOf('const a = 1', language), [], language);
});

test('offsets are those of the text that the code is a part of', async (t) => {
  t.deepEqual(await coloursOf('return', 'js', 100), [{start: 100, end: 106, tint: 'code-keyword'}]);
});

test('runs are parted where their tints change, and cover the same cells', async (t) => {
  const code = 'if (港口) "e\u0301"';
  const [line] = layoutCode(code, 40);
  const runs = tintedRuns(line!.runs, await coloursOf(code, 'js'));
  t.deepEqual(
    runs.map(({text, tint}) => [text, tint]),
    [
      ['if', 'code-keyword'],
      [' (港口) ', undefined],
      ['"e\u0301"', 'code-string'],
    ],
  );
  t.is(
    runs.reduce((sum, {cells}) => sum + cells, 0),
    line!.cells,
  );
});

test('a line that goes on below keeps its colours, and the mark before the rest has none', (t) => {
  const lines = layoutCode('abcdefghijklmnopqrst', 10);
  const drawnLines = lines.map(({runs}) =>
    tintedRuns(runs, [{start: 2, end: 14, tint: 'code-string'}]).map(({text, tint}) =>
      tint ? `<${text}>` : text,
    ),
  );
  t.deepEqual(drawnLines, [
    ['ab', '<cdefghij>'],
    ['↳ ', '<klmn>', 'opqr'],
    ['↳ ', 'st'],
  ]);
});

test('long code is told in parts, which begin after a blank line where there is one', async (t) => {
  const code = `${'let tide = 1; // of stones\n'.repeat(100)}\n/* ${'a b c\n'.repeat(300)}*/\n${'let tide;\n'.repeat(100)}`;
  const tints = await coloursOf(code, 'js');
  const comment = tints.find(({start, end}) => end - start > 1000);
  t.is(code.slice(comment?.start, comment?.end), code.slice(code.indexOf('/*'), code.indexOf('*/') + 2));
  t.is(tints.filter(({tint}) => tint === 'code-keyword').length, 200);
  for (const [index, {start}] of tints.entries()) t.true(index === 0 || start >= tints[index - 1]!.end);
});

test('a line without end stays plain, and what stands around it does not', async (t) => {
  const code = `let a;\nlet b = "${'e1'.repeat(5000)}";\nlet c;`;
  t.deepEqual(
    (await coloursOf(code, 'js')).map(({start}) => start),
    [0, code.lastIndexOf('let')],
  );
});

for (const [name, part] of [
  ['nested template strings', '`${'],
  ['quotation marks', '"""\\"\\"'],
  ['brackets', '((('],
  ['open comments', '/*'],
  ['one word', 'e1'],
  ['blank lines', ' \n'],
] as const)
  test(`the work on ${name} grows as the code does`, async (t) => {
    for (const language of ['ts', 'python', 'ini', 'nix'])
      await growsAsTheText(t, filled(part), (code) => coloursOf(code, language));
  });
