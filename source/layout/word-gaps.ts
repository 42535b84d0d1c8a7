/** What it costs to part two words, in the unit of a squared cell of empty line. */
const cost = {never: 1000, name: 70, dash: 150, opening: 25, number: 24, letter: 8};

/** Signs that some languages set apart from the word they belong to. */
const closing = /^[!?:;%»›”’)\]}]+$/;
const opening = /^[«‹„“([{]+$/;
const dash = /^(?:--?-?|[\u2010-\u2015/|·])$/;
/** An initial or another letter that stands for a word (z. B.), a title before a name. */
const beforeName =
  /^(?:[A-Za-z\u00C0-\u00FF\u0400-\u044F]\.|(?:Mr|Mrs|Ms|Dr|Prof|St|Fr|Sr|Hr|Nr|No|Sen|Rep|Gen|Gov|vs|cf|pp|p|vol|art)\.?)$/;
const number = /^[$€£¥]?[\d.,]*\d$/;
/** A short word that begins a sentence, and a short name. */
const beginning = /^[“‘"'(]?[A-Z\u00C0-\u00DE][a-z\u00DF-\u00FF]{0,2}$/;

/** The penalty of a line that ends between two words, which is high where they are read together. */
export function costOfParting(before: string, after: string): number {
  if (after.length < 4) {
    if (closing.test(after)) return cost.never;
    if (dash.test(after)) return cost.dash;
  }
  if (before.length > 5) return 0;
  if (opening.test(before)) return cost.never;
  if (beforeName.test(before)) return cost.name;
  if (beginning.test(before)) return cost.opening;
  if (number.test(before)) return cost.number;
  return before.length === 1 && !dash.test(before) ? cost.letter : 0;
}
