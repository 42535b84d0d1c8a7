import {createLowlight, type Found} from 'lowlight';
import {languagesFor} from './grammars.js';
import type {Tint, Tinted} from './tint.js';

const lowlight = createLowlight();

/**
 * Tells what is what in code, as far as its language's grammar goes; nothing in one that is unknown. It is to be given
 * no more than some thousand lines at once: grammars are regular expressions, and not all of them are linear.
 *
 * @param offset of the code in the text that the offsets of the answer are in
 */
export async function coloursOf(code: string, language: string, offset = 0): Promise<readonly Tinted[]> {
  const languages = languagesFor(language);
  for (const {name, load} of languages)
    if (!lowlight.registered(name)) lowlight.register(name, (await load()).default);
  const [first] = languages;
  return first ? tintsIn(lowlight.highlight(first.name, code), offset) : [];
}

/** The tints of a tree in the order of its text. It may be as deep as the code is long, so no function calls itself. */
function tintsIn(root: Found, offset: number): Tinted[] {
  const tints: Tinted[] = [];
  const waiting: Array<{node: Found; tint: Tint | undefined}> = [{node: root, tint: undefined}];
  let at = offset;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, tint} = next;
    if (node.value !== undefined) {
      const end = at + node.value.length;
      const last = tints.at(-1);
      if (tint && last?.tint === tint && last.end === at) tints[tints.length - 1] = {...last, end};
      else if (tint) tints.push({start: at, end, tint});
      at = end;
      continue;
    }
    const inner = tintOf(node, tint);
    for (const child of (node.children ?? []).toReversed()) waiting.push({node: child, tint: inner});
  }
  return tints;
}

/** Of an element, by its first class (https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html). */
function tintOf({properties}: Found, outer: Tint | undefined): Tint | undefined {
  const [first] = properties?.className ?? [];
  if (first === undefined) return outer;
  const name = first.replace(/^hljs-/, '');
  return name === 'subst' ? undefined : (tints.get(name) ?? outer);
}

const tints: ReadonlyMap<string, Tint> = new Map(
  Object.entries({
    'code-keyword': 'keyword selector-tag bullet template-tag',
    'code-string': 'string regexp char link code formula',
    'code-number': 'number literal symbol',
    'code-comment': 'comment doctag quote',
    'code-name': 'title name section selector-id selector-class',
    'code-type': 'type built_in class',
    'code-attribute': 'attr attribute property variable template-variable selector-attr selector-pseudo meta',
    'code-inserted': 'addition',
    'code-deleted': 'deletion',
  } satisfies Record<Tint, string>).flatMap(([tint, classes]) =>
    classes.split(' ').map((name) => [name, tint as Tint] as const),
  ),
);
