import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Article} from '../../article/article.js';
import {otherNames} from '../../people/register/lookups.js';
import {mentionsOf} from '../../people/register/mentions.js';
import type {Register, ArticleMentions} from '../../people/register/model.js';
import {createRegister, registerInSteps} from '../../people/register/register.js';
import type {OtherNames} from '../../search/facets.js';
import type {ReadArticle} from '../read-source.js';
import {turn} from '../clock.js';

const articleMentions = new WeakMap<Article, ArticleMentions>();

/** An article that was read, with whom it mentions. */
export function articleMentionsOf(article: Article): ArticleMentions {
  const {id, title, published} = article;
  const known = articleMentions.get(article) ?? {
    article: id,
    title,
    ...(published !== undefined && {published}),
    mentions: mentionsOf(article),
  };
  articleMentions.set(article, known);
  return known;
}

let asked: {articles: readonly Article[]; names: OtherNames} | undefined;

/** What else the authors and institutions of some articles are called in these. */
export function namesIn(articles: readonly Article[]): OtherNames {
  const same =
    asked?.articles.length === articles.length && articles.every((one, at) => one === asked?.articles[at]);
  if (!asked || !same) asked = {articles, names: otherNames(createRegister(articles.map(articleMentionsOf)))};
  return asked.names;
}

/**
 * Gives the register of what was named and of the library, which may have the same articles: the same one as long as
 * these are.
 */
export function createRegisters(): (
  named: readonly ReadArticle[],
  library: readonly ArticleMentions[],
) => Promise<Register> {
  let latest: {articleMentions: readonly ArticleMentions[]; register: Promise<Register>} | undefined;
  return (named, library) => {
    const own = named.map(({article}) => articleMentionsOf(article));
    const known = new Set(own.map(({article}) => article));
    const all = [...own, ...library.filter(({article}) => !known.has(article))];
    const same =
      latest?.articleMentions.length === all.length &&
      all.every((one, at) => one === latest?.articleMentions[at]);
    if (!latest || !same) latest = {articleMentions: all, register: madeOf(all)};
    return latest.register;
  };
}

async function madeOf(all: readonly ArticleMentions[]): Promise<Register> {
  const steps = registerInSteps(all);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < turn) continue;
    await nextTurn();
    since = performance.now();
  }
}
