/** Two-byte GB18030, which Node reads and does not write. */
const GB = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = new TextDecoder('gb18030').decode(new Uint8Array([lead, trail]));
    if (Array.from(character).length === 1) GB.set(character, [lead, trail]);
  }
}

export const gb18030 = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(text.replace('\ufeff', '')).flatMap((c) =>
      c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : [...(GB.get(c) ?? [0x3f])],
    ),
  );

const utf16 = (text: string, order: (unit: number) => number[]): Uint8Array =>
  new Uint8Array(Array.from({ length: text.length }, (_, i) => order(text.charCodeAt(i))).flat());

export const utf16le = (text: string): Uint8Array => utf16(text, (u) => [u & 0xff, u >> 8]);
export const utf16be = (text: string): Uint8Array => utf16(text, (u) => [u >> 8, u & 0xff]);

/** UTF-8 in which the second byte of the first character of a word is lost. */
export const damaged =
  (word: string) =>
  (text: string): Uint8Array => {
    const bytes = new TextEncoder().encode(text);
    const at = new TextEncoder().encode(text.slice(0, text.indexOf(word))).length;
    bytes[at + 1] = 0x3f;
    return bytes;
  };
