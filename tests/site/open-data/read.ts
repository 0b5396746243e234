import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { inject } from 'vitest';

const folder = inject('siteFolder');

export const fileOf = (path: string): Buffer => readFileSync(join(folder, path));
export const textOf = (path: string): string => fileOf(path).toString('utf8');
export const jsonOf = <T>(path: string): T => JSON.parse(textOf(path)) as T;

/** Cells of a CSV file, header first, by a reader that this project does not write with. */
export const csvOf = (path: string): string[][] => parse(fileOf(path), { bom: true });

/** Cells of the only sheet of a workbook, by a reader that this project does not write with. */
export function workbookOf(path: string): string[][] {
  const { SheetNames, Sheets } = XLSX.read(fileOf(path));
  const [name = ''] = SheetNames;
  const sheet = Sheets[name];
  if (!sheet) throw new Error(`${path} has no sheet`);
  return XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', raw: true });
}

const END_OF_ARCHIVE = 0x06054b50;
const DEFLATED = 8;

/** Files of an archive by name, by its central directory alone; the program that packs it is not asked. */
export function archiveOf(path: string): ReadonlyMap<string, Buffer> {
  const bytes = fileOf(path);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END_OF_ARCHIVE) throw new Error(`${path} is no archive`);
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const place = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    const content = bytes.subarray(start, start + packed);
    files.set(name, method === DEFLATED ? inflateRawSync(content) : content);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
