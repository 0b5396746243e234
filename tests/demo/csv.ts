import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A row by its Chinese column titles. */
export type Cells = Readonly<Record<string, string>>;

export const DATA = 'data';
export const CAMPAIGN = 'campaigns/2021-six-categories';
export const EARLIER = 'campaigns/2020-five-categories';

/** Reads a CSV file as anybody else would: by its header, without the schema. */
export function csv(folder: string, name: string): readonly Cells[] {
  const text = readFileSync(join(folder, `${name}.csv`), 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return data;
}

export const campaignCsv = (name: string, campaign = CAMPAIGN): readonly Cells[] =>
  csv(join(DATA, campaign), name);

export const column = (rows: readonly Cells[], title: string): string[] =>
  rows.map((row) => row[title] ?? '');

export const distinct = (values: readonly string[]): number => new Set(values).size;
