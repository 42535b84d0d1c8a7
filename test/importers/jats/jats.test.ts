import test from 'ava';
import {looksLikeJats} from '../../../source/importers/jats/recognise.js';
import {outlineOf, paper, readAll, readPaper} from './reading.js';

const quay = '<p>The quay is wet at six.</p>';
const deck = '<p>The deck is full of crates.</p>';
const section = (title: string, inner: string): string => `<sec><title>${title}</title>${inner}</sec>`;

test('abstract, sections nested, boxed text, acknowledgements', async (t) => {
  const body =
    section('Introduction', quay + section('At noon', deck)) +
    section('Crates', `<boxed-text>${deck}</boxed-text>`);
  const article = await readPaper(paper(`<abstract>${quay}</abstract>`, body, `<ack>${deck}</ack>`));
  t.deepEqual(outlineOf(article), [
    '1 Abstract',
    'The quay is wet at six.',
    '1 Introduction',
    'The quay is wet at six.',
    '2 At noon',
    'The deck is full of crates.',
    '1 Crates',
    'The deck is full of crates.',
    '1 Acknowledgements',
    'The deck is full of crates.',
  ]);
  t.deepEqual(
    [article.title, article.doi, article.source, article.language],
    ['The wet quay', '10.5555/quay.1', 'Harbours', 'en'],
  );
});

test('an abstract in parts has them as sections, and what is printed over a part is its heading', async (t) => {
  const abstract = `<abstract>${section('Aims', quay)}${section('Methods', deck)}</abstract>`;
  const {sections} = await readPaper(paper(abstract, section('Introduction', quay)));
  t.deepEqual(
    sections.map(({level, heading, derived}) => [level, heading, derived]),
    [
      [1, 'Abstract', false],
      [2, 'Aims', false],
      [2, 'Methods', false],
      [1, 'Introduction', false],
    ],
  );
});

test('a citation leads to its reference in a numbered list, whether they are printed or in parts', async (t) => {
  const body = section('Introduction', '<p>It rained <xref ref-type="bibr" rid="r1">[1]</xref>.</p>');
  const references = `<ref-list><title>References</title><ref id="r1"><element-citation><person-group><name><surname>Obi</surname><given-names>A</given-names></name><etal/></person-group><year>2010</year><article-title>The quay</article-title><source>Harbours</source><volume>4</volume><fpage>1</fpage><lpage>9</lpage><pub-id pub-id-type="doi">10.5555/q.2</pub-id></element-citation></ref><ref id="r2"><mixed-citation><name><surname>Lind</surname><given-names>B</given-names></name>. <italic>Rain</italic>, 2011.</mixed-citation></ref></ref-list>`;
  const {sections} = await readPaper(paper('', body, references));
  const [citing] = sections[0]?.blocks ?? [];
  t.deepEqual(citing?.kind === 'prose' && citing.spans[1], {
    text: '[1]',
    styles: ['link'],
    href: '#references.1',
  });
  t.deepEqual(outlineOf({sections: sections.slice(1)}), [
    '1 References',
    'Obi A, et al. (2010) The quay. Harbours 4: 1–9. https://doi.org/10.5555/q.2\nLind B. Rain, 2011.',
  ]);
});

test('links and citations within footnotes lead somewhere, marks of other notes are text', async (t) => {
  const body = section('Introduction', '<p>One<xref ref-type="fn" rid="f1">a</xref>.</p>');
  const back =
    '<fn-group><fn id="f1"><label>a</label><p>See <ext-link xlink:href="https://example.org/crates">the crates</ext-link><xref ref-type="fn" rid="f2">b</xref> and <xref ref-type="bibr" rid="r1">Obi</xref>.</p></fn><fn id="f2"><p>Unsaid.</p></fn></fn-group><ref-list><ref id="r1"><mixed-citation>Obi, Crates.</mixed-citation></ref></ref-list>';
  const {notes} = await readPaper(paper('', body, back));
  const footnote = notes.find(({kind}) => kind === 'footnote');
  t.is(footnote?.text, 'See the cratesb and Obi.');
  t.deepEqual(
    footnote?.spans?.flatMap(({text, href}) => (href === undefined ? [] : [[text, href]])),
    [
      ['the crates', 'https://example.org/crates'],
      ['Obi', '#references.1'],
    ],
  );
});

test('footnotes are numbered as they are mentioned, also those in the text', async (t) => {
  const body = section(
    'Introduction',
    '<p>One<xref ref-type="fn" rid="f1">a</xref> and two<fn><p>In the text.</p></fn>.</p>',
  );
  const {sections, notes} = await readPaper(
    paper('', body, '<fn-group><fn id="f1"><label>a</label><p>Behind it.</p></fn></fn-group>'),
  );
  t.deepEqual(outlineOf({sections}), ['1 Introduction', 'One¹ and two².']);
  t.deepEqual(
    notes.map(({kind, text}) => `${kind}: ${text}`),
    ['footnote: Behind it.', 'footnote: In the text.'],
  );
});

test('tables, figures, lists and formulas', async (t) => {
  const table =
    '<table-wrap><label>Table 1</label><caption><title>Crates</title></caption><table><thead><tr><th>Day</th></tr></thead><tbody><tr><td>Two</td></tr></tbody></table><table-wrap-foot><fn><label>a</label><p>By hand.</p></fn></table-wrap-foot></table-wrap>';
  const figure =
    '<fig><label>Figure 1</label><caption><title>The quay.</title><p>At six.</p></caption><graphic xlink:href="q.tif"/></fig>';
  const list = '<list list-type="order"><list-item><p>Row.</p></list-item></list>';
  const math =
    '<disp-formula><label>(1)</label><mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></disp-formula>';
  const tex = String.raw`<p>So <inline-formula><tex-math>\begin{document}$$a_1 \le b$$\end{document}</tex-math></inline-formula>.</p>`;
  const {sections} = await readPaper(paper('', section('A', table + figure + list + math + tex)));
  t.deepEqual(outlineOf({sections}), [
    '1 A',
    'Table 1. Crates.\nDay\nTwo',
    'a By hand.',
    'Figure 1. The quay. At six.',
    'Row.',
    'x²  (1)',
    'So a₁ ≤ b.',
  ]);
});

test('funding, interests and data are disclosures', async (t) => {
  const front =
    '<author-notes><fn fn-type="conflict"><p>Ada Obi owns a boat.</p></fn></author-notes><funding-group><award-group><funding-source>Ministry of Rivers</funding-source><award-id>R-12</award-id></award-group></funding-group>';
  const back = '<sec sec-type="data-availability"><title>Data</title><p>All is on the quay.</p></sec>';
  const {disclosures} = await readPaper(paper(front, quay, back));
  t.deepEqual(disclosures, [
    {kind: 'funding', text: 'Ministry of Rivers (R-12)'},
    {kind: 'interests', text: 'Ada Obi owns a boat.'},
    {kind: 'availability', text: 'All is on the quay.'},
  ]);
});

test('letters and responses within a paper are articles of their own', async (t) => {
  const letter = `<sub-article id="s1"><front-stub><title-group><article-title>Decision letter</article-title></title-group></front-stub><body>${deck}</body></sub-article>`;
  const articles = await readAll(paper('', quay).replace('</article>', `${letter}</article>`));
  t.deepEqual(
    articles.map(({title, key, source}) => [title, key, source]),
    [
      ['The wet quay', undefined, 'Harbours'],
      ['Decision letter', '1-1', 'Harbours'],
    ],
  );
});

test('a long paper shows its first sections before the rest is read, and they stay the same', async (t) => {
  const body = Array.from({length: 300}, (_, at) => section(`Part ${at}`, quay.repeat(100))).join('');
  const versions = await readAll(paper('', body));
  t.true(versions.length > 2);
  t.deepEqual(
    versions.map(({unfinished}) => unfinished === undefined),
    [...versions.slice(1).map(() => false), true],
  );
  t.is(versions[0]?.sections[0], versions.at(-1)?.sections[0]);
  t.is(versions.at(-1)?.sections.length, 300);
});

test('a paper is known by its document type or by what it holds; other XML is not', (t) => {
  t.true(looksLikeJats(paper('')));
  t.true(looksLikeJats('<article><front><article-meta>'));
  t.false(looksLikeJats('<?xml version="1.0"?><article><info><title>DocBook</title></info></article>'));
  t.false(looksLikeJats('<?xml version="1.0"?><project/>'));
});

const list = (id: string): string =>
  `<ref-list><title>References</title><ref id="${id}"><mixed-citation>Obi, The quay.</mixed-citation></ref></ref-list>`;

test('a citation of a further list, or of nothing, leads to the references', async (t) => {
  const body = section(
    'Introduction',
    '<p>It <xref ref-type="bibr" rid="r1">1</xref> and <xref ref-type="bibr" rid="r2">2</xref> and <xref ref-type="bibr" rid="r3">3</xref>.</p>',
  );
  const {sections} = await readPaper(paper('', body, list('r1') + list('r2')));
  const [citing] = sections[0]?.blocks ?? [];
  t.deepEqual(citing?.kind === 'prose' && citing.spans.flatMap(({href}) => href ?? []), [
    '#references.1',
    '#references',
    '#references',
  ]);
});
