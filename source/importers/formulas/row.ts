/** A part of a row: the name of its element, its text. */
export type RowPart = {name: string; text: string};

const relation = /^[=≠<>≤≥≪≫≈≃∼≡∝∈∉⊂⊆⊃⊇→←↔⇒⇐⇔↦∥⊥∣:+−±∓×·÷∧∨∪∩⊕⊗∘≔-]$|^:=$/;
const operator =
  /^(?:sin|cos|tan|log|ln|exp|max|min|lim|sup|inf|arg|det|dim|ker|mod|Pr|argmax|argmin|gcd|sinh|cosh|tanh|deg|lim sup|lim inf)$/;
const operatorWithScript = /^(?:lim|max|min|sup|inf)[₀-ₜ_]/;
const opensBracket = /[=([{,<>≤≥+−±×·/^]$/;
const beginsFraction = /^[^\s()/]{1,60}(?:\([^()]{0,60}\))?\//;
const endsFraction = /\/[^\s()/]{1,60}(?:\([^()]{0,60}\))?$/;
/** What multiplies, applies and separates without being seen (Unicode, invisible operators). */
const unseen = /^[\u2061-\u2064\u200B]$/;

/** The parts of a row in one line: relations between spaces, signs close to their numbers, functions apart. */
export function joinRow(parts: readonly RowPart[]): string {
  let line = '';
  let endsInSpace = true;
  const add = (text: string): void => {
    line += text;
    endsInSpace = /\s$/.test(text);
  };
  const addSpace = (): void => {
    if (!endsInSpace && !/[([{]$/.test(line)) add(' ');
  };
  for (const [at, {name, text}] of parts.entries()) {
    if (text === '' || unseen.test(text)) continue;
    // A product of fractions has room between them.
    if (beginsFraction.test(text) || (endsFraction.test(line.slice(-200)) && /^[\p{L}\p{N}√]/u.test(text)))
      addSpace();
    if (name === 'mo' && relation.test(text)) {
      const isSign = /^[-−+±]$/.test(text) && (line === '' || opensBracket.test(line.slice(-3).trimEnd()));
      if (isSign) add(text);
      else {
        addSpace();
        add(`${text} `);
      }
    } else if (name === 'mo' && /^[,;]$/.test(text)) add(`${text} `);
    else if (isOperator(name, text)) {
      addSpace();
      const next = parts[at + 1];
      const opens = next === undefined || /^[([{]/.test(next.text) || unseen.test(next.text);
      add(opens ? text : `${text} `);
    } else if (/^[∑∏∫∮⋃⋂]/.test(text)) {
      addSpace();
      add(`${text} `);
    } else add(text);
  }
  return line.trim();
}

const isOperator = (name: string, text: string): boolean =>
  ((name === 'mi' || name === 'mo') && operator.test(text)) || operatorWithScript.test(text);
