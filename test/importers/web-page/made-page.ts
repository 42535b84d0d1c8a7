import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importWebPage} from '../../../source/importers/web-page/web-page.js';

/** Reads a page. */
export async function read(html: string | Uint8Array, url?: string, mediaType?: string): Promise<Imported> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const source = {
    bytes,
    name: 'quay.html',
    ...(url !== undefined && {url}),
    ...(mediaType !== undefined && {mediaType}),
  };
  let article: Imported | undefined;
  for await (const each of importWebPage(source, {
    signal: new AbortController().signal,
    progress: () => undefined,
  }))
    article = each;
  if (!article) throw new Error('a page is one article');
  return article;
}

export const tide = 'The tide came in on a grey afternoon, and nobody on the quay looked up from the ropes. ';

/** A page with something in its head, after its headline and behind its article. */
export const page = (head: string, body = '', after = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>The quay at night | The Grey Harbour</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>The quay at night</h1>${body}<p>${tide.repeat(4)}</p><h2>Ropes</h2><p>${tide.repeat(4)} See <a href="/ropes">the ropes</a>.</p><ul><li>One rope</li><li>Two ropes</li></ul><p>${tide.repeat(3)}</p></article>
${after}<footer>All rights to the harbour</footer></body></html>`;

/** Its headings and its text. */
export const words = ({sections}: Imported): string =>
  sections.map(({heading = '', blocks}) => `${heading}\n${blocks.map(textOf).join('\n')}`).join('\n');
