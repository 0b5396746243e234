import { languagesOf, type ReportLanguage } from './language.ts';

const CHINESE = {
  error: '错误',
  warning: '提醒',
  now: '现在是：',
  fix: '改法：',
  help: '说明：',
  and: '、',
  blank: (n: number) => `这 ${n} 格必须填写，现在空着。`,
  inFile: (n: number) => `${n} 个问题`,
  whole: '整个文件',
  row: (line: number, row: number | null) =>
    row === null || row === line ? `第 ${line} 行` : `第 ${line} 行（在 Excel 里是第 ${row} 行）`,
  held: (n: number) => `不公布的通告 ${n} 条，内容不会出现在网站上：`,
  more: (n: number) => `另有 ${n} 条，见 --format json。`,
  clean: (files: number, rows: number) => `没有发现问题：读了 ${files} 个文件、${rows} 行数据。`,
  summary: (errors: number, warnings: number, files: number) =>
    `共 ${errors} 个错误、${warnings} 个提醒，涉及 ${files} 个文件。${errors > 0 ? '改正全部错误后才能发布。' : '提醒不妨碍发布。'}`,
  find: (cell: string) =>
    `在 Excel 或 WPS 里找到一格：按 Ctrl+G，输入 ${cell}，按回车。改完按 Ctrl+S；问要不要保留 CSV 格式时，选“是”。`,
};

type Words = typeof CHINESE;

const ENGLISH: Words = {
  error: 'error',
  warning: 'warning',
  now: 'Now: ',
  fix: 'Fix: ',
  help: 'Help: ',
  and: ', ',
  blank: (n) => `These ${n} cells must be filled and are blank.`,
  inFile: (n) => (n === 1 ? '1 problem' : `${n} problems`),
  whole: 'whole file',
  row: (line, row) =>
    row === null || row === line ? `line ${line}` : `line ${line} (row ${row} in Excel)`,
  held: (n) => `Held back, and not shown on the site: ${n === 1 ? '1 notice' : `${n} notices`}.`,
  more: (n) => `And ${n} more; see --format json.`,
  clean: (files, rows) => `No problems: ${files} files and ${rows} rows read.`,
  summary: (errors, warnings, files) =>
    `Errors: ${errors}, warnings: ${warnings}, files concerned: ${files}. ${errors > 0 ? 'Publication waits until all errors are mended.' : 'Warnings do not stop publication.'}`,
  find: (cell) =>
    `To find a cell in Excel or WPS: press Ctrl+G, type ${cell}, press Enter. Then Ctrl+S; asked whether to keep the CSV format, answer yes.`,
};

const WORDS = { zh: CHINESE, en: ENGLISH };

/** What a report says in its language, or in both, one after the other. */
export const said = (
  language: ReportLanguage,
  say: (words: Words) => string,
  between = ' ',
): string =>
  languagesOf(language)
    .map((one) => say(WORDS[one]))
    .join(between);

/** The same in one language. */
export const wordsIn = (language: 'zh' | 'en'): Words => WORDS[language];
