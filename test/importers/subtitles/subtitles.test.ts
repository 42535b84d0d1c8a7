import test from 'ava';
import {importerFor} from '../../../source/importers/detect.js';
import {importSubtitles} from '../../../source/importers/subtitles/subtitles.js';
import {readAll, told} from '../reading.js';

const said = async (text: string): Promise<unknown> =>
  (await readAll(importSubtitles, text, 'quay.srt')).map(({title, sections}) => [
    title,
    ...sections.flatMap(({blocks}) => blocks.map(told)),
  ]);

const subRip = `1
00:00:01,000 --> 00:00:03,500
The ferry leaves at dawn,
and nobody

2
00:00:03,600 --> 00:00:05,000
<i>waits</i> for it. {\\an8}

3
00:00:09,000 --> 00:00:12,000
- Who says so?
- The harbour master.

4
00:00:12,100 --> 00:00:14,000
ANNA BERG: I say so.
`;

test('what is said stands in paragraphs, parted by silence and by who speaks', async (t) => {
  t.deepEqual(await said(subRip), [
    [
      'Quay',
      'The ferry leaves at dawn, and nobody waits for it.',
      'Who says so?',
      'The harbour master.',
      'ANNA BERG: I say so.',
    ],
  ]);
});

const cue = (time: number, text: string): string => `00:0${time}.000 --> 00:0${time}.900\n${text}\n`;

test('WebVTT says who speaks', async (t) => {
  const cues = [
    cue(1, '<v Anna Berg>It leaves'),
    cue(2, '<v Anna Berg>at <c.loud>dawn</c>.'),
    cue(3, '<v Ole Lund>I do &amp; always have.'),
    cue(4, '<v Anna Berg>So?'),
    cue(5, '<v Ole Lund>So.'),
  ];
  t.deepEqual(await said(['WEBVTT - The quay\n', 'NOTE by hand\n', ...cues].join('\n')), [
    [
      'The quay',
      'Anna Berg: It leaves at dawn.',
      'Ole Lund: I do & always have.',
      'Anna Berg: So?',
      'Ole Lund: So.',
    ],
  ]);
});

test('they are known by their name and by how they begin', async (t) => {
  const bytes = new TextEncoder().encode(subRip);
  for (const name of ['quay.srt', 'quay.txt', 'standard input'])
    t.is(await importerFor({bytes, name}), importSubtitles, name);
});
