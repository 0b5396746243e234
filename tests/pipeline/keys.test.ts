import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Table } from '../../src/domain/schema/table.ts';
import { CAMPAIGN_TABLES } from '../../src/domain/schema/tables.ts';
import { duplicateKeys } from '../../src/pipeline/checks/keys.ts';
import { unreadTable, type TableRead } from '../../src/pipeline/read/table.ts';

const part = fc.constantFrom('a', 'b', 'c', 'aa');
const rows = fc.array(fc.record({ id: part, sample: part, item: part }), { maxLength: 6 });

const filesOf = (table: unknown, files: readonly (readonly object[])[]): TableRead[] =>
  files.map((records, i) => ({ ...unreadTable(`${i}.csv`, table as Table), records }));

const sorted = <T extends Readonly<Record<string, string>>>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

it.each(['as they come', 'in order'])('a key that occurs twice is found in rows %s', (order) => {
  const found = new Set<number>();
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const files = [first, second].map((file) => (order === 'in order' ? sorted(file) : file));
      const wrong = (table: unknown) =>
        duplicateKeys(filesOf(table, files)).map(({ record }) => record);
      const again = <T>(records: readonly T[], key: (record: T) => string): T[] =>
        records.filter(
          (record, i) => records.findIndex((other) => key(other) === key(record)) !== i,
        );
      expect(wrong(CAMPAIGN_TABLES.notices)).toEqual(again(files.flat(), ({ id }) => id));
      const results = files.flatMap((file) =>
        again(file, ({ item, sample }) => `${sample} ${item}`),
      );
      expect(wrong(CAMPAIGN_TABLES.results)).toEqual(results);
      found.add(Math.min(1, results.length));
    }),
  );
  expect(found.size).toBe(2);
});
