import test from 'ava';
import {hasHyperlinks} from '../../source/app/hyperlinks.js';

const rows: ReadonlyArray<[has: boolean, environment: Record<string, string>]> = [
  [true, {TERM: 'xterm-256color', VTE_VERSION: '7006'}],
  [false, {TERM: 'xterm-256color', VTE_VERSION: '4602'}],
  [true, {TERM: 'xterm-kitty'}],
  [true, {TERM: 'foot-extra'}],
  [false, {TERM: 'football'}],
  [true, {TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0'}],
  [false, {TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15'}],
  [true, {TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22'}],
  [true, {TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.100.1'}],
  [true, {TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4a'}],
  [false, {TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3', VTE_VERSION: '7006'}],
  [false, {TERM: 'screen', VTE_VERSION: '7006'}],
  [false, {TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455'}],
  [false, {TERM: 'dumb', WT_SESSION: 'x'}],
  [true, {TERM: 'xterm-256color', WT_SESSION: 'x'}],
  [false, {}],
];

for (const [has, environment] of rows)
  test(`${JSON.stringify(environment)} has ${has ? '' : 'no '}hyperlinks`, (t) => {
    t.is(hasHyperlinks(environment), has);
  });
