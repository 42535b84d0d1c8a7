import {isPositionNoun} from '../titles.js';
import {verbAt, type Verb} from './verbs.js';

/** A verb that no list has, by its form and what follows: "anchors the evening news at …", "drives a bus for …". */
export function unknownVerbAt(text: string): Verb | undefined {
  const [own = '', stem = ''] = owning.exec(text) ?? [];
  if (own !== '')
    return {kind: 'runs', position: `${stem}er`, word: `${stem}s`, former: false, length: own.length};
  const asPost = verbOfPostAt(text);
  if (asPost) return asPost;
  const [lead = '', word = ''] = /^(?:(?:also|now|currently) )?((?:co-)?[a-z]{3,}s) (?=\S)/.exec(text) ?? [];
  if (word === '' || verbAt(text) !== undefined || /(?:ss|us|ics)$/.test(word)) return undefined;
  const after = text.slice(lead.length);
  const object = /^(?:an?|the|its|her|his|their|near|outside) |^[“"‘]/.test(after);
  const where = /^(?:[a-z-]+ ){1,2}(?:in|at|for|with) (?:the )?\p{Lu}/u.test(after);
  if (!object && (!where || isPlural.test(word))) return undefined;
  return {kind: 'placed', word, former: false, length: lead.length};
}

/** "owns Tarn Hardware", "co-owns the Low Tide in …", but "owns Tarn shares" */
const owning =
  /^(?:(?:also|now|currently) )?((?:co-)?own)s (?=(?:the )?\p{Lu}\S*(?: \p{Lu}\S*)*(?:$|[.;]| (?:in|on|at|near|outside|and|with|an?) ))/u;

/** "pastors Grace Church", "captained the Tarn Rowing Club": by the noun of the post that it makes a verb of. */
function verbOfPostAt(text: string): Verb | undefined {
  const [lead = '', word = '', noun = '', ending = ''] =
    /^(?:(?:also|now|currently|previously|formerly) )?(([a-z]{4,}?)(ed|s)) (?=(?:the )?\p{Lu})/u.exec(text) ??
    [];
  if (word === '' || verbAt(text) !== undefined || !isPositionNoun(noun)) return undefined;
  return {kind: 'runs', position: noun, word, former: ending === 'ed', length: lead.length};
}

/** "arts research at", "studies programme for": nouns and no verbs. */
export const isPlural = /(?:ies|ces|airs|arts|ments|tions|ings|ers|ors|ists)$/;
