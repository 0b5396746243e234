import { atLine, problem, wholeFile, type Problem } from '../problems/problem.ts';

/** The text of a file, or why it can not be read. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LF = 0x0a;
/** Fewer zero bytes than this are damage, not an encoding. */
const MIN_ZEROS = 4;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Byte order by the mark, or by where the zero bytes of commas, digits and line ends fall; `null` if not UTF-16. */
function utf16Order(bytes: Uint8Array): 'LE' | 'BE' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'BE';
  let [even, odd] = [0, 0];
  for (const [i, byte] of bytes.subarray(0, 4096).entries()) {
    if (byte !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < MIN_ZEROS || Math.min(even, odd) > 0) return null;
  return odd > 0 ? 'LE' : 'BE';
}

const lineOfByte = (bytes: Uint8Array, at: number): number =>
  bytes.subarray(0, at).reduce((line, byte) => (byte === LF ? line + 1 : line), 1);

/** Whether the bytes up to an end are text; with `partial`, the last character may be cut short. */
function isText(bytes: Uint8Array, end: number, partial: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: partial });
    return true;
  } catch {
    return false;
  }
}

/** Where the first character begins that is broken. */
function firstBrokenCharacter(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isText(bytes, middle, true)) good = middle;
    else bad = middle;
  }
  while (!isText(bytes, good, false)) good -= 1;
  return good;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text that reads well as GB18030 and hardly at all as UTF-8. */
function isGb18030(bytes: Uint8Array): boolean {
  const asUtf8 = new TextDecoder().decode(bytes);
  if (count(asUtf8, /\p{Script=Han}/gu) > count(asUtf8, /\uFFFD/g)) return false;
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  if (isGb18030(bytes)) return problem('file-gb18030', wholeFile(file), {});
  const at = firstBrokenCharacter(bytes);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return problem('file-not-utf8', atLine(file, lineOfByte(bytes, at)), { byte });
}

/** Reads UTF-8, with or without a byte order mark, which is left off. Any other encoding is refused by name. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const order = utf16Order(bytes);
  if (order) return { problem: problem('file-utf16', wholeFile(file), { order }) };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: problem('file-nul', atLine(file, lineOfByte(bytes, nul)), {}) };
  try {
    return { text: UTF8.decode(bytes) };
  } catch {
    return { problem: notUtf8(file, bytes) };
  }
}
