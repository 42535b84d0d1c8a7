import type {StateBlock} from 'markdown-it';
import {directiveOf} from './directive-names.js';

const known = Symbol('fences of directives');

/**
 * The line that closes each fence of colons, by the line that opens it, as Pandoc pairs them: each bare one closes the
 * innermost. Found in one pass over the document.
 */
export function closingFences(state: StateBlock): ReadonlyMap<number, number> {
  return (state.env[known] ??= pairsIn(state.src)) as ReadonlyMap<number, number>;
}

type Open = {line: number; fence: string};

/** A fence may stand in quotations and lists. */
const fenceAt = /^(?:[ \t>]|[-+*:] |\d{1,9}[.)] )*?(:{3,}|`{3,}|~{3,})[ \t]*(.*)$/;

function pairsIn(source: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: Open[] = [];
  /** The fence of code that is open: nothing counts in it. */
  let code: string | undefined;
  for (const [line, text] of source.split('\n').entries()) {
    const [, fence = '', info = ''] = text.length > 1000 ? [] : (fenceAt.exec(text) ?? []);
    if (fence === '') continue;
    if (code !== undefined) {
      if (info === '' && closes(fence, code)) code = undefined;
    } else if (info === '' || /^:+$/.test(info)) {
      const last = open.at(-1);
      if (last && (fence.startsWith(':') ? last.fence.startsWith(':') : closes(fence, last.fence)))
        pairs.set(open.pop()?.line ?? line, line);
      else if (!fence.startsWith(':')) code = fence;
    } else if (fence.startsWith(':') || holdsMarkdown(info)) open.push({line, fence});
    else if (!info.includes('`')) code = fence;
  }
  return pairs;
}

/** Whether a fence of backticks holds Markdown, as directives do, rather than code. */
const holdsMarkdown = (info: string): boolean => {
  const kind = directiveOf(info, true)?.kind;
  return kind === 'alert' || kind === 'plain' || kind === 'table' || kind === 'figure';
};

export const closes = (fence: string, opened: string): boolean =>
  fence.charAt(0) === opened.charAt(0) && fence.length >= opened.length;
