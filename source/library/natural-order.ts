/** Signs of ASCII as the root collation of Unicode has them: https://unicode.org/reports/tr35/tr35-collation.html */
const signs = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/** What counts before all else in each character: signs, then digits, then letters, whatever their case. */
const weights = new Uint8Array(128);
for (let index = 0; index < signs.length; index++) weights[signs.charCodeAt(index)] = 1 + index;
const [digitWeight, letterWeight] = [signs.length + 1, signs.length + 2];
for (let letter = 0; letter < 26; letter++)
  weights[0x41 + letter] = weights[0x61 + letter] = letterWeight + letter;

const isPlain = (name: string): boolean => /^[ -~]*$/.test(name);

let collator: Intl.Collator | undefined;

/**
 * Names sorted as a person would: `2.md` before `10.md`. The order is that of a collator, whose first use costs as much
 * as a quarter of a start; names in ASCII go without it.
 */
export function inNaturalOrder<T extends {name: string}>(named: readonly T[]): T[] {
  if (named.every(({name}) => isPlain(name))) {
    const keyed = named.map((one) => ({one, key: plainKey(one.name)}));
    return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({one}) => one);
  }
  const {compare} = (collator ??= new Intl.Collator('en', {numeric: true}));
  return named.toSorted((a, b) => compare(a.name, b.name));
}

/**
 * A key for a name in printable ASCII; keys are in the order in which a collator has the names: by characters and the
 * value of numbers, then by case, small letters first.
 */
export function plainKey(name: string): string {
  let [key, cases] = ['', ''];
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (!isDigit(unit)) {
      key += String.fromCharCode(weights[unit]!);
      cases += unit >= 0x41 && unit <= 0x5a ? 'A' : ' ';
      continue;
    }
    const from = at;
    while (isDigit(name.charCodeAt(at + 1))) at++;
    const number = name.slice(from, at + 1).replace(/^0+/, '');
    // Of two numbers the longer is the larger.
    key += String.fromCharCode(digitWeight, number.length) + number;
  }
  return `${key}\0${cases}`;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * A name that begins with a day ("2026-11-20"), changed so that of several the latest is sorted first: each digit of the
 * day is what it lacks to nine. Other names are as they were, and stand behind.
 */
export const latestFirst = (name: string): string =>
  name.replace(/^\d{4}-\d{2}-\d{2}/, (day) => day.replaceAll(/\d/g, (digit) => String(9 - Number(digit))));
