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
