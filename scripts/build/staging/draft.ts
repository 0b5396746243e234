import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';

/** A file that is written piece by piece, at first in a place of its own. */
export interface Draft {
  readonly write: (bytes: Uint8Array) => void;
  /** Ends it, and tells its bytes and their SHA-256. */
  readonly end: () => { readonly bytes: number; readonly sha256: string };
}

export function openDraft(path: string): Draft {
  const handle = openSync(path, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write(chunk) {
      writeFileSync(handle, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    },
    end() {
      closeSync(handle);
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}
