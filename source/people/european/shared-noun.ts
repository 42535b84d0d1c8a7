import {onFirstUse} from '../../article/on-first-use.js';
import type {Lexicon} from '../languages/lexicon.js';

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Makes what gives each of the institutions that share a noun its own, "nelle università di Tarn e Rivo", so that they
 * are read like any others.
 */
export function nounSharer({plurals = [], and, of}: Lexicon): (text: string) => string {
  if (plurals.length === 0) return (text) => text;
  const leads = [...new Set(plurals.flatMap((noun) => Object.keys(noun.leads)))].join('|');
  const nouns = [...new Set(plurals.flatMap(({plural}) => [plural, capitalised(plural)]))].join('|');
  const particle = `(?:${of.split(' ').join('|')}) `;
  const shared = onFirstUse(
    () =>
      new RegExp(
        `(?<![\\p{L}’'])(?<lead>${leads}) (?<noun>${nouns}) (?<of>${particle})?` +
          `(?<names>${name}(?:, (?:${particle})?${name})*) (?<and>${and.split(' ').join('|')}) (?:${particle})?(?<last>${name})`,
        'gu',
      ),
  );
  const withoutParticle = new RegExp(`^${particle}`);
  return (text) =>
    text.replaceAll(shared(), (whole, ...rest) => {
      const {
        lead = '',
        noun = '',
        of: led = '',
        names = '',
        and: joined = '',
        last = '',
      } = rest.at(-1) as Record<string, string>;
      const found = plurals.find(
        ({plural, leads: own}) => plural.toLowerCase() === noun.toLowerCase() && lead in own,
      );
      if (!found) return whole;
      const to = found.leads[lead]!;
      const spelt = /^\p{Lu}/u.test(noun) ? capitalised(found.singular) : found.singular;
      const each = `${to}${to.endsWith('’') ? '' : ' '}${spelt} ${led}`;
      const own = names.split(', ').map((one) => each + one.replace(withoutParticle, ''));
      return `${own.join(', ')} ${joined} ${each}${last}`;
    });
}
