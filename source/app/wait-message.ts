import {uptime} from '../library/clock.js';

/** Milliseconds after which the reader is told of a wait, and between two tellings. */
const patience = 300;
const renewal = 500;

export type WaitMessage = {
  /** Takes how far it is, from 0 to 1. */
  progress: (share: number) => void;
  /** Takes how many bytes have come, and of how many where that is known. */
  received: (bytes: number, all?: number) => void;
  end: () => void;
};

/**
 * Tells of something that takes long: that it goes on and, from then on, how far it is, else for how long.
 *
 * @param tell called with what is to be said behind the name of the work: "", " · 40 %", " · 3 s"
 */
export function createWaitMessage(tell: (far: string) => void): WaitMessage {
  const since = uptime();
  let share: number | undefined;
  let size: Size | undefined;
  let timer = setTimeout(function repeat() {
    tell(progressText(uptime() - since, share, size));
    timer = setTimeout(repeat, renewal);
  }, patience);
  return {
    progress: (now) => void (share = now),
    received: (bytes, all) => void (size = {bytes, ...(all !== undefined && {all})}),
    end: () => clearTimeout(timer),
  };
}

/** How many bytes of something have come, and of how many. */
export type Size = {bytes: number; all?: number};

/**
 * How far something is: a share or a size where that is known, else whole seconds, and nothing in the first.
 *
 * @param milliseconds since it began
 */
export function progressText(milliseconds: number, share?: number, size?: Size): string {
  if (share !== undefined && share > 0 && share < 1) return ` · ${Math.round(share * 100)} %`;
  if (size && size.bytes > 0)
    return ` · ${inWords(size.bytes)}${size.all === undefined ? '' : ` of ${inWords(size.all)}`}`;
  return milliseconds < 1000 ? ' …' : ` · ${Math.floor(milliseconds / 1000)} s`;
}

const inWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
