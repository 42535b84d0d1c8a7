import test from 'ava';
import {counted, filled, growsAsTheText} from '../../helpers/running-time.js';
import {seededRandom} from '../../helpers/seeded-random.js';
import {paper, readAll, readPaper} from './reading.js';

const quay = '<p>The quay is <italic>wet</italic> at six.</p>';

test('entities that grow are not known, those of HTML are, and no document type is text', async (t) => {
  const bomb = paper('', '<p>&b; caf&eacute; &amp; &lt;tea&gt;</p>').replace(
    '"a.dtd">',
    '"a.dtd" [<!ENTITY a "ha ha"><!ENTITY b "&a;&a;&a;">]>',
  );
  const {sections} = await readPaper(bomb);
  t.is(sections[0]?.blocks[0]?.kind === 'prose' && sections[0].blocks[0].spans[0]?.text, '&b; café & <tea>');
});

test('nesting without end is refused in a line, and what is nested deep is read', async (t) => {
  await t.throwsAsync(() => readAll(paper('', '<sec>'.repeat(100_000))), {name: 'UnreadableError'});
  const {sections} = await readPaper(paper('', `${'<sec><p>'.repeat(400)}wet${'</p></sec>'.repeat(400)}`));
  t.true(JSON.stringify(sections).includes('wet'));
});

test('XML that is no paper says so', async (t) => {
  await t.throwsAsync(() => readAll('<project><name>x</name></project>'), {
    message: /kind that can’t be read/,
  });
});

test('escapes and bidi overrides come through from no text and no attribute', async (t) => {
  const live = '\u001B]0;x\u0007\u202E&#27;[31m';
  const evil = paper(
    `<contrib-group><contrib contrib-type="${live}author"><name><surname>O${live}bi</surname><given-names>A</given-names></name><role>Ed${live}</role><xref ref-type="aff" rid="t"/></contrib><aff id="t">Tarn ${live}University, <city>Quay${live}</city>\u2066</aff></contrib-group>`,
    `<sec><title>A${live}</title><p>B <ext-link xlink:href="https://a.example/${live}">c</ext-link><xref ref-type="fn" rid="${live}">1</xref></p><fig id="${live}"><label>${live}</label><caption><p>${live}d</p></caption></fig><list list-type="${live}"><list-item><p>e</p></list-item></list></sec>`,
    `<fn-group><fn id="${live}" fn-type="${live}"><p>f${live}</p></fn></fn-group>`,
  );
  t.notRegex(JSON.stringify(await readAll(evil)), /\\u001b|\\u0007|[\u202E\u2066]/i);
});

test('the work grows as the text does', async (t) => {
  for (const family of [
    filled('<p>wet</p>'),
    filled('<sec><title>A</title><p>b</p></sec>'),
    filled('<b></i></b>'),
    filled('<p><xref ref-type="fn" rid="x">1</xref><fn><p>n</p></fn></p>'),
    counted((at) => `<fn id="f${at}"><p>n</p></fn>`),
    filled('&eacute;&x;'),
    filled('<disp-formula><math><mi>x</mi></math></disp-formula>'),
  ])
    await growsAsTheText(t, family, (text) => readAll(paper('', text)), 65_536);
});

test('whatever is done to a paper, it is read or refused in a line', async (t) => {
  const random = seededRandom(7);
  const whole = paper(
    '<contrib-group><contrib><name><surname>Obi</surname></name><xref ref-type="aff" rid="a1"/></contrib></contrib-group><aff id="a1">University of Rain, Norway</aff>',
    `<sec><title>A</title>${quay.repeat(3)}<table-wrap><table><tr><td>x</td></tr></table></table-wrap></sec>`,
    '<ref-list><ref id="r"><mixed-citation>Lind</mixed-citation></ref></ref-list>',
  );
  const pick = (most: number): number => Math.floor(random() * most);
  for (let round = 0; round < 300; round++) {
    let text = whole;
    for (let change = 0; change <= pick(4); change++) {
      const [from, length, to] = [pick(text.length), pick(60), pick(text.length)];
      const part = text.slice(from, from + length);
      text =
        pick(2) === 0
          ? text.slice(0, from) + text.slice(from + length)
          : text.slice(0, to) + part + text.slice(to);
    }
    await readAll(text).catch((error: Error) => t.is(error.name, 'UnreadableError'));
  }
  t.pass();
});

test('an element of a thousand attributes and more is refused', async (t) => {
  const attributes = Array.from({length: 2000}, (_, at) => `a${at}="x"`).join(' ');
  await t.throwsAsync(() => readAll(paper('', `<p ${attributes}>wet</p>`)), {message: /too many attributes/});
});
