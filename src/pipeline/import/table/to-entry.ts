import type { Finding } from '../cells/findings.ts';
import type { PacketDate } from '../cells/packet-date.ts';
import type { Column } from '../header/columns.ts';
import { isGiven, plain } from '../plain.ts';
import { said, type Said } from '../said.ts';
import type { Columns } from './assign.ts';
import { refuse, spotOf, type Course, type TableRow } from './course.ts';
import type { Entry } from './entry.ts';
import { dateOf, findingsOf, textAt, unbroken } from './told.ts';

/** Why a batch is not taken, and the cell at fault. */
interface Fault {
  readonly at: TableRow;
  readonly column: number | null;
  readonly why: Said;
}

const NO_PRODUCT = said('没有食品名称', 'no name of a product');
const NO_ITEM = said('没有检验项目；格子也可能错了位', 'no item; or its cells have shifted');
const OTHER_ROW = said('同一批次的另一行没有导入', 'another row of the batch was refused');

const indexOf = (columns: Columns, ...names: Column[]): number | null =>
  names.map((name) => columns.of.get(name)?.index).find((index) => index !== undefined) ?? null;

/** Columns whose text is kept to the letter. */
const TO_THE_LETTER: ReadonlySet<Column> = new Set<Column>([
  'findings',
  'item',
  'value',
  'limit',
  'date',
  'batch',
  'standard',
]);

/** What the batch's rows say in each column: the first that says anything. */
function textsOf(columns: Columns, rows: readonly TableRow[]): Map<Column, string> {
  const texts = new Map<Column, string>();
  for (const column of columns.of.keys()) {
    const text =
      rows.map(({ cells }) => textAt(columns, column, cells).trim()).find((one) => one !== '') ??
      '';
    texts.set(column, TO_THE_LETTER.has(column) ? text : unbroken(text));
  }
  return texts;
}

type FoundFinding = Finding & { readonly row: number };

function allFindings(columns: Columns, rows: readonly TableRow[]): FoundFinding[] | Fault {
  const column = indexOf(columns, 'findings', 'item');
  const findings: FoundFinding[] = [];
  for (const at of rows) {
    const found = findingsOf(columns, at.cells);
    if ('uncertain' in found) return { at, column, why: found.uncertain };
    for (const one of found) {
      if (findings.some(({ item }) => plain(item) === plain(one.item))) {
        const why = said(
          `同一批次里“${one.item}”出现了两次`,
          `“${one.item}” occurs twice in one batch`,
        );
        return { at, column, why };
      }
      findings.push({ ...one, row: at.row + 1 });
    }
  }
  return findings;
}

/** The day, with what is only likely about it listed. */
function day(course: Course, first: TableRow): PacketDate | Fault {
  const { read, head } = dateOf(course.columns, first.cells);
  if ('uncertain' in read) return { at: first, column: head?.index ?? null, why: read.uncertain };
  if (read.doubt && head) {
    const taken = said(`日期 ${read.day ?? ''}`, `the day ${read.day ?? ''}`);
    course.guesses.push({
      spot: spotOf(first, head.index),
      taken,
      why: read.doubt,
      confidence: 'medium',
    });
  }
  return read;
}

/** Whether a batch must have an item: where the table tells items, unless the batch complied. */
const needsItem = (columns: Columns, texts: ReadonlyMap<Column, string>): boolean =>
  indexOf(columns, 'item', 'findings') !== null && !/^合格|^符合/.test(texts.get('verdict') ?? '');

function read(course: Course, rows: readonly TableRow[], first: TableRow): Entry | Fault {
  const { columns } = course;
  const texts = textsOf(columns, rows);
  const fault = (why: Said, ...names: Column[]): Fault => ({
    at: first,
    column: indexOf(columns, ...names),
    why,
  });
  if (!isGiven(texts.get('product'))) return fault(NO_PRODUCT, 'product');
  const found = allFindings(columns, rows);
  if ('why' in found) return found;
  const findingRows = found.map(({ row }) => row);
  if (found.length === 0 && needsItem(columns, texts)) return fault(NO_ITEM, 'findings', 'item');
  const date = day(course, first);
  if ('why' in date) return date;
  const others = columns.unused.flatMap(({ index, header }) => {
    const text = first.cells[index];
    return isGiven(text) ? [{ header, text: unbroken(text) }] : [];
  });
  return {
    rows: rows.map(({ row }) => row + 1),
    texts,
    date,
    findings: found,
    findingRows,
    others,
  };
}

/** A batch from its rows; `null` where a part of it is not certain, and all of them are refused. */
export function toEntry(course: Course, rows: readonly TableRow[]): Entry | null {
  const [first] = rows;
  if (!first) return null;
  const result = read(course, rows, first);
  if (!('why' in result)) return result;
  for (const at of rows) {
    if (at === result.at) refuse(course, at, result.column, result.why);
    else refuse(course, at, null, OTHER_ROW);
  }
  return null;
}
