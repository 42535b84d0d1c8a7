import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {runProgram} from '../commands/run-program.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {tableOf} from '../readme/table.js';
import {faults} from './fault-rows.js';

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
\`test/end-to-end/faults.test.ts\` from the rows in \`fault-rows.ts\`; \`UPDATE_FIXTURES=1\` writes this table anew. What goes wrong in a terminal has tests
of its own: signals, a hang-up and a crash in \`leaving.test.ts\`, a terminal that doesn’t read in \`unread.test.ts\`, a
damaged, deleted or locked state in \`test/library/\`.

${tableOf(['fault', 'said', 'kept', 'status'], rows)}
`;
  if (process.env['UPDATE_FIXTURES']) writeFileSync(file, text);
  t.is(readFileSync(file, 'utf8'), text);
});
