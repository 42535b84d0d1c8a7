import type {DomDocument, DomElement} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';
import {wordList} from '../../article/word-list.js';
import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {withoutLead} from './byline-text.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {startsPost} from '../../people/english/positions.js';
import {isShorter, linesOf} from './lines.js';
import {isWithin, marksOf} from './naming-attributes.js';
import {isInstitution, people, postOf, withoutPosts, type ReadStated, type Stated} from './stated-people.js';

/** Where others than the article's authors are named. */
const isElsewhere = wordList(`
  comment comments commentlist reply related sidebar recommended recommendations popular trending teaser teasers card
  cards footer nav newsletter promo carousel`);

const evidence = 'the page’s byline';
const mostFound = 12;

/** People marked as authors in what a page shows: microdata, hCard, `rel=author`, and names marked as an author's. */
export const marked: ReadStated = (page, {source}, language) => {
  for (const mark of [
    '[itemprop~="author"], [itemprop~="creator"]',
    '.vcard .fn, .author .fn, .h-card .p-name, .p-author',
    '[rel~="author"]',
    '[class*="personname" i], [class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i], [class*="byline__name" i], [class*="byline-name" i], [class*="contributor-name" i]',
  ]) {
    const elements = here(page.querySelectorAll(mark));
    const [first] = elements;
    const around = first?.parentElement?.parentElement;
    // Others stand beside the first; further down are those of other articles.
    const found = elements
      .filter(
        (element) =>
          [element.parentElement, element.parentElement?.parentElement].includes(around ?? null) ||
          element.parentElement === first?.parentElement,
      )
      .slice(0, mostFound)
      .flatMap((element) => personOf(element, language, source))
      .filter(({credited}) => credited.name.length < 60);
    if (found.length > 0) return unique(found);
  }
  return [];
};

const here = (elements: readonly DomElement[]): DomElement[] =>
  elements
    .slice(0, 100)
    .filter((element) => !isWithin(element, isElsewhere) && element.closest('h1') === null);

/** What microdata and hCard say of one. */
function personOf(element: DomElement, language: Language, source: string | undefined): Stated[] {
  const part = (names: string): string => {
    const found = element.querySelector(names);
    return sanitiseLine(found?.getAttribute('content') ?? (found && linesOf(found).join(', ')) ?? '');
  };
  const name =
    part('[itemprop~="name"], .fn, .p-name') ||
    sanitiseLine(element.getAttribute('content') ?? linesOf(element)[0] ?? '');
  const isOrganisation = (element.getAttribute('itemtype') ?? '').endsWith('Organization');
  if (isOrganisation && name !== '') return [{credited: {name}, institutions: [], isOrganisation, evidence}];
  const card = element.closest('.vcard, .h-card') ?? element;
  const position = part('[itemprop~="jobTitle"]') || textIn(card, '.title, .role, .p-job-title');
  const institutions = [
    part('[itemprop~="affiliation"], [itemprop~="worksFor"]'),
    textIn(card, '.org, .p-org'),
  ];
  return people(name, language, evidence, source).map((stated) => ({
    ...stated,
    ...(position.length < 120 && postOf(stated.credited.name, position)),
    institutions: [...stated.institutions, ...institutions.filter((each) => each !== '')],
  }));
}

const textIn = (card: DomElement, names: string): string => {
  const found = /vcard|h-card/.test(card.getAttribute('class') ?? '') ? card.querySelector(names) : null;
  return found ? linesOf(found).join(', ') : '';
};

const isByline = wordList(
  'byline author authors autor autorin autoren auteur auteurs autore autori writer writers verfasser contributors credits dateline bylines',
);
const longestLine = 200;

/** Elements that are marked as a byline, by their lines. */
export const inBylines: ReadStated = (page, {source}, language) => {
  for (const element of bylineElements(page)) {
    const lines = linesOf(element).slice(0, 6);
    const found = lines
      .map((line, at) => ({line, next: lines[at + 1] ?? ''}))
      .filter(({line}) => line.length < longestLine && likeness(line, language) >= 0.4)
      // What the one before is called is nobody.
      .filter(({line}, at, names) => at === 0 || names[at - 1]!.next !== line || !startsPost(line))
      .flatMap(({line, next}) => withPost(people(line, language, evidence, source), next, language));
    if (found.length > 0) return unique(found);
  }
  return [];
};

/** With what is said under the name of one: "Transport correspondent". */
const withPost = (found: Stated[], line: string, language: Language): Stated[] =>
  found.length === 1 &&
  found[0]!.position === undefined &&
  line.length < longestPost &&
  (startsPost(line) || language.saysWho(line))
    ? [{...found[0]!, ...postOf(found[0]!.credited.name, line.replace(/[.,;]$/, ''))}]
    : found;

const longestPost = 120;

const bylineElements = (page: DomDocument): DomElement[] =>
  here(
    page
      .querySelectorAll('body [class], body [id], body [data-testid]')
      .slice(0, 20_000)
      .filter((element) => {
        const marks = marksOf(element);
        return marks.some(isByline) || (marks.includes('by') && marks.includes('line'));
      }),
  ).slice(0, 30);

/** How much a line is like a byline, from 0 to 1, in the page's language or in English. */
export const likeness = (line: string, language: Language): number => {
  const plain = withoutLead(withoutPosts(line, language)[0].replace(/\s*[|•·]\s*$|^\s*[|•·]\s*/g, ''));
  return Math.max(language.looksLikeByline(plain), english.looksLikeByline(plain));
};

/** Lines near the headline, or at the end, that are announced as a byline and marked by nothing. */
export const printed: ReadStated = (page, {source}, language) => {
  for (const {line} of linesNear(page, 0, 80)) {
    const least = namesWriter(line) ? 0.6 : 0.9;
    if (least === 0.9 && !language.announces(line) && !english.announces(line)) continue;
    if (likeness(line, language) < least) continue;
    const found = people(line, language, evidence, source).filter(({credited}) => / /.test(credited.name));
    if (found.length > 0) return unique(found);
  }
  return [];
};

/** "ADA OBI AP Sports Writer": agencies print no "By". */
const namesWriter = (line: string): boolean =>
  /^\p{Lu}[\p{Lu}'’.-]+\s\p{Lu}[\p{Lu}\s'’.-]*\s.*\b(?:Writers?|Reporters?|Correspondents?)$/u.test(line);

/** A line of the page, and what it stands in. */
export type NearLine = {line: string; element: DomElement};

/** The lines of short elements around the headline: of so many before it and so many from it on. */
export function linesNear(page: DomDocument, before: number, behind: number): NearLine[] {
  const short = page
    .querySelectorAll('h1, h2, h3, h4, h5, p, div, span, address, cite, em, strong, li')
    .slice(0, 20_000)
    .filter((element) => element.children.length < 6 && isShorter(element, longestLine));
  const headline = Math.max(
    0,
    short.findIndex(({localName}) => localName === 'h1'),
  );
  const near = here(short.slice(Math.max(0, headline - before), headline + behind));
  return near.flatMap((element) =>
    linesOf(element)
      .slice(0, 3)
      .map((line) => ({line, element})),
  );
}

/** Who wrote a letter of a list: the name in bold before an address for letters, above the text. */
export const written: ReadStated = (page, {source}, language) => {
  const [link] = page.querySelectorAll('a[href^="mailto:" i]');
  const before = link?.previousElementSibling;
  if (before?.localName !== 'b' && before?.localName !== 'strong') return [];
  return people(before.textContent.trim(), language, evidence, source).filter(({credited}) =>
    credited.name.includes(' '),
  );
};

/** Those who sign at the end: a name in bold, and behind it what they are. */
export const signed: ReadStated = (page, _metadata, language) =>
  page
    .querySelectorAll('main p, article p, body p')
    .slice(-40)
    .flatMap((line): Stated[] => {
      const name = line.children[0];
      const text = sanitiseLine(line.textContent);
      if (!name || !/^(?:b|strong)$/.test(name.localName) || text.length > longestLine) return [];
      const [stated] = people(sanitiseLine(name.textContent).replace(/,$/, ''), language, evidence);
      const said = text.slice(sanitiseLine(name.textContent).length).replace(/^[\s,:–—-]+/, '');
      if (!stated?.credited.name.includes(' ') || !text.startsWith(stated.credited.name)) return [];
      return said !== '' && (startsPost(said) || language.saysWho(said))
        ? [{...stated, ...signature(said)}]
        : [];
    });

/** "Professor of tides, Lakeside University" */
function signature(said: string): Pick<Stated, 'position' | 'institutions'> {
  const parts = said.split(/,\s+/);
  const first = parts.findIndex((part, at) => at > 0 && hasInstitutionWord(part));
  return first === -1
    ? {position: said, institutions: []}
    : {position: parts.slice(0, first).join(', '), institutions: [parts.slice(first).join(', ')]};
}

/** A byline that names no person: an organisation as it is printed. */
export const organisation: ReadStated = (page) => {
  const line = bylineElements(page)
    .map((element) => ({text: linesOf(element)[0] ?? '', isCalled: marksOf(element).includes('byline')}))
    .filter(({text}) => text.length > 2 && text.length < 60 && !/\d/.test(text) && /\p{L}{2}/u.test(text))
    .find(({text, isCalled}) => isCalled || isInstitution(text))?.text;
  return line === undefined
    ? []
    : [{credited: {name: line.replace(/^by\s+/i, '')}, institutions: [], isOrganisation: true, evidence}];
};

function unique(stated: readonly Stated[]): Stated[] {
  const names = new Set<string>();
  return stated.filter(({credited: {name}}) => {
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  });
}
