import type {DomDocument, DomElement} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';
import {wordList} from '../../article/word-list.js';
import {marksOf} from './naming-attributes.js';

/** To compare by: words alone. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Without the publication's name behind it. */
const cut = (text: string): string =>
  text.replace(/(?:\s+\|\s+[^|]{2,40})+$|\s+[·–—-]\s+[^|·–—-]{2,40}$/, '');

/** The label above a headline, which some pages put into the heading. */
const kickerMarks = wordList(
  'kicker overline eyebrow topline roofline dachzeile roof pretitle overtitle antetitulo surtitre',
);

/** "sr-only", "visually-hidden": for those who hear a page, of which it is often the name. */
const isUnseen = wordList('sr srt hidden offscreen clip');

/** A heading's own words; a label within it is the kicker, and what the page claims elsewhere is the headline. */
function headlineIn(element: DomElement, claims: readonly string[]): string {
  const claimed = element.children.find((child) => claims.includes(plain(child.textContent)));
  if (claimed) return sanitiseLine(claimed.textContent);
  const kickers = element.children.filter((child) => marksOf(child).some(kickerMarks));
  const whole = sanitiseLine(element.textContent);
  const own = kickers
    .reduce((rest, kicker) => rest.replace(sanitiseLine(kicker.textContent), ''), whole)
    .trim();
  return own === '' ? whole : own;
}

/** A headline that is written twice is written once. */
function once(text: string): string {
  const middle = (text.length - 1) / 2;
  return middle > 10 && text.slice(0, middle) === text.slice(middle + 1) ? text.slice(0, middle) : text;
}

/** The headline of a page, by what it shows and what it states of itself. */
export function headlineOf(
  page: DomDocument,
  stated: string | undefined,
  shared: string | undefined,
): string | undefined {
  const found = shownHeadline(page, stated, shared);
  return found === undefined ? undefined : once(found);
}

/**
 * The headline that the page shows, where what it states elsewhere is that with the publication's name or shortened.
 */
function shownHeadline(
  page: DomDocument,
  stated: string | undefined,
  shared: string | undefined,
): string | undefined {
  const inDocument = sanitiseLine(page.querySelector('title')?.textContent ?? '');
  const claims = [stated, shared, inDocument].flatMap((each) =>
    each === undefined || each === '' ? [] : [plain(each)],
  );
  const shown = page
    .querySelectorAll('h1, h2, h3[class*="title" i], h4[class*="title" i], [itemprop~="headline"]')
    .slice(0, 60)
    .filter((element) => !marksOf(element).some(isUnseen) && element.getAttribute('hidden') === null)
    .map((element) => ({text: headlineIn(element, claims), isFirst: element.localName === 'h1'}))
    .filter(({text}) => plain(text).length > 3 && text.length < 300);
  const claimsWith = (heading: string): string[] =>
    claims.filter(
      (claim) => claim.includes(heading) || heading.startsWith(claim) || isShortened(heading, claim),
    );
  // The publication's name may be a heading too, and a part of the claim: the headline says most of it.
  const [agreed] = shown
    .filter(({text}) => claimsWith(plain(text)).length > 0)
    .filter(({text}) => !claimsWith(plain(text)).every((claim) => isNameBehind(claim, plain(text))))
    .toSorted((a, b) => b.text.length - a.text.length);
  if (agreed) return agreed.text;
  const headings = shown.filter(({isFirst}) => isFirst);
  return (
    stated ??
    inBoth(shared ?? '', inDocument) ??
    (shared === undefined ? undefined : cut(shared)) ??
    (headings.length === 1 ? headings[0]?.text : undefined) ??
    (inDocument === '' ? undefined : cut(inDocument))
  );
}

/** Whether a heading is but the end of a claim: the name of its site, or of a part of that. */
const isNameBehind = (claim: string, heading: string): boolean =>
  claim.length > 2 * heading.length && claim.endsWith(heading);

/** Whether a heading is a claim with some words left out: "Ferry stops on Sunday" of "Ferry stops early on Sunday". */
function isShortened(heading: string, claim: string): boolean {
  const words = heading.split(' ');
  if (words.length < leastWords || 2 * heading.length < claim.length) return false;
  let at = 0;
  for (const word of claim.split(' ')) if (word === words[at]) at++;
  return at === words.length;
}

const leastWords = 4;

const parts = (text: string): string[] => text.split(/\s+[|·:–—-]\s+/);

/** The longest part that two claims have both, where each has something of the site before or behind it. */
function inBoth(one: string, other: string): string | undefined {
  const others = new Set(parts(other).map(plain));
  const [longest] = parts(one)
    .filter((part) => others.has(plain(part)) && plain(part).length > 3)
    .toSorted((a, b) => b.length - a.length);
  return longest;
}
