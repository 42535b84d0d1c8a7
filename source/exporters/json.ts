import type {Affiliation, Article, Author, Post, Section} from '../article/article.js';
import {affiliationChain, whereabouts} from '../people/speaker.js';
import {paragraphsOf, textOf} from '../article/text.js';

/**
 * An article as `show --json` prints it: a plain object to be stringified, in which what is not known is absent.
 * The affiliation of a post is the names of its units from the innermost outwards.
 */
export function articleToJson(article: Article): Record<string, unknown> {
  return {
    id: article.id,
    title: article.title,
    ...present({
      standfirst: article.standfirst,
      kicker: article.kicker,
      byline: article.byline,
      source: article.source,
      published: article.published,
    }),
    language: article.language,
    ...present({url: article.url, fetched: article.fetched, doi: article.doi, original: article.original}),
    authors: article.authors.map((author) => authorToJson(author, article.affiliations)),
    sections: article.sections.map(sectionToJson),
    disclosures: article.disclosures,
    notes: article.notes.map(({kind, text}) => ({kind, text})),
    warnings: article.warnings,
  };
}

function authorToJson(author: Author, affiliations: readonly Affiliation[]): Record<string, unknown> {
  const {name, given, family, role, orcid, corresponding} = author;
  return {
    name,
    ...present({given, family, role, orcid, corresponding}),
    posts: author.posts.map((post) => postToJson(post, affiliations)),
  };
}

function postToJson(post: Post, affiliations: readonly Affiliation[]): Record<string, unknown> {
  const chain = affiliationChain(post, affiliations);
  const names = chain.map(({name}) => name);
  return {
    ...present({
      position: post.position,
      affiliation: names.length > 0 ? names : undefined,
      abbreviation: chain[0]?.abbreviation,
      ...whereabouts(chain),
      former: post.former,
      resident: post.resident,
    }),
    evidence: post.evidence,
    certainty: post.certainty,
  };
}

const sectionToJson = ({heading, level, derived, page, blocks}: Section): Record<string, unknown> => ({
  ...present({heading}),
  level,
  derived,
  ...present({page}),
  paragraphs: [...paragraphsOf(blocks)].map(({block, kind}) => ({
    id: block.id,
    kind,
    text: textOf(block),
    ...present({page: block.page}),
    repairs: block.kind === 'prose' ? [...new Set(block.repairs.map((repair) => repair.kind))] : [],
  })),
});

/** The fields that are known. */
const present = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
