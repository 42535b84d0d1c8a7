import type {DomDocument, DomElement} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';

const mostFormulas = 2000;

/** Writes the formulas of a page as lines of Unicode; what reads them is loaded where there are any. */
export async function printFormulas(page: DomDocument): Promise<void> {
  const written = page.querySelectorAll('script[type^="math/tex"]').slice(0, mostFormulas);
  const marked = page.querySelectorAll('math').slice(0, mostFormulas);
  if (marked.length > 0) {
    const [{printMathml}, {readXml}] = await Promise.all([
      import('../formulas/mathml.js'),
      import('../xml/tree.js'),
    ]);
    for (const math of marked) {
      // What looks like a formula stands beside what says it, for those who see.
      const shown = math.closest('.katex, mjx-container, .MathJax, .mwe-math-element') ?? math;
      replace(page, shown, printMathml(readXml(math.outerHTML)), isDisplayed(math));
    }
  }
  if (written.length > 0) {
    const {printTex} = await import('../formulas/tex.js');
    for (const script of written) {
      for (const before of [script.previousElementSibling, script.previousElementSibling])
        if (before && /MathJax/.test(before.getAttribute('class') ?? '')) before.remove();
      replace(
        page,
        script,
        printTex(script.textContent),
        /mode=display/.test(script.getAttribute('type') ?? ''),
      );
    }
  }
}

const isDisplayed = (math: DomElement): boolean =>
  math.getAttribute('display') === 'block' || math.closest('.katex-display, [display="true"]') !== null;

function replace(page: DomDocument, element: DomElement, printed: string, isBlock: boolean): void {
  const text = sanitiseLine(printed);
  if (text !== '') {
    const line = page.createElement(isBlock ? 'p' : 'span');
    line.appendChild(page.createTextNode(text));
    element.parentNode?.insertBefore(line, element);
  }
  element.remove();
}
