import type {Article} from '../../article/article.js';
import {sentences} from '../../article/sentences.js';

/** What an institution lives on, in its own words or those of an article: "a think tank powered by China Daily". */
export type InstitutionLine = {text: string; evidence: string};

/** A participle with "by", in the languages whose notes say such things with one. */
const backing = new RegExp(
  [
    '\\b(?:powered|funded|co-funded|financed|sponsored|backed|supported|subsidi[sz]ed|underwritten|owned|controlled|run|operated|bankrolled) (?:(?:in part|partly|largely|mainly|mostly|primarily|jointly|fully|wholly|entirely) )?by\\b',
    '\\b(?:financée?|soutenue?|détenue?) par\\b',
    '\\b(?:finanziert|getragen|gefördert|unterstützt) (?:von|vom|durch)\\b',
    '\\b(?:financiad[oa]|patrocinad[oa]|apoyad[oa]|apoiad[oa]) p(?:or|el[oa])\\b',
    '\\b(?:finanziat[oa]|sostenut[oa]) da(?:l|ll[ao])?\\b',
    '\\b(?:gefinancierd|gesteund) door\\b',
    '\\b(?:finansier(?:ad|et)|finansieret) (?:av|af)\\b',
  ].join('|'),
  'i',
);

/** Sentences of one article: more are no note. */
const mostTold = 40;

/** UTF-16 units: sentences that are looked at, and what is taken of them. */
const longestSentence = 1500;
const longestLine = 240;

/** Behind a name: its abbreviation, and what leads over to what is said of it. */
const leadingOver =
  /^(?:\s*\([^()]{1,20}\))?(?:,\s+(?:(?:which|that|who) (?:is|are|was|were) )?|\s+(?:is|are|was|were|ist|wird|est|es|è|wordt|är|er)\s+|\s*\()/;

/** What ends an apposition before the sentence does: another clause. */
const clauseAfter = /[;()]|,\s+(?:and|but|where|who|which|while|as well as)\b|\.(?=\s|$)|[.!?]?["”’]?$/;

/**
 * What a sentence says of an institution's backing right behind its name; undefined where it says nothing.
 *
 * @param name as it stands there
 */
export function backingIn(sentence: string, name: string): string | undefined {
  if (name.length < 2 || sentence.length > longestSentence) return undefined;
  for (let at = sentence.indexOf(name); at !== -1; at = sentence.indexOf(name, at + name.length)) {
    if (/[\p{L}\p{N}]/u.test(sentence.charAt(at - 1))) continue;
    const behind = sentence.slice(at + name.length);
    const lead = leadingOver.exec(behind)?.[0];
    if (lead === undefined) continue;
    const said = behind.slice(lead.length, lead.length + longestLine);
    const by = backing.exec(said);
    // Between the name and its backing stands what it is ("a think tank in Oslo"), and no other sentence.
    if (!by || /[.;:!?]\s|[()]/.test(said.slice(0, by.index))) continue;
    const afterBy = by.index + by[0].length;
    const end = clauseAfter.exec(said.slice(afterBy))?.index ?? said.length - afterBy;
    const line = said.slice(0, afterBy + end).trim();
    if (line.length > by.index + by[0].length) return line;
  }
  return undefined;
}

/**
 * The sentences of an article that say who somebody is: its notes, what it discloses, and what posts were read from.
 */
export function tellingSentences({notes, disclosures, authors}: Article): string[] {
  const texts = [
    ...disclosures.map(({text}) => text),
    ...notes.filter(({kind}) => kind !== 'footnote').map(({text}) => text),
    ...authors.flatMap(({posts}) => posts.map(({evidence}) => evidence)),
  ];
  const distinct = new Set(texts.flatMap((text) => sentences(text).map((sentence) => sentence.text)));
  return [...distinct].filter((sentence) => backing.test(sentence)).slice(0, mostTold);
}

/** The line of an institution by the first sentence that says so, by any of its names. */
export function lineOf(names: readonly string[], told: readonly string[]): InstitutionLine | undefined {
  for (const evidence of told)
    for (const name of names) {
      const text = backingIn(evidence, name);
      if (text !== undefined) return {text, evidence};
    }
  return undefined;
}

/** A venue by its own name, without what it is: "China Watch, a think tank powered by China Daily". */
export const venueName = (printed: string): string => (printed.split(',')[0] ?? '').trim();
