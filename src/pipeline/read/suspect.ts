/** Characters that are not seen: controls (but for line ends), marks of direction, and those without width. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff]/;

const EXCEL_ERROR =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;
/** A leading `-` is a formula only where it calls or pipes; alone it is an official sign for "none". */
const FORMULA = /^(?:[=+@]|-.*[(!|])/s;

/** One test for all of the above, cheap enough for every cell. */
const SUSPECT =
  /^[\s=+@#-]|\s$|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** Why a cell's text can not be what somebody meant to write. */
export interface Suspicion {
  readonly rule:
    | 'cell-control'
    | 'cell-bidi'
    | 'cell-zero-width'
    | 'cell-space'
    | 'cell-excel-error'
    | 'cell-formula';
  readonly details: { readonly character: string; readonly suggestion: string };
}

function suspicion(rule: Suspicion['rule'], text: string, found = ''): Suspicion {
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { rule, details: { character: code ? `U+${code}` : '', suggestion: text.trim() } };
}

function examine(text: string): Suspicion | null {
  const hidden = [
    ['cell-control', CONTROL],
    ['cell-bidi', BIDI],
    ['cell-zero-width', ZERO_WIDTH],
  ] as const;
  for (const [rule, pattern] of hidden) {
    const found = pattern.exec(text);
    if (found) return suspicion(rule, text, found[0]);
  }
  if (text !== text.trim()) return suspicion('cell-space', text);
  if (EXCEL_ERROR.test(text)) return suspicion('cell-excel-error', text);
  return FORMULA.test(text) ? suspicion('cell-formula', text) : null;
}

/** What is suspicious about a cell's text whatever its column; `null` for nearly all. */
export const suspicionOf = (text: string): Suspicion | null =>
  SUSPECT.test(text) ? examine(text) : null;
