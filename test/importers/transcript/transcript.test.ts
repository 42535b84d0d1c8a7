import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {importerFor} from '../../../source/importers/detect.js';
import {importPlainText} from '../../../source/importers/plain-text/plain-text.js';
import {importTranscript} from '../../../source/importers/transcript/transcript.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import {counted, growsAsTheText} from '../../helpers/running-time.js';
import {readAll} from '../reading.js';

const talk = `What the Tide Leaves Behind
A conversation at the Harbour Museum
4 March 2024

Moderator: Bo Reed, editor of the Harbour Review
Ada Marsh, professor of coastal history, Northern College
Jonas Feld
Director, Institute for Tidal Studies

BO REED: Good evening to everybody, and thank you for coming out in this
weather. Let me begin with a simple question about the quay.

[00:01:12] ADA MARSH: The quay is older than the town. It was there when the first
ferries came, and nobody knows who built it. [Laughter]

It may have been the monks.

FELD: I would put it another way, if I may. The tide built it, and people only
helped a little.

BO REED: That will please the monks and nobody else, I am afraid, in this room.

QUESTIONS FROM THE AUDIENCE

Q: Does the museum plan to open the old lighthouse again for children next year?

ADA MARSH: It does, as soon as the stairs are mended, and that takes money. [applause]

Q: And what will become of the piano that was found on the beach last winter?

FELD: It is in tune, which is more than can be said of the committee for it.
`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string) => (await readAll(importTranscript, text)).at(-1)!;

const timed = (name: string, time: string): string =>
  `${name}  ${time}\nThe ferry was late again, and the man at the gate had no news of it at all.\n\n`;
const turn = (at: number): string =>
  `${at % 2 === 0 ? 'ADA MARSH' : 'BO REED'}: The ferry was late again, and nobody minded it.\n\n`;

test('a transcript is known by those who speak in turn; a text with a few colons and a chat are none', async (t) => {
  t.is(await importerFor({name: 'talk.txt', bytes: bytesOf(talk)}), importTranscript);
  const recipe =
    'Bread\n\nFlour: a pound of it.\n\nWater: as much as it takes.\n\nSalt: a little.\n\nThen bake it for an hour, and let it rest for another.\n';
  t.is(await importerFor({name: 'bread.txt', bytes: bytesOf(recipe)}), importPlainText);
  const record =
    'What: a library that ferries use to find the tide\nStatus: stable since the winter\nWhere: in the harbour office, on the second shelf from the top\n\n';
  t.is(await importerFor({name: 'list.txt', bytes: bytesOf(record.repeat(5))}), importPlainText);
  const chat = 'Ada: Is it in?\nBo: No.\nAda: Now?\nBo: No.\nAda: And now?\nBo: It sank.\nAda: Oh.\n';
  t.not(await importerFor({name: 'chat.txt', bytes: bytesOf(chat)}), importTranscript);
});

test('each turn begins with who speaks; times are left out, and what was heard is set apart', async (t) => {
  const article = await read(talk);
  t.is(article.title, 'What the Tide Leaves Behind');
  t.is(article.published, '2024-03-04');
  const blocks = article.sections.flatMap((section) => section.blocks);
  const texts = new Set(blocks.map(textOf));
  t.true(
    texts.has(
      'ADA MARSH: The quay is older than the town. It was there when the first ferries came, and nobody knows who built it. [Laughter]',
    ),
  );
  t.true(texts.has('It may have been the monks.'));
  const [, second] = blocks.filter((block) => textOf(block).startsWith('ADA MARSH'));
  t.deepEqual(
    second?.kind === 'prose' && second.spans.map(({text, styles}) => [text.slice(0, 12), styles?.[0]]),
    [
      ['ADA MARSH:', 'strong'],
      [' It does, as', undefined],
      ['[applause]', 'emphasis'],
    ],
  );
  t.deepEqual(
    article.sections.map(({heading}) => heading),
    [undefined, 'QUESTIONS FROM THE AUDIENCE'],
  );
});

test('those who speak are its authors, with the posts that the lines above state', async (t) => {
  const article = await read(talk);
  t.deepEqual(
    article.authors.map(({name, role, posts}) => [
      name,
      role,
      posts[0]?.position?.toLowerCase(),
      posts[0] && affiliationChain(posts[0], article.affiliations)[0]?.name,
    ]),
    [
      ['Bo Reed', 'moderator', 'editor', 'Harbour Review'],
      ['Ada Marsh', undefined, 'professor of coastal history', 'Northern College'],
      ['Jonas Feld', undefined, 'director', 'Institute for Tidal Studies'],
    ],
  );
});

test('what an author is has the line as evidence that says so', async (t) => {
  const {authors} = await read(talk);
  t.deepEqual(
    authors.flatMap(({posts}) => posts.map(({evidence}) => evidence)),
    [
      'Moderator: Bo Reed, editor of the Harbour Review',
      'Ada Marsh, professor of coastal history, Northern College',
      'Jonas Feld, Director, Institute for Tidal Studies',
    ],
  );
});

test('names with the time beside them speak what stands below', async (t) => {
  const text = `${timed('Ada Marsh', '0:03')}${timed('Bo Reed', '0:41')}`.repeat(4);
  t.is(await importerFor({name: 'call.txt', bytes: bytesOf(text)}), importTranscript);
  const article = await read(text);
  t.deepEqual(
    article.authors.map(({name}) => name),
    ['Ada Marsh', 'Bo Reed'],
  );
  t.regex(textOf(article.sections[0]!.blocks[0]!), /^Ada Marsh: The ferry was late/);
});

test('the work grows as the text does', async (t) => {
  await growsAsTheText(t, counted(turn), read);
});
