import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/spreadsheet/guard.ts';
import { readSpreadsheet } from '../../src/spreadsheet/read.ts';

const TEXT = '不合格产品信息\n食品名称,检验结果\n"示例,油",1.0mg/kg\n';
const TRADITIONAL = '不合格產品名單\n品名,檢驗結果\n示例油,0.3g/kg\n';
const ROWS = [['不合格产品信息'], ['食品名称', '检验结果'], ['示例,油', '1.0mg/kg']];

const rowsOf = (bytes: Uint8Array) => {
  const read = readSpreadsheet(bytes);
  return 'grids' in read ? read.grids[0]?.rows : read.unreadable.zh;
};

/** Bytes of a text in an encoding of two bytes a character, by decoding all pairs. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (pairs.get(c) ?? []))),
  );
}

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['GB18030', encode(TEXT, 'gb18030')],
    ['UTF-16, low byte first', utf16(TEXT, false, true)],
    ['UTF-16, high byte first', utf16(TEXT, true, true)],
    ['UTF-16 without a mark', utf16(TEXT, false, false)],
    [
      'tabs',
      Buffer.from(TEXT.replace('食品名称,', '食品名称\t').replace('"示例,油",', '示例,油\t')),
    ],
    [
      'semicolons',
      Buffer.from(TEXT.replace('食品名称,', '食品名称;').replace('"示例,油",', '示例,油;')),
    ],
    ['other line ends', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ])('is read in %s', (_, bytes) => expect(rowsOf(bytes)).toEqual(ROWS));

  it('is read in Big5', () => {
    expect(rowsOf(encode(TRADITIONAL, 'big5'))).toEqual([
      ['不合格產品名單'],
      ['品名', '檢驗結果'],
      ['示例油', '0.3g/kg'],
    ]);
  });

  it('is refused with a quotation mark left open, rather than run together', () => {
    expect(rowsOf(Buffer.from('a,b\n"c,d\ne,f\n'))).toMatch(/引号/);
  });

  it('is refused when empty', () => expect(rowsOf(new Uint8Array())).toBe('文件是空的。'));
});

/** A workbook with what people and programs leave in one. */
function workbook(bookType: 'xlsx' | 'biff8'): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['标题', '', ''],
    ['序号', '日期', '批号'],
    [1, 44260, '00123456789012345678'],
    ['', '', 'B'],
    [123456789012, 4.2, '2021年3月5日'],
  ]);
  const cells = sheet as Record<string, XLSX.CellObject>;
  cells['B3']!.z = 'yyyy/m/d';
  cells['B5']!.z = '0.00';
  cells['D5'] = { t: 'n', f: '1+1', v: 2 };
  cells['E5'] = { t: 'n', v: 1.2345678901234568e17 };
  sheet['!ref'] = 'A1:E5';
  sheet['!merges'] = [XLSX.utils.decode_range('A1:C1'), XLSX.utils.decode_range('A3:A4')];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '表');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['藏']]), '隐藏');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return XLSX.write(book, { type: 'buffer', bookType }) as Uint8Array;
}

describe.each(['xlsx', 'biff8'] as const)('a workbook (%s)', (type) => {
  const read = readSpreadsheet(workbook(type));
  const grids = 'grids' in read ? read.grids : [];
  it('leaves out hidden sheets', () => expect(grids.map(({ name }) => name)).toEqual(['表']));
  it('gives days as days, figures as shown, long numbers whole, merged cells to each row', () => {
    expect(grids[0]?.rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['序号', '日期', '批号'],
      ['1', '2021-03-05', '00123456789012345678'],
      ['1', '', 'B'],
      ['123456789012', '4.20', '2021年3月5日'],
    ]);
    expect([...(grids[0]?.repeated ?? [])]).toEqual(['3,0']);
  });
  it('takes the last value of a formula, and never rounds in silence', () => {
    expect(grids[0]?.rows[4]?.slice(3)).toEqual(['2', '1.23457E+17']);
  });
});

/** A workbook of 1995 with one text, in the code page 936. */
function oldWorkbook(text: string): Uint8Array {
  const record = (type: number, ...parts: readonly Uint8Array[]): Buffer => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(4);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(body.length, 2);
    return Buffer.concat([head, body]);
  };
  const shorts = (...values: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(values.length * 2);
    values.forEach((value, i) => bytes.writeUInt16LE(value, i * 2));
    return bytes;
  };
  const begin = (kind: number) => record(0x809, shorts(0x500, kind, 0x0dbb, 1996));
  const end = record(0x0a);
  const book = (start: number) =>
    Buffer.concat([
      begin(5),
      record(0x42, shorts(936)),
      record(0x85, shorts(start, 0, 0), Buffer.from('\u0005Sheet')),
      end,
    ]);
  const cell = encode(text, 'gb18030');
  const sheet = [begin(0x10), record(0x204, shorts(0, 0, 0, cell.length), cell), end];
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/Book', Buffer.concat([book(book(0).length), ...sheet]));
  return XLSX.CFB.write(container, { type: 'buffer' });
}

describe('what old systems wrote', () => {
  it('is read in the code page of a workbook from before 1997', () => {
    expect(rowsOf(oldWorkbook('食品名称'))).toEqual([['食品名称']]);
  });
  it('is read where it is a web page in GB18030', () => {
    const page = '<html><table><tr><td>食品名称</td><td>检验结果</td></tr></table></html>';
    expect(rowsOf(encode(page, 'gb18030'))).toEqual([['食品名称', '检验结果']]);
  });
  it('is refused where it is no text at all', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, i) => i % 8);
    expect(rowsOf(bytes)).toContain('编码');
  });
});

describe('a formula in a CSV file', () => {
  it.each(['=1+1', '@SUM(A1)', '+cmd', '-1x', "'=1", '-'])(
    '%s is guarded, and read as it was',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );
  it.each(['-0.5', '+3', '示例', "'quoted'", ''])('%s is left alone', (text) => {
    expect(unguarded(guarded(text))).toBe(text);
    expect(guarded(text)).toBe(text);
  });
});
