/** Signs of ASCII as the root collation of Unicode has them: https://unicode.org/reports/tr35/tr35-collation.html */
const signs = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/** What counts before all else in each character: signs, then digits, then letters, whatever their case. */
const weights = new Uint8Array(128);
for (let index = 0; index < signs.length; index++) weights[signs.charCodeAt(index)] = 1 + index;
const [digitWeight, letterWeight] = [signs.length + 1, signs.length + 2];
for (let digit = 0; digit < 10; digit++) weights[0x30 + digit] = digitWeight;
for (let letter = 0; letter < 26; letter++)
  weights[0x41 + letter] = weights[0x61 + letter] = letterWeight + letter;

const isPlain = (name: string): boolean => /^[ -~]*$/.test(name);

let collator: Intl.Collator | undefined;

/**
 * Names sorted as a person would: `2.md` before `10.md`. The order is that of a collator, whose first use costs as much
 * as a quarter of a start; names in ASCII go without it.
 */
export function inNaturalOrder<T extends {name: string}>(named: readonly T[]): T[] {
  if (named.every(({name}) => isPlain(name))) return named.toSorted((a, b) => comparePlain(a.name, b.name));
  const {compare} = (collator ??= new Intl.Collator('en', {numeric: true}));
  return named.toSorted((a, b) => compare(a.name, b.name));
}

/** Compares two names in printable ASCII as a collator does: by characters and the value of numbers, then by case. */
export function comparePlain(one: string, other: string): number {
  let [at, beside] = [0, 0];
  let byCase = 0;
  while (at < one.length && beside < other.length) {
    const [unit, counterpart] = [one.charCodeAt(at), other.charCodeAt(beside)];
    const weight = weights[unit]!;
    const difference = weight - weights[counterpart]!;
    if (difference !== 0) return difference;
    if (weight === digitWeight) {
      const [number, opposite] = [numberAt(one, at), numberAt(other, beside)];
      const byValue = compareDigits(number.replace(/^0+/, ''), opposite.replace(/^0+/, ''));
      if (byValue !== 0) return byValue;
      at += number.length;
      beside += opposite.length;
      continue;
    }
    // A small letter comes before its capital, which is the larger in ASCII the other way round.
    byCase ||= counterpart - unit;
    at++;
    beside++;
  }
  return one.length - at - (other.length - beside) || byCase;
}

const digits = /\d+/y;

function numberAt(name: string, from: number): string {
  digits.lastIndex = from;
  return digits.exec(name)?.[0] ?? '';
}

/** Two whole numbers without leading zeros, however long. */
const compareDigits = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : Number(one > other));
