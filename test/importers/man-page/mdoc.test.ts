import test from 'ava';
import {importerFor} from '../../../source/importers/detect.js';
import {importManPage} from '../../../source/importers/man-page/man-page.js';
import {filled, growsAsTheText} from '../../helpers/running-time.js';
import {readAll, told} from '../reading.js';

const page = String.raw`.\" Of the harbour.
.Dd March 4, 2024
.Dt FERRY 1
.Os HarbourBSD 2.1
.Sh NAME
.Nm ferry
.Nd carry words over the water
.Sh SYNOPSIS
.Nm
.Op Fl ab
.Op Fl t Ar tide
.Ar
.Nm ferry
.Fl V
.Sh DESCRIPTION
The
.Nm
utility carries words
.Pq one at a time ,
as
.Xr boat 1
does.
.Pp
It knows these options:
.Bl -tag -width Ds
.It Fl a , Fl Fl all
All of them,
.Em at once .
.It Fl t Ar tide
Wait for the
.Ar tide .
.El
.Ss Signals
.Bl -bullet
.It
One whistle.
.It
Two whistles.
.El
.Bd -literal -offset indent
$ ferry -a quay
  gone
.Ed
.Sh FILES
See
.Pa /etc/ferry.conf Ns 's
first line, and
.Fn sail "const char *to" "int tide" .
Go to
.Sm off
.Oo Ar mate No @ Oc
.Ar quay :
.Sm on
now.
`;

test('a page in mdoc is known by its title and its sections', async (t) => {
  t.is(await importerFor({name: 'ferry.1', bytes: new TextEncoder().encode(page)}), importManPage);
  t.is(await importerFor({name: 'ferry', bytes: new TextEncoder().encode(page)}), importManPage);
});

test('mdoc: sections, what is called with what, lists, listings', async (t) => {
  const [article] = await readAll(importManPage, page);
  t.like(article, {title: 'ferry(1)', published: '2024-03-04', source: 'HarbourBSD 2.1'});
  t.deepEqual(
    article!.sections.map(({heading, level, blocks}) => [level, heading, blocks.map(told)]),
    [
      [1, 'NAME', ['ferry – carry words over the water']],
      [1, 'SYNOPSIS', ['ferry [-ab] [-t tide] file ...\nferry -V']],
      [
        1,
        'DESCRIPTION',
        [
          'The ferry utility carries words (one at a time), as boat(1) does.',
          'It knows these options:',
          {
            entries: [
              ['-a, --all', 'All of them, at once.'],
              ['-t tide', 'Wait for the tide.'],
            ],
          },
        ],
      ],
      [2, 'Signals', [{entries: [['One whistle.'], ['Two whistles.']]}, '$ ferry -a quay\n  gone']],
      [
        1,
        'FILES',
        ["See /etc/ferry.conf's first line, and sail(const char *to, int tide). Go to [mate@]quay: now."],
      ],
    ],
  );
});

test('mdoc: options are bold, what is put for them is emphasised', async (t) => {
  const [article] = await readAll(importManPage, page);
  const [synopsis] = article!.sections[1]!.blocks;
  t.deepEqual(
    synopsis?.kind === 'prose' &&
      synopsis.spans.flatMap(({text, styles}) => (styles ? [[text.trim(), styles[0]]] : [])).slice(0, 4),
    [
      ['ferry', 'strong'],
      ['-ab', 'strong'],
      ['-t', 'strong'],
      ['tide', 'emphasis'],
    ],
  );
});

test('the work on mdoc grows as the page does', async (t) => {
  const family = filled('.Bl -tag\n.It Fl a Op Ar b\ntext\n.El\n.Fn a b c\n');
  await growsAsTheText(t, family, async (text) => readAll(importManPage, `.Dt A 1\n.Sh B\n${text}`));
});
