import type {Element} from '../html/tree.js';
import {accents, shifted, subscripts, superscripts} from './scripts.js';
import {joinRow, type RowPart} from './row.js';

/**
 * A formula in MathML as one line of Unicode: "(a + b)/2c", "∑ᵢ₌₁ⁿ i", "e^(−x²)".
 *
 * @param math an element with local names; what it holds is nested no deeper than a tree may be
 */
export const printMathml = (math: Element): string => print(math).replaceAll(/\s+/g, ' ').trim();

const elementsIn = ({children}: Element): Element[] => children.filter((node) => typeof node !== 'string');

const textIn = ({children}: Element): string =>
  children.map((node) => (typeof node === 'string' ? node : textIn(node))).join('');

const roots: Readonly<Record<string, string>> = {2: '√', 3: '∛', 4: '∜'};

function print(element: Element | undefined): string {
  if (!element) return '';
  const parts = elementsIn(element);
  const [first, second, third] = parts;
  switch (element.name) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return '';
    case 'semantics':
      return print(first);
    case 'mi':
    case 'mn':
    case 'mo':
      return textIn(element).trim();
    case 'mtext':
    case 'ms':
      return textIn(element).replaceAll(/\s+/g, ' ');
    case 'mspace':
      return /^(?:0?\.[3-9]|[1-9])/.test(element.attributes.get('width') ?? '') ? ' ' : '';
    case 'mfrac':
      return fraction(element, print(first), print(second));
    case 'msqrt':
      return `√${bracketed(row(parts))}`;
    case 'mroot': {
      const degree = print(second);
      return (roots[degree] ?? `${shifted(degree, superscripts) ?? degree}√`) + bracketed(print(first));
    }
    case 'msup':
      return script(base(first), print(second), superscripts, '^');
    case 'msub':
    case 'munder':
      return script(base(first), print(second), subscripts, '_');
    case 'msubsup':
    case 'munderover':
      return script(script(base(first), print(second), subscripts, '_'), print(third), superscripts, '^');
    case 'mover':
      return over(print(first), print(second).trim());
    case 'mfenced': {
      const {attributes} = element;
      const separator = (attributes.get('separators') ?? ',').trim().charAt(0);
      const inner = parts.map(print).join(separator === '' ? '' : `${separator} `);
      return `${attributes.get('open') ?? '('}${inner}${attributes.get('close') ?? ')'}`;
    }
    case 'mtable':
      return table(parts);
    default:
      return row(parts);
  }
}

const row = (elements: readonly Element[]): string =>
  joinRow(elements.map((element): RowPart => ({name: element.name, text: print(element)})));

function fraction({attributes}: Element, above: string, below: string): string {
  if (/^0(?:px|pt|em)?$/.test(attributes.get('linethickness') ?? '')) return `(${above} choose ${below})`;
  return `${bracketed(above)}/${bracketed(below)}`;
}

function over(text: string, mark: string): string {
  const accent = accents.get(mark);
  if (accent !== undefined && Array.from(text).length <= 2) return text + accent;
  return mark === '⏞' || mark === '¯' ? text : script(text, mark, superscripts, '^');
}

/** A table of one column, as most displayed formulas are, as its lines; any other as a matrix. */
function table(rows: readonly Element[]): string {
  const cells = rows.map((each) => elementsIn(each).map((cell) => row(elementsIn(cell))));
  const isMatrix = cells.length > 1 && cells.every((each) => each.length > 1);
  if (!isMatrix) return cells.map((each) => each.join(' ')).join('; ');
  return `[${cells.map((each) => each.join(', ')).join('; ')}]`;
}

function script(text: string, mark: string, signs: ReadonlyMap<string, string>, sign: string): string {
  if (mark === '') return text;
  const known = shifted(mark, signs);
  return known === undefined ? text + sign + bracketed(mark) : text + known;
}

function base(element: Element | undefined): string {
  const text = print(element);
  return element && /^(?:mrow|mfrac|mstyle)$/.test(element.name) ? bracketed(text) : text;
}

const bracketed = (text: string): string =>
  isSimple(text) || Array.from(text).length === 1 ? text : `(${text})`;

/** A word, a number, a function of something, or what stands in brackets already. */
const isSimple = (text: string): boolean =>
  /^[∂\p{L}\p{N}₀-₉ₐ-ₜ]{1,20}(?:\([^()\s/]{1,40}\))?$/u.test(text) ||
  /^-?[\p{L}\p{N}.,′∞]+[\u0300-\u036F\u20D7]?$/u.test(text) ||
  (/^[([].*[)\]]$/.test(text) && !/[)\]].*[([]/.test(text.slice(0, 2000)));
