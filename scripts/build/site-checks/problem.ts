/** Something wrong with the built site. */
export interface SiteProblem {
  readonly rule: string;
  /** Path inside the output folder, with `/`. */
  readonly file: string;
  readonly zh: string;
  readonly en: string;
  /** Worth mending in the program, and no reason to hold back what the data rightly says. */
  readonly isWarning?: true;
}

/** One line a problem, grouped by file, in the order of the paths. */
export function describe(problems: readonly SiteProblem[]): string[] {
  const byPlace = (a: SiteProblem, b: SiteProblem) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.rule < b.rule ? -1 : 1;
  return problems
    .toSorted(byPlace)
    .flatMap(({ rule, file, zh, en }, index, sorted) => [
      ...(file === sorted[index - 1]?.file ? [] : [file]),
      `  ${rule}  ${zh} ${en}`,
    ]);
}
