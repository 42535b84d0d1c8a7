/**
 * Milliseconds since the process began, with fractions. The global `performance` has the same, but its first use sets
 * up all of `node:perf_hooks`, a millisecond that no start should wait for.
 */
export const uptime = (): number => process.uptime() * 1000;

/** Milliseconds of work after which keys get their turn. */
export const turn = 8;
