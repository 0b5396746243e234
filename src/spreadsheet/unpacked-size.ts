import { Unzip, UnzipInflate } from 'fflate';

/** Bytes unpacked at a time. */
const STEP = 1 << 16;

/** Thrown to stop unpacking; never seen outside. */
const ENOUGH = new Error('enough');

/**
 * Whether a ZIP file (an `.xlsx`) unpacks to more bytes than a limit, found by unpacking it: what a file says of
 * its own size need not be true. Nothing is kept, and no more is unpacked than needed to know. What is no ZIP
 * file, or a broken one, is left to its reader.
 */
export function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  let size = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > limit) throw ENOUGH;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return size > limit;
  }
  return false;
}
