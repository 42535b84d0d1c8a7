import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import test from 'ava';
import {outputOver, type OutputLike, type OutputSize} from '../../source/app/ink-internals/output.js';
import stringWidth from '../../source/app/ink-internals/string-width.js';
import {root} from '../helpers/root.js';
import {Screen} from '../helpers/screen.js';
import {pick, seededRandom} from '../helpers/seeded-random.js';

const stock = async (...path: string[]): Promise<unknown> =>
  ((await import(pathToFileURL(join(root, 'node_modules', ...path)).href)) as {default: unknown}).default;

const StockOutput = (await stock('ink', 'build', 'output.js')) as new (size: OutputSize) => OutputLike;
const stockWidth = (await stock('string-width', 'index.js')) as (text: string) => number;

const texts = [
  'plain',
  '\u001B[1mbold\u001B[0m and \u001B[2;3mdim italic\u001B[0m',
  '\u001B[30;43mhit\u001B[0m',
  '漢字とかな',
  'naïve café',
  '│ └ ▸ ━ ▌',
  '  trailing   ',
  '👩‍🚀 and 🇫🇷',
  '',
];

test('a text is as wide as Ink’s own measure has it', (t) => {
  const random = seededRandom(7);
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({length: 1 + Math.floor(random() * 4)}, () => pick(random, texts)).join(' ');
    t.is(stringWidth(text), stockWidth(text), JSON.stringify(text));
  }
});

/** What a terminal shows of a frame, cell by cell with its attributes. */
async function shown(frame: string, {width, height}: OutputSize): Promise<unknown[]> {
  const screen = new Screen(width, height);
  await screen.write(frame.split('\n').join('\r\n'));
  return Array.from({length: height * width}, (_, at) => screen.cell(Math.floor(at / width), at % width));
}

test('a frame put together from lines shows the same as Ink’s own, side by side, overlapping or clipped', async (t) => {
  const random = seededRandom(11);
  let ours = 0;
  for (let round = 0; round < 150; round++) {
    const size = {width: 20 + Math.floor(random() * 60), height: 2 + Math.floor(random() * 8)};
    let asked = 0;
    const Output = outputOver((wanted) => {
      asked++;
      return new StockOutput(wanted);
    });
    const [mine, theirs] = [new Output(size), new StockOutput(size)];
    const clipped = random() < 0.2;
    const clip = {x1: 0, x2: size.width, y1: 0, y2: size.height};
    if (clipped) for (const output of [mine, theirs]) output.clip(clip);
    for (let panel = 0; panel < 3; panel++) {
      const text = Array.from({length: 1 + Math.floor(random() * 3)}, () => pick(random, texts)).join('\n');
      const x = panel * Math.floor(size.width / 3) + (random() < 0.2 ? -1 : 0);
      const y = Math.floor(random() * size.height);
      for (const output of [mine, theirs]) output.write(x, y, text, {transformers: [(line) => line]});
    }
    if (clipped) for (const output of [mine, theirs]) output.unclip();
    const [frame, expected] = [mine.get(), theirs.get()];
    t.is(frame.height, expected.height);
    // A joined emoji is drawn by its parts in the emulator, and may so run over what is beside it.
    if (!frame.output.includes('🚀'))
      t.deepEqual(await shown(frame.output, size), await shown(expected.output, size));
    if (asked === 0) ours++;
  }
  t.true(ours > 20);
});
