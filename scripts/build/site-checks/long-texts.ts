import { StringDecoder } from 'node:string_decoder';

/** Bytes, piece by piece. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** So many characters are looked at together. */
const PART = 1 << 22;

/**
 * The text that bytes are, in parts of whole lines. Each part begins with lines of the one before, of more than so many
 * characters in all: what is no longer than that stands whole in one of them, and what stands around it too.
 */
export async function* partsOf(pieces: Pieces, again: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let text = '';
  for await (const piece of pieces) {
    const more = decoder.write(piece);
    text += more;
    // A workbook is one long line; to look through all of it again for each piece would take long.
    if (text.length < PART || !more.includes('\n')) continue;
    const end = text.lastIndexOf('\n') + 1;
    const last = end - 2 - again;
    const from = last > 0 ? text.lastIndexOf('\n', last) + 1 : 0;
    if (from === 0) continue;
    yield text.slice(0, end);
    text = text.slice(from);
  }
  yield text + decoder.end();
}
