/** A message from one side of pdf.js to its other: a stream's, which may have a part of it, an answer, or another. */
export type EngineMessage = {
  readonly stream?: number;
  readonly chunk?: object;
  readonly callback?: number;
  readonly action?: string;
  readonly data?: unknown;
};

type Listener = (event: {data: EngineMessage}) => void;

/** As much of a browser's MessagePort as pdf.js uses. */
type EnginePort = {
  postMessage: (message: EngineMessage, transfer?: ArrayBuffer[] | null) => void;
  addEventListener: (name: 'message', listener: Listener, options?: {signal?: AbortSignal}) => void;
  removeEventListener: (name: 'message', listener: Listener) => void;
};

/**
 * Two ports that are joined, for both sides of pdf.js in one thread. Its own for that copy each message deeply: an
 * eighth of the time that a page of text takes, and memory outside of V8's, which is hardly given back.
 */
export function enginePorts(): [EnginePort, EnginePort] {
  const listeners = [new Set<Listener>(), new Set<Listener>()] as const;
  const port = (own: 0 | 1): EnginePort => ({
    postMessage(message, transfer) {
      const data = copyOf(message, transfer !== undefined && transfer !== null);
      queueMicrotask(() => {
        for (const listener of listeners[1 - own]!) listener({data});
      });
    },
    addEventListener(_name, listener, {signal} = {}) {
      listeners[own].add(listener);
      signal?.addEventListener('abort', () => listeners[own].delete(listener));
    },
    removeEventListener(_name, listener) {
      listeners[own].delete(listener);
    },
  });
  return [port(0), port(1)];
}

/**
 * A stream's chunk is what we read, and only the object that holds it is used for the next (lists of drawing operators
 * are emptied, but nobody looks at them); an answer, or bytes that would go over to the other side (the file), are only
 * read there.
 */
const copyOf = (message: EngineMessage, isGivenAway: boolean): EngineMessage =>
  message.stream === undefined && message.callback === undefined && !isGivenAway
    ? structuredClone(message)
    : {...message, ...(message.chunk && {chunk: {...message.chunk}})};
