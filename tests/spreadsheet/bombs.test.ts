import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../src/spreadsheet/read.ts';
import { unpacksBeyond } from '../../src/spreadsheet/unpacked-size.ts';

const MEGABYTE = 1024 * 1024;
const sheet = (megabytes: number) =>
  zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(megabytes * MEGABYTE) }, { level: 1 });

/** The same file, whose directory says that it unpacks to a single byte. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  return copy;
}

test('a workbook is measured by unpacking it, whatever it says of itself', () => {
  const bytes = sheet(4);
  expect(bytes.length).toBeLessThan(MEGABYTE);
  for (const file of [bytes, lying(bytes)]) {
    expect(unpacksBeyond(file, 5 * MEGABYTE)).toBe(false);
    expect(unpacksBeyond(file, 3 * MEGABYTE)).toBe(true);
  }
});

test('what would fill the memory is refused, and soon', { timeout: 60_000 }, () => {
  const read = readSpreadsheet(lying(sheet(129)));
  expect('unreadable' in read && read.unreadable.zh).toMatch(/太大/);
});

test('entities that repeat each other are not unfolded', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'示'.repeat(50)}">${Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`,
  ).join(
    '',
  )}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&j;</v></c></row></sheetData></worksheet>`;
  const book = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(bomb),
  });
  const read = readSpreadsheet(book);
  const text = 'grids' in read ? JSON.stringify(read.grids) : read.unreadable.zh;
  expect(text.length).toBeLessThan(10_000);
});
