/** Signature of an entry in the directory at the end of a ZIP file. */
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Bytes that a ZIP file (an `.xlsx`) says it unpacks to; 0 where it is none. */
export function unpackedSize(bytes: Uint8Array): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== ENTRY) continue;
    size += view.getUint32(at + 24, true);
    at += ENTRY_LENGTH - 1;
  }
  return size;
}
