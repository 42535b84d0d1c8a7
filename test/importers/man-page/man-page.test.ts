import test from 'ava';
import {importerFor} from '../../../source/importers/detect.js';
import {importManPage} from '../../../source/importers/man-page/man-page.js';
import {counted, filled, growsAsTheText} from '../../helpers/running-time.js';
import {readAll, told} from '../reading.js';

const page = String.raw`.\" A comment.
.de ZZ
.SH NOT THIS
..
.TH FERRY 1 "March 2024" "Saltmere 2.1" "Harbour Manual"
.if t .ds x y
.ie n \{\
.SH NOR THIS
\}
.SH NAME
ferry \- cross the bay
.SH SYNOPSIS
.B ferry
[\fB\-v\fR] [\fIPORT\fR]
.SH "HOW TO CROSS"
Go to the
.IR quay ,
and wait.
.PP
It comes \(em in the end.
.SS Options
.TP
\fB\-v\fR, \fB\-\-verbose\fR
say what the tide does
.TP
.B \-q
say nothing
.PP
Mind:
.IP \(bu 2
the tide
.IP \(bu 2
the mate
.nf
ferry \-v \e
  north
.fi
`;

test('the source of a manual page is read by its macros', async (t) => {
  const bytes = new TextEncoder().encode(page);
  t.is(await importerFor({bytes, name: 'standard input'}), importManPage);
  t.is(await importerFor({bytes, name: 'ferry.1'}), importManPage);
  const [article] = await readAll(importManPage, page, 'ferry.1');
  t.is(article?.title, 'FERRY(1)');
  t.is(article?.source, 'Saltmere 2.1');
  t.is(article?.published, '2024-03');
  t.deepEqual(
    article?.sections.map(({heading, level, blocks}) => [heading, level, blocks.map(told)]),
    [
      ['NAME', 1, ['ferry - cross the bay']],
      ['SYNOPSIS', 1, ['ferry [-v] [PORT]']],
      ['HOW TO CROSS', 1, ['Go to the quay, and wait.', 'It comes — in the end.']],
      [
        'Options',
        2,
        [
          {
            entries: [
              ['-v, --verbose', 'say what the tide does'],
              ['-q', 'say nothing'],
            ],
          },
          'Mind:',
          {entries: [['the tide'], ['the mate', 'ferry -v \\\n  north']]},
        ],
      ],
    ],
  );
});

test('fonts are styles, also where a macro alternates them', async (t) => {
  const [article] = await readAll(importManPage, '.TH A 1\n.SH B\n.BI a b\n\\fBc\\fP\\fId\\fP e\n');
  const [block] = article?.sections[0]?.blocks ?? [];
  t.deepEqual(block?.kind === 'prose' && block.spans, [
    {text: 'a', styles: ['strong']},
    {text: 'b', styles: ['emphasis']},
    {text: ' '},
    {text: 'c', styles: ['strong']},
    {text: 'd', styles: ['emphasis']},
    {text: ' e'},
  ]);
});

test('a short paragraph over what stands in is a term; one that leads to it is text', async (t) => {
  const body = `.SH OPTIONS
.PP
\\fB--tide\\fR
.RS 4
Wait for it.
.sp
It comes.
.RE
.PP
--mate
.RS 4
Ask.
.RE
.PP
For example:
.RS
ferry now
.RE
`;
  const [article] = await readAll(importManPage, `.TH FERRY 1\n${body}`);
  t.deepEqual(article?.sections[0]?.blocks.map(told), [
    {
      entries: [
        ['--tide', 'Wait for it.', 'It comes.'],
        ['--mate', 'Ask.'],
      ],
    },
    'For example:',
    'ferry now',
  ]);
});

const authors: Readonly<Record<string, string[]>> = {
  'Originally written by Ada Obi <ada@quay.test>, Bo Lind and Jo R. Veld.': [
    'Ada Obi',
    'Bo Lind',
    'Jo R. Veld',
  ],
  'This manual page was written by Ada Obi, for the harbour.': ['Ada Obi'],
  'Ada Obi, Quay Software Foundation\n.br\nada@quay.test\n.PP\nBo Lind': [
    'Ada Obi: Quay Software Foundation',
    'Bo Lind',
  ],
  'Bo Lind contributed the tides.': [],
  'Report bugs to the Harbour Team.': [],
};
for (const [text, names] of Object.entries(authors))
  test(`who is named as author in the manual: ${text.slice(0, 40)}`, async (t) => {
    const [article] = await readAll(
      importManPage,
      `.TH FERRY 1\n.SH AUTHORS\n${text}\n.SH NOTES\nWritten by Jon Ash.\n`,
    );
    t.deepEqual(
      article?.authors.map(({name, posts}) => [name, ...posts.map(({evidence}) => evidence)].join(': ')),
      names,
    );
  });

test('a log that is named as a page of the manual is plain text', async (t) => {
  const [article] = await readAll(importManPage, 'The tide came in.\n\nIt went out.\n', 'tide.log.1');
  t.deepEqual(
    article?.sections.flatMap(({blocks}) => blocks.map(told)),
    ['The tide came in.', 'It went out.'],
  );
});

const title = '.TH A 1\n.SH B\n';
for (const [what, family] of Object.entries({
  options: filled('.TP\n\\fB\\-v\\fR\nsay it\n'),
  fonts: filled('\\fBa\\fP'),
  'macros within a line': filled('.BR a b c d\n'),
  'words of a macro': (size: number) => `.BR ${'a '.repeat(size / 2)}\n`,
  'quotation marks': (size: number) => `.BR ${'"'.repeat(size)}\n`,
  'open escapes': filled('\\['),
  'open motions': filled("\\h'"),
  backslashes: filled('\\'),
  comments: filled('.\\" a\n'),
  'open conditions': filled('.if n \\{\n'),
  'bullets and terms': filled('.IP \\(bu 2\na\n.IP b\nc\n'),
  sections: counted((at) => `.SH A${at}\nb\n`),
  spaces: (size: number) => `.${' '.repeat(size)}\na${' '.repeat(size)}b\n`,
  'one word': filled('x'),
}))
  test.serial(`the work grows as the page does: ${what}`, async (t) => {
    await growsAsTheText(
      t,
      (size) => title + family(size),
      async (text) => {
        await importerFor({bytes: new TextEncoder().encode(text), name: 'a'});
        await readAll(importManPage, text);
      },
    );
  });
