import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 count buffers as it counts its own heap. It would else look through all that is alive after every 64 MB of
 * buffers, which are a few hundred pages, and the more there is alive the longer that takes.
 */
export const countBuffersAsHeap = (): void =>
  setFlagsFromString('--external-memory-accounted-in-global-limit');
