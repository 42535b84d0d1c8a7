import {sanitiseLine} from '../../article/sanitise.js';
import type {Element} from '../html/tree.js';
import {allIn, elementsIn, firstIn} from '../xml/tree.js';
import {lineOf, nothing, ownLineOf} from './text.js';

/** What stands over a paper, beside its people. */
export type Front = {
  title: string;
  standfirst?: string;
  kicker?: string;
  source?: string;
  published?: string;
  doi?: string;
};

const marks: ReadonlySet<string> = new Set(['xref', 'fn']);

/** @param front `front`, or the `front-stub` of an article within another, whose journal is `journal` */
export function readFront(front: Element, journal: string | undefined): Front {
  const meta = firstIn(front, 'article-meta') ?? front;
  const titles = firstIn(meta, 'title-group');
  const title = lineOf(firstIn(titles, 'article-title'), marks).replace(/[\s*†‡]+$/, '');
  const standfirst = lineOf(firstIn(titles, 'subtitle'), marks);
  const kicker = kickerOf(meta);
  const source = journalOf(front) ?? journal;
  const published = dateOf(meta);
  const doi = doiOf(meta);
  return {
    title,
    ...(standfirst !== '' && {standfirst}),
    ...(kicker !== '' && {kicker}),
    ...(source !== undefined && {source}),
    ...(published !== undefined && {published}),
    ...(doi !== undefined && {doi}),
  };
}

export function journalOf(front: Element): string | undefined {
  const meta = firstIn(front, 'journal-meta');
  const title = meta ? lineOf(allIn(meta, 'journal-title')[0]) : '';
  return title === '' ? undefined : title;
}

function kickerOf(meta: Element): string {
  const groups = elementsIn(firstIn(meta, 'article-categories') ?? meta, 'subj-group');
  const wanted = groups.find((group) =>
    /heading|display/.test(group.attributes.get('subj-group-type') ?? ''),
  );
  const kicker = lineOf(firstIn(wanted ?? groups[0], 'subject'));
  return kicker.length > 60 ? '' : kicker;
}

const doiOf = (meta: Element): string | undefined =>
  elementsIn(meta, 'article-id')
    .filter((id) => id.attributes.get('pub-id-type') === 'doi')
    .map((id) => /10\.\d{4,9}\/[^\s"<>]{1,300}/.exec(lineOf(id))?.[0])
    .find((doi) => doi !== undefined);

/** What is no day of publication comes last. */
const rank = ({attributes}: Element): number => {
  const type = `${attributes.get('pub-type') ?? ''} ${attributes.get('date-type') ?? ''}`;
  if (/collection|preprint|received|accepted|pmc-release|retracted|corrected/.test(type)) return 1;
  return 0;
};

/** The day of publication, before that of an issue or a year alone. */
function dateOf(meta: Element): string | undefined {
  const dates = elementsIn(meta, 'pub-date').map((element) => ({
    rank: rank(element),
    date: isoDate(element),
  }));
  return dates
    .filter(({date}) => date !== '')
    .toSorted((one, other) => one.rank - other.rank || other.date.length - one.date.length)[0]?.date;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (number: number): string => String(number).padStart(2, '0');

function isoDate(element: Element): string {
  const part = (name: string): string => lineOf(firstIn(element, name));
  const year = /^\d{4}$/.test(part('year')) ? part('year') : '';
  const named = months.indexOf(part('month').slice(0, 3).toLowerCase()) + 1;
  const [month, day] = [named || Number(part('month')), Number(part('day'))];
  if (year === '')
    return /^\d{4}(?:-\d\d){0,2}/.exec(element.attributes.get('iso-8601-date') ?? '')?.[0] ?? '';
  if (!(month >= 1 && month <= 12)) return year;
  return `${year}-${two(month)}${day >= 1 && day <= 31 ? `-${two(day)}` : ''}`;
}

/** BCP 47, as an article states it. */
export function languageStated(article: Element): string | undefined {
  const stated = article.attributes.get('xml:lang')?.toLowerCase().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/.test(stated) ? stated : undefined;
}

/** Abstracts that are a line or two to lead into the text, and say so or are short. */
export const isStandfirst = (abstract: Element, type: string): boolean => {
  const sort = abstract.attributes.get('abstract-type') ?? '';
  if (/^(?:toc|teaser|precis|short|web-summary)$/.test(sort)) return true;
  return (
    sort === '' &&
    !/research/.test(type) &&
    allIn(abstract, 'sec').length === 0 &&
    abstractLine(abstract).length <= 320
  );
};

export const abstractLine = (abstract: Element): string =>
  sanitiseLine(
    elementsIn(abstract, 'p')
      .map((each) => lineOf(each, nothing))
      .join(' '),
  ) || ownLineOf(abstract);
