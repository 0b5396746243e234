import { decodeText } from './encoding.ts';
import type { Grid, Unreadable } from './grid.ts';
import { readText } from './read-text.ts';
import { MAX_ROWS, readWorkbook } from './read-workbook.ts';
import { unpacksBeyond } from './unpacked-size.ts';

/** A spreadsheet file as texts, or why it can not be read. */
export type SpreadsheetRead =
  { readonly grids: readonly Grid[]; readonly form: string } | { readonly unreadable: Unreadable };

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_UNPACKED = 128 * 1024 * 1024;

const refused = (zh: string, en: string): SpreadsheetRead => ({ unreadable: { zh, en } });

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Whether it is a workbook, by its first bytes: ZIP (`.xlsx`) or a compound file (`.xls`). */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** What older systems call `.xls` and is a web page. */
const isPage = (bytes: Uint8Array): boolean =>
  /^\s*(\uFEFF)?<(!doctype|html|table|\?xml)/i.test(
    new TextDecoder().decode(bytes.subarray(0, 512)),
  );

function workbook(bytes: Uint8Array): SpreadsheetRead {
  try {
    const page = isPage(bytes) ? decodeText(bytes) : null;
    return { grids: readWorkbook(page?.text ?? bytes), form: page ? 'HTML' : 'Excel' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused(
      `打不开这个表格（${why}）。请在 Excel 或 WPS 里打开，去掉密码，另存为 .xlsx 再导入。`,
      `The workbook can not be opened (${why}). Open it, take off any password, save it as .xlsx.`,
    );
  }
}

/** Reads a table file, whatever its name says, by what its bytes are. */
export function readSpreadsheet(bytes: Uint8Array): SpreadsheetRead {
  if (bytes.length === 0) return refused('文件是空的。', 'The file is empty.');
  if (bytes.length > MAX_BYTES || unpacksBeyond(bytes, MAX_UNPACKED)) {
    return refused(
      '文件太大（超过 64 MB，或解压后超过 128 MB）。请拆成几个文件。',
      'The file is too large (over 64 MB, or over 128 MB unpacked). Split it.',
    );
  }
  if (isWorkbook(bytes) || isPage(bytes)) {
    const read = workbook(bytes);
    const isTooLong = 'grids' in read && read.grids.some(({ rows }) => rows.length > MAX_ROWS);
    return isTooLong
      ? refused(
          `一张表超过 ${MAX_ROWS} 行。请拆开。`,
          `A sheet has over ${MAX_ROWS} rows. Split it.`,
        )
      : read;
  }
  const text = readText(bytes);
  if ('zh' in text) return { unreadable: text };
  return { grids: [text.grid], form: `${text.encoding}, ${text.delimiter}` };
}
