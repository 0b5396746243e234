import { decode } from '../read/decode.ts';

/** The text of a file, and by which name the encoding goes in which it was saved. */
export interface Known {
  readonly text: string;
  readonly encoding: string;
}

const ENCODINGS: Readonly<Record<string, readonly [label: string, name: string]>> = {
  'file-gb18030': ['gb18030', 'GB18030（GBK）'],
  'file-utf16': ['utf-16le', 'UTF-16'],
};

const isBigEndian = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0);

/** Reads a file in the encodings that spreadsheets save by default; `null` for any other. */
export function readAny(file: string, bytes: Uint8Array): Known | null {
  const decoded = decode(file, bytes);
  if ('text' in decoded) return { text: decoded.text, encoding: 'UTF-8' };
  const [label, encoding] = ENCODINGS[decoded.problem.rule] ?? [];
  if (label === undefined || encoding === undefined) return null;
  const used = label === 'utf-16le' && isBigEndian(bytes) ? 'utf-16be' : label;
  try {
    return { text: new TextDecoder(used, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
