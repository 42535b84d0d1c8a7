import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {
  circles,
  floorBreaches,
  globalBreaches,
  lengthBreaches,
  nameBreaches,
  packageBreaches,
  seamBreaches,
  type SourceFile,
} from './architecture/check.js';
import {emptyNames, globals, longestFile, longFiles, packages, rooms, seams} from './architecture/rules.js';
import {root} from './helpers/root.js';

const filesOf = (folder: string): SourceFile[] =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted()
    .map((file) => ({
      path: file.replaceAll(path.sep, '/'),
      text: readFileSync(path.join(root, folder, file), 'utf8'),
    }));

const source = filesOf('source');
const tests = filesOf('test');

test('there is source to look at', (t) => {
  t.true(source.length > 10);
  t.true(tests.length > 5);
});

test('a file imports only from its own room or from lower floors', (t) => {
  t.deepEqual(floorBreaches(source, rooms), []);
});

test('there are no circles', (t) => {
  t.deepEqual(circles(source), []);
});

test('what there is one of is used only where it may be', (t) => {
  t.deepEqual(seamBreaches(source, seams), []);
});

test('packages are imported only where the rules have a place for them', (t) => {
  t.deepEqual(packageBreaches(source, packages), []);
});

test('the process, the network, the console and the exit status are touched only where they may be', (t) => {
  t.deepEqual(globalBreaches(source, globals), []);
});

test('names say what a file is for', (t) => {
  t.deepEqual(
    nameBreaches(
      source.map((file) => file.path),
      emptyNames,
    ),
    [],
  );
  t.deepEqual(
    nameBreaches(
      tests.map((file) => file.path.replace(/^helpers\//, '')),
      emptyNames,
    ),
    [],
  );
});

test(`no file has more than ${longestFile} lines without a reason`, (t) => {
  t.deepEqual(lengthBreaches(source, longestFile, longFiles.source), []);
  t.deepEqual(lengthBreaches(tests, longestFile, longFiles.test), []);
});
