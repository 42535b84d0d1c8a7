import {sanitise} from './article/sanitise.js';
import {UsageError} from './commands/command.js';
import {parseCommandLine} from './commands/command-line.js';
import {endWithReader, print, say} from './commands/output.js';

endWithReader();
void start();

async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2));
  // What was drawn last for a terminal that doesn't read is waited for by nobody.
  if (process.stdout.isTTY && process.stdout.writableLength > 0) process.exit();
}

async function run(args: readonly string[]): Promise<number> {
  try {
    const {command, invocation, help, version} = parseCommandLine(args);
    if (help) print((await import('./commands/help.js')).help());
    else if (version) print(`${(await import('./library/shipped.js')).version()}\n`);
    else return await (await command.load())(invocation);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) say(error.message);
    else process.stderr.write(`broadsheet: fault: ${sanitise(stackOf(error))}\n`);
    return 2;
  }
}

function stackOf(error: unknown): string {
  return (error instanceof Error && error.stack) || String(error);
}
