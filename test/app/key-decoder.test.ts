import test from 'ava';
import {createKeyDecoder, type Input} from '../../source/app/key-decoder.js';
import {usualKeymap} from '../../source/ui/layer-scenes.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

const decode = (...chunks: readonly string[]): Input[] => {
  const decoder = createKeyDecoder();
  return chunks.flatMap((chunk) => decoder.decode(chunk));
};
const keysOf = (inputs: readonly Input[]): string[] =>
  inputs.map((input) => (input.type === 'key' ? input.key : `<${input.type}>`));

/** What terminals send (xterm, the Linux console, rxvt), and the keys it stands for. */
const chunks: ReadonlyArray<[sent: string, ...keys: string[]]> = [
  ['jjjj', 'j', 'j', 'j', 'j'],
  ['\u0004\u0004\u0004', 'ctrl-d', 'ctrl-d', 'ctrl-d'],
  ['jj\r', 'j', 'j', 'enter'],
  ['\r\n', 'enter', 'enter'],
  [' \t\u007F\b', 'space', 'tab', 'backspace', 'backspace'],
  ['\u0000\u001C\u001D\u001E\u001F', 'ctrl-@', 'ctrl-\\', 'ctrl-]', 'ctrl-^', 'ctrl-_'],
  ['\u001B[A\u001B[B\u001B[C\u001B[D', 'up', 'down', 'right', 'left'],
  ['\u001BOA\u001BOB\u001BOH\u001BOF\u001BOM', 'up', 'down', 'home', 'end', 'enter'],
  ['\u001B[H\u001B[F\u001B[1~\u001B[4~\u001B[7~\u001B[8~', 'home', 'end', 'home', 'end', 'home', 'end'],
  ['\u001B[5~\u001B[6~\u001B[3~\u001B[2~', 'pgup', 'pgdn', 'delete', 'insert'],
  ['\u001B[1;5A\u001B[5;2~\u001B[Z\u001B[1;6C', 'ctrl-up', 'shift-pgup', 'shift-tab', 'ctrl-shift-right'],
  ['a👩‍👩‍👧‍👦e\u0301字🇳🇿👍🏽', 'a', '👩‍👩‍👧‍👦', 'e\u0301', '字', '🇳🇿', '👍🏽'],
  ['é\u0003\r', 'é', 'ctrl-c', 'enter'],
  ['\u001Bx\u001B \u001B\u001B[A', 'alt-x', 'alt-space', 'esc', 'up'],
  ['\u001B\u0003j', 'esc', 'ctrl-c', 'j'],
  ['\u001B[12;\u0003j', 'ctrl-c', 'j'],
  ['\u001B]11;rgb:1\u0003j', 'ctrl-c', 'j'],
  ['j\u001B[M !!k\u001B[M \u00FF\u0101l', 'j', 'k', 'l'],
  // Dropped: mouse reports (SGR), answers to queries (OSC, DCS, cursor place, attributes), unknown sequences.
  ['j\u001B[<0;12;5M\u001B[<0;12;5mk', 'j', 'k'],
  ['j\u001B]11;rgb:1e1e/1e1e/1e1e\u0007k', 'j', '<background>', 'k'],
  ['j\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\k', 'j', '<background>', 'k'],
  ['j\u001B]11;rgb:1e1e\u001B[Ak', 'j', 'up', 'k'],
  ['j\u001BP1$r0m\u001B\\k', 'j', 'k'],
  ['j\u001B[?62;22c\u001B[12;40R\u001B[>0;276;0ck', 'j', 'k'],
  ['j\u001B[99~\u001B[1;2;3y\u001B[200;1 q\u001BOxk', 'j', 'k'],
  ['j\u001B[[A\u001B[[Ek', 'j', 'k'],
  ['j\u009BAk\u0085', 'j', 'A', 'k'],
  ['\u001B[I\u001B[O', '<focus>', '<focus>'],
];

for (const [sent, ...keys] of chunks) {
  test(`${JSON.stringify(sent)} is ${keys.join(' ')}`, (t) => {
    t.deepEqual(keysOf(decode(sent)), keys);
  });
}

test('the answer about the background says whether it is dark or light', (t) => {
  for (const [colour, background] of [
    ['0000/0000/0000', 'dark'],
    ['1e1e/1e1e/2e2e', 'dark'],
    ['ffff/ffff/ffff', 'light'],
    ['f/f/e', 'light'],
    ['fd/f6/e3', 'light'],
  ] as const)
    t.deepEqual(decode(`\u001B]11;rgb:${colour}\u0007`), [{type: 'background', background}]);
  t.deepEqual(decode('\u001B]11;unknown\u0007'), []);
});

test('the same bytes in two parts are the same keys, wherever they part', (t) => {
  for (const [sent, ...keys] of chunks) {
    // A grapheme that comes in parts is typed in parts; a field puts it together again.
    if (/[^\u0000-\u00FF]/.test(sent)) continue;
    for (let at = 0; at <= sent.length; at++) {
      t.deepEqual(
        keysOf(decode(sent.slice(0, at), sent.slice(at))),
        keys,
        `${JSON.stringify(sent)} at ${at}`,
      );
    }
  }
});

test('a stream of anything gives the same however it is chopped up', (t) => {
  const parts = [
    ...chunks.map(([sent]) => sent).filter((sent) => !/[^\u0000-\u00FF]/.test(sent)),
    '\u001B[200~pasted\u001B[A text\u001B[201~',
  ];
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    const stream = Array.from({length: 12}, () => pick(random, parts)).join('');
    const chopped: string[] = [];
    for (let rest = stream; rest !== '';) {
      const length = 1 + chance(random, 9);
      chopped.push(rest.slice(0, length));
      rest = rest.slice(length);
    }
    t.deepEqual(decode(...chopped), decode(stream), `seed ${seed}`);
  }
});

test('text that comes in parts is typed whole', (t) => {
  const text = 'e\u0301字👩‍👩‍👧‍👦🇳🇿 ';
  for (let at = 0; at <= text.length; at++) {
    const keys = keysOf(decode(text.slice(0, at), text.slice(at)));
    t.is(keys.join('').replace('space', ' '), text);
  }
});

test('focus comes and goes', (t) => {
  t.deepEqual(decode('\u001B[O\u001B[I'), [
    {type: 'focus', focused: false},
    {type: 'focus', focused: true},
  ]);
});

test('a paste is text, with whatever it holds, in one piece or many', (t) => {
  const sent = 'j\u001B[200~a\r\n\u001B[31mb\u0003\u001B[201~k';
  const expected = [
    {type: 'key', key: 'j'},
    {type: 'paste', text: 'a\r\n\u001B[31mb\u0003'},
    {type: 'key', key: 'k'},
  ];
  for (let at = 0; at <= sent.length; at++) {
    t.deepEqual(decode(sent.slice(0, at), sent.slice(at)), expected as Input[], String(at));
  }
});

test('a paste that never ends is given up at last, and the keys work again', (t) => {
  const decoder = createKeyDecoder();
  t.deepEqual(decoder.decode('\u001B[200~text'), []);
  const escape = createKeyDecoder();
  escape.decode('\u001B');
  t.true((decoder.patience() ?? 0) > (escape.patience() ?? 0), 'it may only be slow');
  t.deepEqual(decoder.flush(), [{type: 'paste', text: 'text'}]);
  t.deepEqual(keysOf(decoder.decode('j')), ['j']);
  decoder.decode('\u001B[200~');
  t.deepEqual(decoder.decode('q'.repeat(300_000)), []);
  t.deepEqual(decoder.decode('qqq\u001B[201'), []);
  const [paste, ...rest] = decoder.decode('~j');
  t.is(
    paste?.type === 'paste' && paste.text.length,
    100_000,
    'nor is it without measure, nor are its letters keys',
  );
  t.deepEqual(keysOf(rest), ['j']);
});

test('a lone escape is the Esc key once it is known to be alone', (t) => {
  const decoder = createKeyDecoder();
  t.deepEqual(decoder.decode('\u001B'), []);
  t.is(decoder.patience(), 40);
  t.deepEqual(keysOf(decoder.flush()), ['esc']);
  t.is(decoder.patience(), undefined);
  t.deepEqual(decoder.flush(), []);
  t.deepEqual(keysOf(decoder.decode('[A')), ['[', 'A'], 'what comes after it is typed');
});

test('a sequence that stays unfinished does not leak', (t) => {
  const decoder = createKeyDecoder();
  t.deepEqual(decoder.decode('\u001B]52;c;'), []);
  t.is(decoder.patience(), 1000, 'an answer of a terminal may come in parts');
  t.deepEqual(keysOf(decoder.flush()), []);
  t.deepEqual(keysOf(decode(`\u001B]52;c;${'QUJD'.repeat(2000)}`)), []);
});

/** What xterm sends for a key by its name. */
const sent: Readonly<Record<string, string>> = {
  space: ' ',
  enter: '\r',
  esc: '\u001B',
  tab: '\t',
  'shift-tab': '\u001B[Z',
  backspace: '\u007F',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  home: '\u001B[H',
  end: '\u001B[F',
  pgup: '\u001B[5~',
  pgdn: '\u001B[6~',
};

test('every key of the table can be typed', (t) => {
  for (const key of new Set(usualKeymap.bindings.flatMap((binding) => binding.keys))) {
    const control = /^ctrl-(.)$/.exec(key)?.[1];
    const bytes = control ? String.fromCharCode(control.charCodeAt(0) & 31) : (sent[key] ?? key);
    const decoder = createKeyDecoder();
    t.deepEqual(keysOf([...decoder.decode(bytes), ...decoder.flush()]), [key]);
  }
});
