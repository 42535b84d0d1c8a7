import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {isolatedEnvironment} from '../../helpers/environment.js';
import {keys} from '../../helpers/keys.js';
import {root} from '../../helpers/root.js';
import {broadsheet} from '../../helpers/terminal.js';
import {plainEssay} from '../made-book.js';
import {peer} from '../programs.js';
import {Recording} from '../recording.js';
import {libraryFolder} from '../search/library-folder.js';

/** Something that is started over and over. */
export type Subject = {
  name: string;
  program: readonly string[];
  /** The folder for what it writes, which is kept from start to start. */
  home: string;
  /** What the first picture worth the name shows; absent where the program is measured to its end. */
  shows?: string;
  /** Keys typed at the program's first byte: their answer must stand on the screen at the end. */
  early?: string;
  /** The subject that is the same but for the early keys: a picture like one of its means that they were lost. */
  but?: string;
  /** Keys by which it is left, having kept what it keeps; it is killed where there are none. */
  leave?: string;
  /** Nothing is kept from start to start: neither compiled code nor parsed articles. */
  fresh?: true;
  env?: Readonly<Record<string, string>>;
};

export const baseline = 'node -e 0';

/** In the first paragraph of the essay that everybody opens. */
const opening = 'A handshake between';
const shipped = path.join(root, 'articles/perception-dilemma.md');

/** All that is started, its files prepared in a folder of their own. */
export async function prepareSubjects(folder: string): Promise<Subject[]> {
  const homeOf = (name: string): string => {
    const home = path.join(folder, name);
    mkdirSync(home);
    return home;
  };
  const [markdown, text, home] = [
    path.join(folder, 'essay.md'),
    path.join(folder, 'essay.txt'),
    homeOf('home'),
  ];
  copyFileSync(shipped, markdown);
  writeFileSync(text, plainEssay(shipped));
  const continued = homeOf('continued');
  const left = await leaveWithin(markdown, continued);
  const opens = (name: string, file: string, more: Partial<Subject> = {}): Subject => ({
    name,
    program: [...broadsheet, file],
    home,
    shows: opening,
    leave: 'gq',
    ...more,
  });
  return [
    {name: baseline, program: [process.execPath, '-e', '0'], home},
    opens('article', markdown),
    opens('first start ever', markdown, {home: homeOf('fresh'), fresh: true}),
    opens('plain text', text),
    opens('article, j typed at once', markdown, {early: 'j', but: 'article'}),
    opens('article where it was left', markdown, {home: continued, shows: left, leave: 'q'}),
    {name: 'picker', program: broadsheet, home, shows: 'How to read a broadsheet', leave: 'q'},
    {
      name: 'picker, j typed at once',
      program: broadsheet,
      home,
      shows: 'How to read a broadsheet',
      early: 'j',
      but: 'picker',
      leave: 'q',
    },
    {
      name: 'Continue: picker, Enter typed at once',
      program: [...broadsheet, folder],
      home: continued,
      shows: left,
      early: keys.enter,
      leave: 'qq',
    },
    {name: 'show', program: [...broadsheet, 'show', markdown], home},
    ...besideLibrary(markdown),
    ...peers(text, home, folder),
  ];
}

/** What the subjects beside a large library are called after. */
export const withLibrary = ', 30,000 articles configured';

/** The same starts where a library of 30,000 articles is configured, and indexed. */
function besideLibrary(file: string): Subject[] {
  const {articles} = libraryFolder(60_000, 2);
  // Its index stays from bench to bench.
  const home = path.join(path.dirname(articles), 'home');
  mkdirSync(path.join(home, 'config/broadsheet'), {recursive: true});
  writeFileSync(path.join(home, 'config/broadsheet/config.yaml'), `library: [${articles}]\n`);
  const [program = '', ...args] = broadsheet;
  const env = isolatedEnvironment(home);
  execFileSync(program, [...args, 'search', 'the'], {env, maxBuffer: Infinity, stdio: 'ignore'});
  return [
    {name: `article${withLibrary}`, program: [...broadsheet, file], home, shows: opening, leave: 'gq'},
    {name: `picker${withLibrary}`, program: broadsheet, home, shows: 'Article 1', leave: 'q'},
    {name: `show${withLibrary}`, program: [...broadsheet, 'show', file], home},
  ];
}

/** Reads on for a page and leaves; the beginning of a full line that stands on the screen then. */
async function leaveWithin(file: string, home: string): Promise<string> {
  await using reader = new Recording([...broadsheet, file], {home});
  await reader.shows(opening);
  await reader.response(() => reader.type(' '));
  const rows = (await reader.shows('')).at(-1)?.rows ?? [];
  reader.type('q');
  await reader.ended;
  const lines = rows.map((row) => row.split('│', 1).join('').trim());
  return lines.find((line) => line.length > 50)?.slice(0, 30) ?? '';
}

function peers(text: string, home: string, folder: string): Subject[] {
  const readers = [['less'], ['w3m'], ['lynx'], ['bat', 'batcat']].flatMap((names): Subject[] => {
    const program = peer(...names);
    if (program === undefined) return [];
    return [{name: `${names[0]}: plain text`, program: [program, text], home, shows: opening}];
  });
  const fzf = peer('fzf');
  if (fzf !== undefined) {
    const list = path.join(folder, 'list');
    writeFileSync(list, 'perception-dilemma.md\nhow-to-read-a-broadsheet.md\n');
    const env = {FZF_DEFAULT_COMMAND: `cat '${list}'`};
    readers.push({name: 'fzf: list of files', program: [fzf], home, shows: 'perception-dilemma.md', env});
  }
  const newsboat = peer('newsboat');
  if (newsboat !== undefined) {
    const urls = path.join(folder, 'urls');
    writeFileSync(urls, 'file:///dev/null "~Perception dilemma"\n');
    const program = [newsboat, '-q', '-u', urls, '-c', path.join(folder, 'cache.db')];
    readers.push({name: 'newsboat: list of feeds', program, home, shows: 'Perception dilemma'});
  }
  return readers;
}
