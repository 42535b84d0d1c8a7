import {mkdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {findFiles} from '../../source/library/find-files.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

async function write(folder: string, ...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
    await writeFile(path.join(folder, file), file);
  }
}

/** What is found in a folder, relative to it, with `!` and the message where it is a failure. */
async function found(folder: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const file of findFiles({shown: folder, real: folder}, (name) => name.endsWith('.md')))
    lines.push(
      'message' in file
        ? `! ${path.relative(folder, file.path)} ${file.message}`
        : path.relative(folder, file.shown),
    );
  return lines;
}

test('files are sorted as a person would, folders among them', async (t) => {
  await using folder = await temporaryFolder();
  await write(folder.path, '10.md', '9.md', 'part 2/1.md', 'part 10/1.md', 'a.md', 'Part 1.md');
  t.deepEqual(await found(folder.path), [
    '9.md',
    '10.md',
    'a.md',
    'Part 1.md',
    'part 2/1.md',
    'part 10/1.md',
  ]);
});

test('of what a feed brought the latest comes first', async (t) => {
  await using folder = await temporaryFolder();
  await write(
    folder.path,
    'ferries/feed.json',
    'ferries/2026-02-01-Ice.md',
    'ferries/2026-11-20-Fog.md',
    'a.md',
  );
  t.deepEqual(await found(folder.path), ['a.md', 'ferries/2026-11-20-Fog.md', 'ferries/2026-02-01-Ice.md']);
});

test('hidden files, node_modules and other names are passed over', async (t) => {
  await using folder = await temporaryFolder();
  await write(folder.path, '.hidden.md', '.git/a.md', 'node_modules/b/readme.md', 'photo.jpg', 'kept.md');
  t.deepEqual(await found(folder.path), ['kept.md']);
});

test('links are followed, and a circle of them ends', async (t) => {
  await using folder = await temporaryFolder();
  await write(folder.path, 'a/one.md', 'b/two.md');
  await symlink('..', path.join(folder.path, 'a', 'up'));
  await symlink(path.join(folder.path, 'b'), path.join(folder.path, 'a', 'aside'));
  await symlink('one.md', path.join(folder.path, 'a', 'same.md'));
  t.deepEqual(await found(folder.path), ['a/aside/two.md', 'a/one.md']);
});

test('a link to nowhere is told, and the rest is found', async (t) => {
  await using folder = await temporaryFolder();
  await write(folder.path, 'z.md');
  await symlink('gone', path.join(folder.path, 'broken.md'));
  await symlink('circle.md', path.join(folder.path, 'circle.md'));
  const [broken, circle, ...rest] = await found(folder.path);
  t.regex(broken ?? '', /^! broken\.md does not exist/);
  t.regex(circle ?? '', /^! circle\.md is a symbolic link that leads to itself/);
  t.deepEqual(rest, ['z.md']);
});

test('folders are not followed without end', async (t) => {
  await using folder = await temporaryFolder();
  await write(folder.path, `${'d/'.repeat(70)}deep.md`, 'z.md');
  const [deep, ...rest] = await found(folder.path);
  t.regex(deep ?? '', /^! d\/[d/]+ is 65 folders deep; open it by name/);
  t.deepEqual(rest, ['z.md']);
});
