import type {Unit} from '../institutions.js';
import {isPrize, isWork} from './no-post.js';
import {readPosition, startsPost} from './positions.js';
import {resolve} from './references.js';
import type {StatedPost} from './shared-affiliations.js';

/** "a former mayor of …", "the Harbour Times' bureau chief"; nothing where no noun of a position is found. */
export function readPost(
  phrase: string,
  former: boolean,
  before: readonly Unit[],
  unknown = false,
): StatedPost | undefined {
  if (isWork(phrase, false) || isPrize.test(phrase)) return undefined;
  const read = readPosition(phrase);
  if (read.position === undefined || !(unknown || startsPost(read.position))) return undefined;
  const {units, inferred} = resolve(read.affiliation, before);
  const theirs = units.length === 0 && /^(?:(?:now|currently|also) )?(?:its|their)\s/.test(phrase);
  return {
    position: read.position,
    units: theirs ? [...before] : units,
    former: former || read.former,
    inferred: inferred || theirs,
    ...(read.resident !== undefined && {resident: read.resident}),
  };
}
