import { isGiven } from '../plain.ts';
import { said, type Said } from '../said.ts';
import type { Entry, Guess, Refusal } from '../table/entry.ts';
import type { Columns } from '../table/assign.ts';
import type { ImportContext } from './context.ts';
import { firmBook, type FirmBook } from './firms.ts';
import type { Noting } from './noting.ts';
import { noticeBook, type NoticeBook } from './notices.ts';
import { isProvisional, provisionalNumber } from './numbers.ts';
import { resultRows, saidVerdict } from './results.ts';
import type { Row, RowsByTable } from './rows.ts';
import { sampleRow } from './samples.ts';
import { isSameProduct, knownBatches, type KnownBatches } from './same.ts';

/** What became of a batch. */
export type Fate =
  | { readonly kind: 'added' }
  | { readonly kind: 'present' }
  | { readonly kind: 'refused'; readonly why: Said };

/** Whether a batch was met before: not at all, as a row that is there, or so that it can not be taken. */
type Encounter =
  | { readonly kind: 'new' }
  | { readonly kind: 'met'; readonly row: Row }
  | (Fate & { readonly kind: 'refused' });

/** Takes batches up one by one; what they add is complete at any time. */
export interface RecordBook {
  readonly take: (
    entry: Entry,
    columns: Columns,
    isOfFailures: boolean,
  ) => { fate: Fate; guesses: readonly Guess[] };
  readonly added: () => RowsByTable;
}

interface Books {
  readonly context: ImportContext;
  readonly firms: FirmBook;
  readonly notices: NoticeBook;
  readonly known: KnownBatches;
  /** Batches of this import, and the row in its file from which each came. */
  readonly fresh: Map<Row, number>;
  readonly samples: Row[];
  readonly results: Row[];
}

const refused = (zh: string, en: string): Fate & { readonly kind: 'refused' } => ({
  kind: 'refused',
  why: said(zh, en),
});

const concluded = (results: readonly Row[], ofBatch: string): string => {
  if (results.some(({ verdict }) => verdict === '不合格')) return '不合格';
  return results.every(({ verdict }) => verdict === '合格') ? ofBatch || '合格' : ofBatch;
};

/** Whether the batch is there already, or its number belongs to another. */
function encounter(
  { known, fresh, firms, context }: Books,
  entry: Entry,
  row: Row,
  results: readonly Row[],
): Encounter {
  const number = entry.texts.get('sample') ?? '';
  const isNumbered = isGiven(number);
  const same = known.numbered(row['sample'] ?? '');
  const like = known.alike(row, results, firms.known(entry.texts));
  const met =
    same ?? (like && (!isNumbered || isProvisional(like['sample'] ?? '')) ? like : undefined);
  if (!met) {
    return context.samplesElsewhere.has(number)
      ? refused(`抽样编号 ${number} 已在别的行动里`, `sample ${number} belongs to another campaign`)
      : { kind: 'new' };
  }
  const line = fresh.get(met);
  if (same && isNumbered && !isSameProduct(same, row)) {
    return refused(
      `抽样编号 ${number} 已属于“${same['product'] ?? ''}”`,
      `sample ${number} is “${same['product'] ?? ''}” already`,
    );
  }
  if (line === undefined) return { kind: 'met', row: met };
  return refused(`与第 ${line} 行是同一批次，重复了`, `repeats the batch of row ${line}`);
}

/** Completes a batch that is there: its results and its notice, where an import was cut short. */
function complete(books: Books, met: Row, results: readonly Row[], entry: Entry): void {
  const sample = met['sample'] ?? '';
  if (books.known.resultsOf(sample).length === 0) {
    books.results.push(...results.map((row) => ({ ...row, sample })));
  }
  if (met['conclusion'] === '不合格') books.notices.add(sample, entry.texts);
}

function take(books: Books, entry: Entry, isOfFailures: boolean, note: Noting): Fate {
  const number = entry.texts.get('sample') ?? '';
  const sample = isGiven(number) ? number : provisionalNumber(entry);
  const results = resultRows(entry, sample, books.context.items, isOfFailures, note);
  const base = sampleRow(entry, sample, '', books.context, note);
  const met = encounter(books, entry, base, results);
  if (met.kind === 'refused') return met;
  if (met.kind === 'met') {
    complete(books, met.row, results, entry);
    return { kind: 'present' };
  }
  const firm = books.firms.idOf(entry.texts);
  if (firm === null) {
    note(
      'producerName',
      entry.texts.get('producerName') ?? '',
      said('企业编号留空', 'no firm'),
      said('同名企业不止一家，地址也对不上', 'several firms of the name'),
    );
  }
  const row = {
    ...base,
    firm: firm ?? '',
    conclusion: concluded(results, saidVerdict(entry.texts, isOfFailures)),
  };
  books.samples.push(row);
  books.results.push(...results);
  books.known.add(row, results);
  books.fresh.set(row, entry.rows[0] ?? 0);
  if (row.conclusion === '不合格') books.notices.add(sample, entry.texts);
  return { kind: 'added' };
}

/** Opens the tables for adding to; nothing of them is changed. */
export function recordBook(context: ImportContext): RecordBook {
  const { existing } = context;
  const books: Books = {
    context,
    firms: firmBook(existing.firms, context.regions),
    notices: noticeBook(context),
    known: knownBatches(existing.samples, existing.results),
    fresh: new Map(),
    samples: [],
    results: [],
  };
  return {
    take(entry, columns, isOfFailures) {
      const guesses: Guess[] = [];
      const note: Noting = (column, value, taken, why, row) => {
        const index = columns.of.get(column)?.index ?? columns.of.get('findings')?.index ?? null;
        guesses.push({
          spot: { row: row ?? entry.rows[0] ?? 0, column: index, value },
          taken,
          why,
          confidence: 'medium',
        });
      };
      const fate = take(books, entry, isOfFailures, note);
      return { fate, guesses: fate.kind === 'added' ? guesses : [] };
    },
    added: () => ({
      firms: books.firms.added,
      samples: books.samples,
      results: books.results,
      notices: books.notices.added,
    }),
  };
}

/** A refusal of a whole batch: one for each of its rows. */
export const refusalsOf = ({ rows, texts }: Entry, why: Said): Refusal[] =>
  rows.map((row) => ({ spot: { row, column: null, value: texts.get('product') ?? '' }, why }));
