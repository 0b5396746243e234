import { z } from 'zod';
import { describeCell } from './cell.ts';
import { ALL_TABLES } from './tables.ts';
import type { Table } from './table.ts';

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** A table as plain data: the dictionary page, and later templates and metadata, are made of it. */
export const dictionaryEntry = z.object({
  id: z.string(),
  place: z.enum(['reference', 'site', 'campaign']),
  title: bilingual,
  meaning: bilingual,
  /** Headers of the columns that identify a row. */
  key: z.array(z.string()),
  fields: z.array(
    z.object({
      key: z.string(),
      title: bilingual,
      meaning: bilingual,
      unit: bilingual.optional(),
      example: z.string(),
      visibility: z.enum(['public', 'internal']),
      source: z.string(),
      refersTo: z.object({ table: z.string(), field: z.string() }).optional(),
      presence: z.enum(['required', 'optional', 'orNone']),
      kind: z.enum(['text', 'code', 'date', 'integer', 'decimal', 'word']),
      list: z.boolean(),
      allowed: z.array(z.string()).optional(),
    }),
  ),
});

export type DictionaryEntry = z.output<typeof dictionaryEntry>;

function entryOf(table: Table): DictionaryEntry {
  return {
    id: table.name,
    place: table.place,
    title: table.title,
    meaning: table.meaning,
    key: table.key.map((key) => table.fields[key]?.title.zh ?? key),
    fields: Object.entries(table.fields).map(([key, { cell, refersTo, unit, ...documented }]) => {
      const { form, presence } = describeCell(cell);
      return {
        key,
        ...documented,
        ...(unit && { unit }),
        ...(refersTo && { refersTo }),
        presence,
        kind: form.kind,
        list: form.list ?? false,
        ...(form.allowed && { allowed: [...form.allowed] }),
      };
    }),
  };
}

/** Every table and field, in the order of the files' columns. */
export const dictionaryEntries = (): DictionaryEntry[] => ALL_TABLES.map(entryOf);
