import {Tokenizer, TokenizerMode, type Token} from 'parse5';
import {isKnown} from './elements.js';
import {none, type TreeBuilder} from './tree.js';

const nothing = (): void => undefined;

/** Elements whose content is not markup. */
const raw = new Set(['script', 'style', 'iframe', 'noembed', 'noframes']);

/**
 * Adds a part of an HTML document to a tree. It need not be whole: what it opens may be closed by a later part. A tag
 * that HTML doesn’t know is text as it was typed, but for one that a page made up (`<x-card>`, `<g:plusone size="2">`).
 *
 * @param ofPage whether it is of a web page, which nobody typed
 */
export function addHtml(html: string, builder: TreeBuilder, ofPage = false): void {
  const madeUp = new Set<string>();
  const typed = ({tagName, attrs, location}: Token.TagToken): void => {
    if (ofPage && (attrs.length > 0 || /[:-]/.test(tagName))) madeUp.add(tagName);
    if (location && !madeUp.has(tagName)) builder.text(html.slice(location.startOffset, location.endOffset));
  };
  const text = ({chars}: Token.CharacterToken): void => builder.text(chars);
  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag(token) {
        const {tagName: name, attrs} = token;
        if (!isKnown(name)) {
          typed(token);
          return;
        }
        builder.open(name, attrs.length === 0 ? none : new Map(attrs.map((each) => [each.name, each.value])));
        if (raw.has(name)) tokenizer.state = TokenizerMode.RAWTEXT;
        else if (name === 'textarea') tokenizer.state = TokenizerMode.RCDATA;
      },
      onEndTag(token) {
        if (token.tagName === 'br') builder.open('br');
        else if (isKnown(token.tagName)) builder.close(token.tagName);
        else typed(token);
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
}
