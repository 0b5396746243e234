import { days, middle } from './cases.ts';
import { daysOverdue } from './overdue.ts';
import type { Records } from './records.ts';
import type { Row } from './tables.ts';

type Figures = Record<string, number | undefined>;

const BANDS = [
  ['month', 0, 30],
  ['quarter', 31, 90],
  ['halfYear', 91, 180],
  ['longer', 181, Infinity],
] as const;

const banded = (name: string, ages: readonly number[]): Figures =>
  Object.fromEntries(
    BANDS.map(([key, from, to]) => [
      `${name}.${key}`,
      ages.filter((age) => age >= from && age <= to).length,
    ]),
  );

const STEPS: readonly (readonly [name: string, events: readonly string[], ofSampling?: true])[] = [
  ['days.toNotified.median', ['告知企业'], true],
  ['days.toControlled.median', ['封存停售', '启动召回'], true],
  ['days.toCause.median', ['查明原因']],
  ['days.toMeasures.median', ['制定措施']],
  ['days.toFirmDone.median', ['企业报告完成']],
  ['days.toRechecked.median', ['复查']],
];

/** Recounts how old open cases are, how late overdue ones, and how long each step took. */
export function recountFollowUp(records: Records): Figures {
  const { cases, events, asOf } = records;
  const opened = (row: Row) =>
    events(row('案件编号')).find((event) => event('事项') !== '抽样')?.('日期') ?? '';
  const isOpen = (row: Row) => {
    const ends = events(row('案件编号')).filter((e) => ['结案', '重新打开'].includes(e('事项')));
    return ends.at(-1)?.('事项') !== '结案';
  };
  const open = cases.filter(isOpen);
  const late = open.map((row) => daysOverdue(row, records)).filter((n) => n > 0);
  const steps = STEPS.map(([name, types, ofSampling]) => {
    const took = cases
      .filter((row) => !ofSampling || row('案件来源') === '抽检不合格')
      .flatMap((row) => {
        const reached = events(row('案件编号')).find((event) => types.includes(event('事项')));
        return reached ? [days(opened(row), reached('日期'))] : [];
      });
    return [name, middle(took)] as const;
  });
  return {
    ...banded(
      'cases.open',
      open.map((row) => days(opened(row), asOf)),
    ),
    ...banded('cases.overdue', late),
    ...Object.fromEntries(steps),
  };
}
