import { isOverdue } from './overdue.ts';
import { batchesOf, isPublic, isRepeat, type Batch } from './notices.ts';
import type { Records } from './records.ts';
import { table, type Row } from './tables.ts';

type Figures = Record<string, number | undefined>;

const DAY = 86_400_000;
const PERIOD_MONTHS = 24;
const PEAK_DAYS = 30;

/** Holidays before which the demo campaigns sampled more. */
const PEAKS = ['2020-10-01', '2021-09-21', '2021-10-01', '2022-01-01', '2022-02-01'];

function start(asOf: string): string {
  const date = new Date(`${asOf}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - PERIOD_MONTHS);
  return date.toISOString().slice(0, 10);
}

/** Lower end of the Wilson 95 % interval, from the textbook's formula. */
function least(failed: number, tested: number): number {
  const z = 1.959964;
  const share = failed / tested;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * tested)) / tested);
  return (share + (z * z) / (2 * tested) - spread) / (1 + (z * z) / tested);
}

/** Batches of which the public knows the result. */
const known = (records: Records): Row[] => {
  const shown = new Set(
    records.notices.filter((row) => isPublic(row, records)).map((row) => row('抽样编号')),
  );
  return records.samples
    .filter((row) => row('报告日期') <= records.asOf)
    .filter((row) => row('检验结论') === '合格' || shown.has(row('抽样编号')));
};

const listed = (cell: string): string[] => (cell === '' ? [] : cell.split(';'));

function belongs(topic: Row, sample: Row, tested: readonly string[]): boolean {
  return (
    listed(topic('类别代码')).includes(sample('类别代码')) ||
    listed(topic('细类代码')).includes(sample('细类代码')) ||
    listed(topic('项目编号')).some((item) => tested.includes(item)) ||
    listed(topic('名称用词')).some((word) => sample('食品名称').includes(word))
  );
}

const topics = table('reference/watch-topics');

interface Test {
  readonly sample: Row;
  readonly records: Records;
  readonly items: readonly string[];
  readonly failed: boolean;
}

/** Public batches tested for an item, whatever they are. */
const testsFor = (item: string, everywhere: readonly Records[]): Test[] =>
  everywhere.flatMap((records) => {
    const results = Map.groupBy(records.results, (row) => row('抽样编号'));
    return known(records).flatMap((sample) => {
      const rows = results.get(sample('抽样编号')) ?? [];
      const row = rows.find((result) => result('项目编号') === item);
      const items = rows.map((result) => result('项目编号'));
      return row ? [{ sample, records, items, failed: row('单项判定') === '不合格' }] : [];
    });
  });

const classOf = new Map(table('reference/items').map((row) => [row('项目编号'), row('问题代码')]));

function repeatsIn(failing: readonly Test[], item: string, everywhere: readonly Records[]): number {
  const all = everywhere.flatMap(batchesOf);
  const named = `class ${classOf.get(item)}`;
  const ofClass = all.filter(({ failed }) => failed.has(named));
  const isAgain = (later: Batch) => ofClass.some((earlier) => isRepeat(later, earlier));
  const numbers = new Set(failing.map(({ sample }) => sample('抽样编号')));
  return ofClass.filter((batch) => numbers.has(batch.sample('抽样编号')) && isAgain(batch)).length;
}

function casesIn(failing: readonly Test[]) {
  const open = new Map(
    failing.flatMap(({ sample, records }) =>
      records.cases
        .filter((row) => listed(row('抽样编号')).includes(sample('抽样编号')))
        .filter((row) => {
          const history = records.events(row('案件编号'));
          const closed = history.findLastIndex((event) => event('事项') === '结案');
          return closed <= history.findLastIndex((event) => event('事项') === '重新打开');
        })
        .map((row) => [row('案件编号'), { row, records }] as const),
    ),
  );
  const overdue = [...open.values()].filter(({ row, records }) => isOverdue(row, records));
  return { open: open.size, overdue: overdue.length };
}

function concernsOf(category: string, region: string, item: string, asOf: string): number {
  const parent = new Map(
    table('reference/regions').map((row) => [row('区划代码'), row('上级代码')]),
  );
  return table('concerns')
    .filter((row) => row('统计截止日') > start(asOf) && row('统计截止日') <= asOf)
    .filter((row) => row('类别代码') === category)
    .filter((row) => ['', item].includes(row('项目编号')))
    .filter((row) => ['', region].includes(parent.get(row('盟市')) || row('盟市')))
    .reduce((sum, row) => sum + Number(row('件数')), 0);
}

const only = (name: string, header: string, key: string): Row | undefined =>
  table(name).find((row) => row(header) === key);

/** Recounts the points of a target from the CSV files. */
export function recountAim(id: string, asOf: string, everywhere: readonly Records[]): Figures {
  const [category = '', region = '', item = ''] = id.split('/');
  const all = testsFor(item, everywhere)
    .filter(({ sample }) => sample('类别代码') === category)
    .filter(({ sample }) => sample('抽样日期') > start(asOf));
  const here = all.filter(
    ({ sample, records }) => records.leagueOfFirm(sample('企业编号')) === region,
  );
  const failing = here.filter(({ failed }) => failed);
  const { open, overdue } = casesIn(failing);
  const beforePeak = failing.filter(({ sample }) =>
    PEAKS.some((peak) => {
      const days = (Date.parse(peak) - Date.parse(sample('抽样日期'))) / DAY;
      return days >= 0 && days <= PEAK_DAYS;
    }),
  );
  const values: Readonly<Record<string, number>> = {
    本地不合格占比: least(failing.length, here.length),
    各地不合格占比: least(all.filter(({ failed }) => failed).length, all.length),
    不合格批次: failing.length,
    重复不合格: repeatsIn(failing, item, everywhere),
    未结案件: open,
    逾期案件: overdue,
    危害程度: Number(
      only('reference/problem-classes', '问题代码', classOf.get(item) ?? '')?.('危害程度'),
    ),
    主打产业: Number(only('reference/categories', '类别代码', category)?.('类型') === '主打产业'),
    关注专题: failing.filter(({ sample, items }) =>
      topics.some((topic) => belongs(topic, sample, items)),
    ).length,
    重点消费时段: beforePeak.length,
    群众关切: concernsOf(category, region, item, asOf),
  };
  const points = table('reference/aim-weights').map((row) => {
    const share = Math.min(1, (values[row('因素')] ?? NaN) / Number(row('计满值')));
    return [row('因素'), Math.round(Number(row('权重')) * share * 10) / 10] as const;
  });
  return {
    samples: here.length,
    'samples.failed': failing.length,
    points: Math.round(points.reduce((sum, [, part]) => sum + part, 0) * 10) / 10,
    ...Object.fromEntries(points.map(([word, part]) => [`points.${KEYS[word]}`, part])),
  };
}

const KEYS: Readonly<Record<string, string>> = {
  本地不合格占比: 'shareHere',
  各地不合格占比: 'shareAll',
  不合格批次: 'failing',
  重复不合格: 'repeats',
  未结案件: 'open',
  逾期案件: 'overdue',
  危害程度: 'gravity',
  主打产业: 'leadIndustry',
  关注专题: 'watched',
  重点消费时段: 'keyPeriod',
  群众关切: 'concern',
};

/** Recounts the records that touch a watch topic. */
export function recountWatch(id: string, everywhere: readonly Records[]): Figures {
  const topic = only('reference/watch-topics', '专题编号', id);
  const batches = everywhere.flatMap((records) =>
    known(records).filter((sample) => {
      const tested = records.results.filter((row) => row('抽样编号') === sample('抽样编号'));
      return (
        topic &&
        belongs(
          topic,
          sample,
          tested.map((row) => row('项目编号')),
        )
      );
    }),
  );
  const failed = batches.filter((sample) => sample('检验结论') === '不合格');
  return {
    samples: batches.length,
    'samples.failed': failed.length,
    'firms.failed': new Set(failed.map((row) => row('企业编号'))).size,
  };
}
