import {Buffer} from 'node:buffer';
import {payloads} from '../helpers/hostile-folder.js';
import {chance, pick} from '../helpers/seeded-random.js';

/** Bytes that were damaged as files are: bits turned over, cut off, parts doubled, swapped or lost, something put in. */
export function mutant(bytes: Uint8Array, random: () => number): Uint8Array {
  let made: Buffer = Buffer.from(bytes);
  for (let times = 1 + chance(random, 4); times > 0; times--)
    made = pick(random, [turned, turned, cut, doubled, swapped, lost, withPayload, withLarge])(made, random);
  return new Uint8Array(made);
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

/** Two places, the first before the second, often near one another. */
function places(bytes: Buffer, random: () => number): [number, number] {
  const from = chance(random, bytes.length + 1);
  const most = pick(random, [8, 64, 1024, bytes.length]);
  return [from, Math.min(bytes.length, from + chance(random, most))];
}

const turned: Mutation = (bytes, random) => {
  const made = Buffer.from(bytes);
  for (let times = 1 + chance(random, 16); times > 0 && made.length > 0; times--)
    made[chance(random, made.length)]! ^= 1 << chance(random, 8);
  return made;
};

const cut: Mutation = (bytes, random) => bytes.subarray(0, chance(random, bytes.length + 1));

const doubled: Mutation = (bytes, random) => {
  const [from, to] = places(bytes, random);
  const part = bytes.subarray(from, to);
  const times = pick(random, [1, 1, 3, 40]);
  return Buffer.concat([
    bytes.subarray(0, to),
    ...Array.from({length: times}, () => part),
    bytes.subarray(to),
  ]);
};

const swapped: Mutation = (bytes, random) => {
  const [from, to] = places(bytes, random);
  const next = Math.min(bytes.length, to + (to - from));
  return Buffer.concat([
    bytes.subarray(0, from),
    bytes.subarray(to, next),
    bytes.subarray(from, to),
    bytes.subarray(next),
  ]);
};

const lost: Mutation = (bytes, random) => {
  const [from, to] = places(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const withPayload: Mutation = (bytes, random) => {
  const at = chance(random, bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(random, payloads)), bytes.subarray(at)]);
};

/** Numbers where files have numbers, so large that nobody has as much. */
const withLarge: Mutation = (bytes, random) => {
  const numbers = [...bytes.toString('latin1').matchAll(/\d+/g)];
  if (numbers.length === 0) return bytes;
  const {0: number, index} = pick(random, numbers);
  const large = pick(random, ['0', '-1', '65536', '4294967296', '999999999999', '1e99']);
  return Buffer.concat([bytes.subarray(0, index), Buffer.from(large), bytes.subarray(index + number.length)]);
};
