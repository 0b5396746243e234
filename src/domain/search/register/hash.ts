const [START, PRIME] = [0x811c9dc5, 0x01000193];

/** A whole number below 2^32 that is the same for the same text everywhere (FNV-1a, 32 bits). */
export function hashOf(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  }
  // The last bits of FNV-1a hang on few bits of the text.
  hash ^= hash >>> 15;
  return hash >>> 0;
}
