import { isOverdue } from './overdue.ts';
import type { Records } from './records.ts';
import type { Row } from './tables.ts';

const DAY = 86_400_000;

export const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

export function middle(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return undefined;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** Days allowed for the disposal of a case, from the report or a reopening. */
const DISPOSAL_DAYS = 90;

/** How a case ended, or `undefined` while it is open. */
function endOf(
  row: Row,
  { events }: Records,
): { opened: string; closed: string; late: boolean } | undefined {
  const all = events(row('案件编号'));
  const opened = all.find((event) => event('事项') !== '抽样')?.('日期') ?? '';
  let start = all.find((event) => event('事项') === '出具报告')?.('日期') ?? opened;
  let until: string | undefined;
  let closed: string | undefined;
  for (const event of all) {
    if (event('事项') === '重新打开') {
      start = event('日期');
      until = undefined;
      closed = undefined;
    }
    if (event('事项') === '延期') until = event('延至');
    if (event('事项') === '结案') closed = event('日期');
  }
  if (closed === undefined) return undefined;
  const late = until ? closed > until : days(start, closed) > DISPOSAL_DAYS;
  return { opened, closed, late };
}

/** Recounts what became of cases. */
export function recountCases(records: Records): Record<string, number | undefined> {
  const { cases, asOf } = records;
  const ends = cases.map((row) => endOf(row, records)).filter((end) => end !== undefined);
  const open = cases.filter((row) => endOf(row, records) === undefined);
  const withDiscipline = (word: string) => cases.filter((row) => row('惩戒方式') === word).length;
  const has = (id: string, type: string) => records.events(id).some((e) => e('事项') === type);
  const measures = records.measures.filter((row) => has(row('案件编号'), '制定措施'));
  const by = (day: string) => day !== '' && day <= asOf;
  return {
    cases: cases.length,
    'cases.open': open.length,
    'cases.overdue': open.filter((row) => isOverdue(row, records)).length,
    'cases.closed': ends.length,
    'cases.closedInTime': ends.filter(({ late }) => !late).length,
    'cases.closedLate': ends.filter(({ late }) => late).length,
    'cases.handedToPolice': withDiscipline('移送公安'),
    'cases.caseFiled': withDiscipline('立案调查'),
    'cases.orderedToRectify': withDiscipline('责令改正'),
    'cases.correctedAtOnce': withDiscipline('立行立改'),
    'cases.noPenalty': withDiscipline('不予处罚'),
    'days.toClose.median': middle(ends.map(({ opened, closed }) => days(opened, closed))),
    recalls: cases.filter((row) => has(row('案件编号'), '启动召回')).length,
    measures: measures.length,
    'measures.done': measures.filter((row) => by(row('企业完成日期'))).length,
    'measures.verified': measures.filter((row) => by(row('核验日期'))).length,
    'measures.late': measures.filter((row) => !by(row('核验日期')) && row('完成时限') < asOf)
      .length,
    penalties: records.penalties.length,
  };
}
