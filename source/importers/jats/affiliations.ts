import {sanitiseLine} from '../../article/sanitise.js';
import type {Unit} from '../../people/institutions.js';
import {readAffiliation} from '../../people/institutions.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import type {Element} from '../html/tree.js';
import {allIn, elementsIn, firstIn} from '../xml/tree.js';
import {lineOf} from './text.js';

/** No part of an affiliation's name or address. */
const apart: ReadonlySet<string> = new Set([
  'label',
  'email',
  'institution-id',
  'xref',
  'fn',
  'phone',
  'fax',
  'ext-link',
  'uri',
  'x',
  'sup',
  'target',
]);

/** An affiliation's units from the innermost outwards: of its elements where it has them, else of its text. */
export function unitsOf(aff: Element): Unit[] {
  const institutions = institutionsIn(aff);
  const printed = printedOf(aff);
  if (institutions.length === 0 || saysMore(aff, institutions))
    return readAffiliation(printed).map((unit) => withRor(unit, aff));
  const units = institutions.flatMap(({name, ror}) =>
    unitsIn(name).map((unit, at, all) =>
      at === all.length - 1 && ror !== undefined ? {...unit, ror} : unit,
    ),
  );
  const outer = units.at(-1);
  if (!outer) return readAffiliation(printed);
  const place = placeOf(aff);
  const country = lineOf(allIn(aff, 'country')[0]);
  if (place !== '' && place !== country) outer.place = place;
  if (country !== '') outer.country = country;
  return units;
}

const unitsIn = (name: string): Unit[] =>
  /[,;(]/.test(name) ? readAffiliation(name) : [{name: name.replace(/^the (?=\S)/i, '')}];

type Institution = {name: string; type: string; ror?: string};

/** From the innermost outwards; a department stands before what it is part of however they are written. */
function institutionsIn(aff: Element): Institution[] {
  const all = allIn(aff, 'institution-wrap', 'institution').flatMap((element): Institution[] => {
    const ror = rorIn(element);
    const parts = element.name === 'institution' ? [element] : elementsIn(element, 'institution');
    return parts.map((part, at) => ({
      name: lineOf(part, apart).replace(/[\s,;]+$/, ''),
      type: part.attributes.get('content-type') ?? '',
      ...(at === parts.length - 1 && ror !== undefined && {ror}),
    }));
  });
  const named = all.filter(({name}) => name !== '');
  // SciELO states the whole text and a normalised name beside the parts.
  const orgs = named.filter(({type}) => /^org(?:name|div)/.test(type));
  const stated = orgs.length > 0 ? orgs : named.filter(({type}) => !/^(?:original|normalized)$/.test(type));
  const known = stated.length > 0 ? stated : named.slice(0, 1);
  const once = [...new Map(known.map((each) => [each.name, each])).values()];
  return once.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({type}: Institution): number {
  const [, division] = /^orgdiv(\d)/.exec(type) ?? [];
  if (division !== undefined) return -Number(division);
  return /^(?:org-div|dept|department|division|section|unit)/i.test(type) ? -1 : 0;
}

/** Whether the text beside the elements names institutions too. */
function saysMore(aff: Element, institutions: readonly Institution[]): boolean {
  if (institutions.some(({type}) => type !== '')) return false;
  const beside = besideOf(aff);
  return (
    hasInstitutionWord(beside) || allIn(aff, 'addr-line').some((line) => hasInstitutionWord(lineOf(line)))
  );
}

const inElements = new Set([
  ...apart,
  'institution',
  'institution-wrap',
  'addr-line',
  'country',
  'city',
  'state',
  'postal-code',
]);

const rorIn = (element: Element): string | undefined =>
  allIn(element, 'institution-id')
    .map((id) => /\bror\.org\/(0[a-z\d]{8})\b/i.exec(lineOf(id))?.[1])
    .find((id) => id !== undefined);

function withRor(unit: Unit, aff: Element): Unit {
  const ror = rorIn(aff);
  return ror === undefined ? unit : {...unit, ror};
}

const postal = /\b(?:[A-Z]{1,2}-)?\d{3,7}(?:-\d{3,4})?\b/g;

function placeOf(aff: Element): string {
  const parts = [placeIn(aff, ['city'], /^city/), placeIn(aff, ['state'], /^(?:state|region|province)/)];
  const stated = parts.filter((each) => each !== '');
  if (stated.length > 0) return stated.join(', ');
  const lines = linesIn(aff).filter((line) => !/street|postal|post-?code|zip/.test(typeOf(line)));
  const last = lines.map((line) => lineOf(line, notPlace)).at(-1) ?? besideOf(aff);
  const segments = last.replaceAll(postal, '').split(/\s*[,;]\s*/);
  return segments
    .filter((each) => /\p{L}/u.test(each) && !/\d/.test(each))
    .slice(-2)
    .join(', ')
    .trim();
}

/** The text that stands beside the elements of an affiliation. */
const besideOf = (aff: Element): string => lineOf(aff, inElements).replace(/^[\s,;.]+|[\s,;.]+$/g, '');

const notPlace = new Set([...apart, 'country', 'postal-code', 'institution']);

const typeOf = (element: Element): string => element.attributes.get('content-type') ?? '';

/** A part of an address, which has an element of its own or is said to be that. */
function placeIn(aff: Element, names: readonly string[], sort: RegExp): string {
  const [own] = allIn(aff, ...names);
  const said = [...allIn(aff, 'named-content'), ...linesIn(aff)].find((each) => sort.test(typeOf(each)));
  return lineOf(own ?? said);
}

const linesIn = (aff: Element): Element[] => allIn(aff, 'addr-line');

/** The text of an affiliation; parts that nothing stands between are parted by commas. */
export function printedOf(aff: Element): string {
  let text = '';
  for (const node of aff.children) {
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    if (apart.has(node.name)) continue;
    if (node.name === 'break') text += ', ';
    const part = lineOf(node, apart);
    if (part === '') continue;
    const joins = ['italic', 'bold', 'sub', 'named-content', 'styled-content'].includes(node.name);
    text =
      text.trim() === '' || joins || /[,;(–-]\s*$/.test(text)
        ? `${text}${part}`
        : `${text.trimEnd()}, ${part}`;
  }
  return sanitiseLine(text)
    .replaceAll(/(?:[,;]\s*){2,}/g, ', ')
    .replaceAll(/\s+(?=[,;])/g, '')
    .replace(
      /[\s,;.(]*\b(?:e-?mails?|electronic address(?:es)?|correspondence)(?: address)?:?[\s,;.:)]*$/i,
      '',
    )
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}

/** What marks an affiliation in print: "1", "a", "*". */
export const labelOf = (aff: Element): string =>
  lineOf(firstIn(aff, 'label') ?? firstIn(aff, 'sup')).replaceAll(/[().,\s]/g, '');
