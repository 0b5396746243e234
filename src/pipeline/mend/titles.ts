import type { Field } from '../../domain/schema/field.ts';
import type { Table } from '../../domain/schema/table.ts';
import type { Written } from './written.ts';

/** A column whose field is known, by the title it should have. */
interface Titled {
  readonly title: string;
  readonly field: Field;
}

/** The header's row, or -1, and the field of each column; `null` for a column that is unknown or occurs twice. */
export interface Titles {
  readonly header: number;
  readonly titles: readonly (Titled | null)[];
}

/** Rows in which a header is looked for. */
const SEARCHED = 20;

/** Finds the header by its titles, spaces around them aside. */
export function describeTitles(rows: readonly (readonly Written[])[], table: Table): Titles {
  const fields = new Map(Object.values(table.fields).map((field) => [field.title.zh, field]));
  const knownIn = (row: readonly Written[]) =>
    row.filter(({ text }) => fields.has(text.trim())).length;
  const scores = rows.slice(0, SEARCHED).map(knownIn);
  const best = Math.max(0, ...scores);
  const header = best >= Math.min(2, fields.size) ? scores.indexOf(best) : -1;
  const names = (rows[header] ?? []).map(({ text }) => text.trim());
  const titles = names.map((title): Titled | null => {
    const field = fields.get(title);
    return field && names.indexOf(title) === names.lastIndexOf(title) ? { title, field } : null;
  });
  return { header, titles };
}
