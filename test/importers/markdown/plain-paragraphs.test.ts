import test from 'ava';
import createMarkdownIt from 'markdown-it';
import {createParser} from '../../../source/importers/markdown/parser.js';
import {pick, seededRandom} from '../../helpers/seeded-random.js';

/** Our parser as it would be without what makes it quick. */
function thorough() {
  const parser = createParser();
  parser.block.State = createMarkdownIt().block.State;
  parser.core.ruler.at('inline', ({tokens, md, env}) => {
    for (const token of tokens)
      if (token.type === 'inline') md.inline.parse(token.content, md, env, (token.children = []));
  });
  return parser;
}

const words = [
  'tide',
  'Ode:',
  'a:b',
  '14:30',
  'don’t',
  '5%',
  'x+y',
  'a-b',
  '--',
  '!',
  '#4',
  'ledger.',
  '(so)',
];
const signs = [
  '*',
  '**',
  '`',
  '[a](b)',
  '![c](d)',
  '<b>',
  '&amp;',
  '\\',
  '~~',
  '^[n]',
  '==',
  '%%',
  '$',
  '{x}',
];
const places = [
  'https://tide.example',
  'www.tide.example',
  'WWW.tide.example',
  ':wave:',
  '@ode',
  '|',
  '>',
  '1.',
];
const gaps = [
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  ' \n',
  '  \n',
  '\n ',
  '\n\n',
  '\n\n    ',
  '\t',
  '\n\n- ',
  '\n> ',
];

test('what is read quickly is what is read thoroughly', (t) => {
  const [quick, slow] = [createParser(), thorough()];
  const random = seededRandom(7);
  for (let round = 0; round < 3000; round++) {
    const from = round % 3 === 0 ? words : [...words, ...words, ...signs, ...places];
    let text = '';
    for (let index = 0; index < 1 + (round % 12); index++) text += pick(random, from) + pick(random, gaps);
    t.deepEqual(quick.parse(text, {}), slow.parse(text, {}), JSON.stringify(text));
  }
});

for (const text of [
  '',
  '\n',
  'a',
  'a\n',
  'a\n\n',
  '\t',
  'a\n  ',
  ' \n \n',
  '\ta\n\n\t b\n',
  'a\n---\n',
  '```\n\n\tb\n```',
])
  test(`lines are found as by the parser itself in ${JSON.stringify(text)}`, (t) => {
    t.deepEqual(createParser().parse(text, {}), thorough().parse(text, {}));
  });
