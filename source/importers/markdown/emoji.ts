import type {MarkdownIt, StateInline} from 'markdown-it';

/** Whether a text may hold a `:shortcode:`; the names of all are loaded only then. */
export const mayHoldEmoji = (text: string): boolean => /:[a-z\d_+-]{1,40}:/.test(text);

const shortcode = /:([a-z\d_+-]{1,40}):(?![\p{L}\p{N}])/uy;

/** GitHub's `:shortcode:` as the emoji of that name. */
export const emoji =
  (names: Readonly<Record<string, string>>) =>
  (parser: MarkdownIt): void => {
    parser.inline.ruler.after('bare_address', 'emoji', (state: StateInline, silent: boolean) => {
      const {src, pos} = state;
      if (src.charCodeAt(pos) !== 0x3a || /[\p{L}\p{N}]/u.test(src.charAt(pos - 1))) return false;
      shortcode.lastIndex = pos;
      const [found, name = ''] = shortcode.exec(src) ?? [];
      if (found === undefined || !Object.hasOwn(names, name)) return false;
      if (!silent) state.pending += names[name];
      state.pos += found.length;
      return true;
    });
  };
