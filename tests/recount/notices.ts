import { days, middle } from './cases.ts';
import { workingDay } from './overdue.ts';
import type { Records } from './records.ts';
import { table, type Row } from './tables.ts';

/** Working days in which a firm may dispute a result. */
const DISPUTE_DAYS = 7;

/** Whether a notice may be read by the public on the day. */
export function isPublic(notice: Row, { cases, events, asOf }: Records): boolean {
  if (notice('审批') !== '已批准' || notice('公告日期') > asOf) return false;
  const concerned = cases.find((row) =>
    row('抽样编号').split(/[;；]/).includes(notice('抽样编号')),
  );
  const history = concerned ? events(concerned('案件编号')) : [];
  const last = (types: readonly string[]) =>
    history.findLast((event) => types.includes(event('事项')))?.('事项');
  if (last(['复检维持', '复检推翻']) === '复检推翻') return false;
  if (!concerned || notice('紧急公布理由') !== '') return true;
  const ended = ['不予受理复检', '复检维持', '复检推翻'];
  if (['申请复检', '受理复检'].includes(last(['申请复检', '受理复检', ...ended]) ?? '')) {
    return false;
  }
  if (last(['提出异议', '异议处理完毕']) === '提出异议') return false;
  const notified = history.find((event) => event('事项') === '告知企业')?.('日期');
  return notified !== undefined && workingDay(notified, DISPUTE_DAYS) < asOf;
}

const problemClass = new Map(
  table('reference/items').map((row) => [row('项目编号'), row('问题代码')]),
);

/** Items and problem classes that a batch failed. */
function failedIn(sample: Row, { results }: Records): Set<string> {
  const items = results
    .filter((row) => row('抽样编号') === sample('抽样编号') && row('单项判定') === '不合格')
    .map((row) => row('项目编号'));
  return new Set(items.flatMap((item) => [item, `class ${problemClass.get(item)}`]));
}

/** A batch that the public may read of, and what it failed. */
export interface Batch {
  readonly sample: Row;
  readonly failed: ReadonlySet<string>;
}

/** Batches that the public may read of. */
export const batchesOf = (records: Records): Batch[] =>
  records.notices
    .filter((notice) => isPublic(notice, records))
    .map((notice) => records.sampleOf(notice('抽样编号')))
    .map((sample) => ({ sample, failed: failedIn(sample, records) }));

/** Whether a batch repeats an earlier one: same firm, drawn within a year before, the same item or class. */
export function isRepeat(later: Batch, earlier: Batch): boolean {
  if (earlier.sample('企业编号') !== later.sample('企业编号')) return false;
  const [from, to] = [earlier.sample('抽样日期'), later.sample('抽样日期')];
  const yearBefore = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`;
  if (from >= to || from < yearBefore) return false;
  return [...earlier.failed].some((what) => later.failed.has(what));
}

/** Recounts what was published; a repeat may be of a batch of another region, category or campaign. */
export function recountNotices(
  records: Records,
  everywhere: readonly Records[],
): Record<string, number | undefined> {
  const shown = records.notices.filter((notice) => isPublic(notice, records));
  const all = everywhere.flatMap(batchesOf);
  return {
    notices: shown.length,
    repeats: batchesOf(records).filter((later) => all.some((earlier) => isRepeat(later, earlier)))
      .length,
    'days.reportToNotice.median': middle(
      shown.map((notice) =>
        days(records.sampleOf(notice('抽样编号'))('报告日期'), notice('公告日期')),
      ),
    ),
  };
}
