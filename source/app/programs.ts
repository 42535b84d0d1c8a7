import type {Environment} from '../config/paths.js';

/** A program with its arguments. */
type Call = readonly [program: string, ...args: readonly string[]];

/** The programs that open an address, the likeliest first. */
export function browsers(address: string, platform: NodeJS.Platform = process.platform): readonly Call[] {
  if (platform === 'darwin') return [['open', address]];
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler', address]];
  return [
    ['xdg-open', address],
    ['wslview', address],
  ];
}

/** The programs that put what they read on the clipboard, as far as there can be one. */
export function clipboards(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): readonly Call[] {
  if (platform === 'darwin') return [['pbcopy']];
  if (platform === 'win32') return [['clip']];
  return [
    ...(environment['WAYLAND_DISPLAY'] ? [['wl-copy'] as const] : []),
    ...(environment['DISPLAY']
      ? [['xclip', '-selection', 'clipboard'] as const, ['xsel', '--clipboard', '--input'] as const]
      : []),
    ...(environment['WSL_DISTRO_NAME'] ? [['clip.exe'] as const] : []),
  ];
}

/** Editors that are told the line in the file's name; all others take `+line` before it. */
const linesInNames = new Set(['code', 'codium', 'cursor', 'subl', 'hx', 'helix', 'zed']);

/** The person's editor at a line, from 1, of a file; $VISUAL and $EDITOR may hold arguments. */
export function editor(file: string, line: number, environment: Environment = process.env): Call {
  const words = (environment['VISUAL'] || environment['EDITOR'] || 'vi').trim().split(/\s+/);
  const [program = 'vi', ...args] = words;
  const name = program.replace(/^.*\//, '');
  if (!linesInNames.has(name)) return [program, ...args, `+${line}`, file];
  const goes = /^(?:code|codium|cursor)$/.test(name) ? ['--wait', '--goto'] : [];
  return [program, ...args, ...goes, `${file}:${line}`];
}

type Run = {
  /** What it reads on standard input; it has no other input or output. */
  input?: string;
  /** Whether it is given the terminal. */
  terminal?: boolean;
};

/**
 * Runs the first of some programs that there is, without a shell.
 *
 * @returns its exit status; undefined where there is none of them, or a signal ended it
 */
export async function runFirst(
  calls: readonly Call[],
  {input, terminal = false}: Run = {},
): Promise<number | undefined> {
  for (const [program, ...args] of calls) {
    const status = await runOne(program, args, input, terminal);
    if (status !== 'none') return status;
  }
  return undefined;
}

function runOne(
  program: string,
  args: readonly string[],
  input: string | undefined,
  terminal: boolean,
): Promise<number | undefined | 'none'> {
  const {promise, resolve} = Promise.withResolvers<number | undefined | 'none'>();
  // Got here: to set it up would take milliseconds at every start.
  const {spawn} = process.getBuiltinModule('node:child_process');
  const child = spawn(program, args, {
    stdio: terminal ? 'inherit' : [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
    // What goes on beside the reader, such as a browser, does not end with it.
    detached: !terminal && input === undefined,
  });
  child.on('error', () => resolve('none'));
  if (input === undefined && !terminal) {
    // It may run as long as it likes: that it was begun is enough.
    child.on('spawn', () => resolve(0));
    child.unref();
  } else child.on('exit', (code) => resolve(code ?? undefined));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return promise;
}
