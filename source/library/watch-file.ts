import {stat, unwatchFile, watchFile as watch, type StatsListener} from 'node:fs';

/** Milliseconds between two looks at a file. */
const interval = 1000;

/**
 * Looks at a file now and then, which finds it however it is written: in place, or by another put in its place.
 *
 * @param changed called each time it is another than before; not where it is gone
 * @param since milliseconds since 1970: it is also called where the file has changed after that already
 * @returns what ends the watch
 */
export function watchFile(path: string, changed: () => void, since = Infinity): () => void {
  let isOver = false;
  const listen: StatsListener = (now, before) => {
    if (now.mtimeMs !== 0 && (now.mtimeMs !== before.mtimeMs || now.size !== before.size)) changed();
  };
  watch(path, {interval, persistent: false}, listen);
  // Its time of change tells of another file in its place too, which may be older.
  stat(path, (error, status) => {
    if (!error && !isOver && status.ctimeMs > since) changed();
  });
  return () => {
    isOver = true;
    unwatchFile(path, listen);
  };
}
