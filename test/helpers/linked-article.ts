import {readMarkdown} from '../../source/importers/markdown/markdown.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import {identified} from './identified.js';
import {Reader} from './reader.js';

const markdown = `---
title: The quay
author: Ida Ode
published: 2024-03-01
url: https://quay.example/ledger
---

It leads to [a file](sub/b.md#two), [a place](#last-words), [nowhere](#none), [a page](https://example.org/tide) and
[a keeper](mailto:keeper@example.org).[^1]

## Last words

The last of it.

[^1]: The note of it.
`;
/** An article with six links on its first page: to a file, a place, nowhere, a page, a person, and to a note. */
export const linked = identified(await readMarkdown(markdown, {name: 'quay.md'}));
const hyphenate = await loadHyphenation('en');

/** A reader on it, or on another article. */
export function readingLinks(article = linked): Reader {
  const reader = new Reader({size: {columns: 110, rows: 20}});
  const {request} = reader.state;
  return reader.act({type: 'opened', request, article, hyphenate, continued: false, finished: false});
}
