import type {Layer} from '../layer.js';
import {sameTarget} from '../../article/anchor.js';
import {emptyField, type Field} from '../field.js';
import type {Command} from '../command.js';
import type {Step} from '../action.js';
import {isRecalling, recall} from '../recent-queries.js';
import type {Find, Finding, Found, Scope, State} from '../state.js';
import {beginWalk} from '../hit-walk.js';

const nothingFound: Found = {findings: [], total: 0, reach: {band: 'asTyped', atLeast: 0}};

/** Hits that are asked for at first, and how near the end of these one comes before there are more. */
const fewest = 50;
const near = 10;

/** Opens the find dialog. Where no article is open, it finds in all. */
export function openFind(state: State, scope: Scope): Step {
  const asked = scope === 'article' && state.screen === 'picker' ? 'all' : scope;
  const find: Find = {
    scope: asked,
    field: emptyField,
    recent: [],
    found: nothingFound,
    limit: fewest,
    selected: 0,
    searching: false,
  };
  return [{...state, find}, [{type: 'recall'}]];
}

/** Finds a query as if it had been typed, in the article or, over the list, in all, and goes to the first hit. */
export function findAtOnce(state: State, query: string): Step {
  const [opened, recalling] = openFind(state, 'article');
  if (!opened.find) return [opened, recalling];
  const [asked, asking] = queried(opened, opened.find, {text: query, cursor: query.length});
  if (!asked.find) return [asked, asking];
  const [next, going] = findCommand(asked, asked.find, 'open');
  return [next, [...recalling, ...asking, ...going]];
}

/** The queries that are kept have come. */
export const recalled = (state: State, recent: readonly string[]): State =>
  state.find ? {...state, find: {...state.find, recent}} : state;

/** The query has changed: the hits stay until the new ones are there. */
export function queried(state: State, find: Find, field: Field): Step {
  const {recalled: _recalled, ...edited} = find;
  if (field.text === find.field.text) return [{...state, find: {...edited, field}}, []];
  const {opensFirst: _, ...rest} = edited;
  return ask(state, {...rest, field, limit: fewest});
}

function ask(state: State, asked: Find): Step {
  const {answered: _, ...find} = asked;
  const request = state.request + 1;
  const query = find.field.text.trim();
  if (query === '') {
    return [{...state, request, find: {...find, found: nothingFound, selected: 0, searching: false}}, []];
  }
  const article = state.reading?.article.id;
  const within = find.scope === 'article' && article !== undefined ? {article} : {};
  return [
    {...state, request, find: {...find, searching: true}},
    [{type: 'search', request, query, scope: find.scope, limit: find.limit, ...within}],
  ];
}

/** Hits have come; where there were some for the same typing, the one that is selected stays so. */
export function answered(state: State, found: Found, partly = false): Step {
  if (!state.find) return [state, []];
  const {opensFirst, answered: again = false, ...find} = state.find;
  const selected = again ? placeAmong(found.findings, find) : 0;
  const next: Find = {...find, found, selected, searching: partly, ...(partly && {answered: true})};
  const shown = {...state, find: next};
  return opensFirst && found.findings.length > 0 ? findCommand(shown, next, 'open') : [shown, []];
}

function placeAmong(findings: readonly Finding[], {found, selected}: Find): number {
  const chosen = found.findings[selected];
  const same = findings.findIndex(
    ({article, target}) =>
      chosen !== undefined && article === chosen.article && sameTarget(target, chosen.target),
  );
  return same === -1 ? Math.max(0, Math.min(selected, findings.length - 1)) : same;
}

/** Asks again for what is found already, or for more of it: what is shown stays until the answer is there. */
function askAgain(state: State, find: Find): Step {
  const [next, effects] = ask(state, find);
  const again = next.find && !find.searching ? {...next, find: {...next.find, answered: true}} : next;
  return [again, effects];
}

/** There are other articles than before: what is looked for in all may be found in them. */
export function searchAgain([state, effects]: Step): Step {
  const {find} = state;
  if (!find || find.scope !== 'all' || find.field.text.trim() === '') return [state, effects];
  const [next, asked] = askAgain(state, find);
  return [next, [...effects, ...asked]];
}

/** Hits a page-up or page-down moves by. */
const page = 5;

/** A command while the find dialog is open. */
function findCommand(state: State, find: Find, command: Command): Step {
  const {find: _, ...closed} = state;
  const {recalled: _recalled, ...typed} = find;
  const {findings, total, more} = find.found;
  const select = (index: number): Step => {
    const selected = Math.max(0, Math.min(findings.length - 1, index));
    const chosen = {...typed, selected};
    const isAll = more !== true && total <= findings.length;
    if (isAll || find.searching || selected < findings.length - near) return [{...state, find: chosen}, []];
    return askAgain(state, {...chosen, limit: 2 * find.limit});
  };
  const move = (by: 1 | -1): Step => {
    if (!isRecalling(find)) return select(find.selected + by);
    const {opensFirst: _opensFirst, ...query} = typed;
    return ask(state, {...query, ...recall(find, by === -1 ? 1 : -1)});
  };
  switch (command) {
    case 'move-down':
      return move(1);
    case 'move-up':
      return move(-1);
    case 'page-down':
      return select(find.selected + page);
    case 'page-up':
      return select(find.selected - page);
    case 'leave':
      return [closed, []];
    case 'switch-scope': {
      if (state.screen === 'picker') return [{...state, message: 'open an article to find in it alone'}, []];
      return ask(state, {...find, limit: fewest, scope: find.scope === 'article' ? 'all' : 'article'});
    }
    case 'open': {
      // Enter came before the answer to what was typed: it goes to the first hit as soon as that is known.
      if (find.searching && !find.answered) return [{...state, find: {...find, opensFirst: true}}, []];
      const finding = findings[find.selected];
      if (!finding) return [closed, []];
      const [there, effects] = beginWalk(state, typed, finding);
      return [there, [{type: 'query', text: find.field.text.trim()}, ...effects]];
    }
    default:
      return [state, []];
  }
}

export const findLayer: Layer = {
  name: 'find',
  contexts: {
    field: {
      title: 'While finding',
      takesText: true,
      rows: [
        ['move-down', 'down ctrl-n', 'next hit; after an earlier query, a later one', 'move'],
        ['move-up', 'up ctrl-p', 'previous hit; in the empty field, earlier queries'],
        ['page-down', 'pgdn', 'a page of hits down'],
        ['page-up', 'pgup', 'a page of hits up'],
        ['open', 'enter', 'go there', 'go there'],
        ['switch-scope', 'tab', 'this article or all articles'],
      ],
    },
  },
  context: ({find}) => find && 'field',
  run: (state, {command}) => (state.find ? findCommand(state, state.find, command) : [state, []]),
  field: ({find}) => find?.field ?? emptyField,
  typed: (state, field) => (state.find ? queried(state, state.find, field) : [state, []]),
};
