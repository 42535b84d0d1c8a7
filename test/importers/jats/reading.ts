import type {Article} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importJats} from '../../../source/importers/jats/jats.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import {identified} from '../../helpers/identified.js';

const options = {signal: new AbortController().signal, progress: (): void => undefined};

/** All that a document yields, unfinished articles too. */
export async function readAll(xml: string | Uint8Array): Promise<Imported[]> {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const articles: Imported[] = [];
  for await (const article of importJats({bytes, name: 'a-paper.xml'}, options)) articles.push(article);
  return articles;
}

export async function readPaper(xml: string): Promise<Article> {
  const article = (await readAll(xml)).find(({unfinished}) => unfinished === undefined);
  if (!article) throw new Error('no article');
  return identified(article);
}

/** A paper with what stands in its front, body and back. */
export const paper = (front: string, body = '', back = ''): string =>
  `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN" "a.dtd"><article article-type="research-article" xml:lang="en" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML"><front><journal-meta><journal-title-group><journal-title>Harbours</journal-title></journal-title-group></journal-meta><article-meta><article-id pub-id-type="doi">10.5555/quay.1</article-id><title-group><article-title>The wet quay</article-title></title-group>${front}</article-meta></front><body>${body}</body><back>${back}</back></article>`;

/** Each author with the names of the chains: "Ada Obi: Tides < Lakeside (Norway)". */
export const peopleIn = ({authors, affiliations}: Article): string[] =>
  authors.map(({name, posts}) => {
    const chains = posts.map((post) => {
      const chain = affiliationChain(post, affiliations);
      const {place, country} = chain.at(-1) ?? {};
      const where = [place, country].filter(Boolean).join(', ');
      return chain.map((unit) => unit.name).join(' < ') + (where === '' ? '' : ` (${where})`);
    });
    return `${name}: ${chains.join('; ')}`;
  });

/** Headings with their level, and the text of blocks. */
export const outlineOf = ({sections}: {sections: Article['sections']}): string[] =>
  sections.flatMap(({level, heading = '', blocks}) => [`${level} ${heading}`, ...blocks.map(textOf)]);
