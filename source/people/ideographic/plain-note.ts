import {startOfName} from './names-in-text.js';

/** Marks that a note stands between or that open it. */
const marks = /^(?:(?![（(]\S[）)])[\s（(【［[□■◎●▲△▼▽▶▷◆◇○☆★※＊*＝=—–-])+|[\s）)】］\]*＊.]+$/g;
const opening = /^[\s（(【［[□■◎●▲△▼▽▶▷◆◇○☆★※＊*]*/;

/** "注：作者系…", "（談）", "筆者紹介 …": what goes before a note and says what it is. */
const lead =
  /^(?:(?:(?:[编編译譯]者|附)?[注註]|덧붙이는 글|[单單単]位|所属|소속)\s*[:：|｜／/]|談[）)]|寄稿[）)]|이 (?:글|기사|칼럼)[을를] 쓴 |(?:(?:作者|[笔筆]者|著者|執筆者|寄稿者|ライター|필자|저자|글쓴이|필진|기고자) ?)?(?:[简簡]介|介[绍紹]|紹介|プロフィール|略[歴历歷]|소개|약력|프로필)(?:\s*[:：|｜／/▶◆■]|\s|$))\s*/u;

/** "공동 기고: ", "文責：": any words that a colon parts from a name of the byline. */
const label = /^[^:：。，、,（(「『]{1,12}[:：]\s*/u;

/** What a note opens with that says nothing of anybody; empty where there is none. */
export function leadOf(text: string, names: readonly string[]): string {
  const marked = opening.exec(text)?.[0] ?? '';
  const rest = text.slice(marked.length);
  const said = lead.exec(rest)?.[0] ?? '';
  const labelled = label.exec(rest.slice(said.length))?.[0] ?? '';
  const isNamed = (at: number) => names.some((name) => startOfName(rest.slice(at), name) > 0);
  const isLabel = labelled !== '' && !isNamed(said.length) && isNamed(said.length + labelled.length);
  const length = said.length + (isLabel ? labelled.length : 0);
  return length === 0 ? '' : text.slice(0, marked.length + length);
}

/** "＜かわの・なぎさ＞ …", "<강나루·…>": a name in what marks titles of books elsewhere. */
function withoutAngles(text: string, names: readonly string[]): string {
  const [all = '', inner = ''] = /^[\s◇◆]*[＜<〈]([^＜＞<>〈〉]{2,40})[＞>〉]/u.exec(text) ?? [];
  const isName =
    /^[\p{Script=Hiragana}・\s]+$/u.test(inner) || names.some((name) => startOfName(inner, name) > 0);
  return isName ? `${inner} ${text.slice(all.length)}` : text;
}

/** A note without what goes before it, without addresses and with one kind of quotation marks and brackets. */
export function plainNote(text: string, names: readonly string[]): string {
  const before = leadOf(text, names);
  return withoutAngles(`${opening.exec(before)?.[0] ?? ''}${text.slice(before.length)}`, names)
    .replaceAll(/[〔［]/g, '（')
    .replaceAll(/[〕］]/g, '）')
    .replaceAll(/[（(]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+[）)]?/g, ' ')
    .replaceAll(/(?<!\p{Script=Hangul})[‘“]([^‘’“”]{1,40})[’”]/gu, '「$1」')
    .replaceAll(/[<＜]([^<>＜＞]{1,40})[>＞]/gu, '〈$1〉')
    .replaceAll(/(?<![A-Za-z\d\p{Script=Hangul}])(['"])((?:(?!\1).){1,40})\1/gu, '「$2」')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(marks, (mark, at: number, whole: string) =>
      // A bracket that something else than its opening goes before.
      at > 0 && /[）)】］\]]/.test(mark) && !/^[\s*_（(【［[□■]/.test(whole)
        ? mark.replace(/[\s*＊.]+$/, '')
        : '',
    );
}
