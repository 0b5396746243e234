import type { Confidence } from '../header/match.ts';

export type Language = 'zh' | 'en';

const CONFIDENCE: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  zh: { high: '确定', medium: '较有把握', low: '只是猜测' },
  en: { high: 'certain', medium: 'likely', low: 'a guess' },
};

export const confidenceWord = (confidence: Confidence, language: Language): string =>
  CONFIDENCE[language][confidence];

/** The sentences of the report on an import. */
export const WORDS = {
  zh: {
    header: (row: number) => `表头在第 ${row} 行：`,
    unknown: '不认得，内容记入备注',
    remark: '内容记入备注',
    rows: (n: { in: number; out: number; present: number; refused: number }, batches: number) =>
      `读入 ${n.in} 行 = 导入 ${n.out} 行（${batches} 批次）+ 原已导入 ${n.present} 行 + 没有导入 ${n.refused} 行`,
    refusedWhole: '整张表没有导入：',
    refused: '没有导入的行：',
    guesses: '猜出来的，请逐条核对：',
    passedOver: '不是数据的行：',
    row: (row: number) => `第 ${row} 行`,
    cell: (row: number, column: string) => `第 ${row} 行 ${column} 列`,
    because: '：',
    unreadable: '读不了：',
    cover: (sheet: string) => `[${sheet}] 没有表格，略过`,
    wrote: '写入：',
    wouldWrite: '试运行，没有写入。正式导入会写入：',
    nothing: '没有新的批次，什么也没有写。',
    file: (shown: string, n: number) => `${shown}  ${n} 行`,
    wanting: '官方表格里没有、发布前要补的格子：',
    cells: (column: string, n: number, from: number, to: number) =>
      `${column}：${n} 格（第 ${from}${to === from ? '' : `–${to}`} 行）`,
    total: (n: { in: number; out: number; present: number; refused: number }) =>
      `合计：读入 ${n.in} 行 = 导入 ${n.out} + 原已导入 ${n.present} + 没有导入 ${n.refused}`,
    next: '下一步：在 Excel 或 WPS 里打开上面的文件核对、补齐，再运行 npm run check。',
    nextDry: '下一步：核对无误后，去掉 --dry-run 再运行一次。',
    nextRefused:
      '没有导入的：属于食品抽检结果的，按上面的原因改好原表，再导入一次；已导入的不会重复。',
  },
  en: {
    header: (row: number) => `Header in row ${row}:`,
    unknown: 'not known; kept in the remark',
    remark: 'kept in the remark',
    rows: (n: { in: number; out: number; present: number; refused: number }, batches: number) =>
      `Rows in ${n.in} = imported ${n.out} (batches ${batches}) + there already ${n.present} + refused ${n.refused}`,
    refusedWhole: 'Nothing of the table was imported: ',
    refused: 'Rows refused:',
    guesses: 'Guesses, to be looked through one by one:',
    passedOver: 'Rows that are no data:',
    row: (row: number) => `row ${row}`,
    cell: (row: number, column: string) => `row ${row}, column ${column}`,
    because: ': ',
    unreadable: 'Can not be read: ',
    cover: (sheet: string) => `[${sheet}] holds no table`,
    wrote: 'Written:',
    wouldWrite: 'Dry run, nothing written. An import would write:',
    nothing: 'No new batches; nothing was written.',
    file: (shown: string, n: number) => `${shown}  rows ${n}`,
    wanting: 'Cells that the official table does not have, to be added before publication:',
    cells: (column: string, n: number, from: number, to: number) =>
      `${column}: cells ${n} (rows ${from}–${to})`,
    total: (n: { in: number; out: number; present: number; refused: number }) =>
      `Total: rows in ${n.in} = imported ${n.out} + there already ${n.present} + refused ${n.refused}`,
    next: 'Next: look through the files above, fill what is missing, and run npm run check.',
    nextDry: 'Next: once it looks right, run again without --dry-run.',
    nextRefused:
      'What was refused: where it is of food samples, mend the table and import it again; nothing is added twice.',
  },
} as const;
