import { join } from 'node:path';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import { preparer, type Place } from './place.ts';

/** Notes a file of the new site; tells where to put it, or `null` where it stands there already. */
export type Note = (path: string, sha256: string) => Place | null;

export function noter(folder: string, before: Hashes, files: Map<string, string>): Note {
  return (path, sha256) => {
    const isWritten = files.has(path);
    const last = before.get(path);
    const isSame = last === sha256;
    // Of two texts that are the same one is let go of: there may be millions.
    files.set(path, isSame ? last : sha256);
    if (!isWritten && isSame) return null;
    return { target: join(folder, path), isTaken: isWritten || before.has(path) };
  };
}

/** Gives a file its place in the site, unless it stands there already. */
export type Settle = (path: string, sha256: string, put: (target: string) => void) => void;

export function settler(note: Note): Settle {
  const prepare = preparer();
  return (path, sha256, put) => {
    const place = note(path, sha256);
    if (!place) return;
    prepare(place);
    put(place.target);
  };
}
