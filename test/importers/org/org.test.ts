import test from 'ava';
import {articleToText} from '../../helpers/article-to-text.js';
import {importerFor} from '../../../source/importers/detect.js';
import {importOrg} from '../../../source/importers/org/org.js';
import {identified} from '../../helpers/identified.js';

const document = `#+TITLE: The night ferry
#+AUTHOR: Ines Albrecht
#+DATE: 2024-03-01
#+OPTIONS: toc:nil

* TODO [#A] Before dawn :quay:night:
:PROPERTIES:
:ID: 7
:END:
The /lamp/ is *lit*; see [[https://quay.example][the quay]] and =ferry --late=.[fn:1]

# A remark that nobody reads
- a * star
- pier :: where boats lie

** Fares
| to   | pence |
|------+-------|
| Moor |     5 |

#+BEGIN_SRC c
#include <tide.h>
,* kept
#+END_SRC

#+begin_quote
It never came.
#+end_quote

[fn:1] Always.
`;

const read = async (text: string, name = 'ferry.org') => {
  const articles = [];
  const source = {bytes: new TextEncoder().encode(text), name};
  const options = {signal: new AbortController().signal, progress: () => {}};
  for await (const article of importOrg(source, options)) articles.push(identified(article));
  return articles[0]!;
};

test('a file of Org mode is an article with its parts', async (t) => {
  const article = await read(document);
  t.like(article, {title: 'The night ferry', published: '2024-03-01'});
  t.deepEqual(
    article.authors.map(({name}) => name),
    ['Ines Albrecht'],
  );
  t.deepEqual(
    article.sections.map(({heading, level}) => [heading, level]),
    [
      ['Before dawn', 1],
      ['Fares', 2],
    ],
  );
  t.like(article.sections[0]?.blocks[0], {
    spans: [
      {text: 'The '},
      {text: 'lamp', styles: ['emphasis']},
      {text: ' is '},
      {text: 'lit', styles: ['strong']},
      {text: '; see '},
      {text: 'the quay', styles: ['link'], href: 'https://quay.example'},
      {text: ' and '},
      {text: 'ferry --late', styles: ['code']},
      {text: '.'},
      {text: '¹', styles: ['note'], noteId: '1'},
    ],
  });
  const kinds = article.sections.flatMap(({blocks}) => blocks.map(({kind}) => kind));
  t.deepEqual(kinds, ['prose', 'list', 'list', 'table', 'code', 'quotation']);
  const text = await articleToText(article, {measure: 60, justified: false});
  t.true(text.includes('#include <tide.h>\n') && text.includes('a * star'));
  t.notRegex(text, /remark|PROPERTIES|toc:nil|TODO/);
  t.deepEqual(article.notes, [{id: '1', kind: 'footnote', text: 'Always.'}]);
});

test('it is known by its name', async (t) => {
  const source = {bytes: new TextEncoder().encode('* One\n\nText.\n'), name: 'one.org'};
  t.is(await importerFor(source), importOrg);
});

test('signs that mean nothing in Org are kept', async (t) => {
  const article = await read('Two * three < four, `tick` and a_b and [x] and #7.\n\nAnd more.\n');
  t.like(article.sections[0]?.blocks[0], {
    spans: [{text: 'Two * three < four, `tick` and a_b and [x] and #7.'}],
  });
});

test('the work grows as the text does', async (t) => {
  for (const filler of ['*a /b ', '[[', '=x', ':PROPERTIES:\n', '#+BEGIN_SRC\n', '[fn:', '| ']) {
    const article = await read(filler.repeat(20_000));
    t.truthy(article.title);
  }
});
