/** Upright bars, of which every table has another: they stand between item, result and limit and in no text of theirs. */
export const BAR = /(?:║|‖|∥|｜|\|\||\||¦|┃|│|▏|丨|︱)/;

/** Whether a cell holds several things with bars between. A single bar may be a slip at an end. */
export const hasBars = (text: string): boolean => /[║‖∥｜¦┃│▏︱]|\|\||\S[|丨]\S/.test(text);
