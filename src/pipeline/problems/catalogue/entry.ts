import type { Bilingual } from '../../../domain/schema/field.ts';
import type { Severity } from '../problem.ts';

/** What a wording is filled with. */
export type Details = Readonly<Record<string, string | number>>;

/** Known of every problem: what stands in the cell and the header above it; blank where there is no cell. */
export interface CellContext {
  readonly value: string;
  readonly column: string;
}

/** What is wrong and why it matters; then what to type or click. */
export type Wording<D> = (details: D & CellContext) => readonly [message: string, fix: string];

/** A rule as the catalogue knows it. */
export interface Entry<D extends Details = Details> {
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Fills the wordings on the help page; its keys are the details that the rule needs. */
  readonly example: D;
  readonly zh: Wording<D>;
  readonly en: Wording<D>;
}

const declare =
  (severity: Severity) =>
  <D extends Details>(
    [zh, en]: readonly [string, string],
    example: D,
    chinese: Wording<NoInfer<D>>,
    english: Wording<NoInfer<D>>,
  ): Entry<D> => ({ severity, title: { zh, en }, example, zh: chinese, en: english });

/** A rule that stops publication. */
export const error = declare('error');

/** A rule that asks for a second look. */
export const warning = declare('warning');

/** A clause with the nearest right word, or nothing where none is near. */
export const didYouMean = (nearest: string | number): string =>
  nearest === '' ? '' : `是不是要写“${nearest}”？`;

export const didYouMeanEn = (nearest: string | number): string =>
  nearest === '' ? '' : ` Did you mean “${nearest}”?`;
