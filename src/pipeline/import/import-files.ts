import type { Grid } from '../../spreadsheet/grid.ts';
import { readSpreadsheet } from '../../spreadsheet/read.ts';
import { findHeader, type FoundHeader } from './header/find.ts';
import { recordBook, refusalsOf, type RecordBook } from './records/build.ts';
import type { ImportContext } from './records/context.ts';
import type { RowsByTable } from './records/rows.ts';
import { said, type Said } from './said.ts';
import type { Columns } from './table/assign.ts';
import type { Entry, Guess, Refusal } from './table/entry.ts';
import { isOtherGoods, speaksOfFood, titlesFood, titlesOtherGoods } from './table/food.ts';
import { readTable, type TableOfEntries } from './table/read-table.ts';

/** A file as given on the command line. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of one sheet; rows in = out + present + refused. */
export interface SheetOutcome {
  readonly sheet: string | null;
  /** First row of the header, from 1; `null` where none was found. */
  readonly header: number | null;
  readonly columns: Columns | null;
  readonly rows: {
    readonly in: number;
    readonly out: number;
    readonly present: number;
    readonly refused: number;
  };
  readonly batches: number;
  /** Why nothing of the sheet was taken. */
  readonly refusedWhole: Said | null;
  readonly refused: readonly Refusal[];
  readonly guesses: readonly Guess[];
  readonly passedOver: TableOfEntries['passedOver'];
}

export interface FileOutcome {
  readonly file: string;
  /** Encoding and separator, or the kind of workbook; `null` where it can not be read. */
  readonly form: string | null;
  readonly unreadable: Said | null;
  readonly sheets: readonly SheetOutcome[];
  /** Sheets that hold no table. */
  readonly covers: readonly string[];
}

export interface Imported {
  readonly files: readonly FileOutcome[];
  readonly added: RowsByTable;
}

const isFilled = (cells: readonly string[]): boolean => cells.some((text) => text.trim() !== '');

/** A sheet of which nothing is taken: each row below the header is refused for the same reason. */
function refuseWhole(
  grid: Grid,
  header: FoundHeader | null,
  columns: Columns | null,
  why: Said,
): SheetOutcome {
  const from = header?.below ?? 0;
  const refused = grid.rows.slice(from).flatMap((cells, i): Refusal[] => {
    if (!isFilled(cells)) return [];
    const value = cells
      .filter((text) => text.trim() !== '')
      .join(',')
      .slice(0, 80);
    return [{ spot: { row: from + i + 1, column: null, value }, why }];
  });
  return {
    sheet: grid.name,
    header: header ? header.top + 1 : null,
    columns,
    rows: { in: refused.length, out: 0, present: 0, refused: refused.length },
    batches: 0,
    refusedWhole: why,
    refused,
    guesses: [],
    passedOver: [],
  };
}

const NO_HEADER = said(
  '找不到表头。表头要有食品名称、不合格项目、被抽样单位名称这样的列名。',
  'No header was found: it needs names of columns such as 食品名称, 不合格项目, 被抽样单位名称.',
);
const OTHER_GOODS = said('不是食品，不导入', 'not about food');
const NOT_FOOD = said(
  '看不出这张表与食品有关，不导入。确是食品的，请在表头上方加一行写明“食品”的标题。',
  'Nothing says that the table is about food. If it is, add a title above it that says 食品.',
);
const ROW_NOT_FOOD = said(
  '看不出是食品，不导入。确是食品的，请在表头上方加一行写明“食品”的标题。',
  'Nothing says that it is food. If it is, add a title above the table that says 食品.',
);
const FOLLOW_UP = said(
  '这是核查处置表，没有检验结果。请把处置情况记入该批次的 cases.csv、events.csv 和 penalties.csv。',
  'A table of follow-up without results. Enter it in cases.csv, events.csv and penalties.csv of the batch.',
);

const isOther = ({ texts, findings }: Entry): boolean =>
  isOtherGoods(texts.get('product') ?? '', texts.get('category') ?? '', findings);

const saysFood = ({ texts, findings }: Entry): boolean =>
  speaksOfFood(texts.get('product') ?? '', findings);

/** Why nothing of a table can be taken; `null` if it can. */
function unfit(titles: string, { columns, entries }: TableOfEntries): Said | null {
  if (titlesOtherGoods(titles) || (entries.length > 0 && entries.every(isOther))) {
    return OTHER_GOODS;
  }
  const isFood = (entry: Entry): boolean => titlesFood(titles) || saysFood(entry);
  if (entries.length > 0 && !entries.some(isFood)) return NOT_FOOD;
  const tells = (['findings', 'value', 'limit'] as const).some((column) => columns.of.has(column));
  return columns.of.has('disposal') && !tells ? FOLLOW_UP : null;
}

const lines = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { rows }) => sum + rows.length, 0);

function importSheet(grid: Grid, fileName: string, book: RecordBook): SheetOutcome {
  const header = findHeader(grid);
  if (!header) return refuseWhole(grid, null, null, NO_HEADER);
  const table = readTable(grid, header);
  const above = grid.rows.slice(0, header.top).flat().join(' ');
  const names = header.heads.map((head) => head.header).join(' ');
  const titles = `${above} ${grid.name ?? ''} ${names}`;
  const why = unfit(titles, table);
  if (why) return refuseWhole(grid, header, table.columns, why);
  const isOfFailures = /不合格|不符合|超标|問題|问题/.test(`${titles} ${fileName}`);
  const [out, present, refused, guesses]: [Entry[], Entry[], Refusal[], Guess[]] = [
    [],
    [],
    [...table.refused],
    [...table.guesses],
  ];
  for (const entry of table.entries) {
    const isFood = titlesFood(titles) || saysFood(entry);
    if (!isFood || isOther(entry)) {
      refused.push(...refusalsOf(entry, isFood ? OTHER_GOODS : ROW_NOT_FOOD));
      continue;
    }
    const { fate, guesses: made } = book.take(entry, table.columns, isOfFailures);
    guesses.push(...made);
    if (fate.kind === 'added') out.push(entry);
    else if (fate.kind === 'present') present.push(entry);
    else refused.push(...refusalsOf(entry, fate.why));
  }
  const rows = { out: lines(out), present: lines(present), refused: refused.length };
  const counted = grid.rows.slice(header.below).filter(isFilled).length - table.passedOver.length;
  if (counted !== rows.out + rows.present + rows.refused) {
    throw new Error(`${fileName}: ${counted} rows in, but ${JSON.stringify(rows)}`);
  }
  return {
    sheet: grid.name,
    header: header.top + 1,
    columns: table.columns,
    rows: { in: counted, ...rows },
    batches: out.length,
    refusedWhole: null,
    refused: refused.toSorted((a, b) => a.spot.row - b.spot.row),
    guesses: guesses.toSorted((a, b) => a.spot.row - b.spot.row),
    passedOver: table.passedOver,
  };
}

/** A sheet of a workbook that holds words and no table. */
const isCover = ({ rows }: Grid): boolean =>
  rows.every((cells) => cells.filter((text) => text.trim() !== '').length < 3);

function importFile({ name, bytes }: GivenFile, book: RecordBook): FileOutcome {
  const read = readSpreadsheet(bytes);
  if ('unreadable' in read) {
    return { file: name, form: null, unreadable: read.unreadable, sheets: [], covers: [] };
  }
  const grids = read.grids.filter(({ rows }) => rows.some(isFilled));
  const tables = grids.filter((grid) => grids.length === 1 || !isCover(grid));
  const sheets = tables.map((grid) => importSheet(grid, name, book));
  const covers = grids.filter((grid) => !tables.includes(grid)).map((grid) => grid.name ?? '');
  return { file: name, form: read.form, unreadable: null, sheets, covers };
}

/** Reads files into rows for the project's tables; nothing is written. */
export function importFiles(files: readonly GivenFile[], context: ImportContext): Imported {
  const book = recordBook(context);
  const outcomes = files.map((file) => importFile(file, book));
  return { files: outcomes, added: book.added() };
}
