import {startsUpper} from '../article/letters.js';
import {isPlace} from './countries.js';
import {fieldOfStudy} from './english/fields-of-study.js';
import {hasInstitutionWord} from './institution-words.js';
import {isAcronym} from './letter-case.js';

const fieldsOf =
  /^((?:\S+ ){0,3}?\S+) (?:of|for|für|de|des|di|van|voor|för) (?:the |la |las |l[’'])?(\S[^()]*)$/iu;
const and = '(?:and|&|und|et|e|y|en|och|og)';
const field = String.raw`[^,;()\d]+?`;
const enumeration = new RegExp(
  `^(?:((?:${field}, )*${field})(,?) )?${and} (${field})(?=,|;|$| (?:at|of|in|der|de) )(?:,\\s*(.*))?`,
  'u',
);

/**
 * Whether a comma stands within the fields that a unit is named for: "Department of Rivers, Tides, and Currents".
 *
 * @param before from the beginning of the unit on
 */
export function isWithinFields(before: string, after: string): boolean {
  const [, head = '', stated = ''] = fieldsOf.exec(before) ?? [];
  const [, others = '', comma = '', last = '', outer = ''] = enumeration.exec(after) ?? [];
  if (last === '' || !hasInstitutionWord(head) || /universi/i.test(head)) return false;
  const next = others === '' ? [last] : [...others.split(', '), last];
  const fields = [...stated.split(', '), ...next];
  if (fields.length < 3) return false;
  const mayBeFields = fields.every(
    (name) => startsUpper(name) && !isPlace(name) && !isAcronym(name) && !hasInstitutionWord(name),
  );
  // Two towns may stand behind a department as well.
  const isOfFields =
    others === '' ||
    comma !== '' ||
    next.some((name) => fieldOfStudy.test(name.split(' ').at(-1)!)) ||
    hasInstitutionWord(outer.split(',', 1)[0]!);
  return mayBeFields && isOfFields;
}
