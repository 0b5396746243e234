import { closeSync, openSync, readSync } from 'node:fs';

/** As long as nearly every file of a site; a longer one has a buffer of its own. */
const LENGTH = 1 << 20;

const shared = Buffer.allocUnsafeSlow(LENGTH);

/** Reads on until the buffer is full or the file ends; returns how many bytes it holds. */
function fill(handle: number, buffer: Buffer, from: number): number {
  for (let at = from; ;) {
    const length = at < buffer.length ? readSync(handle, buffer, at, buffer.length - at, null) : 0;
    if (length === 0) return at;
    at += length;
  }
}

/**
 * Reads a file and hands over its bytes, which are good for that call alone: most files are read into the same memory,
 * of which many thousands would otherwise each take their own.
 */
export function lookInto<T>(path: string, look: (bytes: Buffer) => T): T {
  const handle = openSync(path, 'r');
  try {
    let buffer = shared;
    let length = fill(handle, buffer, 0);
    while (length === buffer.length) {
      const longer = Buffer.allocUnsafeSlow(buffer.length * 4);
      buffer.copy(longer);
      buffer = longer;
      length = fill(handle, buffer, length);
    }
    return look(buffer.subarray(0, length));
  } finally {
    closeSync(handle);
  }
}

/**
 * Whether something is found in a file, whose bytes are handed over piece by piece: good for that call alone, and so
 * many of the last ones again with the next.
 */
export function isFoundIn(path: string, again: number, find: (bytes: Buffer) => boolean): boolean {
  if (again >= LENGTH) return lookInto(path, find);
  const handle = openSync(path, 'r');
  try {
    for (let kept = 0; ; kept = again) {
      const length = fill(handle, shared, kept);
      if (find(shared.subarray(0, length))) return true;
      if (length < LENGTH) return false;
      shared.copyWithin(0, length - again, length);
    }
  } finally {
    closeSync(handle);
  }
}
