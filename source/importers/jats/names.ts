import {sanitiseLine} from '../../article/sanitise.js';
import {type Name, readName} from '../../people/names.js';
import type {Element} from '../html/tree.js';
import {allIn, elementsIn, firstIn} from '../xml/tree.js';
import {inLanguage, lineOf} from './text.js';

const groups: ReadonlySet<string> = new Set([
  'contrib-group',
  'xref',
  'fn',
  'aff',
  'address',
  'email',
  'institution-id',
  'addr-line',
  'city',
  'country',
  'role',
  'bio',
]);

/**
 * Who a contribution is by: a person, an organisation, nobody who is named.
 *
 * @param language the article's; of names in several languages its own is taken
 */
export function nameOf(contrib: Element, language?: string): Name | undefined {
  const person = personIn(contrib) ?? shown(firstIn(contrib, 'name-alternatives'), language);
  if (person) return personOf(person);
  const collaboration = allIn(contrib, 'collab', 'on-behalf-of')[0];
  const name = lineOf(collaboration, groups).replace(/[\s,;:]+$/, '');
  if (name !== '') return {name};
  return firstIn(contrib, 'anonymous') ? {name: 'Anonymous'} : undefined;
}

const personIn = (holder: Element): Element | undefined =>
  firstIn(holder, 'name') ?? firstIn(holder, 'string-name');

const use = (form: Element): string => form.attributes.get('specific-use') ?? '';

/** Of several forms of a name, the one that is to be shown and not the one for an index. */
function shown(alternatives: Element | undefined, language: string | undefined): Element | undefined {
  const forms = alternatives
    ? elementsIn(alternatives).filter(({name}) => name === 'name' || name === 'string-name')
    : [];
  const printed = forms.filter((form) => !/index|search/.test(use(form)));
  const named = printed.length > 0 ? printed : forms;
  return named.find((form) => /display/.test(use(form))) ?? inLanguage(named, language);
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
