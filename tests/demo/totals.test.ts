import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { campaignSettings, siteSettings } from '../../src/domain/schema/settings.ts';
import { CAMPAIGN, campaignCsv, column, csv, DATA, distinct } from './csv.ts';

const firms = csv(DATA, 'firms');
const visits = campaignCsv('visits');
const samples = campaignCsv('samples');
const results = campaignCsv('results');
const cases = campaignCsv('cases');
const failing = samples.filter((sample) => sample['检验结论'] === '不合格');
const settings = campaignSettings.parse(
  parse(readFileSync(join(DATA, CAMPAIGN, 'campaign.yaml'), 'utf8')),
);

test('the rows come to the totals of the public report', () => {
  const grave = cases.filter((row) => /^(立案调查|移送公安)$/.test(row['惩戒方式'] ?? ''));
  expect({
    firms: distinct(column(visits, '企业编号')),
    visits: visits.length,
    samples: distinct(column(samples, '抽样编号')),
    failed: failing.length,
    suspected: distinct(column(grave, '企业编号')),
    groups: distinct(column(visits, '工作组')),
    categories: distinct(column(samples, '类别代码')),
  }).toEqual({
    firms: 587,
    visits: 587,
    samples: 340,
    failed: 53,
    suspected: 23,
    groups: 15,
    categories: 6,
  });
});

test('the totals declared are those of the public report', () => {
  expect(settings.declared).toEqual({
    firms: 587,
    visits: 587,
    samples: 340,
    failed: 53,
    suspected: 23,
    groups: 15,
  });
  expect(settings.window).toEqual({ from: '2021-08-04', to: '2022-01-25' });
});

test('the settings of the site are valid, and pin the day', () => {
  const site = siteSettings.parse(parse(readFileSync(join(DATA, 'site.yaml'), 'utf8')));
  expect(site.asOf).toBe('2022-06-30');
});

test('visits and samples fill the window, to its first and last day', () => {
  const days = column(visits, '检查日期').toSorted();
  expect([days[0], days.at(-1)]).toEqual(['2021-08-04', '2022-01-25']);
  const sampled = column(samples, '抽样日期').toSorted();
  expect((sampled[0] ?? '') >= '2021-08-04' && (sampled.at(-1) ?? '') <= '2022-01-25').toBe(true);
});

test('visits are denser in the weeks before the key periods', () => {
  const between = (from: string, to: string) =>
    column(visits, '检查日期').filter((day) => day >= from && day <= to).length;
  expect(between('2021-09-06', '2021-09-30')).toBeGreaterThan(between('2021-10-08', '2021-11-01'));
  expect(between('2021-12-11', '2022-01-25')).toBeGreaterThan(between('2021-10-26', '2021-12-10'));
});

test('failure rates differ: one category is clearly above the average, one clearly below', () => {
  const rate = (category: string) => {
    const ofCategory = (rows: typeof samples) =>
      rows.filter((row) => row['类别代码'] === category).length;
    return [ofCategory(failing), ofCategory(samples)];
  };
  expect(rate('milk-solid')).toEqual([14, 46]);
  expect(rate('dairy')).toEqual([7, 96]);
});

test('there are about four results to a batch, and each failing batch has one that fails', () => {
  expect(results.length / samples.length).toBeGreaterThan(3.5);
  expect(results.length / samples.length).toBeLessThan(4.5);
  const failed = new Set(
    results.filter((row) => row['单项判定'] === '不合格').map((row) => row['抽样编号']),
  );
  expect([...failed].toSorted()).toEqual(column(failing, '抽样编号').toSorted());
});

test('every failing batch is in exactly one case, or says why in none', () => {
  const inCases = column(cases, '抽样编号').flatMap((cell) =>
    cell === '/' ? [] : cell.split(';'),
  );
  expect(distinct(inCases)).toBe(inCases.length);
  const without = failing.filter((row) => !inCases.includes(row['抽样编号'] ?? ''));
  expect(column(without, '未立案件原因').every((reason) => reason !== '')).toBe(true);
  expect(without).toHaveLength(1);
  expect(inCases).toHaveLength(52);
});

test('every failing batch has its notice, between October 2021 and April 2022', () => {
  const notices = campaignCsv('notices');
  expect(column(notices, '抽样编号').toSorted()).toEqual(column(failing, '抽样编号').toSorted());
  const days = column(notices, '公告日期');
  expect(days.every((day) => day >= '2021-10-01' && day <= '2022-04-30')).toBe(true);
});

test('1010 people attended the collective interview of 14 April 2022', () => {
  const attended = campaignCsv('attendance').filter((row) => row['约谈编号'] === 'yt-2022-01');
  expect(column(attended, '人数').reduce((sum, people) => sum + Number(people), 0)).toBe(1010);
  const interview = campaignCsv('interviews').find((row) => row['约谈编号'] === 'yt-2022-01');
  expect(interview).toMatchObject({ 日期: '2022-04-14', 级别: '集体', 形式: '视频' });
});

test('all twelve leagues and cities, and the two cities reported apart, were visited', () => {
  const regions = csv(join(DATA, 'reference'), 'regions');
  const visited = column(firms, '所在盟市');
  expect([...new Set(visited)].toSorted()).toEqual(column(regions, '区划代码').toSorted());
});
