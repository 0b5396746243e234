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

/**
 * Finds where records came from. Tables are gone through when they are needed, short ones first: of sound data a few
 * records are asked for, and of millions of rows nobody needs to know each.
 */
function originFinder(input: Input): (record: object) => Origin | undefined {
  const origins = new Map<object, Origin>();
  const { reads, settings } = sourcesOf(input);
  for (const file of settings) if (file?.settings) origins.set(file.settings, { settings: file });
  for (const read of reads) origins.set(read.records, { read, row: null });
  const rest = reads.toSorted((a, b) => b.records.length - a.records.length);
  return (record) => {
    while (!origins.has(record)) {
      const read = rest.pop();
      if (!read) return undefined;
      read.records.forEach((one, i) => origins.set(one, { read, row: read.rows[i] ?? null }));
    }
    return origins.get(record);
  };
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
  const title = sheet.cells(header.row ?? 0)[column] ?? null;
  const place = cellPlace(sheet, origin.row, column, title);
  return { place, value: sheet.cells(origin.row)[column] ?? null };
}

function earlierDetails(origin: Origin | undefined) {
  if (!origin) return {};
  const { file, line } = placeOf(origin, null).place;
  return { first: ` ${file} 第 ${line} 行`, firstEn: `line ${line} of ${file}` };
}

/** Finds the row that a record came from, as a place in its file. */
export function placeFinder(input: Input): (record: object) => Place {
  const originOf = originFinder(input);
  return (record) => {
    const origin = originOf(record);
    if (!origin) throw new Error('The record is not of this input');
    return placeOf(origin, null).place;
  };
}

/** Turns findings into problems: finds the file, line, column and cell of the record that each is about. */
export function locator(input: Input): (finding: Finding) => Problem {
  const originOf = originFinder(input);
  return ({ rule, record, field, details, value, earlier }) => {
    const origin = originOf(record);
    if (!origin) throw new Error(`${rule}: the record is not of this input`);
    const found = placeOf(origin, field);
    const also = earlier ? earlierDetails(originOf(earlier)) : {};
    return word(rule, found.place, { ...details, ...also }, value ?? found.value);
  };
}
