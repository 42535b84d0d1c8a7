import type {Author} from '../../article/article.js';
import {isUnmistakable} from '../../people/institution-words.js';
import {readName} from '../../people/names.js';
import {printedNames} from '../../people/register/printed-names.js';
import {type Fields, firstWords, isFields, stated} from './fields.js';

export type Name = Pick<Author, 'name' | 'given' | 'family'>;

/**
 * A person's name, from `name: Ada Byron`, from `name: {literal, given, family}` or from such parts beside it.
 * An empty `given` or `family` says that the name has no such part.
 */
export function readStatedName(fields: Fields): Name | undefined {
  const parts = isFields(fields['name']) ? fields['name'] : fields;
  const part = (...keys: string[]): string | undefined => firstWords(parts, ...keys);
  const given = part('given', 'given-names', 'first', 'first-name', 'forename');
  const surname = part('family', 'family-name', 'surname', 'last', 'last-name');
  const particle = part('non-dropping-particle');
  const family = [particle, surname].filter(Boolean).join(' ') || undefined;
  const dropping = part('dropping-particle');
  const whole =
    (isFields(fields['name']) ? undefined : firstWords(fields, 'name', 'full-name', 'display-name')) ??
    part('literal') ??
    ([given, dropping, family, part('suffix')].filter(Boolean).join(' ') || undefined);
  if (whole === undefined) return undefined;
  if (given === undefined && family === undefined && !('given' in parts || 'family' in parts))
    return {name: whole, ...guessParts(whole)};
  return stated<Name>({name: whole, given, family});
}

/** Given and family name, read from the whole; who is called "the …", or as an institution is, is not one person. */
export function guessParts(name: string): Omit<Name, 'name'> {
  if (/^the\s/i.test(name) || isUnmistakable(name)) return {};
  const {given, family} = readName(printedNames(name).name);
  return stated<Omit<Name, 'name'>>({given, family});
}
