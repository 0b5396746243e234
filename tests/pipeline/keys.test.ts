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

type Keyed = Readonly<Record<'id' | 'sample' | 'item', string>>;

const ascending = (files: readonly (readonly Keyed[])[], key: (record: Keyed) => string) =>
  files.map((file) => file.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));

const again = (records: readonly Keyed[], key: (record: Keyed) => string): Keyed[] =>
  records.filter((record, i) => records.findIndex((other) => key(other) === key(record)) !== i);

const wrongIn = (table: unknown, files: readonly (readonly Keyed[])[]): object[] =>
  duplicateKeys(filesOf(table, files)).map(({ record }) => record);

it.each([false, true])('a key that occurs twice is found, rows in order: %s', (isInOrder) => {
  const found = new Set<boolean>();
  fc.assert(
    fc.property(rows, rows, (...files) => {
      const notices = isInOrder ? ascending(files, ({ id }) => id) : files;
      const ofNotices = again(notices.flat(), ({ id }) => id);
      expect(wrongIn(CAMPAIGN_TABLES.notices, notices)).toEqual(ofNotices);
      const key = ({ item, sample }: Keyed) => `${sample} ${item}`;
      const results = isInOrder ? ascending(files, ({ sample }) => sample) : files;
      const ofResults = results.flatMap((file) => again(file, key));
      expect(wrongIn(CAMPAIGN_TABLES.results, results)).toEqual(ofResults);
      found.add(ofNotices.length > 0).add(ofResults.length > 0);
    }),
  );
  expect(found.size).toBe(2);
});
