import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import {basename, join} from 'node:path';
import {makeFolder} from '../library/file-path.js';
import {checksumLength, checksumOf} from '../library/checksum.js';

/** What is kept of a chunk; its code itself would be a megabyte and more that stays in memory. */
export type Kept = {
  /** Bytes of its code. */
  length: number;
  /** How many times it was written. */
  times: number;
};

/**
 * What V8 made of the program's code, kept from start to start. V8 itself tells code that another V8 made, or that is
 * cut short; bytes that are not as they were written would crash it, so they are found out before. May be deleted at
 * any time; where it can't be written, starting takes longer and that is all.
 */
export type CodeCache = {
  /** What is kept of the chunk in a file, as long as the file is the same. */
  get: (file: string) => (Kept & {code: Buffer}) | undefined;
  /** Whether it is of the first starts, which each may have used other parts of a chunk. */
  isNew: (kept: Kept) => boolean;
  /** Keeps the code in place of what was kept, unless it is new and has less in it; returns what is kept then. */
  put: (file: string, code: Buffer, kept?: Kept) => Kept | undefined;
};

/** Times that what is kept is written until only much more of it is worth the while. */
const trials = 3;
const growth = 1.05;
/** Builds of the program, with the Node that runs it, that are kept. */
const mostBuilds = 3;

const build = process.env['BROADSHEET_BUILD'];

/** The cache in a folder, which is made for its owner alone when there is something to keep. */
export function openCodeCache(root: string): CodeCache {
  const folder = join(root, `${build}-${process.version}-${process.arch}`);
  const fileOf = (chunk: string): string => join(folder, basename(chunk, '.js'));
  let isOurs: boolean | undefined;

  return {
    get(chunk) {
      try {
        isOurs ??= isPrivate(folder);
        return isOurs ? read(fileOf(chunk), stateOf(chunk)) : undefined;
      } catch {
        // Not there, not whole or not ours: the chunk is compiled anew.
        return undefined;
      }
    },
    isNew: ({times}) => times < trials,
    put(chunk, code, kept) {
      const grown = !kept || code.length > growth * kept.length;
      if (!grown && kept.times >= trials) return kept;
      try {
        makeFolder(folder, 0o700);
        if (!isPrivate(folder)) return kept;
        const state = stateOf(chunk);
        const next = grown ? code : read(fileOf(chunk), state).code;
        const times = (kept?.times ?? 0) + 1;
        write(fileOf(chunk), state, {code: next, times});
        if (!kept) prune(root);
        return {length: next.length, times};
      } catch {
        // The next start compiles it again.
        return kept;
      }
    },
  };
}

const isOwn = ({uid}: Stats): boolean => process.geteuid === undefined || uid === process.geteuid();

/** Whether a folder is the person's own and nobody else may write in it; a link to one is none. */
function isPrivate(folder: string): boolean {
  const status = lstatSync(folder);
  return (
    status.isDirectory() && isOwn(status) && (process.platform === 'win32' || (status.mode & 0o77) === 0)
  );
}

/** As long as this is the same, so is the chunk in a file: V8 itself compares no more of it than its length. */
function stateOf(chunk: string): string {
  const {size, mtimeMs} = statSync(chunk);
  return `${size} ${mtimeMs}`;
}

/** Bytes before the code: the sum over all that follows it, the times written, the state of the chunk. */
const headLength = 64;

/** @throws where it is no file of ours that is as we wrote it */
function read(file: string, state: string): Kept & {code: Buffer} {
  const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const status = fstatSync(opened);
    if (!status.isFile() || !isOwn(status)) throw new Error('no file of ours');
    const bytes = readFileSync(opened);
    const sum = bytes.toString('latin1', 0, checksumLength);
    if (sum !== checksumOf(bytes.subarray(checksumLength))) throw new Error('not as it was written');
    const [times, size, modified] = bytes.toString('latin1', checksumLength, headLength).trim().split(' ');
    if (`${size} ${modified}` !== state) throw new Error('of another chunk');
    const code = bytes.subarray(headLength);
    return {code, length: code.length, times: Number(times)};
  } finally {
    closeSync(opened);
  }
}

function write(file: string, state: string, {code, times}: {code: Buffer; times: number}): void {
  const head = ` ${times} ${state}`.padEnd(headLength - checksumLength).slice(0, headLength - checksumLength);
  const body = Buffer.concat([Buffer.from(head, 'latin1'), code]);
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(checksumOf(body), 'latin1'), body]), {
      mode: 0o600,
      flag: 'wx',
    });
    renameSync(draft, file);
  } finally {
    rmSync(draft, {force: true});
  }
}

/** Takes away what older builds and other versions of Node left. */
function prune(root: string): void {
  const folders = readdirSync(root).map((name) => join(root, name));
  if (folders.length <= mostBuilds) return;
  const dated = folders.map((folder) => ({folder, time: lstatSync(folder).mtimeMs}));
  for (const {folder} of dated.toSorted((a, b) => b.time - a.time).slice(mostBuilds))
    rmSync(folder, {recursive: true, force: true});
}
