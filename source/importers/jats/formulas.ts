import {sanitiseLine} from '../../article/sanitise.js';
import type {Element} from '../html/tree.js';
import {allIn} from '../xml/tree.js';
import {lineOf} from './text.js';

/** Prints the formula that an element holds. */
export type Formulas = {print: (element: Element) => string};

/** What prints the formulas of a text; what reads them is loaded where it has any. */
export async function formulasOf(text: string): Promise<Formulas> {
  const [mathml, tex] = await Promise.all([
    /[<:]math[\s>]/.test(text) ? import('../formulas/mathml.js') : undefined,
    text.includes('tex-math') ? import('../formulas/tex.js') : undefined,
  ]);
  const print = (element: Element): string => {
    const [math] = element.name === 'math' ? [element] : allIn(element, 'math');
    const printed = math && mathml ? mathml.printMathml(math) : '';
    if (printed !== '') return sanitiseLine(printed);
    const [written] = element.name === 'tex-math' ? [element] : allIn(element, 'tex-math');
    if (written && tex) return sanitiseLine(tex.printTex(lineOf(written)));
    return lineOf(element, new Set(['label', 'graphic', 'inline-graphic', 'math', 'tex-math', 'object-id']));
  };
  return {print};
}
