import process from 'node:process';
import type {ExecutionContext} from 'ava';

/** A kind of text, given a size: about as many UTF-16 units. */
export type Family = (size: number) => string;

/** The same again and again. */
export const filled =
  (part: string): Family =>
  (size) =>
    part.repeat(Math.ceil(size / part.length));

/** One part after another, each by its number from 0. */
export const counted =
  (part: (at: number) => string): Family =>
  (size) => {
    const parts: string[] = [];
    for (let at = 0, length = 0; length < size; at++) {
      const next = part(at);
      parts.push(next);
      length += next.length;
    }
    return parts.join('');
  };

/** Beneath this, in milliseconds, growth can't be told from noise. */
const noise = 12;

/** Four times the text is four times the work; sixteen would be quadratic. */
const most = 8;

/** UTF-16 units of the smallest text. */
const smallest = 8192;

/** Asserts that the work on a kind of text grows as the text does: by this process's own time, not the clock's. */
export async function growsAsTheText(
  t: ExecutionContext,
  family: Family,
  work: (text: string) => unknown,
  size = smallest,
): Promise<void> {
  const growth = async (): Promise<{times: number[]; ratio: number}> => {
    const times: number[] = [];
    for (const units of [size, 2 * size, 4 * size]) {
      const text = family(units);
      const start = process.cpuUsage();
      await work(text);
      const {user, system} = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    const [small = 0, , large = 0] = times;
    return {times, ratio: large / Math.max(noise, small)};
  };
  // What else the machine does can slow one run down, hardly three in a row.
  let found = await growth();
  for (let again = 0; again < 2 && found.ratio >= most; again++) found = await growth();
  t.true(found.ratio < most, found.times.map((time) => `${time.toFixed(0)} ms`).join(', '));
}
