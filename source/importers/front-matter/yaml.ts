import {boolCoreTag, FAILSAFE_SCHEMA, load, nullCoreTag, YAMLException} from 'js-yaml';
import {sanitiseLine} from '../../article/sanitise.js';
import {type Head, isFields} from './fields.js';

// Scalars stay as they were written ("1.0", "2024-03-01", "007") but for null, true and false.
const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag);

const parse = (yaml: string): unknown => load(yaml, {schema, maxDepth: 32, maxAliases: 64});

/**
 * Reads YAML, bounded in depth and aliases. Where it is not all well-formed, each key at its outermost level is read by
 * itself, so that what is wrong costs no other; what is lost is said.
 */
export function readYaml(yaml: string): Head {
  if (yaml.trim() === '') return {fields: {}, warnings: []};
  try {
    const value = parse(yaml);
    if (isFields(value)) return {fields: value, warnings: []};
    return {
      fields: {},
      warnings: ['The front matter is not a list of keys and values and was not read.'],
    };
  } catch (error) {
    // Whatever the parser throws on hostile input, the text below is still to be read.
    return readByKey(yaml, `The front matter is damaged: ${reasonOf(error)}`);
  }
}

const outermostKey = /^(["']?)([\w$][\w .$-]{0,80})\1[ \t]*:(?:[ \t]|$)/;

/** Every outermost key with the lines that belong to it. */
function readByKey(yaml: string, damage: string): Head {
  const parts: Array<{key: string; lines: string[]}> = [];
  for (const line of yaml.split('\n')) {
    const key = outermostKey.exec(line)?.[2];
    if (key !== undefined) parts.push({key, lines: [line]});
    else parts.at(-1)?.lines.push(line);
  }
  const fields = new Map<string, unknown>();
  const lost: string[] = [];
  for (const {key, lines} of parts) {
    const value = valueOf(key, lines);
    if (value === undefined) lost.push(key);
    else if (!fields.has(key)) fields.set(key, value);
  }
  const what = lost.map((key) => `“${sanitiseLine(key)}”`).join(', ');
  const rest = lost.length === 0 ? 'each key was read by itself' : `${what} could not be read`;
  return {
    fields: Object.fromEntries(fields),
    warnings: [fields.size === 0 ? `${damage}.` : `${damage}; ${rest}.`],
  };
}

/** One key's value, as it stands or with what is surely meant as text quoted; undefined where it is neither. */
function valueOf(key: string, lines: readonly string[]): unknown {
  for (const draft of [lines, lines.map(quoted)]) {
    try {
      const value = parse(draft.join('\n'));
      if (isFields(value) && value[key] !== undefined) return value[key];
    } catch {
      // The next draft may do.
    }
  }
  const [first = '', ...rest] = lines;
  const text = first.slice(first.indexOf(':') + 1).trim();
  // A single line is its text, with a quotation mark that was never closed left out.
  return rest.every((line) => line.trim() === '') && text !== '' && !/^[[{&*|>]/.test(text)
    ? text.replace(/^(["'])(?=[^"']*$)/, '')
    : undefined;
}

const keyAndText = /^(\s*(?:- +)?(?:["']?[\w$][\w .$-]*["']?[ \t]*:[ \t]+|- +))(\S.*)$/;

/** A line whose text holds what YAML takes for its own syntax, and so can only be text, in quotation marks. */
function quoted(line: string): string {
  const [, before = '', text = ''] = keyAndText.exec(line.replaceAll('\t', '  ')) ?? [];
  const isText = text !== '' && !/^["'[{|>&]/.test(text);
  return isText && (/^[@`%*!?]|:(?:\s|$)| #/.test(text) || text.startsWith('- '))
    ? before + JSON.stringify(text.trim())
    : line.replaceAll('\t', '  ');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof YAMLException)) return 'it is not YAML';
  // The fence stands above the YAML, and lines are counted from 0.
  const where = error.mark ? ` in line ${error.mark.line + 2}` : '';
  return `${sanitiseLine(error.reason)}${where}`;
}
