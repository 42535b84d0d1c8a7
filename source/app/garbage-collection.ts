import {uptime} from '../library/clock.js';
import {collectGarbage, heldMemory, residentMemory} from '../library/memory.js';

export type GarbageCollectionOptions = {
  /** Gives back what isn't used. */
  collect?: () => void;
  /** Megabytes that the process has. */
  resident?: () => number;
  /** Megabytes of what the program holds, garbage counted. */
  held?: () => number;
  /** Milliseconds without a key or news after which nobody is thought to type. */
  patience?: number;
};

export type GarbageCollection = {
  /** Something was typed or has come. */
  noteActivity: () => void;
  stop: () => void;
};

/** Megabytes of a reader that has just begun, and how many more are worth a collection. */
const atBeginning = 48;
const worthwhile = 24;
/** Megabytes whose collection is done at once, as those of a book are; more is left to V8, which does it in steps. */
const mostAtOnce = 256;

/**
 * Gives memory back to the system while nobody types: V8 by itself keeps what it once got for an article that was read
 * or for many keys, several times of what is in use.
 */
export function createGarbageCollection({
  collect = collectGarbage,
  resident = residentMemory,
  held = heldMemory,
  patience = 3000,
}: GarbageCollectionOptions = {}): GarbageCollection {
  let latest = uptime();
  let least = atBeginning;
  let timer: NodeJS.Timeout | undefined;

  function wait(milliseconds: number): void {
    timer = setTimeout(look, milliseconds).unref();
  }

  function look(): void {
    timer = undefined;
    const still = uptime() - latest;
    if (still < patience) {
      wait(patience - still);
      return;
    }
    if (resident() - least < worthwhile || held() > mostAtOnce) return;
    collect();
    least = resident();
  }

  return {
    noteActivity() {
      latest = uptime();
      if (!timer) wait(patience);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
