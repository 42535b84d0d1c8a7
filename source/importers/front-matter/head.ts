import {type Head, isFields} from './fields.js';
import {readHeadLines, readTitleBlock} from './plain-heads.js';
import {type Syntax, longestFrontMatter} from './split.js';
import {readYaml} from './yaml.js';

/** Reads a front matter. Never throws: what is wrong is a warning. */
export async function readHead({syntax, text}: {syntax: Syntax; text: string}): Promise<Head> {
  if (text.length > longestFrontMatter)
    return {fields: {}, warnings: ['The front matter is longer than 256 KB and was not read.']};
  switch (syntax) {
    case 'yaml':
      return readYaml(text);
    case 'toml': {
      const {parse} = await import('smol-toml');
      return parsed('TOML', () => parse(text, {maxDepth: deepest}));
    }
    case 'json':
      return parsed('JSON', () => JSON.parse(text.trim().startsWith('{') ? text : `{${text}}`) as unknown);
    case 'title block':
      return {fields: readTitleBlock(text), warnings: []};
    case 'head lines':
      return {fields: readHeadLines(text), warnings: []};
  }
}

/** Objects within each other; deeper ones are left out. */
const deepest = 32;

function parsed(language: string, parse: () => unknown): Head {
  try {
    const fields = asWritten(parse(), deepest);
    if (isFields(fields)) return {fields, warnings: []};
  } catch {
    // What a parser throws says nothing to a reader that the line below doesn't.
  }
  return {fields: {}, warnings: [`The front matter is damaged ${language} and was not read.`]};
}

/** Values as YAML gives them: numbers and dates as text. */
function asWritten(value: unknown, depth: number): unknown {
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.map((each) => asWritten(each, depth - 1));
  if (value instanceof Date) return value.toISOString();
  if (isFields(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, asWritten(inner, depth - 1)]),
    );
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
}
