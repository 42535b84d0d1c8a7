import {uptime} from '../library/clock.js';

/** Milliseconds after which the reader is told of a wait, and between two tellings. */
const patience = 300;
const renewal = 500;

export type Waiting = {
  /** Takes how far it is, from 0 to 1. */
  progress: (share: number) => void;
  end: () => void;
};

/**
 * Tells of something that takes long: that it goes on and, from then on, how far it is, else for how long.
 *
 * @param tell takes what there is to say behind what goes on: "", " · 40 %", " · 3 s"
 */
export function createWaiting(tell: (far: string) => void): Waiting {
  const since = uptime();
  let share: number | undefined;
  let timer = setTimeout(function told() {
    tell(farOf(share, uptime() - since));
    timer = setTimeout(told, renewal);
  }, patience);
  return {
    progress: (now) => void (share = now),
    end: () => clearTimeout(timer),
  };
}

/** How far something is: a share where that is known, else whole seconds, and nothing in the first. */
export function farOf(share: number | undefined, milliseconds: number): string {
  if (share !== undefined && share > 0 && share < 1) return ` · ${Math.round(share * 100)} %`;
  return milliseconds < 1000 ? ' …' : ` · ${Math.floor(milliseconds / 1000)} s`;
}
