import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {isolatedEnvironment} from '../helpers/environment.js';

export const cli = fileURLToPath(new URL('../../source/cli.js', import.meta.url));

export type Outcome = {status: number | null; stdout: string; stderr: string};

export type Surroundings = {
  /** The folder for all that the program may write. */
  home: string;
  input?: string;
  environment?: Record<string, string>;
  /** The compiled one unless given. */
  program?: string;
};

/** Runs a program to its end, its output going into pipes. */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const {home, input = '', environment, program: file = cli} = surroundings;
  const program = spawn(process.execPath, [file, ...args], {
    cwd: home,
    env: {...isolatedEnvironment(home), ...environment},
  });
  const status = new Promise<number | null>((resolve) => {
    program.on('close', resolve);
  });
  // A program that ends without reading its input is no fault of the test.
  program.stdin.on('error', () => {});
  program.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
  return {status: await status, stdout, stderr};
}
