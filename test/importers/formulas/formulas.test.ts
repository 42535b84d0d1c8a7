import test from 'ava';
import {printMathml} from '../../../source/importers/formulas/mathml.js';
import {printTex} from '../../../source/importers/formulas/tex.js';
import {readXml} from '../../../source/importers/xml/tree.js';

const formulas: ReadonlyArray<readonly [tex: string, printed: string]> = [
  [String.raw`\frac{a+b}{2c}`, '(a + b)/2c'],
  [String.raw`x^2 + y_1 \le \alpha`, 'x² + y₁ ≤ α'],
  [String.raw`e^{-x^2}`, 'e^(−x²)'],
  [String.raw`\frac{dL(t)}{dt} = \frac{1}{2}\frac{\partial C}{\partial x}`, 'dL(t)/dt = 1/2 ∂C/∂x'],
  [String.raw`\sqrt{2}`, '√2'],
  [String.raw`\sin(x)`, 'sin(x)'],
  [String.raw`$$\hat{y}$$`, 'y\u0302'],
  [String.raw`\nocommand{`, String.raw`\nocommand{`],
];

for (const [tex, printed] of formulas) test(`TeX: ${tex}`, (t) => t.is(printTex(tex), printed));

test('MathML of any prefix, without what is said beside it', (t) => {
  const math =
    '<m:math><m:semantics><m:mrow><m:mi>a</m:mi><m:mo>=</m:mo><m:mn>1</m:mn></m:mrow><m:annotation>a=1</m:annotation></m:semantics></m:math>';
  t.is(printMathml(readXml(math)), 'a = 1');
});
