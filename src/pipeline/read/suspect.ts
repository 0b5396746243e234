import type { Details } from '../problems/catalogue/entry.ts';

/** Characters that are not seen: controls (but for line ends), marks of direction, and those without width. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** All that Unicode says is not drawn, a blank of Braille, and what is no character at all. */
const ZERO_WIDTH = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;
/** Radicals and compatibility characters, which look like an ideograph that has a code of its own. */
const LOOKALIKE =
  /[\u2e80-\u2fdf\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** Characters in a cell. Ten times as many as the longest that is known; it bounds the work of every later step. */
const MOST = 4000;

const EXCEL_ERROR =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;
/** A leading `-` is a formula only where it calls or pipes; alone it is an official sign for "none". */
const FORMULA = /^(?:[=+@]|-.*[(!|])/s;

/** One test for all of the above, cheap enough for every cell. */
const SUSPECT =
  /^[\s=+@#-]|\s$|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u2066-\u2069\u2800\u2e80-\u2fdf\uf900-\ufaff\ufff9-\ufffb\u{2f800}-\u{2fa1f}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** Why a cell's text can not be what somebody meant to write. */
export interface Suspicion {
  readonly rule:
    | 'cell-control'
    | 'cell-bidi'
    | 'cell-zero-width'
    | 'cell-lookalike'
    | 'cell-long'
    | 'cell-space'
    | 'cell-excel-error'
    | 'cell-formula';
  readonly details: Details;
}

const nameOf = (found: string): string =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with common characters in place of those that only look like them. */
const common = (text: string): string => text.replace(LOOKALIKE, (c) => c.normalize('NFKC'));

function examine(text: string): Suspicion | null {
  const hidden = [
    ['cell-control', CONTROL],
    ['cell-bidi', BIDI],
    ['cell-zero-width', ZERO_WIDTH],
  ] as const;
  for (const [rule, pattern] of hidden) {
    const found = pattern.exec(text);
    if (found) return { rule, details: { character: nameOf(found[0]) } };
  }
  const [alike] = text.match(LOOKALIKE) ?? [];
  if (alike) {
    const written = common(text);
    const suggestion = written.search(LOOKALIKE) === -1 ? written : '';
    return { rule: 'cell-lookalike', details: { character: nameOf(alike), suggestion } };
  }
  if (text !== text.trim()) return { rule: 'cell-space', details: { suggestion: text.trim() } };
  if (EXCEL_ERROR.test(text)) return { rule: 'cell-excel-error', details: {} };
  return FORMULA.test(text) ? { rule: 'cell-formula', details: {} } : null;
}

/** The first character of a text that is not seen or turns the text around, and its name; `null` for nearly all. */
export function hiddenIn(
  text: string,
): { readonly index: number; readonly character: string } | null {
  const [first] = [CONTROL, BIDI, ZERO_WIDTH]
    .flatMap((pattern) => pattern.exec(text) ?? [])
    .map((found) => text.indexOf(found))
    .toSorted((a, b) => a - b);
  return first === undefined ? null : { index: first, character: nameOf(text.slice(first)) };
}

/** Nearly all texts are letters, digits and Han characters, which never are; this is told most quickly. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]+$/;

/** What is suspicious about a cell's text whatever its column; `null` for nearly all. */
export function suspicionOf(text: string): Suspicion | null {
  if (text.length > MOST) return { rule: 'cell-long', details: { found: text.length, most: MOST } };
  return PLAIN.test(text) || !SUSPECT.test(text) ? null : examine(text);
}
