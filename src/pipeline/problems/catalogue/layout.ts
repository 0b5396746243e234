import { didYouMean, didYouMeanEn, error, warning } from './entry.ts';

/** The layout of a table: quotation marks, header, columns, rows. */
export const LAYOUT_RULES = {
  'quote-open': error(
    ['引号没有闭合', 'A quotation mark is not closed'],
    {},
    () => [
      '这一格以半角引号 " 开头，却没有结束的引号，后面各行都被并进了这一格。',
      '删去这个引号，或在这一格末尾补上一个。用 Excel 或 WPS 保存的文件不会有这个问题。',
    ],
    () => [
      'This cell opens with a quotation mark " that is never closed, so all lines after it are swallowed.',
      'Delete the mark, or add one at the end of the cell. Files saved by Excel or WPS do not have this problem.',
    ],
  ),
  'quote-stray': error(
    ['引号用错', 'A quotation mark is out of place'],
    {},
    () => [
      '这一格以半角引号 " 开头，格内又有一个没有写成两个的引号，读不出这一格到哪里为止。',
      '格内的引号改用中文引号“”，或把每个 " 写成 ""。',
    ],
    () => [
      'This cell opens with a quotation mark " and has another within that is not doubled: where it ends is unclear.',
      'Use Chinese quotation marks “” within the cell, or write each " as "".',
    ],
  ),
  'header-missing': error(
    ['找不到表头', 'No header row'],
    { expected: '企业编号、统一社会信用代码、企业名称' },
    ({ expected }) => [
      '前二十行里没有一行是本表的表头，无法知道每一列是什么。',
      `第一行应为表头：${expected}……可从数据字典复制。`,
    ],
    ({ expected }) => [
      'None of the first twenty rows is this table’s header, so the columns can not be told apart.',
      `Make the first row the header: ${expected}… Copy it from the data dictionary.`,
    ],
  ),
  'header-not-first': error(
    ['表头上方有多余的行', 'There are rows above the header'],
    { rows: 1, header: 2 },
    ({ rows, header }) => [
      `表头在第 ${header} 行，上方多出 ${rows} 行标题或说明。`,
      `删去表头上方的 ${rows} 行，让表头成为第一行。`,
    ],
    ({ rows, header }) => [
      `The header is in row ${header}; above it stand ${rows} rows of titles or notes.`,
      `Delete the ${rows} rows above, so that the header comes first.`,
    ],
  ),
  'column-unknown': error(
    ['不认识的列', 'An unknown column'],
    { column: '企业名', nearest: '企业名称' },
    ({ column, nearest }) => [
      `本表没有“${column}”这一列。${didYouMean(nearest)}`,
      nearest
        ? `把列名改成“${nearest}”，一字不差，前后不留空格。`
        : '删去这一列，或改成数据字典中的列名。',
    ],
    ({ column, nearest }) => [
      `This table has no column “${column}”.${didYouMeanEn(nearest)}`,
      nearest
        ? `Rename the column to “${nearest}”, letter for letter, with no spaces around it.`
        : 'Delete the column, or give it a name from the data dictionary.',
    ],
  ),
  'column-missing': error(
    ['缺少列', 'A column is missing'],
    { missing: '企业名称', after: '统一社会信用代码' },
    ({ missing, after }) => [
      `缺少“${missing}”这一列，这个表的每一行都读不全。`,
      `加上这一列，列名写“${missing}”${after ? `，可放在“${after}”之后` : ''}；列的先后不限。`,
    ],
    ({ missing, after }) => [
      `The column “${missing}” is missing, so no row of the table is whole.`,
      `Add it under the name “${missing}”${after ? `, for instance after “${after}”` : ''}; the order of columns is free.`,
    ],
  ),
  'column-twice': error(
    ['列重复', 'A column occurs twice'],
    { column: '企业名称', first: 'C1' },
    ({ column, first }) => [
      `“${column}”这一列出现了两次（前一次在 ${first}），不知道以哪一列为准。`,
      '核对两列的内容，删去多余的一列。',
    ],
    ({ column, first }) => [
      `The column “${column}” occurs twice (first in ${first}); which one counts is unclear.`,
      'Compare the two and delete the one too many.',
    ],
  ),
  'column-many': error(
    ['列太多', 'Too many columns'],
    { found: 16384, most: 1000 },
    ({ found, most }) => [
      `有 ${found} 列写着内容，超过 ${most} 列，不像是这张表。`,
      '多半是整张工作表被填满了：删去多余的列，另存为 CSV；或从 data/README.md 里的模板重新开始。',
    ],
    ({ found, most }) => [
      `${found} columns hold something, more than ${most}: this does not look like the table.`,
      'Most likely a whole sheet was filled: delete the columns too many and save as CSV, or begin with an empty template.',
    ],
  ),
  'column-unnamed': error(
    ['有内容的列没有列名', 'A column with content has no name'],
    {},
    () => ['这一列没有列名，下面却有内容，不知道该归到哪一项。', '在表头补上列名，或删去这一列。'],
    () => [
      'This column has no name, yet there is content under it.',
      'Name it in the header row, or delete the column.',
    ],
  ),
  'row-short': error(
    ['这一行缺少单元格', 'The row has too few cells'],
    { expected: 13, found: 11 },
    ({ expected, found }) => [
      `表头有 ${expected} 列，这一行只有 ${found} 格，后面的内容可能错位。`,
      '对照表头补齐；没有内容的格也要留着。用 Excel 或 WPS 另存一次即可补齐。',
    ],
    ({ expected, found }) => [
      `The header has ${expected} columns, this row only ${found} cells; its contents may have shifted.`,
      'Fill it up to match the header; blank cells count too. Saving it once from Excel or WPS does so.',
    ],
  ),
  'row-long': error(
    ['这一行多出单元格', 'The row has too many cells'],
    { expected: 13, found: 14 },
    ({ expected, found, value }) => [
      `表头有 ${expected} 列，这一行却有 ${found} 格，多出的是“${value}”。多半是某一格里的半角逗号没有加引号，后面各格都错了位。`,
      '找到含半角逗号的一格，把逗号改成中文逗号“，”，或用半角引号括住整格；再删去多余的格。',
    ],
    ({ expected, found, value }) => [
      `The header has ${expected} columns, this row ${found} cells; “${value}” is too many. Most likely a comma within a cell is not quoted, and what follows has shifted.`,
      'Find the cell with the comma, use a Chinese comma “，” or put the cell in quotation marks; then remove surplus cells.',
    ],
  ),
  'row-example': warning(
    ['还留着示例行', 'An example row is still there'],
    {},
    () => ['这一行是示例，不算数据，不会公布。', '照着它填好自己的内容，再把这一行删去。'],
    () => [
      'This row is an example: it is no data and is not published.',
      'Write your own rows like it, then delete it.',
    ],
  ),
} as const;
