import type {Span, SpanStyle} from '../../article/article.js';
import {spansOf} from './escapes.js';

/** What the words of a page refer to: its name, and what is set open from one line to the next. */
export type MdocState = {
  name: string;
  isGlued: boolean;
  /** No spaces are put between words (Sm off). */
  isTight: boolean;
};

const styles: Readonly<Record<string, SpanStyle | undefined>> = {
  ...Object.fromEntries('Cm Ic Sy Ms Cd Nm Fn Fo Fl'.split(' ').map((macro) => [macro, 'strong' as const])),
  ...Object.fromEntries('Em Pa Va Vt Fa Ft Ar Ad Sx'.split(' ').map((macro) => [macro, 'emphasis' as const])),
  ...Object.fromEntries(
    'No Li Dv Ev Er An Mt Lk Tn Bx Nx Ox Fx Dx Ux At St Xr In Lb Nd %A %B %D %I %J %N %O %P %Q %R %T %U %V'
      .split(' ')
      .map((macro) => [macro, undefined]),
  ),
};

/** What encloses the rest of its line, and what is opened and closed by macros of their own. */
const enclosing: Readonly<Record<string, readonly [string, string]>> = {
  Op: ['[', ']'],
  Dq: ['“', '”'],
  Qq: ['"', '"'],
  Sq: ['‘', '’'],
  Ql: ['‘', '’'],
  Pq: ['(', ')'],
  Bq: ['[', ']'],
  Brq: ['{', '}'],
  Aq: ['<', '>'],
};
const opening: Readonly<Record<string, string>> = {
  Oo: '[',
  Do: '“',
  Qo: '"',
  So: '‘',
  Po: '(',
  Bo: '[',
  Bro: '{',
  Ao: '<',
};
const closing: Readonly<Record<string, string>> = {
  Oc: ']',
  Dc: '”',
  Qc: '"',
  Sc: '’',
  Pc: ')',
  Bc: ']',
  Brc: '}',
  Ac: '>',
};
const systems: Readonly<Record<string, string>> = {
  Bx: 'BSD',
  Nx: 'NetBSD',
  Ox: 'OpenBSD',
  Fx: 'FreeBSD',
  Dx: 'DragonFly',
  Ux: 'UNIX',
  At: 'AT&T UNIX',
};

export const isMdocWord = (word: string): boolean =>
  word in styles || word in enclosing || word in opening || word in closing || word === 'Ns' || word === 'Ap';

const closes = /^[.,:;!?)\]]+$/;
const opens = /^[([]$/;

/** The words of a line as spans (mdoc(7), macro syntax); `isMacro`: whether the first word is one. */
export function mdocSpans(words: readonly string[], state: MdocState, isMacro: boolean): Span[] {
  const spans: Span[] = [];
  const ends: string[] = [];
  let style: SpanStyle | undefined;
  let macro = '';
  let count = 0;

  const add = (text: string, look: SpanStyle | undefined, isAttached = false): void => {
    if (spans.length > 0 && !state.isGlued && !isAttached && !state.isTight) spans.push({text: ' '});
    state.isGlued = false;
    for (const {text: part} of spansOf(text, {now: undefined, before: undefined}))
      spans.push({text: part, ...(look && {styles: [look]})});
  };
  const end = (): void => {
    if (count === 0 && macro === 'Fl') add('-', 'strong');
    else if (count === 0 && macro === 'Ar') add('file ...', 'emphasis');
    else if (count === 0 && macro === 'Nm') add(state.name, 'strong');
    else if (count === 0 && macro in systems) add(systems[macro]!, undefined);
    macro = '';
  };

  function call(word: string): void {
    const isLong = word === 'Fl' && macro === 'Fl' && count === 0;
    end();
    // "Fl Fl all" is "--all".
    if (isLong) state.isGlued = true;
    [style, count] = [styles[word], 0];
    if (word === 'Ns') state.isGlued = true;
    else if (word === 'Ap') {
      add('’', undefined, true);
      state.isGlued = true;
    } else if (enclosing[word]) {
      const [before, after] = enclosing[word];
      add(before, undefined);
      state.isGlued = true;
      ends.unshift(after);
    } else if (opening[word] !== undefined) {
      add(opening[word], undefined);
      state.isGlued = true;
    } else if (closing[word] !== undefined) add(closing[word], undefined, true);
    else macro = word;
  }

  function argument(word: string): void {
    count++;
    if (macro === 'Fl') add(`-${word}`, style);
    else if (macro === 'Xr' && count === 2) add(`(${word})`, undefined, true);
    else if (macro === 'Fn' && count > 1) {
      add(count === 2 ? '(' : ',', undefined, true);
      state.isGlued = count === 2;
      add(word, 'emphasis');
    } else if (macro === 'In') add(`<${word}>`, undefined);
    else if (macro in systems && count === 1) add(`${systems[macro]} ${word}`, undefined);
    else if (macro === 'St') add(word.replace(/^-/, ''), undefined);
    else add(word, style);
    if (macro === 'Nm' && state.name === '') state.name = word;
  }

  const endFunction = (): void => {
    if (macro === 'Fn' && count > 0) add(count === 1 ? '()' : ')', undefined, true);
    if (macro === 'Fo') {
      add('(', undefined, true);
      state.isGlued = true;
    }
  };
  for (const [at, word] of words.entries()) {
    if ((at > 0 || isMacro) && isMdocWord(word)) {
      endFunction();
      call(word);
    } else if (closes.test(word)) {
      endFunction();
      end();
      if (at === words.length - 1 || words.slice(at).every((each) => closes.test(each)))
        for (const close of ends.splice(0)) add(close, undefined, true);
      add(word, undefined, true);
    } else if (opens.test(word)) {
      add(word, undefined);
      state.isGlued = true;
    } else argument(word);
  }
  endFunction();
  end();
  for (const close of ends) add(close, undefined, true);
  return spans;
}
