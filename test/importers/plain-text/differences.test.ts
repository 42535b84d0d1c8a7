import test from 'ava';
import type {Block} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {piecesOf} from '../../../source/importers/plain-text/pieces.js';
import {filled, growsAsTheText} from '../../helpers/running-time.js';

type Told = string | {diff: string} | {quoted: Told[]};

function told(block: Block): Told {
  if (block.kind === 'quotation') return {quoted: block.blocks.map(told)};
  return block.kind === 'code' ? ({[block.language ?? 'code']: textOf(block)} as Told) : textOf(block);
}

const read = (text: string): Told[] => piecesOf(text, () => false).map(({block}) => told(block));

const patch = `diff --git a/tide.c b/tide.c
index 11fad8c..c5f841a 100644
--- a/tide.c
+++ b/tide.c
@@ -1,6 +1,5 @@ tide()
 {

-      int rise;
+      long rise;

       return rise;`;

test('a difference is a listing from its first line to its last, whatever its lines look like', (t) => {
  t.deepEqual(read(`The tide needs more room.\n\n${patch}\n\nTell me what it does.\n`), [
    'The tide needs more room.',
    {diff: patch},
    'Tell me what it does.',
  ]);
});

test('a quoted one too', (t) => {
  const quoted = patch.replaceAll(/^/gm, '> ');
  t.deepEqual(read(`${quoted}\n\nWhy long?\n`), [{quoted: [{diff: patch}]}, 'Why long?']);
});

test('long lines that are quoted flow, short ones are kept', (t) => {
  const text = `> The keeper rose before the gulls and counted all of the boats
> that had come in during the night, and wrote it down for them.

Did he?

> Ada
> Bo
`;
  t.deepEqual(read(text), [
    {
      quoted: [
        'The keeper rose before the gulls and counted all of the boats that had come in during the night, and wrote it down for them.',
      ],
    },
    'Did he?',
    {quoted: ['Ada\nBo']},
  ]);
});

for (const [what, family] of Object.entries({
  'beginnings of differences': filled('--- a\n+++ b\n'),
  'lines of one difference': (size: number) => `diff --git a b\n${'+a\n'.repeat(size / 3)}`,
  'blank lines after one': (size: number) => `diff --git a b\n${'\n'.repeat(size)}x`,
}))
  test.serial(`the work grows as the text does: ${what}`, async (t) => {
    await growsAsTheText(t, family, (text) => void piecesOf(text, () => false));
  });
