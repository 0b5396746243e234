/**
 * Why the text of a cell is not the value it should be. `rule` is a code of the problem catalogue
 * (`pipeline/problems`). Nothing is coerced: a text that is nearly right is refused, with the right
 * one as `suggestion`.
 */
export interface CellIssue {
  readonly rule: string;
  readonly suggestion?: string;
  readonly allowed?: readonly string[];
}

/** Says why a text is not a value, and ends its reading. */
export type Refuse = (issue: CellIssue) => never;

/** What a cell holds, for the dictionary, the templates and other readers of the schema. */
export interface CellForm {
  readonly kind: 'text' | 'code' | 'date' | 'integer' | 'decimal' | 'word';
  /** Several values, separated by semicolons. */
  readonly list?: true;
  /** The words of the vocabulary, in Chinese. */
  readonly allowed?: readonly string[];
  readonly pattern?: string;
}

/** Whether a cell may be left without a value, and how that is written. */
export type Presence = 'required' | 'optional' | 'orNone';

/** Turns a cell's text, never blank, into a value, or refuses it. */
export interface Read<T> {
  (text: string, refuse: Refuse): T;
  readonly form: CellForm;
}
