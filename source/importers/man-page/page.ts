import type {Block, List, Section, Span} from '../../article/article.js';
import {sectionIds} from '../section-ids.js';
import {spansOf, type Fonts} from './escapes.js';
import {linesOf} from './lines.js';
import {trimmed} from './trim-spans.js';

/** What a page of the manual says of itself, and its text. */
export type Page = {title?: string; section?: string; date?: string; source?: string; sections: Section[]};

const alternating = /^(?:[BIR]{2}|B|I|SM|SB|R)$/;
/** UTF-16 units. */
const longestTerm = 200;
const letters: Readonly<Record<string, string>> = {B: 'B', I: 'I', R: 'R', SB: 'B', SM: 'R'};

/** Reads the macros of man(7). */
export function readPage(source: string): Page {
  return new Reader().read(source);
}

class Reader {
  readonly #page: Page = {sections: []};
  readonly #idOf = sectionIds();
  readonly #fonts: Fonts = {now: undefined, before: undefined};
  #spans: Span[] = [];
  #code: string[] | undefined;
  #list: List | undefined;
  /** Of each part that stands in, from the outermost, whether it says what the paragraph above it means. */
  readonly #parts: boolean[] = [];
  /** What the next line of text is, where a macro had no words of its own. */
  #next: 'SH' | 'SS' | 'term' | {request: string} | undefined;

  read(source: string): Page {
    for (const line of linesOf(source)) {
      if ('text' in line) this.#text(line.text);
      else this.#request(line.request, line.words);
    }
    this.#endCode();
    this.#endParagraph();
    return this.#page;
  }

  #request(request: string, words: string[]): void {
    if (this.#code && /^(?:fi|EE|TE)$/.test(request)) this.#endCode();
    else if (request === 'TH') {
      const [title, section, date, from] = words.map((word) => this.#plain(word));
      Object.assign(this.#page, {title, section, date, source: from});
    } else if (request === 'SH' || request === 'SS') {
      this.#endCode();
      this.#endParagraph();
      this.#list = undefined;
      this.#parts.length = 0;
      if (words.length > 0) this.#heading(words.join(' '), request);
      else this.#next = request;
    } else if (request === 'RS' && !this.#code) this.#standIn();
    else if (/^(?:PP|P|LP|sp|HP|RE)$/.test(request)) {
      this.#endParagraph();
      if (this.#code && request === 'sp') this.#code.push('');
      else if (request === 'RE') {
        if (this.#parts.pop() === true && !this.#parts.includes(true)) this.#list = undefined;
      } else if (request !== 'sp' && !this.#parts.includes(true)) this.#list = undefined;
    } else if (request === 'TP' || request === 'TQ') {
      this.#endParagraph();
      this.#next = 'term';
    } else if (request === 'IP') {
      this.#endParagraph();
      if (words[0]) this.#mark(words[0]);
    } else if (/^(?:nf|EX|TS)$/.test(request)) {
      this.#endParagraph();
      this.#code ??= [];
    } else if (request === 'br') this.#break();
    else if (alternating.test(request)) {
      if (words.length > 0) this.#line(this.#alternated(request, words));
      else this.#next = {request};
    } else if (request === 'UR' || request === 'MT') this.#line([{text: words[0] ?? ''}]);
  }

  /** A short paragraph over what stands in is a term, as DocBook and AsciiDoc print it. */
  #standIn(): void {
    const text = this.#spans
      .map((span) => span.text)
      .join('')
      .trim();
    const isTerm =
      text !== '' &&
      text.length <= longestTerm &&
      !/[.:,;]$/.test(text) &&
      (!this.#list || this.#parts.includes(true));
    if (isTerm) {
      this.#term(this.#spans);
      this.#spans = [];
    } else this.#endParagraph();
    this.#parts.push(isTerm);
  }

  #text(text: string): void {
    const next = this.#next;
    if (this.#code) this.#code.push(this.#plain(text));
    else if (next === 'SH' || next === 'SS') {
      this.#next = undefined;
      this.#heading(text, next);
    } else if (typeof next === 'object') {
      this.#next = undefined;
      this.#line(this.#alternated(next.request, [text]));
    } else if (text.trim() === '') this.#endParagraph();
    else {
      if (/^\s/.test(text)) this.#break();
      this.#line(spansOf(text.trim(), this.#fonts));
    }
  }

  /** A line of text goes on in its paragraph, but for one that is a term. */
  #line(spans: Span[]): void {
    if (this.#code) this.#code.push(spans.map(({text}) => text).join(''));
    else if (this.#next === 'term') {
      this.#next = undefined;
      this.#term(spans);
    } else {
      const last = this.#spans.at(-1);
      if (last && !last.text.endsWith('\n')) this.#spans.push({text: ' '});
      this.#spans.push(...spans);
    }
  }

  #alternated(request: string, words: readonly string[]): Span[] {
    const [first = 'R', second = first] =
      request.length === 2 && letters[request] === undefined ? request : [letters[request] ?? 'R'];
    const joined = request.length === 2 && letters[request] === undefined ? words : [words.join(' ')];
    return joined.flatMap((word, at) => {
      const font = at % 2 === 0 ? first : second;
      const fonts: Fonts = {now: undefined, before: undefined};
      if (font === 'B') fonts.now = 'strong';
      else if (font === 'I') fonts.now = 'emphasis';
      return spansOf(word, fonts);
    });
  }

  #plain = (text: string): string =>
    spansOf(text, {now: undefined, before: undefined})
      .map((span) => span.text)
      .join('');

  #heading(text: string, request: string): void {
    const heading = this.#plain(text).trim();
    const level = request === 'SH' ? 1 : 2;
    this.#page.sections.push({id: this.#idOf(heading), heading, level, derived: false, blocks: []});
  }

  /** What hangs before a paragraph: a bullet, or a term. */
  #mark(mark: string): void {
    const spans = spansOf(mark, this.#fonts);
    if (/^[•*o·-]$/.test(this.#plain(mark))) this.#entriesOf(false).push([]);
    else this.#term(spans);
  }

  #term(spans: Span[]): void {
    const term: Block = {kind: 'prose', id: '', spans: trimmed(spans), repairs: []};
    if (term.spans.length > 0) this.#entriesOf(true).push([term]);
  }

  /** The entries of the list that is open, where it is of this kind, else of a new one. */
  #entriesOf(definitions: boolean): Block[][] {
    const last = this.#page.sections.at(-1)?.blocks.at(-1);
    if (definitions && last?.kind === 'list' && last.definitions) this.#list = last;
    if (!this.#list || (this.#list.definitions ?? false) !== definitions) {
      this.#list = {kind: 'list', id: '', ordered: false, ...(definitions && {definitions}), entries: []};
      this.#put(this.#list);
    }
    return this.#list.entries;
  }

  #break(): void {
    const last = this.#spans.at(-1);
    if (last && !last.text.endsWith('\n')) last.text = `${last.text.trimEnd()}\n`;
  }

  #endParagraph(): void {
    this.#fonts.now = undefined;
    const spans = trimmed(this.#spans);
    this.#spans = [];
    if (spans.length > 0) this.#add({kind: 'prose', id: '', spans, repairs: []});
  }

  #endCode(): void {
    const text = this.#code?.join('\n').replace(/^\n+/, '').trimEnd();
    this.#code = undefined;
    if (text) this.#add({kind: 'code', id: '', text});
  }

  /** To the entry that is open, else to the section. */
  #add(block: Block): void {
    const entry = this.#list?.entries.at(-1);
    if (entry) entry.push(block);
    else this.#put(block);
  }

  #put(block: Block): void {
    if (this.#page.sections.length === 0)
      this.#page.sections.push({id: this.#idOf(''), level: 1, derived: false, blocks: []});
    this.#page.sections.at(-1)!.blocks.push(block);
  }
}
