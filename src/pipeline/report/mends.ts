import type { FileMend } from '../mend/folder.ts';
import { languagesOf, type ReportLanguage } from './language.ts';

const WORDS = {
  zh: {
    encoding: (from: string) => `编码：${from} → UTF-8（带标记，Excel 双击能打开）`,
    mark: '文件开头的标记：补成一个，Excel 双击不会乱码',
    lineEnds: (n: number) => `换行：${n} 处 CRLF → LF`,
    columns: (n: number) => `末尾的空列：删去 ${n} 列`,
    rows: (n: number) => `末尾的空行：删去 ${n} 行`,
    more: (n: number) => `另有 ${n} 格`,
    proposed: (n: number) =>
      `上面 ${n} 个文件的这些改动可以自动完成，其他内容一个字也不动：npm run check -- --fix`,
    done: (n: number) => `已改好 ${n} 个文件。`,
    nothing: '没有可以自动改的地方。',
  },
  en: {
    encoding: (from: string) => `Encoding: ${from} → UTF-8 (marked, so that Excel opens it)`,
    mark: 'Mark at the start of the file: made one, so that Excel shows Chinese',
    lineEnds: (n: number) => `Line ends: ${n} CRLF → LF`,
    columns: (n: number) => `Empty columns at the end: ${n} removed`,
    rows: (n: number) => `Empty rows at the end: ${n} removed`,
    more: (n: number) => `and ${n} more cells`,
    proposed: (n: number) =>
      `These changes in ${n} file(s) can be made for you, and nothing else is touched: npm run check -- --fix`,
    done: (n: number) => `Mended ${n} file(s).`,
    nothing: 'There is nothing that can be mended for you.',
  },
} as const;

type Words = (typeof WORDS)['zh'] | (typeof WORDS)['en'];

/** More than this many cells of a file are told as a number. */
const SHOWN = 30;

const fileChanges = (mend: FileMend, words: Words): string[] => [
  ...(mend.encoding === null ? [] : [words.encoding(mend.encoding)]),
  ...(mend.mark ? [words.mark] : []),
  ...(mend.lineEnds > 0 ? [words.lineEnds(mend.lineEnds)] : []),
  ...(mend.columns > 0 ? [words.columns(mend.columns)] : []),
  ...(mend.rows > 0 ? [words.rows(mend.rows)] : []),
];

function fileLines(mend: FileMend, language: ReportLanguage): string[] {
  const languages = languagesOf(language);
  const cells = mend.cells
    .slice(0, SHOWN)
    .map(
      ({ cell, column, before, after }) =>
        `${cell} ${column}  ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    );
  const more = mend.cells.length - cells.length;
  const rest = more > 0 ? languages.map((one) => WORDS[one].more(more)) : [];
  const changes = languages.flatMap((one) => fileChanges(mend, WORDS[one]));
  return [mend.shown, ...[...changes, ...cells, ...rest].map((line) => `  ${line}`)];
}

/** The changes of all files, cell by cell, and whether they have been made or are proposed. */
export function mendsText(
  mends: readonly FileMend[],
  language: ReportLanguage,
  isDone: boolean,
): string {
  const end = languagesOf(language).map((one) => {
    const { done, nothing, proposed } = WORDS[one];
    if (mends.length === 0) return nothing;
    return isDone ? done(mends.length) : proposed(mends.length);
  });
  return [...mends.flatMap((mend) => fileLines(mend, language)), ...end, ''].join('\n');
}
