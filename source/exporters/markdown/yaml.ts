export type Yaml = string | boolean | readonly Yaml[] | {readonly [key: string]: Yaml | undefined};

/** Longest line of a list or map written between brackets, in UTF-16 units. */
const width = 110;

/** Keys and values as YAML: what is flat and short between brackets, all else as a block; ends in a line feed. */
export function writeYaml(fields: Record<string, Yaml | undefined>): string {
  return `${blockMap(fields, '')}\n`;
}

const isMap = (value: Yaml): value is {readonly [key: string]: Yaml | undefined} =>
  typeof value === 'object' && !Array.isArray(value);

const isScalar = (value: Yaml): value is string | boolean => typeof value !== 'object';

const entriesOf = (map: Record<string, Yaml | undefined>): Array<[key: string, value: Yaml]> =>
  Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as [string, Yaml]],
  );

const blockMap = (map: Record<string, Yaml | undefined>, indent: string): string =>
  entriesOf(map)
    .map(([key, value]) => `${scalar(key, false)}:${afterColon(value, indent, key.length + 2)}`)
    .join(`\n${indent}`);

function afterColon(value: Yaml, indent: string, taken: number): string {
  if (isScalar(value)) return ` ${scalar(value, false)}`;
  const short = flow(value);
  if (isFlat(value) && indent.length + taken + short.length <= width) return ` ${short}`;
  const inner = `${indent}  `;
  if (isMap(value)) return `\n${inner}${blockMap(value, inner)}`;
  return `\n${inner}${value.map((entry) => `- ${listEntry(entry, `${inner}  `)}`).join(`\n${inner}`)}`;
}

function listEntry(entry: Yaml, indent: string): string {
  if (isScalar(entry)) return scalar(entry, false);
  const short = flow(entry);
  if (!isMap(entry) || (isFlat(entry) && indent.length + short.length <= width)) return short;
  return blockMap(entry, indent);
}

const isFlat = (value: Yaml): boolean =>
  isMap(value)
    ? entriesOf(value).every(([, inner]) => isScalar(inner))
    : Array.isArray(value) && (value as readonly Yaml[]).every(isScalar);

function flow(value: Yaml): string {
  if (isScalar(value)) return scalar(value, true);
  if (!isMap(value)) return `[${value.map(flow).join(', ')}]`;
  return `{${entriesOf(value)
    .map(([key, inner]) => `${scalar(key, true)}: ${flow(inner)}`)
    .join(', ')}}`;
}

const word = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** Numbers and times in any reader's eyes, YAML 1.1's too. */
const number = /^[\d.][\da-f_.,:xotz +-]*$/i;
const date = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Begins with a letter or digit and holds nothing that YAML reads as its own. */
const plain = /^[\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}:#]|:(?! )|(?<! )#)*(?<![\s:])$/u;
const unprintable = /[^\u0020-\u007E\u00A0-\uD7FF\uD800-\uDFFF\uE000-\uFFFD]|[\u2028\u2029]/g;

/** A scalar, quoted where it could be taken for anything but this text. */
function scalar(value: string | boolean, inFlow: boolean): string {
  if (typeof value === 'boolean') return String(value);
  const bare =
    plain.test(value) &&
    !word.test(value) &&
    (!number.test(value) || date.test(value)) &&
    !(inFlow && /[,[\]{}]|:["']/.test(value));
  if (bare) return value;
  return JSON.stringify(value).replaceAll(
    unprintable,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
