const megabyte = 1_048_576;

/** Megabytes that the process has, those of all its threads. */
export const residentMemory = (): number => process.memoryUsage.rss() / megabyte;

/** Megabytes of what this thread holds, garbage counted. */
export const heldMemory = (): number => process.memoryUsage().heapUsed / megabyte;

type Collector = (options: {type: 'major'; execution: 'sync'; flavor: 'last-resort'}) => void;

let collector: Collector | undefined;

/**
 * Calls V8's own collector, which is shown to programs only while a flag is set; a usual collection keeps the pages.
 */
export function collectGarbage(): void {
  if (!collector) {
    // As imports both would be set up at the start.
    const {setFlagsFromString} = process.getBuiltinModule('node:v8');
    const {runInNewContext} = process.getBuiltinModule('node:vm');
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as Collector;
    setFlagsFromString('--no-expose-gc');
  }
  collector({type: 'major', execution: 'sync', flavor: 'last-resort'});
}

/** Megabytes by which the process may grow until garbage is collected. */
const growth = 64;
/**
 * How many times as long as a collection took lie between it and the next, where much is in use and little is freed:
 * compiled code goes with the garbage, and is made anew for as long again.
 */
const rest = 30;

/**
 * Keeps the memory small of a thread that works for long without a break, in which V8 lets garbage pile up.
 *
 * @param now milliseconds of a clock that only goes on
 * @returns to be called again and again while it works
 */
export function createThrift({
  collect = collectGarbage,
  resident = residentMemory,
  now = (): number => performance.now(),
} = {}): () => void {
  let least = resident();
  let due = 0;
  return () => {
    if (resident() - least < growth) return;
    const begun = now();
    if (begun < due) return;
    collect();
    least = resident();
    const ended = now();
    due = ended + rest * (ended - begun);
  };
}
