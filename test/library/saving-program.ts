/**
 * A program for the tests of the reading state: saves positions of a shared article and of one of its own, over and
 * over, and prints the number of each round that is kept, or the problem.
 * Arguments: the state's file, its own name, how many rounds, the time of the first.
 */
import {writeSync} from 'node:fs';
import {openReadingState} from '../../source/library/reading-state.js';
import {position} from './position.js';

const [file = '', name = '', rounds = '0', start = '0'] = process.argv.slice(2);
const state = openReadingState(file);
if (state.problem) writeSync(1, `problem: ${state.problem}\n`);
for (let round = 1; round <= Number(rounds); round++) {
  const updated = Number(start) + round;
  const quote = `${name} `.repeat(20);
  const anchor = {target: {kind: 'title'} as const, offset: round, quote};
  const own = state.save(position({article: `${name}-${round}`, anchor, updated}));
  const shared = state.save(position({article: 'shared', hash: name, anchor, updated}));
  const problem = own.problem ?? shared.problem;
  writeSync(1, problem === undefined ? `${round}\n` : `problem: ${problem}\n`);
  if (problem !== undefined) break;
}
state.close();
