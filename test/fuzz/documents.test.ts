import {Buffer} from 'node:buffer';
import {deflateSync, gzipSync} from 'node:zlib';
import process from 'node:process';
import test from 'ava';
import {importerFor} from '../../source/importers/detect.js';
import {UnreadableError} from '../../source/importers/importer.js';
import {bookFiles, zipFile} from '../helpers/epub-file.js';
import {liveIn} from '../helpers/hostile-folder.js';
import {column, pdfFile} from '../helpers/pdf-file.js';
import {chance, seededRandom} from '../helpers/seeded-random.js';
import {mutant} from './mutants.js';

/** Mutants of each kind; `FUZZ=1000` tries more by hand. */
const mutants = Number(process.env['FUZZ'] ?? 25);

const tide = 'The tide came in on a grey afternoon, and nobody on the quay looked up.';

/** The importers that read a kind take what is no document of it for another kind, or refuse it. */
const kinds: Readonly<Record<string, string>> = {
  'feed.xml': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Grey Harbour</title><link>https://example.org/</link><item><title>The quay</title><link>https://example.org/1</link><dc:creator>Ada Marsh</dc:creator><pubDate>Mon, 06 Sep 2021 00:01:00 GMT</pubDate><content:encoded><![CDATA[<p>${tide}</p><p>Ropes &amp; <b>tar</b>.</p>]]></content:encoded></item><item><title>Fog</title><description>&lt;p>${tide}&lt;/p></description></item></channel></rss>`,
  'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Grey Harbour</title><id>a</id><updated>2021-01-01T00:00:00Z</updated><entry><title type="html">The &lt;b>quay&lt;/b></title><id>b</id><updated>2021-01-01T00:00:00Z</updated><author><name>Ada Marsh</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${tide}</p></div></content></entry></feed>`,
  'feed.json': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Grey Harbour',
    items: [{id: '1', title: 'The quay', content_html: `<p>${tide}</p>`, authors: [{name: 'Ada Marsh'}]}],
  }),
  'article.xml': `<?xml version="1.0"?><!DOCTYPE article><article><front><article-meta><title-group><article-title>The quay</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Marsh</surname><given-names>Ada</given-names></name><xref ref-type="aff" rid="a1"/></contrib><aff id="a1">Tarn University, Grey Harbour</aff></contrib-group><abstract><p>${tide}</p></abstract></article-meta></front><body><sec><title>Ropes</title><p>${tide}<xref ref-type="bibr" rid="r1">1</xref></p><table-wrap><table><tr><td>a</td><td colspan="2">b</td></tr></table></table-wrap><disp-formula><tex-math>\\frac{a}{b}</tex-math></disp-formula></sec></body><back><ref-list><ref id="r1"><mixed-citation>Marsh, Tides.</mixed-citation></ref></ref-list></back></article>`,
  'quay.html': `<!doctype html><html lang="en"><head><title>The quay</title></head><body><h1>The quay</h1><p>By Ada Marsh</p><p>${tide}</p><table><tr><td rowspan=2>a<td>b</table><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math><pre>code</pre></body></html>`,
  'quay.eml': `From: Ada Marsh <ada@example.org>\nTo: Obi <obi@example.org>\nSubject: =?utf-8?Q?The_quay?=\nDate: Mon, 06 Sep 2021 00:01:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${tide}=20=\n\n> ${tide}\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`<p>${tide}</p>`).toString('base64')}\n--b--\n`,
  'quay.1': `.TH QUAY 1 2021-09-06\n.SH NAME\nquay \\- holds ropes\n.de XX\n.B \\\\$1\n..\n.ds w tide\n.SH SYNOPSIS\n.B quay\n[\\fB\\-a\\fR]\n.SH DESCRIPTION\n${tide}\n.XX ropes\nThe \\*w comes.\n.TP\n.B \\-a\nAll.\n.if n .br\n.nf\ncode\n.fi\n.TS\nl l.\na\tb\n.TE\n`,
  'quay.org': `#+TITLE: The quay\n#+AUTHOR: Ada Marsh\n\n* Ropes :tag:\n:PROPERTIES:\n:ID: a\n:END:\n${tide} *Bold* /slanted/ [[https://example.org][a link]] $a^2$.[fn:1]\n\n| a | b |\n|---+---|\n| c | d |\n\n#+BEGIN_SRC sh\ncode\n#+END_SRC\n\n- one\n  - two\n\n[fn:1] A note.\n`,
  'quay.md': `---\ntitle: The quay\nauthor: {name: Ada Marsh, affiliation: Tarn University}\n---\n\n## Ropes\n\n${tide} *em* **strong** \`code\` [link](https://example.org)[^1] $\\frac{a}{b}$\n\n> quoted\n> - one\n>   1. two\n\n| a | b |\n|---|---|\n| c | d |\n\n\`\`\`sh\ncode\n\`\`\`\n\n[^1]: A note.\n`,
  'quay.txt': `THE QUAY\n\nBy Ada Marsh\n\nCHAPTER 1\n\n${tide}\n${tide}\n\nCHAPTER 2\n\n    ${tide}\n\nLeft words of a line        right words of another\nand the next of its lines   and the other's next\n\n*The author is a professor at Tarn University.*\n`,
  'quay.srt': `1\n00:00:01,000 --> 00:00:02,000\n${tide}\n\n2\n00:00:02,000 --> 00:00:04,000\n<i>Ropes</i> hold.\n`,
};

const book = bookFiles({
  documents: {
    'one.xhtml': `<h1 id="a">The Quay</h1><p>${tide}<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n"><p>A note.</p></aside><table><tr><td colspan="2">a</td></tr></table>`,
    'two.xhtml': `<h1>The Deck</h1><p>${tide}</p>`,
  },
  contents: '<li><a href="one.xhtml#a">The Quay</a></li><li><a href="two.xhtml">The Deck</a></li>',
});

/** A part of it is damaged before it is packed, or all of it after. */
function damagedBook(random: () => number): Uint8Array {
  const stored = chance(random, 2) === 0;
  if (chance(random, 3) === 0) return mutant(zipFile(book.map((file) => ({...file, stored}))), random);
  const at = chance(random, book.length);
  return zipFile(
    book.map((file, index) =>
      index === at ? {...file, stored, content: mutant(Buffer.from(file.content), random)} : file,
    ),
  );
}

const marked = Buffer.from(
  pdfFile(
    [
      [
        {text: 'The Quay', x: 60, y: 80, size: 18, font: 'Times-Bold'},
        ...column([tide, tide], {x: 60, y: 130}),
      ],
      column([tide, tide, tide], {x: 60, y: 100}),
    ],
    {
      info: {Title: 'The Quay', Author: 'Ada Marsh'},
      catalog: '/Outlines 9 0 R',
      objects: [
        '<< /Type /Outlines /First 10 0 R /Last 10 0 R >>',
        '<< /Title (The Deck) /Parent 9 0 R /Dest [14 0 R /XYZ 0 700 0] >>',
        '<< /Type /Annot /Subtype /Link /Rect [60 700 200 720] /A << /S /URI /URI (https://example.org/) >> >>',
      ],
      page: '/Annots [11 0 R]',
    },
  ),
).toString('latin1');

/** All of it is damaged, or what its pages draw, before it is packed. */
function damagedPdf(random: () => number): Uint8Array {
  if (chance(random, 2) === 0) return mutant(Buffer.from(marked, 'latin1'), random);
  const packed = marked.replaceAll(
    /<< \/Length \d+ >>\nstream\n([^]*?)\nendstream/g,
    (_, content: string) => {
      const bytes = deflateSync(mutant(Buffer.from(content, 'latin1'), random)).toString('latin1');
      return `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n${bytes}\nendstream`;
    },
  );
  return new Uint8Array(Buffer.from(packed, 'latin1'));
}

const damaged: ReadonlyArray<readonly [name: string, make: (random: () => number) => Uint8Array]> = [
  ...Object.entries(kinds).map(
    ([name, text]) => [name, (random: () => number) => mutant(Buffer.from(text), random)] as const,
  ),
  ['quay.epub', damagedBook],
  ['quay.pdf', damagedPdf],
  ['quay.1.gz', (random) => new Uint8Array(mutant(gzipSync(kinds['quay.1']!), random))],
];

for (const [name, make] of damaged)
  test(`however ${name} is damaged, it is read or refused, and nothing live comes of it`, async (t) => {
    const random = seededRandom(53);
    const options = {signal: new AbortController().signal, progress: () => undefined};
    for (let at = 0; at < mutants; at++) {
      const bytes = make(random);
      const spare = Buffer.from(bytes).toString('base64');
      try {
        const read = await importerFor({bytes, name});
        for await (const article of read({bytes, name}, options)) {
          const found = liveIn(JSON.stringify(article));
          if (found !== undefined) t.fail(`${found} of ${spare}`);
        }
      } catch (error) {
        if (!(error instanceof UnreadableError) || error.message.includes('\n'))
          t.fail(`${error instanceof Error ? error.stack : String(error)} of ${spare}`);
      }
    }
    t.pass();
  });
