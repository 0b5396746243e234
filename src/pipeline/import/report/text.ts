import { groupBy } from '../../../domain/group.ts';
import { columnName } from '../../read/sheet.ts';
import { titleOf } from '../header/columns.ts';
import type { ColumnHead } from '../header/find.ts';
import type { FileOutcome, SheetOutcome } from '../import-files.ts';
import type { FilePlan } from '../plan.ts';
import type { Said } from '../said.ts';
import type { Columns } from '../table/assign.ts';
import type { Spot } from '../table/entry.ts';
import { confidenceWord, WORDS, type Language } from './words.ts';
import { totalRows } from './totals.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const spotText = ({ row, column, value }: Spot, language: Language): string => {
  const words = WORDS[language];
  const where = column === null ? words.row(row) : words.cell(row, columnName(column));
  return value === '' ? where : `${where}“${oneLine(value)}”`;
};

function headLine(
  { index, header, match }: ColumnHead,
  columns: Columns,
  language: Language,
): string {
  const words = WORDS[language];
  const name = `    ${columnName(index).padEnd(3)}${oneLine(header)}`;
  if (!match) return `${name} → ${words.unknown}`;
  const isUnused = columns.unused.some((head) => head.index === index);
  const told = `${confidenceWord(match.confidence, language)}，${match.reason[language]}`;
  return `${name} → ${titleOf(match.column)}（${told}${isUnused ? `；${words.remark}` : ''}）`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

function sheetLines(outcome: SheetOutcome, language: Language): string[] {
  const words = WORDS[language];
  const say = (text: Said): string => text[language];
  const { sheet, header, columns, rows, batches, refusedWhole, refused, guesses, passedOver } =
    outcome;
  const heads = columns?.all.filter((head) => head.header !== '') ?? [];
  return [
    ...(sheet === null ? [] : [`  [${sheet}]`]),
    ...(refusedWhole ? [`  ${words.refusedWhole}${say(refusedWhole)}`] : []),
    ...(columns && header !== null
      ? [`  ${words.header(header)}`, ...heads.map((head) => headLine(head, columns, language))]
      : []),
    `  ${words.rows(rows, batches)}`,
    ...section(
      words.refused,
      refused.map(({ spot, why }) =>
        refusedWhole
          ? spotText(spot, language)
          : `${spotText(spot, language)}${words.because}${say(why)}`,
      ),
    ),
    ...section(
      words.guesses,
      guesses.map(
        ({ spot, taken, why, confidence }) =>
          `${spotText(spot, language)} → ${say(taken)}（${confidenceWord(confidence, language)}，${say(why)}）`,
      ),
    ),
    ...section(
      words.passedOver,
      passedOver.map(({ row, text }) => `${words.row(row)}“${oneLine(text)}”`),
    ),
  ];
}

function fileLines(
  { file, form, unreadable, sheets, covers }: FileOutcome,
  language: Language,
): string[] {
  if (unreadable) return [file, `  ${WORDS[language].unreadable}${unreadable[language]}`, ''];
  return [
    `${file}（${form ?? ''}）`,
    ...covers.map((sheet) => `  ${WORDS[language].cover(sheet)}`),
    ...sheets.flatMap((sheet) => sheetLines(sheet, language)),
    '',
  ];
}

function wantingLines({ shown, wanting }: FilePlan, language: Language): string[] {
  const byColumn = [...groupBy(wanting, ({ column }) => column ?? '')];
  return [
    `  ${shown}`,
    ...byColumn.map(([column, problems]) => {
      const lines = problems.map(({ line }) => line ?? 0);
      return `    ${WORDS[language].cells(column, problems.length, Math.min(...lines), Math.max(...lines))}`;
    }),
  ];
}

/** The report on an import for people: what was read, how it was understood, what was refused, what to do next. */
export function text(
  files: readonly FileOutcome[],
  plans: readonly FilePlan[],
  isDryRun: boolean,
  language: Language,
): string {
  const words = WORDS[language];
  const total = totalRows(files);
  const isRefused = total.refused > 0 || files.some(({ unreadable }) => unreadable !== null);
  const wanting = plans.filter((plan) => plan.wanting.length > 0);
  const written = [
    isDryRun ? words.wouldWrite : words.wrote,
    ...plans.map(({ shown, added }) => `  ${words.file(shown, added)}`),
  ];
  const lines = [
    ...files.flatMap((file) => fileLines(file, language)),
    words.total(total),
    ...(plans.length === 0 ? [words.nothing] : written),
    ...(wanting.length === 0
      ? []
      : [words.wanting, ...wanting.flatMap((plan) => wantingLines(plan, language))]),
    ...(isRefused ? [words.nextRefused] : []),
    ...(plans.length === 0 ? [] : [isDryRun ? words.nextDry : words.next]),
  ];
  return `${lines.join('\n')}\n`;
}
