import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runReader} from '../../source/app/run-reader.js';
import {messageOf} from '../../source/article/error-message.js';
import {defaults} from '../../source/reader/setting-table.js';
import {fakeTerminal} from '../app/fake-terminal.js';
import {liveIn} from '../helpers/hostile-folder.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';
import {createWitness, knownText, see} from './model.js';
import type {MonkeyOptions, Report} from './monkey.js';

/** What moves through the text. */
const moving = Array.from('jkdufb[]{}nN gG').concat('5j', '12k', '50%', '3]', '\u0004', '\u0015');
/** What sets the text or draws the screen otherwise, and moves it nowhere. */
const keeping = ['+', '-', '=', 'J', 'a', '\f', '\u001B[I', 'z'];
/** What opens something above the text, which Escape leaves. */
const opening = ['?', 't', 'F', 'B', 'P', 'o', 'i'];

/** Escape, which is known at once where a control character follows. */
const escape = '\u001B\f';

/** Looks at the screen until what was found stands there. */
const mostTurns = 500;

/**
 * Reads an article of which every word is known, and looks at the screen after every key: what stands there must be one
 * piece of the text, in order; see `model.ts`.
 */
export async function readAsMonkey({folder, seed, steps, each}: MonkeyOptions): Promise<Report> {
  const random = seededRandom(seed);
  const report: Report = {steps: 0, opens: 0, comparisons: 0, faults: []};
  mkdirSync(folder, {recursive: true});
  // The reader keeps no process running that has no terminal.
  const running = setInterval(() => undefined, 1000);
  while (report.steps < steps && report.faults.length < 5) {
    const fault = await session(++report.opens);
    if (fault !== undefined) report.faults.push(`seed ${seed}, step ${report.steps}: ${fault}`);
  }
  clearInterval(running);
  return report;

  async function session(number: number): Promise<string | undefined> {
    const text = knownText((below) => chance(random, below), 3 + chance(random, 60));
    const file = path.join(folder, `known-${number}.md`);
    writeFileSync(file, text.markdown);
    const terminal = fakeTerminal(sizeBy(random), {margin: 7});
    const witness = createWitness(text);
    let error: unknown;
    let status: number | undefined;
    const ended = runReader({sources: [file], settings: defaults, stated: {}, take: terminal.take}).then(
      (left) => (status = left),
      (thrown: unknown) => (error = thrown),
    );
    await terminal.shows(/[━─]{8}\n/u);
    let typed = '';
    const most = 100 + chance(random, 400);
    for (let step = 0; step < most && status === undefined; step++) {
      report.steps++;
      each?.(report.steps);
      const fault = await act();
      report.comparisons++;
      if (fault !== undefined) return leave(`after ${typed.slice(-60)}: ${fault}`);
    }
    return leave();

    async function leave(fault?: string): Promise<string | undefined> {
      terminal.type('\u0003');
      await ended;
      if (fault !== undefined) return fault;
      if (error !== undefined) return `it ended with ${messageOf(error)}`;
      if (status !== 130) return `it ended with ${status} after ${typed.slice(-60)}`;
      const live = liveIn(terminal.written());
      return live === undefined ? undefined : `it wrote ${live}`;
    }

    async function type(keys: string): Promise<void> {
      typed += keys;
      terminal.type(keys);
      await terminal.settled();
    }

    async function act(): Promise<string | undefined> {
      const kind = chance(random, 20);
      if (kind === 0) {
        const size = sizeBy(random);
        terminal.resize(size);
        typed += `<${size.columns}x${size.rows}>`;
        await terminal.settled();
        return look('resize', true);
      }
      if (kind === 1) return find();
      if (kind === 2) {
        await type(pick(random, opening));
        for (let count = chance(random, 4); count > 0; count--)
          await type(pick(random, Array.from('jkduGg')));
        for (let count = 0; count < 4; count++) await type(escape);
        return look('', false);
      }
      const keeps = kind < 6;
      const keys = pick(random, keeps ? keeping : moving);
      await type(keys);
      // On a narrow screen it takes the place of the page, and the keys with it.
      if (keys === 'a' && see(terminal.screen, text) === undefined) await type('a');
      return look(keys, keeps);
    }

    async function look(keys: string, keeps: boolean): Promise<string | undefined> {
      return (await terminal.beyond()) ?? witness.look(terminal.screen, keys, keeps);
    }

    /** Finds a word that is there. */
    async function find(): Promise<string | undefined> {
      const query = pick(random, text.words);
      await type('/');
      for (const letter of query) await type(letter);
      await type('\r');
      // Hits come when they are found; where the page has no room to be told from what is beside it, there is no telling.
      for (let turn = 0; turn < mostTurns; turn++) {
        await terminal.settled();
        const fault = await look('', false);
        if (fault !== undefined) return fault;
        const seen = see(terminal.screen, text);
        if (seen === undefined || typeof seen === 'string' || seen.marked.includes(query)) return undefined;
        await new Promise((next) => setTimeout(next, 1));
      }
      return `${query} is not marked:\n${await terminal.text()}`;
    }
  }
}

const sizeBy = (random: () => number): {columns: number; rows: number} => ({
  columns: 40 + chance(random, 120),
  rows: 11 + chance(random, 45),
});
