import {sanitiseLine} from '../../article/sanitise.js';
import {type Name, readName} from '../../people/names.js';
import type {Element} from '../html/tree.js';
import {allIn, firstIn} from '../xml/tree.js';
import {lineOf} from './text.js';

const groups: ReadonlySet<string> = new Set([
  'contrib-group',
  'xref',
  'fn',
  'aff',
  'address',
  'email',
  'institution-id',
]);

/** Who a contribution is by: a person, an organisation, nobody who is named. */
export function nameOf(contrib: Element): Name | undefined {
  const alternatives = firstIn(contrib, 'name-alternatives');
  const person = [contrib, ...(alternatives ? [alternatives] : [])].flatMap((holder) =>
    ['name', 'string-name'].flatMap((name) => firstIn(holder, name) ?? []),
  )[0];
  if (person) return personOf(person);
  const collaboration = allIn(contrib, 'collab', 'on-behalf-of')[0];
  const name = lineOf(collaboration, groups).replace(/[\s,;:]+$/, '');
  if (name !== '') return {name};
  return firstIn(contrib, 'anonymous') ? {name: 'Anonymous'} : undefined;
}

function personOf(person: Element): Name | undefined {
  const [family, given, suffix] = ['surname', 'given-names', 'suffix'].map((part) =>
    lineOf(firstIn(person, part), groups),
  ) as [string, string, string];
  if (family === '' && given === '') {
    const printed = sanitiseLine(lineOf(person, groups)).replace(/,$/, '');
    return printed === '' ? undefined : readName(printed);
  }
  const isEastern = person.attributes.get('name-style') === 'eastern';
  const isScript = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/.test(family);
  const order = isEastern ? [family, given] : [given, family];
  const name = [...order, suffix].filter((part) => part !== '').join(isEastern && isScript ? '' : ' ');
  return {name, ...(given !== '' && {given}), ...(family !== '' && {family})};
}
