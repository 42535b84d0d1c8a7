import {boolCoreTag, FAILSAFE_SCHEMA, load, nullCoreTag, YAMLException} from 'js-yaml';
import {sanitiseLine} from '../../article/sanitise.js';
import {type Fields, isFields} from './fields.js';
import {longestFrontMatter} from './split.js';

// Scalars stay as they were written ("1.0", "2024-03-01", "007") but for null, true and false.
const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag);

export type Yaml = {fields: Fields; warning?: string};

/** Reads front matter, bounded in size, depth and aliases; what can't be read is said and taken as empty. */
export function readYaml(yaml: string): Yaml {
  if (yaml.trim() === '') return {fields: {}};
  if (yaml.length > longestFrontMatter)
    return {fields: {}, warning: 'The front matter is longer than 256 KB and was not read.'};
  try {
    const value = load(yaml, {schema, maxDepth: 32, maxAliases: 64});
    if (isFields(value)) return {fields: value};
    return {fields: {}, warning: 'The front matter is not a list of keys and values and was not read.'};
  } catch (error) {
    // Whatever the parser throws on hostile input, the text below is still to be read.
    return {fields: {}, warning: `The front matter was not read: ${reason(error)}.`};
  }
}

function reason(error: unknown): string {
  if (!(error instanceof YAMLException)) return 'it is not YAML';
  // The fence stands above the YAML, and lines are counted from 0.
  const where = error.mark ? ` in line ${error.mark.line + 2}` : '';
  return `${sanitiseLine(error.reason)}${where}`;
}
