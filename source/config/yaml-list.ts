import type {Pair, Scalar, YAMLSeq} from 'yaml';

/** A list in a YAML text, by what yaml makes of it: its pair in the mapping, and where it stands. */
type Found = {pair: Pair | undefined; list: YAMLSeq | undefined; isEmpty: boolean; range: Range};

/** UTF-16 offsets of a value's start and end. */
type Range = readonly [start: number, end: number];

/**
 * The YAML text of a mapping with entries at the end of one of its lists, but for those that it has.
 *
 * @throws Error where the text is no such mapping
 */
export async function withEntries(text: string, key: string, entries: readonly string[]): Promise<string> {
  const {pair, list, isEmpty, range} = await find(text, key);
  const had = new Set(list?.items.map((each) => (each as Scalar).value));
  const fresh = [...new Set(entries)]
    .filter((entry) => !had.has(entry))
    .map((entry) => JSON.stringify(entry));
  if (fresh.length === 0) return text;
  if (!pair) {
    const lines = fresh.map((entry) => `  - ${entry}\n`).join('');
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${key}:\n${lines}`;
  }
  const [start, end] = range;
  if (list?.flow) {
    const bracket = end - 1;
    return `${text.slice(0, bracket)}${list.items.length === 0 ? '' : ', '}${fresh.join(', ')}${text.slice(bracket)}`;
  }
  if (!list && !isEmpty) throw new Error(`has a ${key} that is no list`);
  const indent = list ? start - (text.lastIndexOf('\n', start) + 1) : 2;
  const from = rangeOf(list?.items.at(-1))?.[1] ?? (list ? start : end);
  const lineEnd = text.indexOf('\n', from);
  const at = lineEnd === -1 ? text.length : lineEnd;
  const lines = fresh.map((entry) => `\n${' '.repeat(indent)}- ${entry}`).join('');
  return text.slice(0, at) + lines + text.slice(at);
}

/**
 * The text without an entry of one of its lists.
 *
 * @throws as above
 */
export async function withoutEntry(text: string, key: string, entry: string): Promise<string> {
  const {list, range} = await find(text, key);
  const at = list?.items.findIndex((each) => (each as Scalar).value === entry) ?? -1;
  if (!list || at === -1) return text;
  const [start, end] = range;
  const others = list.items.filter((_, index) => index !== at).map(rangeOf);
  if (others.length === 0 || list.flow) {
    const kept = others.map((each) => (each ? text.slice(each[0], each[1]) : ''));
    const from = list.flow ? start : text.lastIndexOf(':', start) + 1;
    const to = list.flow ? end : (rangeOf(list.items[at])?.[1] ?? end);
    return `${text.slice(0, from)}${list.flow ? '' : ' '}[${kept.join(', ')}]${text.slice(to)}`;
  }
  const [first = start, last = end] = rangeOf(list.items[at]) ?? [];
  const line = text.lastIndexOf('\n', first) + 1;
  const next = text.indexOf('\n', last);
  return text.slice(0, line) + (next === -1 ? '' : text.slice(next + 1));
}

async function find(text: string, key: string): Promise<Found> {
  const {isMap, isScalar, isSeq, parseDocument} = await import('yaml');
  const {contents, errors} = parseDocument(text);
  if (errors.length > 0 || !(contents === null || (isMap(contents) && !contents.flow)))
    throw new Error('holds no settings, a line each');
  const pair = contents?.items.find((each) => isScalar(each.key) && each.key.value === key);
  const value = pair?.value;
  const isEmpty = value === null || value === undefined || (isScalar(value) && value.value === null);
  return {
    pair,
    list: isSeq(value) ? value : undefined,
    isEmpty,
    range: rangeOf(value) ?? [0, 0],
  };
}

/** Where a value stands, without what follows it. */
function rangeOf(value: unknown): Range | undefined {
  const range = (value as Scalar | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
