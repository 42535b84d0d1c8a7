import {labelOf} from './marks.js';

/** What stands behind the fence that opens a directive. */
export type Directive = {
  kind: 'alert' | 'plain' | 'code' | 'formula' | 'figure' | 'table' | 'nothing';
  /** The label above its content ("Note"). */
  label: string;
  argument: string;
};

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const alerts = listOf(`
  note tip info important warning caution danger attention hint error seealso admonition success question abstract
  summary tldr todo bug example quote failure help faq deprecated versionadded versionchanged deprecation alert notice
  primary secondary exercise solution proof theorem lemma definition corollary remark`);
const plain = listOf(`
  dropdown details tab-set tab-item tabs tab grid grid-item grid-item-card card card-carousel div container margin aside
  sidebar topic epigraph pull-quote highlights glossary figure-md only centered rubric parsed-literal div-card
  exercise-start solution-start hero`);
const code = listOf('code code-block code-cell sourcecode literalinclude prompt jupyter-execute ipython');
const nothing = listOf(`
  toctree contents tableofcontents index bibliography raw include target only-if eval-rst embed iframe video meta
  default-role currentmodule automodule autoclass autofunction mermaid-config figure-list list-of-figures anywidget`);

/** Words that an attribute's class may begin with. */
const prefix = /^(?:callout-|admonition-|alert-|box-|prf:|block-)/;

/**
 * Of `name`, `name A title`, `name[A title]`, `{name} argument`, `{.name title="…"}`. Between colons every name is a
 * directive; between backticks only one that is known, all others are languages of code.
 */
export function directiveOf(info: string, amongCode: boolean): Directive | undefined {
  const myst = /^\{([a-zA-Z][\w:.-]*)\}[ \t]*(.*)$/.exec(info);
  const attributes = myst || amongCode ? undefined : /^\{([^{}]*)\}/.exec(info);
  const words =
    myst || attributes || amongCode ? undefined : /^([\w-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*([^{:]*)/.exec(info);
  if (amongCode && !myst) return undefined;
  const written =
    myst?.[1] ?? (attributes ? /(?:^|\s)\.([\w-]+)/.exec(attributes[1] ?? '')?.[1] : words?.[1]) ?? '';
  const name = written.toLowerCase().replace(prefix, '');
  const title = attributes
    ? (/(?:^|\s)title="([^"]*)"/.exec(attributes[1] ?? '')?.[1] ?? '')
    : (myst?.[2] ?? (words?.[2] || words?.[3]) ?? '');
  const argument = title.trim();
  const kind = kindOf(name);
  if (kind === undefined)
    return amongCode ? undefined : {kind: 'plain', label: attributes ? '' : argument, argument};
  const itself = kind === 'alert' && name !== 'admonition' && !alone.has(name);
  const label = itself ? labelFor(name, argument) : kind === 'alert' || kind === 'plain' ? argument : '';
  return {kind, label, argument};
}

/** Their own name says nothing. */
const alone = listOf('div container alert notice primary secondary');

/** "New in version 2" needs both; of others a title takes the place of the name. */
const labelFor = (name: string, title: string): string =>
  name.startsWith('version') || name === 'deprecated'
    ? [labelOf(name.replace('version', '')), title].filter(Boolean).join(' ')
    : title === ''
      ? labelOf(name === 'seealso' ? 'see-also' : name)
      : title;

function kindOf(name: string): Directive['kind'] | undefined {
  if (alerts.has(name)) return 'alert';
  if (plain.has(name)) return 'plain';
  if (code.has(name)) return 'code';
  if (nothing.has(name)) return 'nothing';
  if (name === 'math') return 'formula';
  if (name === 'figure' || name === 'image') return 'figure';
  return name === 'table' || name === 'list-table' || name === 'csv-table' ? 'table' : undefined;
}
