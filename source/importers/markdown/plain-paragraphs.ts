import type {MarkdownIt, StateCore, Token} from 'markdown-it';

/** The first sign of anything that a rule within a line may read; where none is, the text is what was written. */
const sign = /[\\`*_[\]<&$^~{}]|==|%%|:(?!\s|$)|[wW]{3}\./;
/** White space that a break between two lines takes with it, or that makes it one to be kept. */
const spaceAtBreak = /[ \t]\n|\n[ \t]/;

/** Paragraphs without any sign of markup, which most of a book are, become text without being searched for it. */
export function plainParagraphs(parser: MarkdownIt): void {
  parser.core.ruler.at('inline', ({tokens, md, env, Token: Made}: StateCore) => {
    for (const token of tokens) {
      if (token.type !== 'inline') continue;
      const children: Token[] = [];
      const {content} = token;
      if (content === '' || sign.test(content) || spaceAtBreak.test(content))
        md.inline.parse(content, md, env, children);
      else if (!content.includes('\n')) children.push(Object.assign(new Made('text', '', 0), {content}));
      else
        for (const [at, line] of content.split('\n').entries()) {
          if (at > 0) children.push(new Made('softbreak', 'br', 0));
          if (line !== '') children.push(Object.assign(new Made('text', '', 0), {content: line}));
        }
      token.children = children;
    }
  });
}
