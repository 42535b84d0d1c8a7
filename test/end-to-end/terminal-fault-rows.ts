import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Terminal} from '../helpers/terminal.js';

/** A fault while an article is open in a terminal, and what is said of it on the screen; reading goes on. */
export type TerminalFault = {
  what: string;
  /** Before the program is started, in its home. */
  make?: (home: string) => void;
  /** Once the article is open. */
  happens?: (terminal: Terminal, home: string) => void;
  said: string;
};

const put = (place: string, content: string) => (home: string) => {
  const file = path.join(home, place);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
};

const config = (content: string) => put('config/broadsheet/config.yaml', content);

export const terminalFaults: readonly TerminalFault[] = [
  {
    what: 'a state that is damaged',
    make: put('state/broadsheet/reading.sqlite', 'no database'.repeat(1000)),
    said: 'what was read is damaged',
  },
  {
    what: 'a state that can’t be made',
    make: put('state/broadsheet', ''),
    said: 'what is read is kept for this session only',
  },
  {
    what: 'a state that is deleted while an article is open',
    happens(terminal, home) {
      rmSync(path.join(home, 'state/broadsheet'), {recursive: true, force: true});
      terminal.type('j');
    },
    said: 'written anew',
  },
  {
    what: 'a theme that there isn’t',
    make: config('theme: mauve\n'),
    said: 'theme must be one of colour, plain, clear',
  },
  {what: 'a config file that is damaged', make: config('theme: [\n'), said: 'can’t be used'},
  {
    what: 'a file that is deleted while it is open, and read again',
    happens(terminal, home) {
      rmSync(path.join(home, 'quay.md'));
      terminal.type('r');
    },
    said: 'does not exist',
  },
];
