import {positionOfSection} from '../../layout/anchor-position.js';
import {emptyField, type Field} from '../field.js';
import type {Layer} from '../layer.js';
import {kindOfAddress, leadsTo, linksOnScreen, targetOfFragment, type Link} from '../links.js';
import type {Step} from '../action.js';
import {awaiting, goTo, jumpListFrom, remember} from '../moving.js';
import type {Reading, State} from '../state.js';
import {galleyOf} from '../reading-layout.js';

/** The links of what is on the screen, numbered from 1 while one of them is being chosen. */
export type Links = {
  shown: readonly Link[];
  /** The number as far as it is typed. */
  number: Field;
  /** Index of the link that a key can follow at once. */
  selected: number;
  /** It leads out of what can be read here, or is to be fetched: one is asked first. */
  asked?: Link;
};

declare module '../state.js' {
  interface HeldByLayers {
    links?: Links;
    /** The link of the text that is walked to with a key and can be followed. */
    atLink?: Link;
  }
}

function open(state: State): Step {
  const shown = state.reading ? linksOnScreen(state, state.reading) : [];
  if (shown.length === 0) return [{...state, message: 'no links on the screen'}, []];
  return [{...state, links: {shown, number: emptyField, selected: 0}}, []];
}

function close(state: State): State {
  const {links: _, atLink: _at, ...rest} = state;
  return rest;
}

/**
 * Marks the next link on the screen, or one before where negative, and says where it leads; undefined without links.
 */
export function walkLinks(state: State, reading: Reading, by: number): Step | undefined {
  const shown = linksOnScreen(state, reading);
  if (shown.length === 0) return undefined;
  const {atLink} = state;
  const here = shown.findIndex(({passage, start}) => passage === atLink?.passage && start === atLink.start);
  const from = here === -1 && by < 0 ? 0 : here;
  const next = (((from + by) % shown.length) + shown.length) % shown.length;
  const link = shown[next]!;
  return [{...state, atLink: link, message: `${leadsTo(link)} · link ${next + 1} of ${shown.length}`}, []];
}

/** Follows the link that was walked to. */
export const followWalked = (state: State, link: Link): Step =>
  choose(state, {shown: [link], number: emptyField, selected: 0}, 0);

/** A number is typed: the link is followed as soon as no other has a number that begins like it. */
function typed(state: State, links: Links, number: Field): Step {
  const wanted = number.text.trim();
  if (wanted === '') return [{...state, links: {...links, number: emptyField}}, []];
  const begun = links.shown.flatMap((_, at) => (String(at + 1).startsWith(wanted) ? [at] : []));
  const [first] = begun;
  if (first === undefined) return [{...state, message: `there is no link ${wanted}`}, []];
  if (begun.length === 1) return choose(state, links, first);
  return [{...state, links: {...links, number, selected: first}}, []];
}

function choose(state: State, links: Links, at: number): Step {
  const link = links.shown[at];
  const {reading} = state;
  if (!link || !reading) return [state, []];
  const {href, noteId} = link;
  if (noteId !== undefined)
    return goToTarget(
      state,
      reading,
      (passage) => passage.target.kind === 'note' && passage.target.id === noteId,
    );
  if (href === undefined) return [state, []];
  switch (kindOfAddress(href)) {
    case 'place':
      return goToFragment(state, reading, href.slice(1));
    case 'file':
      return follow(close(state), reading, href);
    default:
      return [{...close(state), links: {...links, number: emptyField, selected: at, asked: link}}, []];
  }
}

type Passages = ReturnType<typeof galleyOf>['passages'];

function goToTarget(state: State, reading: Reading, is: (passage: Passages[number]) => boolean): Step {
  const left = close(state);
  const passage = galleyOf(left, reading).passages.findIndex(is);
  return passage === -1 ? [nowhere(left), []] : goTo(left, reading, {passage, offset: 0}, true);
}

function goToFragment(state: State, reading: Reading, fragment: string): Step {
  const left = close(state);
  const {article} = reading;
  const target = targetOfFragment(article, fragment);
  const {passages} = galleyOf(left, reading);
  if (target?.kind === 'section') {
    const section = article.sections.findIndex(({id}) => id === target.id);
    return goTo(left, reading, positionOfSection(passages, section), true);
  }
  if (!target) return [nowhere(left), []];
  const id = 'id' in target ? target.id : undefined;
  return goToTarget(
    left,
    reading,
    (passage) =>
      passage.target.kind === target.kind && (!('id' in passage.target) || passage.target.id === id),
  );
}

const nowhere = (state: State): State => ({...state, message: 'that place is not in this article'});

/** Leaves the article for what an address leads to; the jump list leads back. */
function follow(state: State, reading: Reading, href: string): Step {
  const next = awaiting(state, jumpListFrom(state, reading));
  const {request} = next;
  return [next, [remember(state, reading, true), {type: 'follow', request, from: reading.article.id, href}]];
}

export const linksLayer: Layer = {
  name: 'links',
  contexts: {
    links: {
      title: 'Choosing a link',
      takesText: true,
      rows: [
        ['move-down', 'down tab', 'the next link', 'move'],
        ['move-up', 'up shift-tab', 'the link before'],
        ['open', 'enter', 'follow the link that is marked', 'follow'],
      ],
    },
    address: {
      title: 'At a link that leads out',
      rows: [
        ['open', 'enter', 'fetch the page and read it here', 'read here'],
        ['browse', 'b', 'open it in the browser', 'in the browser'],
        ['copy', 'y', 'copy the address', 'copy'],
      ],
    },
  },
  context: ({links}) => links && (links.asked ? 'address' : 'links'),
  field: ({links}) => links?.number ?? emptyField,
  typed: (state, field) => (state.links ? typed(state, state.links, field) : [state, []]),
  run(state, {command}) {
    const {links, reading} = state;
    if (!links || !reading) return [state, []];
    const {asked, shown, selected} = links;
    const to = (at: number): Step => [
      {...state, links: {...links, number: emptyField, selected: (at + shown.length) % shown.length}},
      [],
    ];
    const address = asked?.href;
    switch (command) {
      case 'move-down':
        return to(selected + 1);
      case 'move-up':
        return to(selected - 1);
      case 'open':
        if (address === undefined) return choose(state, links, selected);
        return kindOfAddress(address) === 'page'
          ? follow(close(state), reading, address)
          : [close(state), [{type: 'browse', address}]];
      case 'browse':
        return address === undefined ? [state, []] : [close(state), [{type: 'browse', address}]];
      case 'copy':
        return address === undefined
          ? [state, []]
          : [close(state), [{type: 'copy', text: address, called: 'the address'}]];
      default:
        return [state, []];
    }
  },
  close,
  opening: {rows: {article: ['open-links', 'o', 'follow a link: those on the screen are numbered']}, open},
};
