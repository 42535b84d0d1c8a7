import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** A fault, what is said of it on standard error, what goes on all the same, and the exit status. */
export type Fault = {
  what: string;
  /** In a folder that is the current one, with a home in `home`; gives what the program is called with. */
  make: (folder: string) => readonly string[];
  /** Standard error has it; empty where nothing is said. */
  said: string;
  /** Standard output has it; empty where there is nothing. */
  kept: string;
  status: 0 | 1 | 2;
};

const good = '# The quay\n\nStill there.\n';

const write = (folder: string, name: string, content: string | Uint8Array = good): void =>
  writeFileSync(path.join(folder, name), content);

/** One file, which is shown. */
const shown =
  (name: string, content: string | Uint8Array) =>
  (folder: string): readonly string[] => {
    write(folder, name, content);
    return ['show', name];
  };

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A home in which something stands in the way of a file or folder of ours. */
const inTheWay =
  (place: string, content?: string) =>
  (folder: string): readonly string[] => {
    write(folder, 'quay.md');
    const file = path.join(folder, 'home', place);
    mkdirSync(path.dirname(file), {recursive: true});
    if (content === undefined) mkdirSync(file);
    else writeFileSync(file, content);
    return ['show', 'quay.md'];
  };

export const faults: readonly Fault[] = [
  {
    what: 'a file that is not there',
    make: () => ['show', 'quay.md'],
    said: 'quay.md: does not exist; check the spelling',
    kept: '',
    status: 2,
  },
  {
    what: 'a link to nowhere',
    make(folder) {
      symlinkSync('gone', path.join(folder, 'quay.md'));
      return ['show', 'quay.md'];
    },
    said: 'quay.md: does not exist; check the spelling',
    kept: '',
    status: 2,
  },
  {
    what: 'an empty file',
    make: shown('quay.md', ''),
    said: 'quay.md: is empty; there is nothing to read',
    kept: '',
    status: 2,
  },
  {
    what: 'nothing but white space',
    make: shown('quay.md', ' \n\n'),
    said: 'quay.md: holds nothing but white space; there is nothing to read',
    kept: '',
    status: 2,
  },
  {
    what: 'bytes that are no text',
    make: shown('quay.md', latin1('a\0b\0c')),
    said: 'quay.md: is not text (it holds NUL bytes)',
    kept: '',
    status: 2,
  },
  {
    what: 'a picture under the name of an article',
    make: shown('quay.md', latin1('\u0089PNG\r\n\u001A\n')),
    said: 'quay.md: is not text (it looks like a PNG image)',
    kept: '',
    status: 2,
  },
  {
    what: 'an archive',
    make: shown('quay.zip', latin1('PK\u0003\u0004')),
    said: 'quay.zip: is a ZIP archive; unpack it and give what is in it',
    kept: '',
    status: 2,
  },
  {
    what: 'a damaged PDF',
    make: shown('quay.pdf', latin1('%PDF-1.7\nnothing')),
    said: 'quay.pdf: is a damaged PDF file',
    kept: '',
    status: 2,
  },
  {
    what: 'a damaged EPUB',
    make: shown('quay.epub', latin1(`PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/epub+zip`)),
    said: 'quay.epub: is a damaged EPUB',
    kept: '',
    status: 2,
  },
  {
    what: 'a pipe or a device',
    make(folder) {
      execFileSync('mkfifo', [path.join(folder, 'quay.md')]);
      return ['show', 'quay.md'];
    },
    said: 'quay.md: is a pipe or a device, not a file; pipe it in and name - instead',
    kept: '',
    status: 2,
  },
  {
    what: 'a folder without articles',
    make(folder) {
      mkdirSync(path.join(folder, 'quays'));
      return ['show', 'quays'];
    },
    said: 'quays: holds no articles; put Markdown or text files into it',
    kept: '',
    status: 2,
  },
  {
    what: 'damaged front matter',
    make: shown('quay.md', '---\ntitle: [\n---\n\nStill there.\n'),
    said: 'The front matter is damaged',
    kept: 'Still there.',
    status: 0,
  },
  {
    what: 'one of several that can’t be read',
    make(folder) {
      write(folder, 'empty.md', '');
      write(folder, 'quay.md');
      return ['show', 'empty.md', 'quay.md'];
    },
    said: 'empty.md: is empty; there is nothing to read',
    kept: 'Still there.',
    status: 2,
  },
  {
    what: 'nothing on standard input',
    make: () => ['show', '-'],
    said: 'standard input: is empty; there is nothing to read',
    kept: '',
    status: 2,
  },
  {
    what: 'a search that finds nothing',
    make(folder) {
      write(folder, 'quay.md');
      return ['search', 'zeppelin', '--in', 'quay.md'];
    },
    said: '',
    kept: '',
    status: 1,
  },
  {
    what: 'an option that is none',
    make: () => ['--fly'],
    said: 'there is no --fly; see broadsheet --help',
    kept: '',
    status: 2,
  },
  {
    what: 'a value that a setting can’t have',
    make: inTheWay('config/broadsheet/config.yaml', 'measure: wide\n'),
    said: 'config.yaml: measure must be a whole number',
    kept: 'Still there.',
    status: 0,
  },
  {
    what: 'a config file that is damaged',
    make: inTheWay('config/broadsheet/config.yaml', 'colour: [\n'),
    said: 'going on without it',
    kept: 'Still there.',
    status: 0,
  },
  {
    what: 'a config file that is none',
    make: inTheWay('config/broadsheet/config.yaml'),
    said: 'can’t be used: it is no file; going on without it',
    kept: 'Still there.',
    status: 0,
  },
  {
    what: 'a cache that can’t be made',
    make: inTheWay('cache', ''),
    said: '',
    kept: 'Still there.',
    status: 0,
  },
  {
    what: 'a state that can’t be made',
    make: inTheWay('state', ''),
    said: '',
    kept: 'Still there.',
    status: 0,
  },
  {
    what: 'a library that is not there',
    make(folder) {
      inTheWay('config/broadsheet/config.yaml', 'library: [/no/such/folder]\n')(folder);
      return ['list'];
    },
    said: '/no/such/folder',
    kept: '',
    status: 2,
  },
  {
    what: 'a place that can’t be written to',
    make(folder) {
      write(folder, 'quay.md');
      write(folder, 'blocked', '');
      return ['import', 'quay.md', '--into', 'blocked/quays'];
    },
    said: 'can’t be written',
    kept: '',
    status: 2,
  },
  {
    what: 'a file that is there already',
    make(folder) {
      write(folder, 'quay.md');
      mkdirSync(path.join(folder, 'kept'));
      write(path.join(folder, 'kept'), 'the-quay.md', 'mine');
      return ['import', 'quay.md', '--into', 'kept'];
    },
    said: '',
    kept: 'kept/the-quay-2.md',
    status: 0,
  },
];
