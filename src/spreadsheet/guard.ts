/** What a spreadsheet would take for a formula, or a text that a guard has been put before. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
const NUMBER = /^[-+]?\d+(\.\d+)?$/;

/** The text for a CSV file, with an apostrophe before what would be run as a formula. */
export const guarded = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** The text that {@link guarded} wrote. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
