import {figure} from './statistics.js';

/** A measured figure beside the goal that was set for it. */
export type Claim = {
  what: string;
  measured: string;
  goal: string;
  met: boolean;
  /** Set where the readme has it, with what other programs took in the same run: "less 0.4 ms". */
  readme?: {beside: string};
};

/** The claim as one that the readme makes, too. */
export const forReadme = (claim: Claim, beside = ''): Claim => ({...claim, readme: {beside}});

/** A figure that should not be larger than its limit; `unit` follows both, `more` the measured one. */
export const atMost = (what: string, value: number, limit: number, unit: string, more = ''): Claim => ({
  what,
  measured: `${figure(value)} ${unit}${more && ` (${more})`}`,
  goal: `≤ ${limit} ${unit}`,
  met: value <= limit,
});

/** A figure that should not be smaller than its limit. */
export const atLeast = (what: string, value: number, limit: number, unit: string, more = ''): Claim => ({
  ...atMost(what, value, limit, unit, more),
  goal: `≥ ${limit} ${unit}`,
  met: value >= limit,
});

/** What should simply be so. */
export const isSo = (what: string, so: boolean, measured: string, goal: string): Claim => ({
  what,
  measured,
  goal,
  met: so,
});
