import test from 'ava';
import {importerFor} from '../../../source/importers/detect.js';
import {importMail} from '../../../source/importers/mail/mail.js';
import {filled, counted, growsAsTheText} from '../../helpers/running-time.js';
import {readAll, told} from '../reading.js';

const header = (fields: string): string =>
  `From: Ada Quill <ada@harbour.example>\nDate: Mon, 4 Mar 2024 09:12:00 +0100\n${fields}\n`;

const read = async (text: string) => (await readAll(importMail, text))[0]!;
const body = async (text: string) => (await read(text)).sections.flatMap(({blocks}) => blocks.map(told));

test('a message says who wrote it, when, to whom and where, and is known by its Message-ID', async (t) => {
  const article = await read(
    header(
      'To: Bo Feld <bo@ferry.example>\nSubject: =?UTF-8?Q?F=C3=A4hre?=\n =?UTF-8?B?IGFtIFNvbm50YWc=?=\nMessage-ID: <4@harbour.example>\nOrganization: Saltmere Harbour Institute\nList-Id: Quay talk <quay.harbour.example>\n',
    ) + 'The ferry runs at nine.\n',
  );
  t.is(article.title, 'Fähre am Sonntag');
  t.is(article.key, '4@harbour.example');
  t.is(article.published, '2024-03-04T09:12:00+01:00');
  t.is(article.source, 'Quay talk');
  t.deepEqual(
    article.authors.map(({name, posts}) => [name, posts.map(({certainty}) => certainty)]),
    [['Ada Quill', ['stated']]],
  );
  t.is(article.affiliations[0]?.name, 'Saltmere Harbour Institute');
  t.deepEqual(
    article.notes.map(({text}) => text),
    ['To: Bo Feld'],
  );
});

const signatures: ReadonlyArray<[printed: string, position: string | undefined, institutions: string[]]> = [
  [
    'Ada Quill\nHead of Tides, Saltmere Harbour Institute\nPhone: +44 20 7946 0000',
    'head of tides',
    ['Saltmere Harbour Institute'],
  ],
  [
    'Ada Quill\nUniversity of Lakeside, Department of Tides',
    undefined,
    ['University of Lakeside', 'Department of Tides'],
  ],
  ['Ada Quill\nThe sea is never the same.', undefined, []],
];

for (const [printed, position, institutions] of signatures)
  test(`the signature is kept out of the text, and says where its writer is: ${printed.split('\n')[1]}`, async (t) => {
    const article = await read(`${header('Subject: Tides\n')}It came in.\n\n-- \n${printed}\n`);
    t.deepEqual(
      article.sections.flatMap(({blocks}) => blocks.map(told)),
      ['It came in.'],
    );
    t.is(article.notes[0]?.text, printed);
    t.is(article.authors[0]?.posts[0]?.position, position);
    t.deepEqual(
      article.affiliations.map(({name}) => name),
      institutions,
    );
  });

test('levels of quoting are quotations in each other, in flowed text too', async (t) => {
  const flowed =
    'Content-Type: text/plain; charset=iso-8859-1; format=flowed\nContent-Transfer-Encoding: quoted-printable\n';
  const text =
    'Bo wrote:\n\n> Will it run with two=20\n> carts and a piano, se=F1or?\n>> Tie it down.\n\nIt runs.\n';
  t.deepEqual(await body(header(flowed) + text), [
    'Bo wrote:',
    {quoted: ['Will it run with two\ncarts and a piano, señor?', {quoted: ['Tie it down.']}]},
    'It runs.',
  ]);
});

test('of several forms the plain one is read, from base64 too, and what is attached is named', async (t) => {
  const text = `${header('Content-Type: multipart/mixed; boundary=xx\n')}--xx
Content-Type: multipart/alternative; boundary=yy

--yy
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('It runs at nine – be there.').toString('base64')}
--yy
Content-Type: text/html

<p>It runs at ten.</p>
--yy--
--xx
Content-Type: application/pdf
Content-Disposition: attachment; filename="tides.pdf"

x
--xx--
`;
  const article = await read(text);
  t.deepEqual(await body(text), ['It runs at nine – be there.']);
  t.deepEqual(
    article.notes.map(({text: said}) => said),
    ['Attached: tides.pdf'],
  );
});

test('a message that is HTML alone is read as that', async (t) => {
  const html =
    '<style>p{}</style><p>It runs &amp; runs.</p><blockquote><p>Does it?</p></blockquote><script>a</script>';
  t.deepEqual(await body(`${header('Content-Type: text/html; charset=utf-8\n')}${html}`), [
    'It runs & runs.',
    {quoted: ['Does it?']},
  ]);
});

test('elements that a mail program made up are not text', async (t) => {
  const html =
    '<p class="MsoNormal">It runs at nine.<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><x-sig>Ada</x-sig>';
  t.deepEqual(await body(`${header('Content-Type: text/html; charset=utf-8\n')}${html}`), [
    'It runs at nine.',
    'Ada',
  ]);
});

const from = 'From ada@harbour.example  Mon Mar  4 09:12:00 2024\n';

test('of a mailbox each message is an article, with a key of its own; a quoted separator is text', async (t) => {
  const first = `${from}${header('Subject: One\nMessage-ID: <1@h>\n')}The tide.\n\n>From the quay it was seen.\nFrom there it went.\n\n`;
  const second = `${from}From: ada at harbour.example (Ada Quill)\nDate: 5 Mar 2024 10:00 GMT\nSubject: Two\nMessage-ID: <1@h>\n\nGone.\n__________________________________\nQuay mailing list\nhttps://harbour.example/quay\n`;
  t.is(await importerFor({bytes: new TextEncoder().encode(first), name: 'standard input'}), importMail);
  const articles = await readAll(importMail, first + second);
  t.deepEqual(
    articles.map(({title, key, authors, sections}) => [
      title,
      key,
      authors[0]?.name,
      sections.flatMap(({blocks}) => blocks.map(told)),
    ]),
    [
      ['One', '1@h', 'Ada Quill', ['The tide.', 'From the quay it was seen. From there it went.']],
      ['Two', '1@h-2', 'Ada Quill', ['Gone.']],
    ],
  );
});

test('what only looks like a header is no mail', async (t) => {
  for (const text of [
    'From: here to there\n\nA walk.\n',
    'Note: this\nFrom: that\n\nText.\n',
    'From the quay\n\nIt ran.\n',
  ])
    t.not(await importerFor({bytes: new TextEncoder().encode(text), name: 'a.txt'}), importMail);
});

test('parts in each other without end, escapes and broken codings are harmless', async (t) => {
  let deep = '';
  for (let at = 0; at < 2000; at++) deep += `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`;
  t.is((await read(header(deep.trimEnd()))).warnings.length, 1);
  const live = await read(
    `${header('Subject: =?utf-8?B?G1szMW1yZWQ=?=\nContent-Transfer-Encoding: quoted-printable\n')}a=1B[31mb=E2=80=AEc=\n`,
  );
  t.notRegex(JSON.stringify(live), /\\u001b|\u202E/);
});

for (const [what, family] of Object.entries({
  messages: filled(`${from}${header('Subject: One\n')}The tide came in.\n\n`),
  fields: (size: number) => header(counted((at) => `X-${at}: a\n`)(size)),
  'folded lines': (size: number) => header(`Subject: a\n${' b\n'.repeat(size / 3)}`),
  'encoded words': (size: number) => header(`Subject: ${'=?utf-8?q?a?= '.repeat(size / 14)}\n`),
  recipients: (size: number) => header(`To: ${'Ada <a@b.c>, '.repeat(size / 13)}\n`),
  'open brackets of recipients': (size: number) => header(`To: ${'(<"'.repeat(size / 3)}\n`),
  'quoted separators': (size: number) => from + header('') + '>From a\n'.repeat(size / 8),
  parts: (size: number) =>
    header(`Content-Type: multipart/mixed; boundary=x\n`) + '--x\n\na\n'.repeat(size / 7),
  'words that lines flow': (size: number) => header('') + ' format=flowed'.repeat(size / 14),
  signatures: (size: number) => header('') + '-- \nAda\n'.repeat(size / 8),
}))
  test.serial(`the work grows as the mail does: ${what}`, async (t) => {
    await growsAsTheText(t, family, async (text) => readAll(importMail, text));
  });
