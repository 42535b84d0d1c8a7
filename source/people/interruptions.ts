import {hasInstitutionWord} from './institution-words.js';
import {startsPost} from './english/positions.js';

/**
 * What interrupts a name or a post in an author note and says nothing of either: taken out before a sentence is read.
 */

const nickname =
  /(?<=\p{Lu}[\p{L}.'’-]*) (?:“[^“”\s]{2,20}”|"[^"\s]{2,20}"|‘[^‘’\s]{2,20}’|\(“[^“”]{2,20}”\)|\(\p{Lu}\p{Ll}[\p{L}-]{0,18}\)) (?=\p{Lu})/gu;

const retired = /\s*\((?:retd?|rtd|ret[’']d|retired)\.?\)/gi;

const companions =
  /,? (?:\((?:along |together )?with [^()]{3,80}\)|(?:along |together )?with (?:her|his|their) (?:late |longtime )?(?:husband|wife|spouse|partner|brother|sister|father|mother|son|daughter|colleague|friend)s? (?:\p{Lu}[\p{L}.'’-]* ?){1,4})(?=\s*of\b|\s*[,.;]|$)/gu;

/** "co-edits, with Ada Obi and Jonas Feld, the …", "and with Ada Obi runs …": people beside a verb or a post. */
const companionsAside =
  /(?<=\p{Ll}), (?:along |together )?with ((?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){1,7}\p{Lu}[\p{L}.'’-]*),(?= (?:of|the|an?) )|(?<= and),? with ((?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*),?(?= (?:co-)?[a-z]+s )/gu;

const pronouns = /\s*\((?:she|he|they|ze|any)(?:\/[a-z]+){1,2}\)/gi;

/** "Deputy Vice-Chancellor (Research, Innovation & Linkages) at": what somebody in an office looks after. */
const remit =
  /(?<=\p{Lu}[\p{L}-]+) \((?:\p{Lu}[\p{L}-]*)(?:(?:, |\u2064|[ \u2063](?:&|and)[ \u2063])\p{Lu}[\p{L}-]*){1,5}\)(?= (?:at|of|for|in) )/gu;

/** "Ada Obi ’88, Ph.D. ’94, is": when somebody left a college, and with what. */
const classYears =
  /(?<=\p{Lu}[\p{L}.-]*)(?:,? (?:(?:(?:\p{Lu}\p{L}{0,3}\.){1,3}|\p{Lu}{2,4}|PhD) )?[’'‘]\d\d)+(?=,? (?:is|are|was|has|teaches|works|serves|an?|the)\b)/gu;

/** "was for many years the editor of …", "taught for thirty years at …" */
const forYears =
  /\b(is|was|were|been|taught|worked|served|reported|practi[cs]ed|and),? for (?:(?:more than|over|nearly|almost|about) )?(?:an? )?(?:[a-z\d-]+ )?(?:years?|decades?),? (?=(?:an?|the|its|chief|[a-z]+) )/g;

/** "Ada Obi (b. 1950)", "(Lowick, 1968)", "(1950–2019)" */
const bornIn =
  /(?<=^(?:\p{Lu}[\p{L}.’'-]* )+)\((?:(?:b(?:orn|\.)?|\p{Lu}[\p{L} ]+,) ?(?:in )?)?(?:\p{Lu}[\p{L} ]+, )?\d{4}(?: ?[–-] ?\d{4})?\),? /u;

/** "— a Marren firm that builds locks —": what is said of a name, between dashes. */
const dashed = / [—–] (?:an?|the|its) [^—–]{3,200}? ?[—–](?= )/g;

/** "— the highest of its offices": what is said of a name, behind a dash at the end. */
const dashedOff = / [—–] (?:an?|the) ([a-z][^—–]*)$/;

const twice = /\b(the|of|an?|at) \1 (?=\S)/g;

/** "professor of law, emeritus, at …": of the post before it. */
const emeritus = /(?<=\p{L}), (emerit(?:us|a))(?=$|[,;.]| )/giu;

/** ", and, by courtesy, of Rivers": a second field that is no post of its own. */
const byCourtesy = /,?(?: and)?,? (?:\(by courtesy\)|by courtesy,?(?: (?:of|in|at))? [^,.;]+)/g;

/** "a Tarn Harbour based poet" */
const basedBefore = /(?<=\ban? )(?:\p{Lu}[\p{L}.’-]* ){1,3}based (?=[a-z])/gu;

/** "of the widely known Weir Programme": praise before a name. */
const praised =
  /\b(of|at|for) the (?:(?:[a-z]+ly [a-z-]+ed|now[ -]defunct|award-winning|world-(?:famous|renowned)|prestigious|renowned|non-?partisan|bipartisan|non-?profit|independent|influential|popular),? (?:and )?)+(?=\p{Lu})/gu;

/** "was appointed as dean by President Bo Lund on 20 May": who appointed somebody, and when. */
const appointer =
  /(?<=\b(?:appointed|named|nominated|elected) [^,.;]{3,90}) by (?:the |then |then-|former )*(?:President|Governor|Prime Minister|Minister|King|Queen|Emir|Mayor|Chancellor)\b[^,.;]*/g;

/** ", a partnership between Slate, the Weir Fund and …": of whom an institution is. */
const ofWhom = /, (?:an?|the) (?:[a-z]+ ){1,6}(?:between|among) [^;.]*$/;

/** A name without what somebody is called as well: "William “Bill” Marsh". */
export const withoutNicknames = (text: string): string =>
  /["“‘(]/.test(text) ? text.replaceAll(nickname, ' ') : text;

export function withoutInterruptions(sentence: string): string {
  const text = withoutCompanions(sentence)
    .replaceAll(pronouns, '')
    .replaceAll(dashed, '')
    .replace(dashedOff, (whole, said: string) => (startsPost(said) ? whole : ''))
    .replaceAll(twice, '$1 ')
    .replaceAll(classYears, '')
    .replace(bornIn, '')
    .replaceAll(forYears, '$1 ')
    .replace(/\((?:Dr|Prof|Mrs?|Ms)\.?\) /g, '')
    .replaceAll(remit, '')
    .replaceAll(byCourtesy, '')
    .replaceAll(emeritus, ' $1')
    .replaceAll(basedBefore, '')
    .replaceAll(praised, '$1 the ')
    .replaceAll(appointer, '')
    .replace(ofWhom, '')
    .replaceAll(/ (?:here|jointly) (?=(?:at|in) )/g, ' ');
  return text.includes('(') ? text.replaceAll(retired, '') : text;
}

/** Those whom a post or a work is shared with. */
const withoutCompanions = (text: string): string =>
  text.includes('with ')
    ? text
        .replaceAll(companions, ' ')
        .replaceAll(companionsAside, (whole, aside?: string, beside?: string) =>
          hasInstitutionWord(aside ?? beside ?? '') ? whole : ' ',
        )
        .replaceAll(/ {2,}/g, ' ')
        .replaceAll(' ,', ',')
    : text;
