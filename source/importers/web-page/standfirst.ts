import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {linesOf} from './lines.js';
import {isWithin, marksOf} from './naming-attributes.js';
import {saysTerms} from './related.js';

/** The words by which pages mark what stands between the headline and the text. */
const isStandfirst = wordList(`
  standfirst dek deck subtitle subheadline subhead subheading subtitulo soustitre vorspann sottotitolo chapo bajada
  alternativeheadline excerpt lede summary abstract entradilla chapeau intro vorspann teasertext untertitel sumario
  deckhead leadparagraph`);
const isElsewhere = wordList(
  'related recommended teaser teasers card cards comment comments sidebar nav bio biography',
);

/** UTF-16 units. */
const shortest = 30;
const longest = 700;
const longestTeaser = 120;

/**
 * The summary that a page shows under its headline: what is marked as one, or stands there and is what the page says of
 * itself elsewhere, or stands there in what holds the headline and not the text.
 *
 * @param said the page's own description of it
 * @param names of its authors: a note about them is no summary
 */
export function standfirstOf(
  page: DomDocument,
  title: string | undefined,
  said: string | undefined,
  names: readonly string[],
): string | undefined {
  const isOne = (element: DomElement): string | undefined => {
    const text = linesOf(element).join(' ');
    if (text.length < shortest || text.length > longest || text === title) return undefined;
    if (
      saysTerms(text) ||
      (text.length < longestTeaser && /(?:\.{3}|…)$/.test(text)) ||
      isMostlyPressed(element)
    )
      return undefined;
    return (!isDescription(element) && isWithin(element, isElsewhere)) ||
      names.some((name) => text.startsWith(name) || (text.includes(name) && !endsSentence(text)))
      ? undefined
      : text;
  };
  const headings = page.querySelectorAll('h1, h2').slice(0, 200);
  const wanted = plain(title ?? '');
  const headline =
    headings.find(({textContent}) => plain(textContent) === wanted) ??
    // A kicker may stand in it.
    headings.find(({textContent}) => wanted !== '' && plain(textContent).endsWith(wanted));
  const following = headline ? behind(headline) : [];
  const description = plain(said ?? '');
  const isSaid = (element: DomElement): boolean =>
    description.length > shortest && plain(element.textContent) === description;
  for (const element of page.querySelectorAll('body [class], body [itemprop]').slice(0, 10_000)) {
    const marks = marksOf(element);
    if (
      !marks.some(isStandfirst) &&
      !isDescription(element) &&
      !(marks.includes('lead') && element.localName === 'p')
    )
      continue;
    const text = isOne(element);
    if (
      text !== undefined &&
      (text.length >= 60 ||
        endsSentence(text) ||
        following.some((each) => each === element || each.children[0] === element))
    )
      return text;
  }
  if (!headline) return undefined;
  const same = following.find(isSaid);
  const text = same && isOne(same);
  if (text !== undefined) return text;
  return following
    .slice(0, 1)
    .map(isOne)
    .find((first) => first !== undefined && isSummary(headline, first));
}

/** Microdata's description of the article that is shown, not of one in a list. */
const isDescription = (element: DomElement): boolean =>
  element.getAttribute('itemprop') === 'description' &&
  element.closest('[itemtype$="Article"]') !== null &&
  element.closest('li, figure') === null;

/** A bar of things to press: half of its words or more are links, or entries of a list. */
function isMostlyPressed(element: DomElement): boolean {
  const units = (names: string): number =>
    element.querySelectorAll(names).reduce((sum, {textContent}) => sum + textContent.trim().length, 0);
  return 2 * Math.max(units('a'), units('li')) >= element.textContent.trim().length;
}

const endsSentence = (text: string): boolean => /[.!?…:]["”’»“]?\s*$/.test(text);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The paragraphs and headings right behind a headline, in what holds it. */
function behind(headline: DomElement): DomElement[] {
  const found: DomElement[] = [];
  for (let at: DomElement | null = headline, depth = 0; at && depth < 4; at = at.parentElement, depth++) {
    for (let next = at.nextElementSibling; next && found.length < 6; next = next.nextElementSibling)
      if (/^(?:p|h2|h3|h4)$/.test(next.localName)) found.push(next);
      else if (
        found.length === 0 &&
        next.localName === 'div' &&
        next.children.length < 2 &&
        next.querySelector('img, figure') === null
      )
        found.push(next);
    if (found.length > 0) break;
  }
  return found;
}

/** Whether a line right behind a headline stands apart from the text: that is not in what holds the two. */
function isSummary(headline: DomElement, line: string): boolean {
  const around = headline.parentElement;
  if (!around || line.length < 60 || line.split(' ').length < 8 || /\d{4}/.test(line)) return false;
  const paragraphs = around.querySelectorAll('p').filter(({textContent}) => textContent.length > 150);
  return paragraphs.length <= (line.length > 150 ? 1 : 0);
}
