import Papa from 'papaparse';
import { parse, stringify } from 'yaml';
import { describeCell } from '../../src/domain/schema/cell.ts';
import type { Field } from '../../src/domain/schema/field.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { ALL_TABLES } from '../../src/domain/schema/tables.ts';
import type { Folder } from '../../src/pipeline/folder.ts';
import { privateIn } from '../../src/pipeline/private.ts';
import { columnReader } from '../../src/pipeline/read/cells.ts';
import { hiddenIn } from '../../src/pipeline/read/suspect.ts';
import { HOSTILE } from './values.ts';

/** Columns whose texts other rows, limits or the law tie down; all other free texts are anybody's. */
const TIED = new Set([
  'results.value',
  'results.limit',
  'results.standard',
  'limits.limit',
  'limits.standard',
  'credit.subject',
  'corrections.field',
  'corrections.before',
  'corrections.after',
  'watch-topics.words',
]);

/** Stands at the end of every text in an internal column, so that it is known wherever it leaks. */
export const INTERNAL = '〔内部〕';

/** A hostile text that has been put into a cell or a setting. */
export interface Planted {
  readonly text: string;
  /** `firms.name`, or the name of a file. */
  readonly where: string;
  readonly visibility: Field['visibility'];
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a text may stand anywhere in public. */
const isPublishable = (text: string): boolean =>
  text.trim() !== '' && privateIn(text, NONE).length === 0 && !text.includes('【');

/** Hostile texts that a column accepts, marked where it is internal. */
function acceptedBy(field: Field, hostile: readonly string[]): string[] {
  const read = columnReader(field);
  const mark = field.visibility === 'internal' ? INTERNAL : '';
  return hostile
    .map((text) => text.toWellFormed() + mark)
    .filter((text) => !text.includes('\0') && !/[;；\r]/.test(text) && isPublishable(text))
    .filter((text) => 'value' in read(text));
}

const freeColumns = (table: Table): [string, Field][] =>
  Object.entries(table.fields).filter(
    ([key, { cell }]) =>
      describeCell(cell).form.kind === 'text' &&
      !TIED.has(`${table.name}.${key}`) &&
      !table.key.includes(key),
  );

const rowsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace('\ufeff', '').trimEnd()).data;

/** The table with a hostile text in every free cell that holds something, but for those in `kept`. */
function plant(
  csv: string,
  table: Table,
  kept: ReadonlySet<string>,
  planted: Planted[],
  hostile: readonly string[],
): string {
  const start = planted.length;
  const [header = [], ...rows] = rowsOf(csv);
  for (const [key, field] of freeColumns(table)) {
    const column = header.indexOf(field.title.zh);
    const texts = acceptedBy(field, hostile);
    rows.forEach((row, i) => {
      const text = texts[(start + i) % texts.length];
      if (text === undefined || kept.has(row[column] ?? '')) return;
      row[column] = text;
      planted.push({ text, where: `${table.name}.${key}`, visibility: field.visibility });
    });
  }
  return `\ufeff${Papa.unparse([header, ...rows], { newline: '\n', quotes: true })}\n`;
}

/** Settings that are words for readers, by their keys. */
const WORDS = new Set(['zh', 'en', 'siteName']);

function plantSettings(
  yaml: string,
  file: string,
  planted: Planted[],
  hostile: readonly string[],
): string {
  const texts = hostile
    .map((text) => text.toWellFormed())
    .filter((text) => text.length < 4000 && !hiddenIn(text) && isPublishable(text));
  let next = planted.length;
  return stringify(
    parse(yaml, (key, value: unknown) => {
      if (typeof value !== 'string' || !WORDS.has(String(key))) return value;
      const text = texts[next++ % texts.length] ?? value;
      planted.push({ text, where: file, visibility: 'public' });
      return text;
    }),
  );
}

/** Cells that stay: blank ones, and those that a correction says have been corrected. */
async function keptIn(folder: Folder): Promise<ReadonlySet<string>> {
  const campaigns = (await folder.list('campaigns/')) ?? [];
  const corrected = campaigns.map(async (campaign) => {
    const bytes = await folder.read(`campaigns/${campaign}corrections.csv`);
    const [header = [], ...rows] = rowsOf(new TextDecoder().decode(bytes));
    return rows.map((row) => row[header.indexOf('更正后')] ?? '');
  });
  return new Set(['', '/', ...(await Promise.all(corrected)).flat()]);
}

/** A data folder with hostile texts wherever a text may stand; what was published before is forgotten. */
export async function hostileFolder(
  folder: Folder,
  hostile: readonly string[] = HOSTILE,
): Promise<{ folder: Folder; planted: Planted[] }> {
  const planted: Planted[] = [];
  const kept = await keptIn(folder);
  const tables = new Map(ALL_TABLES.map((table) => [`${table.name}.csv`, table]));
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return {
    planted,
    folder: {
      path: folder.path,
      list: async (below) =>
        (await folder.list(below))?.filter((name) => !name.endsWith('.lock.jsonl')) ?? null,
      async read(file) {
        const bytes = await folder.read(file);
        const table = tables.get(file.slice(file.lastIndexOf('/') + 1));
        if (table) {
          return encoder.encode(plant(decoder.decode(bytes), table, kept, planted, hostile));
        }
        if (!file.endsWith('.yaml')) return bytes;
        return encoder.encode(plantSettings(decoder.decode(bytes), file, planted, hostile));
      },
    },
  };
}
