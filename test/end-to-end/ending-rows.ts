import {control} from '../helpers/keys.js';
import type {Terminal} from '../helpers/terminal.js';

/** A way in which a reader ends; the terminal is given back, the position kept. */
export type Ending = {what: string; happens: (terminal: Terminal) => void; status: number};

const signal = (name: NodeJS.Signals, status: number): Ending => ({
  what: name,
  happens: (terminal) => terminal.kill(name),
  status,
});

export const endings: readonly Ending[] = [
  {what: 'q', happens: (terminal) => terminal.type('q'), status: 0},
  {what: '^C', happens: (terminal) => terminal.type(control('c')), status: 130},
  signal('SIGINT', 130),
  signal('SIGTERM', 143),
  signal('SIGHUP', 129),
  signal('SIGQUIT', 131),
  signal('SIGUSR2', 140),
  signal('SIGALRM', 142),
  signal('SIGXCPU', 152),
];

/** What is wrong around the program, set up by a shell that has the program and an article as its arguments. */
export type Surrounding = {
  what: string;
  /** Says "status" and the exit status at its end. */
  command: string;
  /** On the terminal; empty where nothing is said. */
  said: string;
  status: number;
};

const status = 'echo "status $?"';

export const surroundings: readonly Surrounding[] = [
  {
    what: 'the reader of the output has had enough',
    command: '"$@" show "$0" | head -1; echo "status ${PIPESTATUS[0]}"',
    said: '',
    status: 0,
  },
  {
    what: 'the disk that the output goes to is full',
    command: `"$@" show "$0" >/dev/full; ${status}`,
    said: 'can’t write the result',
    status: 2,
  },
  {what: 'standard error is closed', command: `"$@" show gone.md 2>&-; ${status}`, said: '', status: 2},
  {
    what: 'the reader of standard error is gone',
    command: `"$@" show gone.md 2> >(exec 0<&-); ${status}`,
    said: '',
    status: 2,
  },
  {
    what: 'the disk that standard error goes to is full',
    command: `"$@" show gone.md 2>/dev/full; ${status}`,
    said: '',
    status: 2,
  },
  {
    what: 'standard input is closed',
    command: `"$@" show "$0" <&- >/dev/null; ${status}`,
    said: '',
    status: 0,
  },
  {
    what: 'there is no terminal to take keys from',
    command: `cat "$0" | setsid -w "$@"; ${status}`,
    said: 'broadsheet: there is no terminal to take keys from; name the file instead of piping it in, or use broadsheet show -',
    status: 2,
  },
];
