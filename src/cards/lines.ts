/** Width of a text, in the unit of the lines. */
export type WidthOf = (text: string) => number;

/** What may not begin a line. */
const CLOSING = /^[\s\p{Pe}\p{Pf}\p{Po}]/u;
/** After what no line may end. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** The parts of a title, each with the mark at its end. */
const clausesOf = (text: string): string[] => text.split(/(?<=[，：；。？！,:;?!]\s*)(?=\S)/u);

/** Words, with their punctuation. */
function wordsOf(text: string, language: string): string[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const pieces: string[] = [];
  for (const { segment } of words) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}

function filled(pieces: readonly string[], width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

const STEP = 0.97;

/**
 * Breaks a text between its clauses, or where one is wider than the line between words, into as few
 * lines as the width allows, and then makes them as even as that allows, so that no character is left
 * alone on the last. A single word wider than the line stands out.
 */
export function balancedLines(
  text: string,
  language: string,
  width: number,
  widthOf: WidthOf,
): readonly string[] {
  const clauses = clausesOf(text);
  const isWide = clauses.some((clause) => widthOf(clause.trimEnd()) > width);
  const pieces = isWide ? wordsOf(text, language) : clauses;
  let lines = filled(pieces, width, widthOf);
  for (let narrower = width * STEP; narrower > 0; narrower *= STEP) {
    const next = filled(pieces, narrower, widthOf);
    if (next.length > lines.length || next.some((line) => widthOf(line) > narrower)) break;
    lines = next;
  }
  return lines;
}
