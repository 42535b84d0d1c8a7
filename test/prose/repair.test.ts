import test from 'ava';
import {falseBreak, repairParagraphs, type BreakSign} from '../../source/prose/repair.js';

const unknown = (): boolean => false;
const long = 'A line of running text that is long enough to be no heading, whatever else it may';

const breaks: Array<[sign: BreakSign, before: string, after: string]> = [
  ['sure', 'They met at the', 'harbour.'],
  ['sure', 'They met at the', 'Harbour Office.'],
  ['sure', 'They bought rope, tar,', 'Swedish nails and a lamp.'],
  ['sure', 'They call it “drift', 'and ruin”, as ever.'],
  ['sure', 'It cost some', '“small sums” a day.'],
  ['sure', 'It rose by 40', 'per cent.'],
  ['sure', 'He wrote to Dr.', 'Lindqvist.'],
  ['sure', 'as the paper by Olsen et al.', 'has it.'],
  ['sure', '“Why not?”', 'she asked.'],
  ['sure', 'The inter-', 'nal report.'],
  [
    'likely',
    `${long} bring Ada`,
    'Brand, who never came, said that she would have come if she had known of it.',
  ],
  ['none', 'They met at the harbour.', 'They talked.'],
  ['none', 'They met at the harbour.”', '“It was late,” he said.'],
  ['none', 'They met at the harbour.', 'eBay was founded later.'],
  ['none', 'These are the rules:', 'No dogs.'],
  ['none', 'The way ahead', 'Nobody knows it.'],
  ['none', `${long} mean`, '• a first entry'],
];
for (const [sign, before, after] of breaks) {
  test(`${sign}: ${before.slice(-30)} / ${after.slice(0, 30)}`, (t) => {
    t.is(falseBreak(before, after), sign);
  });
}

test('what was mended is recorded at its offset, with what stood there', (t) => {
  const [first, second, ...rest] = repairParagraphs(
    ['The tide was', 'out, and the har-', 'bour lay dry.', 'Nobody came\nthat eve-\nning.'],
    unknown,
  );
  t.deepEqual(first, {
    text: 'The tide was out, and the harbour lay dry.',
    repairs: [
      {kind: 'joined', at: 12, was: '\n\n'},
      {kind: 'joined', at: 29, was: '\n\n'},
      {kind: 'dehyphenated', at: 29, was: '-'},
    ],
    from: [0, 1, 2],
  });
  t.deepEqual(second, {
    text: 'Nobody came that evening.',
    repairs: [{kind: 'dehyphenated', at: 20, was: '-\n'}],
    from: [3],
  });
  t.is(rest.length, 0);
});

test('a hyphen that is kept at a false paragraph break was only joined', (t) => {
  const [paragraph] = repairParagraphs(
    ['A low-', 'lying shore.'],
    (word) => word === 'low' || word === 'lying',
  );
  t.deepEqual(paragraph?.repairs, [{kind: 'joined', at: 6, was: '\n\n'}]);
  t.is(paragraph?.text.slice(0, 6), 'A low-');
});

test('a repair can be undone from its record', (t) => {
  const pieces = ['The low-', 'lying land, the har-', 'bour', 'and the quay were built by', 'Ada Brand.'];
  const [paragraph] = repairParagraphs(pieces, (word) => word === 'low' || word === 'lying');
  t.is(paragraph?.text, 'The low-lying land, the harbour and the quay were built by Ada Brand.');
  let text = paragraph?.text ?? '';
  const places = Map.groupBy(paragraph?.repairs ?? [], ({at}) => at);
  const hyphenFirst = [...places].map(([at, repairs]) => ({
    at,
    was: repairs
      .map(({was}) => was)
      .toReversed()
      .join(''),
  }));
  for (const {at, was} of hyphenFirst.toReversed())
    text = text.slice(0, at) + was + text.slice(at).replace(/^ /, '');
  t.deepEqual(text.split('\n\n'), pieces);
});

test('text that is whole stays as it is', (t) => {
  const paragraphs = ['One stands here.', '“Another follows,” he said.', 'A third?'];
  t.deepEqual(
    repairParagraphs(paragraphs, unknown).map(({text}) => text),
    paragraphs,
  );
  t.deepEqual(repairParagraphs([], unknown), []);
});
