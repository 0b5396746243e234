import { readdirSync } from 'node:fs';
import { recountAim, recountWatch } from './aim.ts';
import { recountCases } from './cases.ts';
import { recountFollowUp } from './follow-up.ts';
import { recountNotices } from './notices.ts';
import { only, recordsOf, type Records } from './records.ts';
import { recountRoles } from './roles.ts';
import { table, type Row } from './tables.ts';

/** Figures by name; `undefined` where there is nothing to count. */
export type Figures = Record<string, number | undefined>;

const different = (rows: readonly Row[], header: string): number =>
  new Set(rows.map((row) => row(header))).size;
const those = (rows: readonly Row[], header: string, ...words: readonly string[]): Row[] =>
  rows.filter((row) => words.includes(row(header)));

function recountInspection({ visits, samples, cases, asOf }: Records): Figures {
  const reported = samples.filter((row) => row('报告日期') <= asOf);
  const failed = those(reported, '检验结论', '不合格');
  const steps = ['亮证', '检查', '抽样', '结果确认'];
  return {
    'firms.inspected': different(visits, '企业编号'),
    'firms.sampled': different(samples, '企业编号'),
    'firms.failed': different(failed, '企业编号'),
    'firms.suspected': different(those(cases, '惩戒方式', '立案调查', '移送公安'), '企业编号'),
    visits: visits.length,
    'visits.unannounced': those(visits, '检查方式', '四不两直').length,
    'visits.undercover': those(visits, '检查方式', '暗访').length,
    'visits.gaps': visits.filter((row) => steps.some((step) => row(step) === '否')).length,
    samples: samples.length,
    'samples.passed': reported.length - failed.length,
    'samples.failed': failed.length,
    'samples.failRate': reported.length === 0 ? undefined : failed.length / reported.length,
    'samples.random': those(samples, '随机抽样', '是').length,
    'samples.blind': those(samples, '盲样检验', '是').length,
    groups: different(visits, '工作组'),
    categories: different(samples, '类别代码'),
  };
}

function recountInterviews(
  { attendance, commitments, asOf }: Pick<Records, 'attendance' | 'commitments' | 'asOf'>,
  held: readonly Row[],
): Figures {
  const ids = held.map((row) => row('约谈编号'));
  const made = those(commitments, '约谈编号', ...ids);
  const kept = made.filter((row) => row('落实日期') !== '' && row('落实日期') <= asOf);
  return {
    interviews: held.length,
    'interviews.attendees': those(attendance, '约谈编号', ...ids)
      .map((row) => Number(row('人数')))
      .reduce((a, b) => a + b, 0),
    commitments: made.length,
    'commitments.kept': kept.length,
    'commitments.late': made.filter((row) => !kept.includes(row) && row('完成时限') < asOf).length,
  };
}

function recountBenchmark(id: string): Figures {
  const rows = those(table('reference/benchmarks'), '编号', id);
  const row = only(rows[0], `benchmark ${id}`);
  const [samples, failed] = [Number(row('抽检批次')), Number(row('不合格批次'))];
  return { samples, 'samples.failed': failed, 'samples.failRate': failed / samples };
}

function recountInterview(id: string, asOf: string): Figures {
  const of = (name: string) => table(`campaigns/*/${name}`);
  const held = those(of('interviews'), '约谈编号', id).filter((row) => row('日期') <= asOf);
  const told = { attendance: of('attendance'), commitments: of('commitments'), asOf };
  return recountInterviews(told, held);
}

/** The records of every campaign as a whole. */
const everywhere = (asOf: string): Records[] =>
  readdirSync('data/campaigns').map((campaign) => recordsOf(`campaign:${campaign}`, asOf));

/** Recounts every figure of a scope from the CSV files. */
export function recount(scope: string, asOf: string): Figures {
  const [kind, id = ''] = scope.split(':') as [string, string?];
  if (kind === 'benchmark') return recountBenchmark(id);
  if (kind === 'interview') return recountInterview(id, asOf);
  if (kind === 'aim') return recountAim(id, asOf, everywhere(asOf));
  if (kind === 'watch') return recountWatch(id, everywhere(asOf));
  const records = recordsOf(scope, asOf);
  const [whole = '', region] = scope.split(' region:');
  return {
    ...recountInspection(records),
    ...recountCases(records),
    ...recountFollowUp(records),
    ...(region === undefined ? {} : recountRoles(region, recordsOf(whole, asOf))),
    ...recountNotices(records, everywhere(asOf)),
    ...recountInterviews(records, records.interviews),
    regions: new Set(records.visits.map((row) => records.leagueOfFirm(row('企业编号')))).size,
  };
}
