import type {Author} from '../../article/article.js';
import {readName} from '../../people/names.js';
import {type Fields, firstLine, isFields, line, stated} from './fields.js';

export type Name = Pick<Author, 'name' | 'given' | 'family'>;

/**
 * A person's name, from `name: Ada Byron`, from `name: {literal, given, family}` or from such parts beside it.
 * An empty `given` or `family` says that the name has no such part.
 */
export function readStatedName(fields: Fields): Name | undefined {
  const parts = isFields(fields['name']) ? fields['name'] : fields;
  const part = (...keys: string[]): string | undefined => firstLine(parts, ...keys);
  const given = part('given', 'given-names', 'given_names', 'first', 'firstname', 'first-name');
  const surname = part('family', 'surname', 'last', 'lastname', 'last-name');
  const particle = part('non-dropping-particle', 'non_dropping_particle');
  const family = [particle, surname].filter(Boolean).join(' ') || undefined;
  const dropping = part('dropping-particle', 'dropping_particle');
  const whole =
    (isFields(fields['name']) ? undefined : line(fields['name'])) ??
    part('literal') ??
    ([given, dropping, family, part('suffix')].filter(Boolean).join(' ') || undefined);
  if (whole === undefined) return undefined;
  if (given === undefined && family === undefined && !('given' in parts || 'family' in parts))
    return {name: whole, ...guessParts(whole)};
  return stated<Name>({name: whole, given, family});
}

/** Given and family name, read from the whole; who is called "the …" is not one person. */
export function guessParts(name: string): Omit<Name, 'name'> {
  if (/^the\s/i.test(name)) return {};
  const {given, family} = readName(name);
  return stated<Omit<Name, 'name'>>({given, family});
}
