import { expect, test } from 'vitest';
import { judge } from '../../src/domain/limits/judge.ts';
import { limitInForce } from '../../src/domain/limits/limit-in-force.ts';
import { REFERENCE_TABLES } from '../../src/domain/schema/tables.ts';
import { readRows } from '../../scripts/demo/reference.ts';
import { campaignCsv, DATA, type Cells } from './csv.ts';

const limits = readRows(`${DATA}/reference`, REFERENCE_TABLES.limits);
const samples = new Map(campaignCsv('samples').map((sample) => [sample['抽样编号'], sample]));
const results = campaignCsv('results');

const limitOf = (result: Cells) => {
  const sample = samples.get(result['抽样编号']);
  const [food = '', madeOn = ''] = [sample?.['细类代码'], sample?.['日期']];
  return limitInForce(limits, food, result['项目编号'] ?? '', madeOn);
};

test('each result is judged by the limit in force on the day of production', () => {
  const wrong = results.filter((result) => {
    const limit = limitOf(result);
    return limit?.limit !== result['标准值'] || limit?.standard !== result['判定依据'];
  });
  expect(wrong).toEqual([]);
});

test('each verdict follows from the result', () => {
  const wrong = results.filter((result) => {
    const { outcome } = judge(result['检验结果'] ?? '', result['标准值'] ?? '');
    return outcome !== (result['单项判定'] === '合格' ? 'pass' : 'fail');
  });
  expect(wrong).toEqual([]);
});

test('an earlier and a later edition of a standard both decide results', () => {
  const standards = new Set(results.map((result) => result['判定依据']));
  for (const standard of ['GB 2717-2003', 'GB 2717-2018', 'GB 2719-2003', 'GB 2719-2018']) {
    expect(standards).toContain(standard);
  }
  for (const standard of ['GB 29921-2013', 'GB 29921-2021']) expect(standards).toContain(standard);
});

test('results look as laboratories write them', () => {
  const values = results.map((result) => result['检验结果'] ?? '');
  expect(values.some((value) => value === '未检出')).toBe(true);
  expect(values.some((value) => value.includes('<10;'))).toBe(true);
  expect(values.some((value) => /×10[⁴⁵]/.test(value))).toBe(true);
  const plans = results.filter((result) => result['标准值']?.startsWith('n=5'));
  expect(plans.filter((result) => result['检验结果']?.split(';').length !== 5)).toEqual([]);
});

test('a few batches fail two items', () => {
  const failed = results.filter((result) => result['单项判定'] === '不合格');
  const counts = Map.groupBy(failed, (result) => result['抽样编号']);
  expect([...counts.values()].filter((rows) => rows.length === 2)).toHaveLength(3);
});
