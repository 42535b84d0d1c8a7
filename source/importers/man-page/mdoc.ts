import type {Block, List, Span, Table} from '../../article/article.js';
import {sectionIds} from '../section-ids.js';
import {linesOf} from './lines.js';
import {isMdocWord, mdocSpans, type MdocState} from './mdoc-words.js';
import type {Page} from './page.js';
import {trimmed} from './trim-spans.js';

/** A list that is open: its block, and whether its entries are rows. */
type OpenList = {list: List} | {table: Table};

/** How deep lists are read in one another. */
const deepest = 8;
const definitions = /^-(?:tag|hang|ohang|inset|diag)$/;

/** Reads the macros of mdoc(7), in which BSD's pages of the manual are written. */
export function readMdoc(source: string): Page {
  return new Reader().read(source);
}

class Reader {
  readonly #page: Page = {sections: []};
  readonly #idOf = sectionIds();
  readonly #words: MdocState = {name: '', isGlued: false, isTight: false};
  readonly #lists: OpenList[] = [];
  /** Whether the next line follows without a space. */
  #tight = false;
  #spans: Span[] = [];
  #code: string[] | undefined;
  /** The words of a term that goes on over several lines (Xo … Xc). */
  #term: Span[] | undefined;
  /** The parts of a reference. */
  #reference: string[] | undefined;

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
    const isXo = words.at(-1) === 'Xo';
    if (request === 'Dd')
      this.#page.date = words
        .join(' ')
        .replace(/^\$Mdocdate: |\$$/g, '')
        .trim();
    else if (request === 'Dt') {
      const [title = '', section = ''] = words;
      Object.assign(this.#page, {title: title.toLowerCase(), section});
    } else if (request === 'Os') {
      if (words.length > 0) this.#page.source = words.join(' ');
    } else if (request === 'Sh' || request === 'Ss') this.#heading(words, request === 'Sh' ? 1 : 2);
    else if (/^(?:Pp|Lp|sp)$/.test(request)) {
      if (this.#code) this.#code.push('');
      this.#endParagraph();
    } else if (request === 'Bl') this.#begin(words);
    else if (request === 'El') {
      this.#endParagraph();
      this.#lists.pop();
    } else if (request === 'It') this.#entry(isXo ? words.slice(0, -1) : words, isXo);
    else if (request === 'Xc') this.#endTerm();
    else if (request === 'Bd') {
      this.#endParagraph();
      if (words.some((word) => /^-(?:literal|unfilled)$/.test(word))) this.#code = [];
    } else if (request === 'Ed') {
      this.#endCode();
      this.#endParagraph();
    } else if (request === 'Dl' || request === 'D1') {
      this.#endParagraph();
      this.#code = [plain(mdocSpans(words, this.#words, true))];
      this.#endCode();
    } else if (request === 'Rs') this.#reference = [];
    else if (request === 'Re') {
      this.#add([{text: `${(this.#reference ?? []).join(', ')}.`}]);
      this.#reference = undefined;
    } else if (this.#reference && request.startsWith('%')) this.#reference.push(words.join(' '));
    else if (request === 'Nd') this.#add([{text: `– ${words.join(' ')}`}]);
    else if (request === 'Ex')
      this.#add([{text: `The ${this.#words.name} utility exits 0 on success, and >0 if an error occurs.`}]);
    else if (request === 'Fc') this.#add([{text: ')'}], true);
    else if (request === 'Sm') {
      this.#words.isTight = words[0] === 'off';
      this.#tight = false;
    } else if (request === 'br') this.#break();
    else if (isMdocWord(request)) this.#macro(request, isXo ? words.slice(0, -1) : words);
  }

  #macro(request: string, words: readonly string[]): void {
    const isSynopsis = /^SYNOPSIS$/i.test(this.#page.sections.at(-1)?.heading ?? '');
    // Each call that a synopsis shows has a line of its own.
    if (isSynopsis && /^(?:Nm|Fn|Fo|Ft|In)$/.test(request)) this.#break();
    const isAttached = request === 'Ns' || request === 'Ap' || /^(?:Oc|Dc|Qc|Sc|Pc|Bc|Brc|Ac)$/.test(request);
    const wasGlued = this.#words.isGlued;
    this.#words.isGlued = false;
    this.#add(mdocSpans([request, ...words], this.#words, true), isAttached || wasGlued);
  }

  #text(text: string): void {
    if (this.#code) this.#code.push(plain(mdocSpans([text], this.#words, false)));
    else if (text.trim() === '') this.#endParagraph();
    else this.#add(mdocSpans([text.trim()], this.#words, false));
  }

  #add(spans: readonly Span[], isAttached = false): void {
    if (this.#code) {
      this.#code.push(plain(spans));
      return;
    }
    const into = this.#term ?? this.#spans;
    const last = into.at(-1);
    if (last && !isAttached && !this.#tight && !last.text.endsWith('\n')) into.push({text: ' '});
    this.#tight = this.#words.isTight;
    into.push(...spans.map((span) => ({...span})));
  }

  #break(): void {
    const last = this.#spans.at(-1);
    if (last && !last.text.endsWith('\n')) this.#spans.push({text: '\n'});
  }

  #heading(words: readonly string[], level: number): void {
    this.#endCode();
    this.#endParagraph();
    this.#lists.length = 0;
    const heading = plain(mdocSpans(words, this.#words, false)).trim();
    this.#page.sections.push({id: this.#idOf(heading), heading, level, derived: false, blocks: []});
  }

  #begin(words: readonly string[]): void {
    this.#endParagraph();
    if (this.#lists.length >= deepest) return;
    if (words.includes('-column')) {
      const table: Table = {kind: 'table', id: '', header: [], rows: []};
      this.#put(table);
      this.#lists.push({table});
      return;
    }
    const list: List = {
      kind: 'list',
      id: '',
      ordered: words.includes('-enum'),
      ...(words.some((word) => definitions.test(word)) && {definitions: true}),
      entries: [],
    };
    this.#put(list);
    this.#lists.push({list});
  }

  #entry(words: readonly string[], goesOn: boolean): void {
    this.#endParagraph();
    const open = this.#lists.at(-1);
    if (!open) return;
    if ('table' in open) {
      const cells = words.join(' ').split(/ Ta (?=\S)|\t/);
      open.table.rows.push(cells.map((cell) => plain(mdocSpans(cell.split(' '), this.#words, true)).trim()));
      return;
    }
    open.list.entries.push([]);
    if (!open.list.definitions) return;
    this.#term = mdocSpans(words, this.#words, true);
    if (!goesOn) this.#endTerm();
  }

  #endTerm(): void {
    const spans = trimmed(this.#term ?? []);
    this.#term = undefined;
    if (spans.length > 0) this.#put({kind: 'prose', id: '', spans, repairs: []});
  }

  #endParagraph(): void {
    this.#endTerm();
    const spans = trimmed(this.#spans);
    this.#spans = [];
    this.#words.isGlued = false;
    if (spans.length > 0) this.#put({kind: 'prose', id: '', spans, repairs: []});
  }

  #endCode(): void {
    const text = this.#code?.join('\n').replace(/^\n+/, '').trimEnd();
    this.#code = undefined;
    if (text) this.#put({kind: 'code', id: '', text});
  }

  /** To the entry that is open, else to the section. */
  #put(block: Block): void {
    const open = this.#lists.at(-1);
    const entry = open && 'list' in open ? open.list.entries.at(-1) : undefined;
    if (entry) entry.push(block);
    else {
      if (this.#page.sections.length === 0)
        this.#page.sections.push({id: this.#idOf(''), level: 1, derived: false, blocks: []});
      this.#page.sections.at(-1)!.blocks.push(block);
    }
  }
}

const plain = (spans: readonly Span[]): string => spans.map(({text}) => text).join('');
