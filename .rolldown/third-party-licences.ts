import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'rolldown';

const rule = '='.repeat(80);
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * A rolldown plugin that writes `third-party-licences.txt` beside the bundle: the licence of every package that has
 * code in it, and the notices (`/*!`) at the head of our own files that hold other people's words.
 */
export const thirdPartyLicences = (): Plugin => ({
  name: 'third-party-licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk' ? output.moduleIds : [],
    );
    const files = [...new Set(modules.map((id) => id.replace(/\?.*$/s, '')))].filter((id) =>
      path.isAbsolute(id),
    );
    const packages = new Set(files.filter((file) => isPackaged(file)).map((file) => packageOf(file)));
    const entries = [
      ...[...packages].map((folder) => packageEntry(folder)),
      ...files.filter((file) => !isPackaged(file)).flatMap((file) => noticeEntry(file)),
    ];
    this.emitFile({
      type: 'asset',
      fileName: 'third-party-licences.txt',
      source: `Broadsheet's files hold code and words of these:\n\n${entries.toSorted().join('\n')}`,
    });
  },
});

const isPackaged = (file: string): boolean => file.split(path.sep).includes('node_modules');

/** The folder of the package that a file belongs to: the nearest one whose package.json states a name and version. */
function packageOf(file: string): string {
  const folder = path.dirname(file);
  const manifest = path.join(folder, 'package.json');
  return existsSync(manifest) && readManifest(folder).version ? folder : packageOf(folder);
}

type Manifest = {
  name?: string;
  version?: string;
  license?: string;
  author?: string | {name: string};
  repository?: string | {url: string};
};

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** A package's name, version and licence. One that states MIT and forgot the text gets it from our own licence. */
function packageEntry(folder: string): string {
  const {name, version, license, author, repository} = readManifest(folder);
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length === 0 && license !== 'MIT')
    throw new Error(`${name} ${version} comes without its licence`);
  const holder = typeof author === 'object' ? author.name : (author ?? name);
  const address = typeof repository === 'object' ? repository.url : repository;
  const byline = `By ${holder}, ${address}`;
  const text = texts.length > 0 ? texts.join('\n\n') : `${byline}\n\n${mitTerms()}`;
  return `${rule}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** Our licence without its title and copyright line. */
const mitTerms = (): string =>
  readFileSync('license', 'utf8')
    .replace(/^[\s\S]*?(?=Permission is)/, '')
    .trim();

function noticeEntry(file: string): string[] {
  const [, notice] = /^\/\*!\n([\s\S]*?)\n \*\//.exec(readFileSync(file, 'utf8')) ?? [];
  return notice ? [`${rule}\n${path.basename(file)}\n\n${notice.replaceAll(/^ \* ?/gm, '').trim()}\n`] : [];
}
