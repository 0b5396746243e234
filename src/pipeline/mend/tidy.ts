const [COMMA, QUOTE, CR, LF] = [0x2c, 0x22, 0x0d, 0x0a];

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Bytes that may stand between two line ends of a row that holds nothing. */
const BLANK: ReadonlySet<number | undefined> = new Set([COMMA, QUOTE, 0x20, 0x09]);

/** Whether the last row holds something. */
function endsWithContent(bytes: Uint8Array): boolean {
  let at = bytes.length - 2;
  while (BLANK.has(bytes[at])) at -= 1;
  return bytes[at] !== LF;
}

/**
 * Whether a file surely has the form of a table: UTF-8 with one mark, LF alone, a header that ends in a title, a last
 * row that holds something. Of any other nothing is said.
 */
export function isTidy(bytes: Uint8Array): boolean {
  const isMarked = MARK.every((byte, place) => bytes[place] === byte);
  const isMarkedTwice = MARK.every((byte, place) => bytes[MARK.length + place] === byte);
  if (!isMarked || isMarkedTwice || bytes.includes(CR) || bytes.at(-1) !== LF) return false;
  const header = bytes[bytes.indexOf(LF) - 1];
  return header !== COMMA && header !== QUOTE && endsWithContent(bytes);
}
