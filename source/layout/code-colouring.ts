import {createLowlight, type Found} from 'lowlight';
import {languagesFor} from './code-grammars.js';
import type {Tint, Tinted} from './tint.js';

const lowlight = createLowlight();

/**
 * Grammars are regular expressions, and some of them take the square of a text's length: so it is parted, in UTF-16
 * units.
 */
const longestPart = 4096;

/** A line longer than this was written by a program, and stays plain. */
const longestLine = 1000;

/**
 * Finds the tokens of code by the grammar of its language; none where the language is unknown. The code is coloured in
 * parts of a hundred lines or so, and keys are answered in between; a comment or a string that goes on from one part
 * into the next is not known there.
 *
 * @param offset of the code in the text that the offsets of the answer are in
 */
export async function coloursOf(code: string, language: string, offset = 0): Promise<readonly Tinted[]> {
  const languages = languagesFor(language);
  for (const {name, load} of languages)
    if (!lowlight.registered(name)) lowlight.register(name, (await load()).default);
  const [first] = languages;
  const found: Tinted[] = [];
  for (const [start, end] of first ? partsOf(code) : []) {
    if (start > 0) await new Promise(setImmediate);
    for (const tint of tintsIn(lowlight.highlight(first!.name, code.slice(start, end)), offset + start))
      found.push(tint);
  }
  return found;
}

/** Parts code at line feeds, after a blank line where there is one, and leaves out lines without end. */
function* partsOf(code: string): Generator<readonly [start: number, end: number]> {
  let from = 0;
  let blank = 0;
  for (let start = 0, end = 0; start < code.length; start = end) {
    const lineFeed = code.indexOf('\n', start);
    end = lineFeed === -1 ? code.length : lineFeed + 1;
    if (end - start > longestLine) {
      if (start > from) yield [from, start];
      from = end;
    } else if (end - from > longestPart) {
      const cut = blank - from > longestPart / 2 ? blank : start;
      yield [from, cut];
      from = cut;
    }
    if (end - start === 1) blank = end;
  }
  if (code.length > from) yield [from, code.length];
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

/**
 * The tint of an element, by its first class (https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html).
 */
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
