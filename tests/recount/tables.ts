import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a CSV file: the cell under a Chinese header. A cell that says "none" is blank. */
export type Row = (header: string) => string;

const isNone = (cell: string): boolean => cell === '/' || cell === '-' || cell === '--';

function readTable(name: string): Row[] {
  const files = globSync(`data/${name}.csv`).toSorted();
  if (files.length === 0) throw new Error(`data/${name}.csv does not exist.`);
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    return parsed.data.map((row) => (header: string) => {
      const cell = row[header];
      if (cell === undefined) throw new Error(`${file} has no column ${header}.`);
      return isNone(cell) ? '' : cell;
    });
  });
}

/** Tables read so far: the files do not change during a run. */
const known = new Map<string, readonly Row[]>();

/**
 * The rows of a table of the demo data, read with nothing of the project's own code, so that what the
 * site says can be compared with it. `*` stands for every campaign.
 */
export function table(name: string): readonly Row[] {
  const rows = known.get(name) ?? readTable(name);
  known.set(name, rows);
  return rows;
}
