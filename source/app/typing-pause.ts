import {setTimeout as delay} from 'node:timers/promises';
import {uptime} from '../library/clock.js';

export type TypingPause = {
  /** A key has come. */
  typed: () => void;
  /** Resolves once nobody types, or has waited long enough. */
  pause: () => Promise<void>;
};

/** The time, and a way to wait, both in milliseconds. */
type Clock = {now: () => number; wait: (milliseconds: number) => Promise<unknown>};

const usualClock: Clock = {
  now: uptime,
  wait: async (milliseconds) => delay(milliseconds, undefined, {ref: false}),
};

/** Milliseconds after a key in which another is likely: a key held down comes thirty times a second or more. */
const betweenKeys = 60;
/** Milliseconds that work is put off at most, since a key may be held down for ever. */
const longestPause = 1000;

/** Knows whether a person types just now, so that work that can wait does. */
export function createTypingPause({now, wait}: Clock = usualClock): TypingPause {
  let latest = -Infinity;
  return {
    typed: () => void (latest = now()),
    async pause() {
      const end = now() + longestPause;
      for (;;) {
        const left = Math.min(latest + betweenKeys, end) - now();
        if (left <= 0) return;
        await wait(left);
      }
    },
  };
}
