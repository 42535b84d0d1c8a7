import test from 'ava';
import {affiliationChain} from '../../../source/people/speaker.js';
import {page, read, words} from './made-page.js';

/** Each author with positions and institutions. */
async function peopleOf(html: string): Promise<unknown> {
  const {authors, affiliations} = await read(html);
  return authors.map(({name, posts}) => [
    name,
    ...posts.map((post) =>
      [post.position, ...affiliationChain(post, affiliations).map((each) => each.name)]
        .filter(Boolean)
        .join(', '),
    ),
  ]);
}

test('names that are links side by side are several people', async (t) => {
  t.deepEqual(
    await peopleOf(page('', '<div class="authors"><a href="/a">Ada Marsh</a><a href="/b">Bo Reed</a></div>')),
    [['Ada Marsh'], ['Bo Reed']],
  );
});

test('an institution is an author, under its whole name', async (t) => {
  t.deepEqual(await peopleOf(page('<meta name="author" content="Ministry of Harbours">')), [
    ['Ministry of Harbours'],
  ]);
});

test('a post behind a name is the author’s, no other author', async (t) => {
  t.deepEqual(
    await peopleOf(page('<meta name="author" content="Ada Marsh, professor of tides, Tarn University">')),
    [['Ada Marsh', 'professor of tides, Tarn University']],
  );
  t.deepEqual(
    await peopleOf(
      page('', '<p class="byline">By Ada Marsh (professor of tides at Tarn University) and Bo Reed</p>'),
    ),
    [['Ada Marsh', 'professor of tides, Tarn University'], ['Bo Reed']],
  );
});

const card = (name: string, role: string, more = ''): string =>
  `<div class="card"><h3>${name}</h3><p>${role}</p>${more}</div>`;

test('each card of an author tells of that author alone', async (t) => {
  const cards = `<section class="about-authors">${card('Ada Marsh', 'Senior Fellow, Harbour Programme', '<p>Ada Marsh is a senior fellow at the Tide Institute.</p>')}${card('Bo Reed', 'Professor of weather, Tarn University')}</section>`;
  t.deepEqual(await peopleOf(page('', '<p class="byline">By Ada Marsh and Bo Reed</p>', cards)), [
    ['Ada Marsh', 'senior fellow, Tide Institute'],
    ['Bo Reed', 'professor of weather, Tarn University'],
  ]);
});

test('a position without an institution gives way to the same with it', async (t) => {
  t.deepEqual(
    await peopleOf(
      page(
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The quay at night", "author": {"@type": "Person", "name": "Ada Marsh", "jobTitle": "Professor of tides"}}</script>',
        '',
        '<div class="author-bio"><p>Ada Marsh is professor of tides at Tarn University.</p></div>',
      ),
    ),
    [['Ada Marsh', 'professor of tides, Tarn University']],
  );
});

test('Chinese names stand side by side, and a note says of whom it speaks', async (t) => {
  const html = `<!doctype html><html lang="zh-CN"><title>渡轮</title><body><article><h1>渡轮</h1><p class="author">作者：张云 李海</p>${`<p>${'潮水在一个灰暗的下午涨了上来，码头上没有人抬起头来。'.repeat(6)}</p>`.repeat(3)}<p>（作者张云系港城大学教授）</p></article></body></html>`;
  t.deepEqual(await peopleOf(html), [['张云', '教授, 港城大学'], ['李海']]);
});

test('what a page says of interests and funding under a label is disclosed, and no part of the text', async (t) => {
  const article = await read(
    page('', '<div class="box"><h3>Disclosure statement</h3><p>Ada Marsh owns a boat.</p></div>').replace(
      '</article>',
      '<p><strong>Funding:</strong> The Tarn Fund paid for it.</p><h2>Conflicts of interest</h2><p>There are none here.</p></article>',
    ),
  );
  t.deepEqual(
    article.disclosures.toSorted((a, b) => a.text.localeCompare(b.text)),
    [
      {kind: 'interests', text: 'Ada Marsh owns a boat.'},
      {kind: 'funding', text: 'The Tarn Fund paid for it.'},
      {kind: 'interests', text: 'There are none here.'},
    ],
  );
  t.notRegex(words(article), /boat|Tarn Fund|none here|Conflicts/);
});

const signed =
  '<!doctype html><html lang="en"><head><title>The quay</title><meta name="author" content="Ada Marsh"></head>';
const endingIn = (foot: string): string =>
  `${signed}<body><article><h1>The quay</h1>${'<p>The tide came in on a grey afternoon, and nobody on the quay looked up from the ropes, which were wet.</p>'.repeat(6)}${foot}</article></body></html>`;

test('a plain last paragraph by a pronoun is a note of the one author', async (t) => {
  t.deepEqual(await peopleOf(endingIn('<p>She is a professor of tides at Tarn University.</p>')), [
    ['Ada Marsh', 'professor of tides, Tarn University'],
  ]);
});

test('a heading about the author goes with the note under it', async (t) => {
  const {sections, notes} = await read(
    endingIn('<h3>About the author</h3><p>Ada Marsh is a professor of tides at Tarn University.</p>'),
  );
  t.is(notes.length, 1);
  t.false(JSON.stringify(sections).includes('About'));
});
