import type {Environment} from '../config/paths.js';
import type {PixelSize} from '../layout/setting.js';

/** The pixels of a cell, until the terminal says otherwise: in most of them it is twice as high as wide. */
export const usualCell: PixelSize = {width: 10, height: 20};

/**
 * How a terminal shows pictures, by what it says of itself; undefined where it says nothing of the kind. Within tmux or
 * screen it never does: they pass nothing on, and may print it.
 */
export function picturesBy({
  TERM = '',
  TERM_PROGRAM,
  KITTY_WINDOW_ID,
  LC_TERMINAL,
  TMUX,
  STY,
}: Environment): 'kitty' | 'iterm' | undefined {
  if (TMUX || STY || TERM === 'dumb' || /^(?:screen|tmux)/.test(TERM)) return undefined;
  // It has kitty's too, but keeps those pictures in cells, where text wipes them out.
  if (TERM_PROGRAM === 'WezTerm' || TERM_PROGRAM === 'iTerm.app') return 'iterm';
  if (TERM_PROGRAM === 'ghostty' || /^xterm-(?:kitty|ghostty)$/.test(TERM) || KITTY_WINDOW_ID) return 'kitty';
  return LC_TERMINAL === 'iTerm2' ? 'iterm' : undefined;
}
