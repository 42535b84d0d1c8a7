import {execFileSync, spawnSync} from 'node:child_process';
import {globSync, mkdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {isolatedEnvironment} from '../../helpers/environment.js';
import {root} from '../../helpers/root.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {tableOf} from '../../readme/table.js';
import {atMost, forReadme, isSo, type Claim} from '../claim.js';
import {programsNamed} from '../programs.js';
import {Recording} from '../recording.js';
import {figure} from '../statistics.js';

/** Names more Nodes to try the package with, as the PATH names folders: paths of their binaries. */
const more = 'BROADSHEET_NODES';
const megabyte = 1_000_000;

/** Packs the package, installs it into an empty folder, and runs it there with each Node there is. */
export async function run(): Promise<Claim[]> {
  await using folder = await temporaryFolder();
  // The bundle is there: the bench built it before it began.
  const packed = npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder.path);
  const tarball = path.join(folder.path, packed.trim().split('\n').at(-1) ?? '');
  const size = statSync(tarball).size / megabyte;
  const place = path.join(folder.path, 'installed');
  mkdirSync(place);
  npm(place, 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
  const installed = globSync('node_modules/*/package.json', {cwd: place}).map((file) => path.dirname(file));
  const native = globSync('node_modules/**/*.node', {cwd: place});
  const files = globSync('node_modules/**/*', {cwd: place}).length;
  const cli = path.join(place, 'node_modules/broadsheet/dist/cli.js');
  const licences = statSync(path.join(path.dirname(cli), 'third-party-licences.txt'), {
    throwIfNoEntry: false,
  });
  console.log(
    `${figure(size)} MB packed; installed: ${installed.length} package, ${files} files and folders.\n`,
  );

  const rows: string[][] = [];
  let works = 0;
  const nodes = nodesToTry();
  for (const node of nodes) {
    const version = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim();
    const outcome = isSupported(version) ? await failing(node, cli, place) : refusal(node, cli, place);
    if (outcome === undefined) works++;
    rows.push([version, node, outcome ?? (isSupported(version) ? 'works' : 'is refused in one line')]);
  }
  console.log(tableOf(['Node', 'binary', 'outcome'], rows));
  return [
    forReadme(atMost('the package, packed', size, 5, 'MB')),
    isSo(
      'what is installed with it',
      installed.length === 1 && native.length === 0 && licences !== undefined,
      `${installed.length - 1} packages, ${native.length} native files`,
      'nothing',
    ),
    forReadme(
      isSo(
        'Nodes it works on',
        works === nodes.length,
        rows.map(([version, , outcome]) => `${version} ${outcome}`).join(', '),
        'all from 22.20',
      ),
    ),
  ];
}

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});

function nodesToTry(): string[] {
  const named = (process.env[more] ?? '').split(path.delimiter).filter((file) => file !== '');
  if (named.length === 0) console.log(`Only the Nodes found here are tried; ${more} may name others.`);
  return [...new Set([process.execPath, ...programsNamed('node').slice(0, 1), ...named])];
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 20);
}

/** What does not work, if anything: the commands, and the reader in a terminal. */
async function failing(node: string, cli: string, home: string): Promise<string | undefined> {
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};
  const article = path.join(path.dirname(cli), '../articles/perception-dilemma.md');
  const commands = [
    {args: ['--version'], says: version},
    {args: ['list'], says: 'Perception dilemma'},
    {args: ['show', article], says: 'A handshake between'},
    {args: ['show', article, '--json'], says: '"Zhang Yun"'},
    {args: ['search', 'presidents handshake', '--in', article], says: 'handshake'},
  ];
  for (const {args, says} of commands) {
    const {status, stdout, stderr} = call(node, [cli, ...args], home);
    if (status !== 0 || stderr !== '' || !stdout.includes(says))
      return `\`${args[0]}\` ends with ${status}: ${stderr.split('\n')[0]}`;
  }
  await using reader = new Recording([node, cli], {home});
  try {
    await reader.shows('Perception dilemma');
    const written = reader.chunks.map(({text}) => text).join('');
    return /.*warning.*/i.exec(written)?.[0];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}

/** What a Node that is too old does instead of telling so, if anything. */
function refusal(node: string, cli: string, home: string): string | undefined {
  const {status, stderr} = call(node, [cli, 'list'], home);
  const lines = stderr.trim().split('\n');
  const told = status === 2 && lines.length === 1 && stderr.includes('22.20');
  return told ? undefined : `ends with ${status}: ${lines[0]}`;
}

const call = (
  node: string,
  args: string[],
  home: string,
): {status: number | null; stdout: string; stderr: string} =>
  spawnSync(node, args, {cwd: home, encoding: 'utf8', env: isolatedEnvironment(home)});
