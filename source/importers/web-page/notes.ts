import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {percentDecoded} from '../../article/percent.js';
import {marksOf} from './naming-attributes.js';

/** The attribute that a mark of a note bears, with the note's label. */
export const noteLabel = 'data-note-label';

const mostLinks = 5000;
/** UTF-16 units; what is longer is a chapter. */
const longestNote = 6000;

/** Numbers and signs that lead to notes. */
const mark = /^[[({]?\s*(?:note\s)?(?:\d{1,3}|[*†‡§¶‖#]{1,3}|[a-z]|[ivxl]{1,6})\s*[\])}.]?$/i;
const isNoteWord = wordList(`
  footnote footnotes endnote endnotes fn fns noteref footnoteref references reference reflist doc notes note`);
const isSideNote = wordList('sidenote marginnote sidenotes marginnotes marginalia aside-note');

/** The notes of a page by their labels, as HTML, in the order of their marks. */
export type PageNotes = ReadonlyMap<string, string>;

/**
 * Takes the notes out of a page: what a numbered link leads to and leads back from, or what is marked as a note; and
 * what is to stand in the margin. Their marks bear their labels from then on.
 */
export function takeNotes(page: DomDocument): PageNotes {
  const notes = new Map<string, string>();
  const taken = new Map<DomElement, string>();
  const targets = targetsIn(page);
  const links = page.querySelectorAll('a[href*="#"]').slice(0, mostLinks);
  const led = new Set(links.flatMap((link) => targets.get(fragmentOf(link)) ?? []));
  for (const link of links) {
    const text = link.textContent.trim();
    const target = targets.get(fragmentOf(link));
    if (!target || !mark.test(text) || isInside(link, taken)) continue;
    const body = bodyOf(target, link);
    if (!body || isInside(body, taken, body)) continue;
    const label = taken.get(body) ?? `note-${taken.size + 1}`;
    if (!taken.has(body)) {
      // Several notes in one paragraph can't be told apart.
      if (body.textContent.length > longestNote || holdsOthers(body, target, led)) continue;
      if (!leadsBack(body, link) && !isMarked(link, body)) continue;
      taken.set(body, label);
    }
    markWith(link, label);
  }
  for (const [body, label] of taken) notes.set(label, htmlOf(body, targets));
  for (const body of taken.keys()) removeWithContainer(body);
  for (const aside of page.querySelectorAll('p [class], p [id]').slice(0, 20_000)) {
    if (!isMarkedAsSideNote(aside) || aside.textContent.length > longestNote) continue;
    const label = `note-${notes.size + 1}`;
    notes.set(label, aside.innerHTML);
    const anchor = page.createElement('a');
    anchor.setAttribute(noteLabel, label);
    anchor.appendChild(page.createTextNode('*'));
    aside.parentNode?.insertBefore(anchor, aside);
    aside.remove();
  }
  return notes;
}

/** What can be led to, by its name. */
function targetsIn(page: DomDocument): Map<string, DomElement> {
  const targets = new Map<string, DomElement>();
  for (const element of page.querySelectorAll('body [id], body a[name]').slice(0, 20_000)) {
    const name = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
    if (name !== '' && !targets.has(name)) targets.set(name, element);
  }
  return targets;
}

const fragmentOf = (link: DomElement): string =>
  percentDecoded((link.getAttribute('href') ?? '').replace(/^[^#]*#/, ''));

/** The element that is a note, by what leads into it. */
function bodyOf(target: DomElement, link: DomElement): DomElement | undefined {
  const body = target.closest('li, p, dd, aside, tr, div, section');
  if (!body || body.querySelector('h1, article, main') !== null || holds(body, link)) return undefined;
  // A paragraph of a list's entry, or of a box that holds no other: the whole is the note.
  const around = body.localName === 'p' ? body.parentElement : undefined;
  const isWhole =
    around && (around.localName === 'li' || (around.localName === 'div' && around.children.length === 1));
  return isWhole ? around : body;
}

function holds(outer: DomElement, inner: DomElement): boolean {
  for (let at: DomElement | null = inner, depth = 0; at && depth < 300; at = at.parentElement, depth++)
    if (at === outer) return true;
  return false;
}

function isInside(element: DomElement, taken: ReadonlyMap<DomElement, string>, but?: DomElement): boolean {
  for (let at: DomElement | null = element, depth = 0; at && depth < 40; at = at.parentElement, depth++)
    if (at !== but && taken.has(at)) return true;
  return false;
}

const holdsOthers = (body: DomElement, target: DomElement, led: ReadonlySet<DomElement>): boolean =>
  body
    .querySelectorAll('[id], a[name]')
    .some((element) => element !== target && led.has(element) && !holds(element, target));

/** Whether a note has a link to its mark, or to what is right around that. */
function leadsBack(body: DomElement, link: DomElement): boolean {
  const names = new Set<string>();
  const add = (element: DomElement): void => {
    for (const name of ['id', 'name']) {
      const value = element.getAttribute(name);
      if (value !== null && value !== '') names.add(value);
    }
  };
  for (const inner of link.querySelectorAll('[id]').slice(0, 5)) add(inner);
  for (let at: DomElement | null = link, depth = 0; at && depth < 3; at = at.parentElement, depth++) add(at);
  const before = link.parentElement?.children.find((_, at, all) => all[at + 1] === link);
  if (before?.localName === 'a') add(before);
  return body.querySelectorAll('a[href*="#"]').some((back) => names.has(fragmentOf(back)));
}

/** Whether a page says that one is a mark and the other a note. */
const isMarked = (link: DomElement, body: DomElement): boolean =>
  (marksOf(link).some(isNoteWord) || link.closest('sup') !== null) &&
  [body, body.parentElement, body.parentElement?.parentElement].some(
    (element) => element && marksOf(element).some(isNoteWord),
  );

const isMarkedAsSideNote = (element: DomElement): boolean =>
  (element.localName === 'span' || element.localName === 'small' || element.localName === 'aside') &&
  marksOf(element).some(isSideNote) &&
  /\p{L}/u.test(element.textContent);

/** A mark stands raised by itself; what raised it is of no use any more. */
function markWith(link: DomElement, label: string): void {
  link.setAttribute(noteLabel, label);
  const around = link.parentElement;
  if (around?.localName !== 'sup' || around.textContent.trim() !== link.textContent.trim()) return;
  around.parentNode?.insertBefore(link, around);
  around.remove();
}

/** The text of a note, without its own number and the way back. */
function htmlOf(body: DomElement, targets: ReadonlyMap<string, DomElement>): string {
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const text = link.textContent.trim();
    const isBack = !/\p{L}{2}/u.test(text) && targets.has(fragmentOf(link));
    const around = link.closest('sup, b, span[class*="backlink" i]');
    if (isBack) (around && around !== body && around.textContent.trim() === text ? around : link).remove();
  }
  return body.innerHTML.replace(
    /^\s*((?:<[^>]{0,300}>\s*)*)(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]|\^|↑)\s*/,
    '$1',
  );
}

/** A list of notes that is empty leaves the page with its heading. */
function removeWithContainer(body: DomElement): void {
  let at: DomElement | null = body;
  for (let depth = 0; at && depth < 6; depth++) {
    const around: DomElement | null = at.parentElement;
    const before: DomElement | undefined = around?.children.find((_, index, all) => all[index + 1] === at);
    at.remove();
    if (!around || /\S/.test(around.textContent)) {
      const isHeading =
        before &&
        (/^(?:h[1-6]|hr)$/.test(before.localName) || /heading/.test(before.getAttribute('class') ?? ''));
      const isLast = around && before && around.children.at(-1) === before;
      if (isHeading && (isLast || depth > 0)) before.remove();
      return;
    }
    at = around;
  }
}
