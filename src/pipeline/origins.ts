import { wholeFile, word, type Finding, type Place, type Problem } from './problems/problem.ts';
import type { Input } from './read/input.ts';
import type { SettingsRead } from './read/settings.ts';
import { cellPlace, rowPlace } from './read/sheet.ts';
import type { TableRead } from './read/table.ts';

/** Where a record came from: a row of a table, a whole table, or a YAML file. */
type Origin =
  | { readonly read: TableRead; readonly row: number | null }
  | { readonly settings: SettingsRead<unknown> };

/** Tables and settings of an input. */
const sourcesOf = ({ site, tables, campaigns }: Input) => ({
  reads: [tables, ...campaigns.map((campaign) => campaign.tables)].flatMap((t) => Object.values(t)),
  settings: [site, ...campaigns.map((campaign) => campaign.settings)],
});

function indexOrigins(input: Input): ReadonlyMap<object, Origin> {
  const origins = new Map<object, Origin>();
  const { reads, settings } = sourcesOf(input);
  for (const read of reads) {
    origins.set(read.records, { read, row: null });
    read.records.forEach((record, i) => origins.set(record, { read, row: read.rows[i] ?? null }));
  }
  for (const file of settings) if (file?.settings) origins.set(file.settings, { settings: file });
  return origins;
}

const pathOf = (field: string | null) => (field === null ? [] : field.split('.'));

function placeOf(origin: Origin, field: string | null): { place: Place; value: string | null } {
  if ('settings' in origin) {
    const { document } = origin.settings;
    return { place: document.placeOf(pathOf(field)), value: document.textOf(pathOf(field)) };
  }
  const { sheet, header } = origin.read;
  if (origin.row === null) return { place: wholeFile(sheet.file), value: null };
  const column = field === null ? undefined : header.columns.get(field);
  if (column === undefined) return { place: rowPlace(sheet, origin.row), value: null };
  const title = sheet.rows[header.row ?? 0]?.[column] ?? null;
  const place = cellPlace(sheet, origin.row, column, title);
  return { place, value: sheet.rows[origin.row]?.[column] ?? null };
}

function earlierDetails(origin: Origin | undefined) {
  if (!origin) return {};
  const { file, line } = placeOf(origin, null).place;
  return { first: ` ${file} 第 ${line} 行`, firstEn: `line ${line} of ${file}` };
}

/** Finds the row that a record came from, as a place in its file. */
export function placeFinder(input: Input): (record: object) => Place {
  const origins = indexOrigins(input);
  return (record) => {
    const origin = origins.get(record);
    if (!origin) throw new Error('The record is not of this input');
    return placeOf(origin, null).place;
  };
}

/** Turns findings into problems: finds the file, line, column and cell of the record that each is about. */
export function locator(input: Input): (finding: Finding) => Problem {
  let origins: ReadonlyMap<object, Origin> | undefined;
  return ({ rule, record, field, details, value, earlier }) => {
    origins ??= indexOrigins(input);
    const origin = origins.get(record);
    if (!origin) throw new Error(`${rule}: the record is not of this input`);
    const found = placeOf(origin, field);
    const also = earlier ? earlierDetails(origins.get(earlier)) : {};
    return word(rule, found.place, { ...details, ...also }, value ?? found.value);
  };
}
