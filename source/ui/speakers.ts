import type {Article, Author, Post} from '../article/article.js';
import {affiliationChain} from '../people/speaker.js';
import {dayOf} from '../people/register/model.js';
import {disclosedOf, evidenceOf, isSentence, type Backed} from '../reader/pane-stops.js';
import {piece, type Pieces} from './pieces.js';
import {wrap, wrapHanging} from './wrap.js';

const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/**
 * A post's position as the pane shows it: capitalised, with "former" or "(non-resident)" where that is not in its
 * words.
 */
export function positionOf(post: Pick<Post, 'position' | 'former' | 'resident'>): string {
  const position = post.position ?? '';
  const former =
    post.former && !/^(?:former|retired|emerit)/i.test(position) ? `former ${position}`.trim() : position;
  const resident =
    post.resident === false && !/non-?resident/i.test(former) ? `${former} (non-resident)` : former;
  return capitalised(resident.trim());
}

/** That a post is only inferred, and from what where a sentence says it. */
export const inferredOf = ({evidence}: Pick<Post, 'evidence'>): string =>
  isSentence(evidence) ? '(inferred from the note)' : '(inferred)';

/** The rows of one post: position, unit, the institutions around it, place and country. */
function postRows(post: Post, article: Article, width: number): Pieces[] {
  const rows: Pieces[] = [];
  const position = positionOf(post);
  if (position !== '') rows.push(...wrap(position, width, 'position'));
  const chain = affiliationChain(post, article.affiliations);
  for (const [depth, affiliation] of chain.entries()) {
    const outermost = depth === chain.length - 1;
    const abbreviation = affiliation.abbreviation ? ` (${affiliation.abbreviation})` : '';
    const where = outermost
      ? [...new Set(chain.flatMap(({place, country}) => [place, country]))].filter(
          (name) => name !== undefined,
        )
      : [];
    const name = [affiliation.printed ?? affiliation.name + abbreviation, ...where].join(', ');
    if (depth === 0) rows.push(...wrap(name, width));
    else rows.push(...wrapHanging([piece('└ '.padStart(2 * depth), 'dim')], 2 * depth, name, width, 'dim'));
  }
  if (post.certainty === 'inferred') rows.push(...wrap(inferredOf(post), width, 'dim'));
  return rows;
}

/** The rows of one author: name, role where there is one and it was not just said, and every post. */
export const authorRows = (author: Author, article: Article, width: number, roleSaid: boolean): Pieces[] => [
  ...nameRows(author, width, roleSaid),
  ...author.posts.flatMap((post) => heldRows(author, post, article, width)),
];

export function nameRows({name, role}: Author, width: number, roleSaid: boolean): Pieces[] {
  const said = role && !roleSaid ? wrap(capitalised(role), width, 'dim') : [];
  return [...said, ...wrap(name, width, 'strong')];
}

/** The rows of one of an author's posts, of several with a dot before each. */
export function heldRows(author: Author, post: Post, article: Article, width: number): Pieces[] {
  if (author.posts.length < 2) return postRows(post, article, width);
  const dot = '· ';
  const [first = [], ...others] = postRows(post, article, width - dot.length);
  return [[piece(dot, 'dim'), ...first], ...others.map((row) => [piece(' '.repeat(dot.length)), ...row])];
}

/** What an institution lives on, with the article that says so where that is another. */
export function backedRows({institution, line}: Backed, article: Article, width: number): Pieces[] {
  const said = [line.statedIn.title, dayOf(line.statedIn)].filter(Boolean).join(', ');
  return [
    ...wrap(`${institution.name}: ${line.text}`, width),
    ...(line.statedIn.article === article.id ? [] : wrap(`said in ${said}`, width, 'dim')),
  ];
}

export function evidenceRows(article: Article, width: number): Pieces[] {
  const text = evidenceOf(article);
  return text === '' ? [] : wrap(text, width, 'evidence');
}

export function disclosureRows(article: Article, width: number): Pieces[] {
  const text = disclosedOf(article);
  return text === '' ? [] : wrap(text, width);
}
