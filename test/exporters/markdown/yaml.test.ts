import test from 'ava';
import {FAILSAFE_SCHEMA, load, YAML11_SCHEMA} from 'js-yaml';
import {writeYaml} from '../../../source/exporters/markdown/yaml.js';

const scalars = [
  'plain words',
  'a, b',
  'a: b',
  'a:b',
  'a:',
  '#a',
  'a #b',
  'a#b',
  '- a',
  '-',
  '?',
  '? a',
  '[a]',
  'a]',
  '{a}',
  'a}',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '`a',
  '"a"',
  "'a'",
  "it's",
  'say "a"',
  'null',
  'Null',
  '~',
  'true',
  'Yes',
  'no',
  'off',
  'y',
  '1',
  '1.0',
  '1e3',
  '0x1F',
  '0o7',
  '1_000',
  '12:30',
  '2024',
  '2024-03-01',
  '10.1234/ab',
  '0000-0001-2345-6789',
  '+1',
  '.5',
  '-.inf',
  '.nan',
  '<<',
  '=',
  '',
  ' a',
  'a ',
  'a\nb',
  'a\tb',
  'é',
  '港口',
  '😀',
  'a\u00A0',
  '\u00A0a',
  'a\u2028b',
  'a\u2029b',
  'a\uFFFEb',
  'a\\b',
  'http://a.b/c?d=e&f#g',
  '---',
  '...',
  '--- a',
  'a "b": c',
  "a 'b': c",
  'a:"b"',
];

test('every scalar is read back as it was, as a value and as a key, in brackets and in blocks', (t) => {
  for (const scalar of scalars) {
    const shapes = {
      value: scalar,
      list: [scalar, 'x'],
      map: {a: scalar, b: 'x'},
      block: [{a: [scalar], b: scalar}],
      ...(scalar === '<<' ? {} : {key: {[scalar]: 'x'}}),
    };
    const yaml = writeYaml(shapes);
    t.deepEqual(load(yaml, {schema: FAILSAFE_SCHEMA}), shapes, yaml);
  }
});

test('readers of YAML 1.1 see text as text too', (t) => {
  for (const scalar of scalars.filter((each) => each !== '2024-03-01'))
    t.deepEqual(load(writeYaml({value: scalar, list: [scalar]}), {schema: YAML11_SCHEMA}), {
      value: scalar,
      list: [scalar],
    });
});

test('what is flat and short stands between brackets, all else as a block', (t) => {
  const long =
    'a sentence that goes on and on until it has gone well beyond what a line between brackets may hold, and then some';
  t.is(
    writeYaml({
      title: 'A',
      absent: undefined,
      authors: [{name: {literal: 'Ada', family: ''}, affiliations: ['a', 'b']}],
      posts: [
        {author: 'Ada', former: true, evidence: undefined},
        {author: 'Ada', evidence: long},
      ],
    }),
    `title: A
authors:
  - name: {literal: Ada, family: ""}
    affiliations: [a, b]
posts:
  - {author: Ada, former: true}
  - author: Ada
    evidence: ${long}
`,
  );
});
