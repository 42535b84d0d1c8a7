import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {runProgram} from '../commands/run-program.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {tableOf} from '../readme/table.js';
import {endings, surroundings} from './ending-rows.js';
import {faults} from './fault-rows.js';
import {terminalFaults} from './terminal-fault-rows.js';

for (const {what, make, said, kept, status} of faults)
  test(what, async (t) => {
    await using folder = await temporaryFolder();
    const args = make(folder.path);
    const outcome = await runProgram(args, {
      home: folder.path,
      program: path.join(root, 'dist/cli.js'),
      environment: homeOf(path.join(folder.path, 'home')),
    });
    t.is(outcome.status, status, outcome.stderr);
    const problems = outcome.stderr.trimEnd();
    if (said === '') t.is(problems, '');
    else t.true(problems.includes(said), problems);
    for (const line of problems.split('\n').filter(Boolean)) t.regex(line, /^broadsheet: /);
    if (kept === '') t.is(outcome.stdout, '');
    else t.true(outcome.stdout.includes(kept) || outcome.stderr.includes(kept), outcome.stdout);
  });

const homeOf = (home: string): Record<string, string> => ({
  HOME: home,
  XDG_CONFIG_HOME: path.join(home, 'config'),
  XDG_CACHE_HOME: path.join(home, 'cache'),
  XDG_STATE_HOME: path.join(home, 'state'),
});

test('the table of faults is current', (t) => {
  const file = path.join(root, '.github/faults.md');
  const rows = faults.map(({what, said, kept, status}) => [
    what,
    said || '–',
    kept === '' ? '–' : 'what can be read or written is',
    String(status),
  ]);
  const text = `# Faults

What goes wrong, what is said of it on standard error in one line, what is kept, and the exit status. Each row is run by
\`test/end-to-end/faults.test.ts\` from the rows in \`fault-rows.ts\`; \`UPDATE_FIXTURES=1\` writes this table anew.

${tableOf(['fault', 'said', 'kept', 'status'], rows)}

While an article is open in a terminal, this is said on the screen, reading goes on, and \`q\` ends with 0; each row is run
by \`terminal-faults.test.ts\`. A crash has a test of its own in \`leaving.test.ts\`, a terminal that doesn’t read in
\`unread.test.ts\`, a locked state in \`test/library/\`.

${tableOf(
  ['fault', 'said on the screen'],
  terminalFaults.map(({what, said: onScreen}) => [what, onScreen]),
)}

What ends the reader, at any moment, also while it reads: the terminal is given back as it was, and what was read is kept.
A terminal that hangs up, also while it is drawn on, ends it as SIGHUP does. \`leaving.test.ts\` and
\`surroundings.test.ts\` run the rows of \`ending-rows.ts\`.

${tableOf(
  ['what ends it', 'status'],
  endings.map(({what, status: ended}) => [what, String(ended)]),
)}

What is wrong around the program.

${tableOf(
  ['fault', 'said', 'status'],
  surroundings.map(({what, said: onTerminal, status: ended}) => [what, onTerminal || '–', String(ended)]),
)}
`;
  if (process.env['UPDATE_FIXTURES']) writeFileSync(file, text);
  t.is(readFileSync(file, 'utf8'), text);
});
