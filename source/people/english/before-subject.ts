import type {Author} from '../../article/article.js';
import {onStaff} from './affiliated.js';
import {mayBePost, startsPost} from './positions.js';
import {lacksSubject, opensWithAdverbial, saysBefore} from './sentence-forms.js';
import {subjectAt} from './subjects.js';
import {isTitleWord} from '../titles.js';
import {verbAt} from './verbs.js';

/** How far into a sentence its subject is looked for, in UTF-16 units. */
const longestFront = 200;

/** "Before founding Weirworks in 2010": where somebody went, which "the firm" then is. */
const arriving =
  /^(?:before|prior to|since|after|upon) (?:(?:co-?)?founding|joining|starting|launching|establishing|moving to|coming to) (.+)$/i;

type Fronted = {
  text: string;
  /** Whether what stands before says that it is over. */
  former: boolean;
  /** What names the institution that somebody is said to have come to. */
  joined: string;
};

/**
 * Takes off what stands before the subject: "Since 1998 X has …", "Before that, she led …", "A graduate of …, X
 * directs …", "Novelist and critic X is …"; a post there comes behind it, "Formerly the editor of …, X is …".
 */
export function withoutFront(
  sentence: string,
  authors: readonly Author[],
  last: readonly Author[] | undefined,
): Fronted {
  const whole = {text: sentence, former: false, joined: ''};
  if (subjectAt(sentence, authors, last) || lacksSubject.test(sentence)) return whole;
  const adverbial = opensWithAdverbial.test(sentence);
  const mark = adverbial ? /,? (?=\S)/g : /,? (?=\p{Lu})|, (?=\S)/gu;
  for (const match of sentence.slice(0, longestFront).matchAll(mark)) {
    const text = sentence.slice(match.index + match[0].length);
    const subject = subjectAt(text, authors, last);
    if (!subject || !(subject.named || /^(?:he|she|they)\b/i.test(text))) continue;
    const rest = text.slice(subject.length).trimStart();
    if (verbAt(rest) === undefined && !/^(?:now )?[a-z]+(?:s|ed) \S/.test(rest)) continue;
    const front = sentence
      .slice(0, match.index)
      .replace(/^(?:as|presently) (?=\p{L})/iu, '')
      // "After ten years as a reporter at …"
      .replace(/^after (?:[a-z\d-]+ ){1,5}as (?:an? )?(?=[a-z])/i, 'former ');
    // "Former mayor Ada Obi is …", but "Her neighbour Ada Obi is …"
    const isPost =
      startsPost(front) || onStaff.test(front) || (/^(?:an? )?former /i.test(front) && mayBePost(front));
    if (!adverbial && match[0] === ' ' && !isPost) continue;
    if (!isPost || /^(?:though|although|while|not) /i.test(front))
      return {
        text,
        former: adverbial && saysBefore.test(sentence),
        joined: arriving.exec(sentence.slice(0, match.index))?.[1] ?? '',
      };
    const lead =
      /^(?:Formerly|Previously) /.test(front) || isTitleWord(front.split(/[ ,]/, 1)[0]!)
        ? front.replace(/^\p{L}/u, (letter) => letter.toLowerCase())
        : front;
    const [author, ...others] = subject.authors;
    // In full: a given name alone is known only by the verb behind it.
    const name = subject.named && author && others.length === 0 ? author.name : text.slice(0, subject.length);
    const end = verbAt(rest) === undefined ? ';' : ',';
    return {
      text: `${name}, ${lead.replace(/^former /, 'a former ')}${end} ${rest}`,
      former: false,
      joined: '',
    };
  }
  return whole;
}
