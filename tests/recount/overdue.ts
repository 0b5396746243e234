import chineseDays from 'chinese-days';
import type { Records } from './records.ts';
import type { Row } from './tables.ts';

const DAY = 86_400_000;
const plus = (day: string, n: number): string =>
  new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);

/** The last day of a time limit in working days, the first day not counted. */
export function workingDay(from: string, days: number): string {
  let day = from;
  for (let left = days; left > 0;) {
    day = plus(day, 1);
    if (chineseDays.isWorkday(day)) left -= 1;
  }
  return day;
}

/** What follows from what, and within how many working days. */
const STEPS: readonly (readonly [since: string, until: readonly string[], ...days: number[]])[] = [
  ['出具报告', ['告知企业'], 2],
  ['申请复检', ['受理复检', '不予受理复检', '复检维持', '复检推翻'], 5],
  ['受理复检', ['复检维持', '复检推翻'], 5, 10],
  ['提出异议', ['异议处理完毕'], 30],
];

const RECALL_DAYS: Readonly<Record<string, number>> = { 一级: 10, 二级: 20, 三级: 30 };

/** Days in which the firm has to seal its stock or start a recall, and the case has to be closed. */
const CONTROL_DAYS = 3;
const DISPOSAL_DAYS = 90;

/** What still stands open since the last event that would have settled it. */
const openSince = (history: readonly Row[], since: string, until: readonly string[]): Row[] =>
  history
    .slice(history.findLastIndex((event) => until.includes(event('事项'))) + 1)
    .filter((event) => event('事项') === since);

function dueOfSteps(history: readonly Row[]): string[] {
  return STEPS.flatMap(([since, until, ...days]) => {
    const [first] = openSince(history, since, until);
    return first ? [days.reduce(workingDay, first('日期'))] : [];
  });
}

function dueOfFirm(row: Row, history: readonly Row[], { measures, asOf }: Records): string[] {
  const has = (type: string) => history.some((event) => event('事项') === type);
  const notified = history.find((event) => event('事项') === '告知企业');
  const owesControl =
    row('案件来源') === '抽检不合格' && notified && !has('封存停售') && !has('启动召回');
  const unverified = measures
    .filter((measure) => measure('案件编号') === row('案件编号'))
    .filter((measure) => measure('核验日期') === '' || measure('核验日期') > asOf);
  return [
    ...(owesControl ? [plus(notified('日期'), CONTROL_DAYS)] : []),
    ...openSince(history, '启动召回', ['召回完成']).map((event) =>
      workingDay(event('日期'), RECALL_DAYS[event('召回级别')] ?? Infinity),
    ),
    ...(has('制定措施') ? unverified.map((measure) => measure('完成时限')) : []),
  ];
}

function dueOfDisposal(history: readonly Row[]): string {
  const reopened = history.findLastIndex((event) => event('事项') === '重新打开');
  const extended = history.slice(reopened + 1).findLast((event) => event('事项') === '延期');
  const start =
    history[reopened] ??
    history.find((event) => event('事项') === '出具报告') ??
    history.find((event) => event('事项') !== '抽样');
  return extended?.('延至') || plus(start?.('日期') ?? '', DISPOSAL_DAYS);
}

/** By how many days an open case is past the earliest day on which something in it was due; 0 if it is not. */
export function daysOverdue(row: Row, records: Records): number {
  const history = records.events(row('案件编号'));
  const verdict = history.findLast((event) => ['复检维持', '复检推翻'].includes(event('事项')));
  const due = [
    dueOfDisposal(history),
    ...dueOfSteps(history),
    ...(verdict?.('事项') === '复检推翻' ? [] : dueOfFirm(row, history, records)),
  ];
  const [first = ''] = due.toSorted();
  return Math.max(0, (Date.parse(records.asOf) - Date.parse(first)) / DAY);
}

export const isOverdue = (row: Row, records: Records): boolean => daysOverdue(row, records) > 0;
