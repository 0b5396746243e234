import { z } from 'zod';
import type { Bilingual, Field } from './field.ts';

/** Where a table lives: `reference/` and `site` tables once, `campaign` tables in each campaign's folder. */
export type TablePlace = 'reference' | 'site' | 'campaign';

export type Fields = Readonly<Record<string, Field>>;

/** A CSV file: one kind of fact, one fact a row. */
export interface Table<F extends Fields = Fields> {
  /** Name in code and of the file: `samples` is `samples.csv`. */
  readonly name: string;
  readonly place: TablePlace;
  readonly title: Bilingual;
  readonly meaning: Bilingual;
  /** Fields whose values together occur once; empty where a row may be repeated. */
  readonly key: readonly (keyof F & string)[];
  readonly fields: F;
  /** Turns a row of cell texts, by English key, into a record. */
  readonly row: z.ZodObject<{ [K in keyof F]: F[K]['cell'] }>;
}

/** The record that a row of the table becomes. */
export type RowOf<T> =
  T extends Table<infer F> ? { readonly [K in keyof F]: z.output<F[K]['cell']> } : never;

/** Declares a table; see {@link Table} for the parts. */
export function defineTable<const F extends Fields>(
  name: string,
  place: TablePlace,
  title: readonly [zh: string, en: string],
  meaning: readonly [zh: string, en: string],
  key: readonly (keyof F & string)[],
  fields: F,
): Table<F> {
  const cells = Object.fromEntries(Object.entries(fields).map(([k, f]) => [k, f.cell]));
  return Object.freeze({
    name,
    place,
    title: { zh: title[0], en: title[1] },
    meaning: { zh: meaning[0], en: meaning[1] },
    key,
    fields,
    row: z.object(cells) as Table<F>['row'],
  });
}
