import type {Env, MarkdownIt, Token} from 'markdown-it';

const [tab, space] = [0x09, 0x20];

/** The parser's own state finds where lines end unit by unit; this one lets the engine look for them. */
export function quickLines(parser: MarkdownIt): void {
  const State = parser.block.State;
  parser.block.State = class extends State {
    constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
      super('', md, env, tokens);
      this.src = src;
      for (const marks of [this.bMarks, this.eMarks, this.tShift, this.sCount, this.bsCount])
        marks.length = 0;
      for (let start = 0; start < src.length;) {
        const found = src.indexOf('\n', start);
        const end = found === -1 ? src.length : found;
        let at = start;
        let offset = 0;
        for (; at < end; at++) {
          const unit = src.charCodeAt(at);
          if (unit === tab) offset += 4 - (offset % 4);
          else if (unit === space) offset++;
          else break;
        }
        // As the parser does: a last line of white space that no line feed ends is none.
        if (at < end || found !== -1) this.#add(start, end, at - start, offset);
        start = end + 1;
      }
      this.#add(src.length, src.length, 0, 0);
      this.lineMax = this.bMarks.length - 1;
    }

    #add(begin: number, end: number, indent: number, offset: number): void {
      this.bMarks.push(begin);
      this.eMarks.push(end);
      this.tShift.push(indent);
      this.sCount.push(offset);
      this.bsCount.push(0);
    }
  };
}
