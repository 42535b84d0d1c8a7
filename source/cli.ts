#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 20)) {
  console.error(`broadsheet needs Node.js 22.20 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else {
  // Compiling the bundle is a third of the start; what V8 made of it last time is kept in Node's own cache folder.
  process.getBuiltinModule('node:module').enableCompileCache();
  void import('./main.js');
}
