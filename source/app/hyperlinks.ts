import type {Environment} from '../config/paths.js';

/** The terminals that name themselves and have hyperlinks, each from a version on. */
const programs: ReadonlyArray<readonly [program: string, since: string]> = [
  ['iTerm.app', '3.1'],
  ['WezTerm', '20200620'],
  ['vscode', '1.72'],
  ['ghostty', '0'],
  ['rio', '0'],
  ['tmux', '3.4'],
];

const kinds = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)(?:-|$)/;

/** Whether a terminal has hyperlinks (OSC 8), by what it says of itself; where it says nothing of use, it has none. */
export function hasHyperlinks({
  TERM = '',
  TERM_PROGRAM,
  TERM_PROGRAM_VERSION = '',
  VTE_VERSION = '',
  KONSOLE_VERSION = '',
  WT_SESSION,
}: Environment): boolean {
  const program = programs.find(([name]) => name === TERM_PROGRAM);
  if (program) return isSince(TERM_PROGRAM_VERSION, program[1]);
  // What runs within another says nothing of that one, and may swallow what it doesn't know.
  if (TERM === 'dumb' || /^(?:screen|tmux)/.test(TERM)) return false;
  return (
    kinds.test(TERM) ||
    Boolean(WT_SESSION) ||
    Number(VTE_VERSION) > 5000 ||
    Number(KONSOLE_VERSION) >= 201_200
  );
}

/** Whether a version is another or later, number by number. */
function isSince(version: string, other: string): boolean {
  const [numbers, others] = [version, other].map((text) => text.split(/\D+/).map(Number));
  for (const [at, least] of others!.entries()) {
    const number = numbers![at] ?? 0;
    if (number !== least) return number > least;
  }
  return true;
}
