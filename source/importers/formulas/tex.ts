import temml from 'temml';
import {readXml} from '../xml/tree.js';
import {printMathml} from './mathml.js';

/** UTF-16 units; what is longer is no formula that a line could show. */
const longest = 5000;

/** A formula in TeX as one line of Unicode; as it is written where TeX would not take it. */
export function printTex(written: string): string {
  const tex = bare(written);
  if (tex.length > longest) return tex;
  try {
    const mathml = temml.renderToString(tex, {
      throwOnError: true,
      maxExpand: 500,
      maxSize: [10, 10],
      trust: false,
    });
    return printMathml(readXml(mathml)) || tex;
  } catch {
    return tex;
  }
}

/** Without the document and the signs that papers put around it. */
function bare(tex: string): string {
  const begin = tex.indexOf(String.raw`\begin{document}`);
  const end = tex.indexOf(String.raw`\end{document}`);
  const body = begin === -1 ? tex : tex.slice(begin + 16, end === -1 ? undefined : end);
  return body
    .trim()
    .replace(/^(?:\$\$?|\\\[|\\\()/, '')
    .replace(/(?:\$\$?|\\\]|\\\))$/, '')
    .trim();
}
