import type { z } from 'zod';

/** A text in both languages of the site; Chinese is the one that counts. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Only `public` fields may reach the published site. */
export type Visibility = 'public' | 'internal';

/** Names a column of another table whose values this column must repeat. */
export interface Reference {
  readonly table: string;
  readonly field: string;
}

/** What a person must know of a column. The data dictionary, the templates and the messages are made of it. */
export interface FieldMeta {
  /** Column header in the CSV file: the official Chinese name. */
  readonly title: Bilingual;
  readonly meaning: Bilingual;
  readonly unit?: Bilingual;
  /** A valid cell, as a person would write it. */
  readonly example: string;
  readonly visibility: Visibility;
  /** Where the field comes from: an official table, a law, or this project. */
  readonly source: string;
  readonly refersTo?: Reference;
}

/** A column: its documentation, and the Zod schema that turns the cell's text into a value. */
export interface Field<Cell extends z.ZodType = z.ZodType> extends FieldMeta {
  readonly cell: Cell;
}

interface FieldOptions {
  readonly means: readonly [zh: string, en: string];
  readonly example: string;
  readonly source?: string;
  readonly unit?: readonly [zh: string, en: string];
  readonly internal?: true;
  readonly refersTo?: readonly [table: string, field: string];
}

const bilingual = ([zh, en]: readonly [string, string]): Bilingual => ({ zh, en });

/** Declares a column. Without `source`, the field is this project's own. */
export function field<Cell extends z.ZodType>(
  zh: string,
  en: string,
  cell: Cell,
  options: FieldOptions,
): Field<Cell> {
  return Object.freeze({
    title: { zh, en },
    meaning: bilingual(options.means),
    ...(options.unit && { unit: bilingual(options.unit) }),
    example: options.example,
    visibility: options.internal ? 'internal' : 'public',
    source: options.source ?? 'Tongbao',
    ...(options.refersTo && {
      refersTo: { table: options.refersTo[0], field: options.refersTo[1] },
    }),
    cell,
  });
}
