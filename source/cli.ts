#!/usr/bin/env node
import {join} from 'node:path';
import {codeFolder} from './config/paths.js';
import {createLoader} from './loader/chunk-loader.js';
import {openCodeCache} from './loader/code-cache.js';
import {hearFirstKeys} from './loader/first-keys.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 20)) {
  console.error(`broadsheet needs Node.js 22.20 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else if (process.env['BROADSHEET_BUILD'] === undefined) {
  // Compiled and not bundled, for tests: modules, which Node loads itself.
  void import('./main.js');
} else {
  const loader = createLoader(import.meta.dirname, openCodeCache(codeFolder()));
  process.once('exit', loader.keep);
  loader.keepMeanwhile();
  const begin = (): unknown => loader.load(join(import.meta.dirname, 'main.js'));
  if (hearFirstKeys(process.argv.slice(2), (status) => process.exit(status))) setImmediate(begin);
  else begin();
}
