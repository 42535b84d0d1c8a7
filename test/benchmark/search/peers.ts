import {spawn} from 'node:child_process';
import {closeSync, openSync, readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import Fuse from 'fuse.js';
import {tableOf} from '../../readme/table.js';
import {peer} from '../programs.js';
import {answers, figuresOf, heading, type Ask} from './answers.js';
import type {Library} from './in-library.js';

type Peer = {
  name: string;
  /** Queries a kind. */
  queries: number;
  /** The largest library that it is asked about, in paragraphs: beyond it, it takes minutes. */
  largest: number;
  ask: (library: Library) => Ask | undefined;
};

const peers: readonly Peer[] = [
  {
    name: 'fuse.js as it comes',
    queries: 4,
    largest: 10_000,
    ask: ({lines}) => {
      const fuse = new Fuse(readFileSync(lines, 'utf8').trimEnd().split('\n'));
      return async (query) => fuse.search(query, {limit: 5}).map(({item}) => item);
    },
  },
  {
    name: 'fzf --filter',
    queries: 4,
    largest: 100_000,
    ask: ({lines}) => {
      const fzf = peer('fzf');
      return fzf === undefined ? undefined : async (query) => firstLines(fzf, ['--filter', query], lines);
    },
  },
  {
    name: 'a scan (ripgrep, else grep)',
    queries: 10,
    largest: 1_000_000,
    ask: ({lines}) => {
      const program = peer('rg', 'grep');
      if (program === undefined) return undefined;
      return async (query) => firstLines(program, ['-i', '-F', '-m', '5', '-e', query], lines);
    },
  },
];

/** What others make of the same queries, fewer of them. */
export async function besidePeers(library: Library): Promise<void> {
  for (const {name, queries, largest, ask} of peers) {
    if (library.size > largest) continue;
    const asked = ask(library);
    if (!asked) continue;
    const rows: string[][] = [];
    for (const [kind, known] of library.queries) {
      // A peer that is asked anew for each query is not typed to.
      const {first, five, times} = await answers(known.slice(0, queries), asked, 0);
      rows.push([kind, ...figuresOf({first, five, times, typed: []})]);
    }
    console.log(
      `\n${name}, ${library.size} paragraphs, ${queries} queries a kind\n\n${tableOf(heading, rows)}`,
    );
  }
}

async function firstLines(program: string, args: readonly string[], input: string): Promise<string[]> {
  const file = openSync(input, 'r');
  try {
    const {stdout} = spawn(program, args, {stdio: [file, 'pipe', 'ignore']});
    return stdout ? (await text(stdout)).split('\n').slice(0, 5) : [];
  } finally {
    closeSync(file);
  }
}
