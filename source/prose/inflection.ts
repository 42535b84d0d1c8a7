// With the letters that a word may have had in place of what stands before them: "resolution" is of "resolute".
const endings: ReadonlyArray<readonly [ending: string, restored: readonly string[]]> = [
  ['ications', ['y']],
  ['ication', ['y']],
  ['ments', ['']],
  ['ment', ['']],
  ['ness', ['']],
  ['able', ['', 'e']],
  ['ings', ['', 'e']],
  ['ing', ['', 'e']],
  ['ions', ['', 'e']],
  ['ion', ['', 'e']],
  ['ive', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['er', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['']],
  ['ly', ['', 'le']],
  ['s', ['']],
];

/** The words that an English word, in lower case, may be an inflection of: "carried" → "carri", "carry", "carrie". */
export function baseForms(word: string): string[] {
  const forms: string[] = [];
  for (const [ending, restored] of endings) {
    const base = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || base.length < 3) continue;
    for (const letters of restored) forms.push(base + letters);
    if (base.at(-1) === base.at(-2)) forms.push(base.slice(0, -1));
    if (base.endsWith('i')) forms.push(`${base.slice(0, -1)}y`);
  }
  return forms;
}
