import {globSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';

/** The signal on which Node writes a heap snapshot. */
const signal = 'SIGPROF';

/** A Node's options by which `liveHeap` can measure it. */
export function measurable(folder: string): string[] {
  mkdirSync(folder, {recursive: true});
  return [`--heapsnapshot-signal=${signal}`, `--diagnostic-dir=${folder}`];
}

/** The part of V8's snapshot format that says what each node of the heap takes. */
type Snapshot = {snapshot: {meta: {node_fields: string[]}}; nodes: number[]};

/** MB that a Node process can still reach, after a full garbage collection: what it holds on to, and no more. */
export async function liveHeap(pid: number, folder: string): Promise<number> {
  process.kill(pid, signal);
  let snapshot: Snapshot | undefined;
  while (!snapshot) {
    await delay(200);
    snapshot = written(folder);
  }
  const {node_fields: fields} = snapshot.snapshot.meta;
  const size = fields.indexOf('self_size');
  let bytes = 0;
  for (let node = 0; node < snapshot.nodes.length; node += fields.length)
    bytes += snapshot.nodes[node + size] ?? 0;
  return bytes / 1024 / 1024;
}

/** The snapshot in a folder, taken out of it; undefined until it is complete. */
function written(folder: string): Snapshot | undefined {
  const [file] = globSync('*.heapsnapshot', {cwd: folder}).map((name) => path.join(folder, name));
  if (file === undefined) return undefined;
  const text = readFileSync(file, 'utf8');
  if (!text.trimEnd().endsWith('}')) return undefined;
  rmSync(file);
  return JSON.parse(text) as Snapshot;
}
