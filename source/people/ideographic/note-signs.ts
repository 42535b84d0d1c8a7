import {announcement} from './byline.js';
import {plainForm} from './plain-forms.js';
import {clausesIn, sentencesIn} from './clauses.js';
import {ofSomething, readSuffixNote} from './note.js';
import {leadOf, plainNote} from './plain-note.js';
import {suffixPost} from './post.js';
import {beforeLastName, namesAtStart, startOfFamily, startOfName} from './names-in-text.js';
import {authorPhrase, isAboutThing, reading} from './subject.js';
import {disclosureIn, type SuffixWords} from './words.js';

/** What is longer is text; in UTF-16 units. */
const longestSuffixNote = 700;

/** What is no sentence is no longer. */
const longestLabel = 40;

/** A sentence that says nothing but posts is no longer. */
const longestPosts = 120;

/** Whether a paragraph at an article's end says something about its authors. */
export function isSuffixNote(
  printed: string,
  names: readonly string[],
  italic: boolean,
  words: SuffixWords,
): boolean {
  const line = printed.trim();
  if (line.length > longestSuffixNote) return false;
  const inner = plainNote(line, names);
  if (/^作者(?:单位|單位)/u.test(inner)) return true;
  if (inner.length < 80 && names.some((name) => beforeLastName(inner, name, words) !== '')) return true;
  const people = names.map((name) => ({name}));
  const announced = announcement(inner, words);
  const signedBy = namesAtStart(inner.slice(announced.length), people);
  const named = signedBy !== undefined || names.some((name) => startOfFamily(inner, name, words) > 0);
  const author = authorPhrase(inner, names, words);
  if (author !== '' && ofSomething.test(inner.slice(author.length))) return false;
  if (
    author !== '' &&
    names.some((name) => startOfName(inner.slice(author.length).replace(/^の/, ''), name) > 0)
  )
    return true;
  // "정리 윤서진 기자": who did something else for it.
  if (author === '' && announced !== '' && !signedBy) return false;
  const bracketed = /^[（(【［[].*[）)】］\]]$/.test(line.replaceAll(/^[*_□■▲△▼▽▶▷◆◇●○]+|[*_]+$/g, ''));
  if (bracketed && (named || author !== '' || alone.test(inner))) return true;
  const signed =
    named ||
    author !== '' ||
    bracketed ||
    italic ||
    reading.test(inner) ||
    leadOf(line, names) !== '' ||
    /^[□■◎●○▲△▼▽▶▷◆◇※]/.test(line);
  if (!signed) return opensInPosts(inner, words) || birth.test(inner);
  if (
    named &&
    /^[（(][\p{Script=Hiragana}・ 　]+[）)]/u.test(
      inner.slice(names.map((name) => startOfName(inner, name)).find((length) => length > 0)),
    )
  )
    return true;
  // "江小河 潮信思考家": a name and what no list has, with no sentence.
  if (named && italic && inner.length < longestLabel && !/[.。!?！？]/.test(inner)) return true;
  return saysWho(inner, names, words);
}

/** "（うみの・なみこ）": how a name is read, and nothing else. */
const alone = /^\p{Script=Hiragana}{2,8}[・ ]\p{Script=Hiragana}{1,8}$/u;

/** "1970年東京生まれ。…": a life is told. */
const birth = /^(?:19|20)\d\d年[^、。]{0,16}(?:生まれ|生)。/u;

const saysWho = (text: string, names: readonly string[], words: SuffixWords): boolean =>
  words.tells.some((word) => plainForm(text).includes(word)) ||
  disclosureIn(text, words) !== undefined ||
  readSuffixNote(
    text,
    (names.length > 0 ? names : ['—']).map((name) => ({name})),
    words,
  ).authors.some(({posts}) => posts.length > 0);

const born =
  /(?:19|20)\d\d年[^、。]{0,16}(?:生まれ|生)|\d{4}년[^.]{0,12}(?:출생|생)\b|(?:19|20)\d\d年(?:出)?生/u;

/** Whether the first sentence says nothing but posts, one of them at an institution or before a birth. */
function opensInPosts(text: string, words: SuffixWords): boolean {
  const [first = '', second] = sentencesIn(text);
  if (first.length > longestPosts || isAboutThing(first, [], words)) return false;
  const posts = clausesIn(first, words).map((clause) => suffixPost(clause.text, words));
  return (
    posts.length > 0 &&
    posts.every((post) => post?.position !== undefined && !post.inferred) &&
    (posts.some((post) => post!.units.length > 0) || (second !== undefined && born.test(text))) &&
    (second !== undefined || posts.length > 1 || !/[。.]$/.test(text.trim()))
  );
}
