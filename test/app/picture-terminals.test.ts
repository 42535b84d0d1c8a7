import test from 'ava';
import {picturesBy} from '../../source/app/picture-terminals.js';

const rows: ReadonlyArray<readonly [Readonly<Record<string, string>>, 'kitty' | 'iterm' | undefined]> = [
  [{TERM: 'xterm-kitty'}, 'kitty'],
  [{TERM: 'xterm-256color', KITTY_WINDOW_ID: '1'}, 'kitty'],
  [{TERM: 'xterm-256color', TERM_PROGRAM: 'ghostty'}, 'kitty'],
  [{TERM: 'xterm-ghostty'}, 'kitty'],
  [{TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app'}, 'iterm'],
  [{TERM: 'xterm-256color', LC_TERMINAL: 'iTerm2'}, 'iterm'],
  [{TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm'}, 'iterm'],
  [{TERM: 'xterm-256color'}, undefined],
  [{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, undefined],
  [{TERM: 'tmux-256color', KITTY_WINDOW_ID: '1'}, undefined],
  [{TERM: 'xterm-kitty', TMUX: '/tmp/tmux-0/default,1,0'}, undefined],
  [{TERM: 'screen', LC_TERMINAL: 'iTerm2'}, undefined],
  [{}, undefined],
];

for (const [environment, by] of rows)
  test(`pictures in ${JSON.stringify(environment)} are shown ${by ? `as in ${by}` : 'nowhere'}`, (t) => {
    t.is(picturesBy(environment), by);
  });
