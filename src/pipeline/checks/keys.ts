import type { Table } from '../../domain/schema/table.ts';
import { ALL_TABLES } from '../../domain/schema/tables.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { TableRead } from '../read/table.ts';

/** Tables of campaigns whose keys are used in addresses or in the field, and so occur once in all campaigns. */
const KEYS_OF_ALL = new Set(['samples', 'cases', 'penalties', 'interviews', 'notices']);

type Row = Readonly<Record<string, unknown>>;

const titleOf = ({ fields }: Table, key: string): string => fields[key]?.title.zh ?? key;

function duplicate(table: Table, record: Row, earlier: Row): Finding {
  const [only, ...others] = table.key;
  if (only !== undefined && others.length === 0) {
    return { ...finding('key-twice', record, only, { first: '', firstEn: '' }), earlier };
  }
  const columns = table.key.map((key) => titleOf(table, key)).join('、');
  const key = table.key.map((k) => String(record[k] ?? '')).join('、');
  return {
    ...finding('row-twice', record, null, { columns, key, first: '', firstEn: '' }),
    earlier,
  };
}

/** The values of a key as one text; no identifier holds a line end. */
function keyText(record: Row, [first = '', ...others]: readonly string[]): string {
  let text = String(record[first]);
  for (const key of others) text += `\n${String(record[key])}`;
  return text;
}

/** Whether the first column of the key ascends from row to row, and the rest tells rows apart that have the same there. */
function areAscending({ key: [first = '', ...others] }: Table, reads: readonly TableRead[]) {
  const rest = new Set<string>();
  let last = '';
  for (const { records } of reads) {
    for (const record of records as readonly Row[]) {
      const key = String(record[first]);
      if (key < last || (key === last && others.length === 0)) return false;
      if (key !== last) rest.clear();
      last = key;
      if (others.length === 0) continue;
      const text = keyText(record, others);
      if (rest.has(text)) return false;
      rest.add(text);
    }
  }
  return true;
}

/** Whether all keys differ, as they nearly always do; they are gathered only where they stand in no order. */
function areDifferent(table: Table, reads: readonly TableRead[]): boolean {
  if (areAscending(table, reads)) return true;
  const keys = new Set<string>();
  let rows = 0;
  for (const { records } of reads) {
    rows += records.length;
    for (const record of records as readonly Row[]) keys.add(keyText(record, table.key));
  }
  return keys.size === rows;
}

function duplicatesOf(table: Table, reads: readonly TableRead[]): Finding[] {
  if (areDifferent(table, reads)) return [];
  const seen = new Map<string, Row>();
  const findings: Finding[] = [];
  for (const { records } of reads) {
    for (const record of records as readonly Row[]) {
      const key = keyText(record, table.key);
      const earlier = seen.get(key);
      if (earlier) findings.push(duplicate(table, record, earlier));
      else seen.set(key, record);
    }
  }
  return findings;
}

/** Rows whose key an earlier row has. A firm's credit code counts as a key too: one firm, one file. */
function duplicates(table: Table, reads: readonly TableRead[]): Finding[] {
  const keys = table.name === 'firms' ? [table.key, ['creditCode']] : [table.key];
  return keys
    .filter((key) => key.length > 0)
    .flatMap((key) => duplicatesOf({ ...table, key }, reads));
}

/** Keys that occur twice: in a table, or in all campaigns' tables of the kind. */
export function duplicateKeys(reads: readonly TableRead[]): Finding[] {
  return ALL_TABLES.flatMap((table) => {
    const ofTable = reads.filter((read) => read.table.name === table.name);
    const scopes = KEYS_OF_ALL.has(table.name) ? [ofTable] : ofTable.map((read) => [read]);
    return scopes.flatMap((scope) => duplicates(table, scope));
  });
}
