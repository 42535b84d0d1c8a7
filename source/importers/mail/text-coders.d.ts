import type {TextDecoder as Decoder, TextEncoder as Encoder} from 'node:util';

// The types of postal-mime name these as a browser's library does; Node's has them as values alone.
declare global {
  interface TextDecoder extends Decoder {}
  interface TextEncoder extends Encoder {}
}
