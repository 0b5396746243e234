import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOfChinese } from '../../../scripts/build/chinese.ts';
import { writeRegister } from '../../../scripts/build/search-register.ts';
import {
  NOTHING_STANDING,
  stagingAt,
  type Staging,
} from '../../../scripts/build/staging/staging.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { manyRecords } from '../../search/records.ts';

const records = manyRecords(5000);
const { read, ...reader } = readerOfChinese();

let folder: string;

/** Writes the register, and tells how many names had to be read for it. */
function write(own: readonly SearchRecord[], staging: Staging): number {
  let count = 0;
  const counted = (name: string) => {
    count += 1;
    return read(name);
  };
  writeRegister(own, { ...reader, read: counted }, 'register/', staging, () => undefined);
  return count;
}

const stagingIn = (name: string, files: Staging['files'] = new Map()): Staging =>
  stagingAt(join(folder, name), join(folder, 'drafts'), { ...NOTHING_STANDING, files });

/** A site that begins as one with all records. */
function siteAfterAll(name: string): Staging {
  const last = stagingIn(name);
  write(records, last);
  return stagingIn(name, last.files);
}

const filesOf = (own: readonly SearchRecord[], staging: Staging) => {
  const count = write(own, staging);
  return { count, files: new Map([...staging.files].toSorted()) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-register-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('of the same leaves the concordance is taken over, and no name is read', () => {
  const { count, files } = filesOf(records, siteAfterAll('same'));
  expect(count).toBe(0);
  expect(files).toEqual(filesOf(records, stagingIn('same anew')).files);
  expect([...files.keys()].filter((file) => file.includes('concordance/'))).not.toEqual([]);
});

test.each<[string, readonly SearchRecord[]]>([
  ['a record more', [...manyRecords(5001)]],
  ['a record fewer', records.slice(1)],
  ['another name', records.with(2500, { ...records[2500]!, shown: { firm: '示例别名乳业' } })],
  ['another order', records.toReversed()],
])('with %s it is what it would be anew', (name, changed) => {
  const { count, files } = filesOf(changed, siteAfterAll(name));
  expect(count).toBeGreaterThan(0);
  expect(files).toEqual(filesOf(changed, stagingIn(`${name} anew`)).files);
});
