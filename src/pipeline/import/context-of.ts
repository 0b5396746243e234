import type { Category, Food, Item, Region } from '../../domain/schema/tables.ts';
import type { Input, TableReads } from '../read/input.ts';
import type { TableRead } from '../read/table.ts';
import type { ImportContext } from './records/context.ts';
import { IMPORTED_TABLES, type ImportedTable, type Row } from './records/rows.ts';

/** The rows of a file as texts by English key, whether or not they pass the checks. */
function rowsOf({ sheet, header }: TableRead): Row[] {
  const columns = [...header.columns];
  const top = header.row ?? Infinity;
  const found: Row[] = [];
  let row = 0;
  for (const cells of sheet.rows()) {
    if (row > top && cells.some((text) => text.trim() !== '')) {
      found.push(Object.fromEntries(columns.map(([key, column]) => [key, cells[column] ?? ''])));
    }
    row += 1;
  }
  return found;
}

const records = <T>(tables: TableReads, name: string): readonly T[] =>
  (tables[name]?.records ?? []) as readonly T[];

/** Files to which rows can not be added, because their headers are not what they should be. */
export function brokenTables(input: Input, campaign: string): string[] {
  const own = input.campaigns.find(({ id }) => id === campaign);
  return IMPORTED_TABLES.map((name) => (name === 'firms' ? input.tables : own?.tables)?.[name])
    .filter((read) => read !== undefined)
    .filter(({ header, table }) => header.columns.size < Object.keys(table.fields).length)
    .map(({ sheet }) => sheet.file);
}

/** What an import has to know of the data there is; `null` where there is no such campaign. */
export function importContext(input: Input, campaign: string): ImportContext | null {
  const own = input.campaigns.find(({ id }) => id === campaign);
  if (!own) return null;
  const others = input.campaigns.filter(({ id }) => id !== campaign);
  const elsewhere = (table: ImportedTable, key: string): ReadonlySet<string> =>
    new Set(
      others.flatMap(({ tables }) => {
        const read = tables[table];
        return read ? rowsOf(read).map((row) => row[key] ?? '') : [];
      }),
    );
  const existing = (name: ImportedTable): Row[] => {
    const read = (name === 'firms' ? input.tables : own.tables)[name];
    return read ? rowsOf(read) : [];
  };
  const from = own.settings?.settings?.window.from ?? '';
  return {
    campaign,
    existing: {
      firms: existing('firms'),
      samples: existing('samples'),
      results: existing('results'),
      notices: existing('notices'),
    },
    samplesElsewhere: elsewhere('samples', 'sample'),
    noticesElsewhere: elsewhere('notices', 'id'),
    regions: records<Region>(input.tables, 'regions'),
    categories: records<Category>(input.tables, 'categories'),
    foods: records<Food>(input.tables, 'foods'),
    items: records<Item>(input.tables, 'items'),
    year: from.slice(0, 4) || /\d{4}/.exec(campaign)?.[0] || '0000',
  };
}
