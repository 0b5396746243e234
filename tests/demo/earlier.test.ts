import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseStatus } from '../../src/domain/case/clock.ts';
import { historyFaults } from '../../src/domain/case/history.ts';
import { findRepeats } from '../../src/domain/case/repeats.ts';
import { judge } from '../../src/domain/limits/judge.ts';
import { limitInForce } from '../../src/domain/limits/limit-in-force.ts';
import { campaignSettings } from '../../src/domain/schema/settings.ts';
import { CAMPAIGN_TABLES, REFERENCE_TABLES } from '../../src/domain/schema/tables.ts';
import { readRows } from '../../scripts/demo/reference.ts';
import { CAMPAIGN, campaignCsv, column, DATA, distinct, EARLIER } from './csv.ts';

const BOTH = [EARLIER, CAMPAIGN];
const rows = <K extends keyof typeof CAMPAIGN_TABLES>(key: K, campaign = EARLIER) =>
  readRows<(typeof CAMPAIGN_TABLES)[K]['fields']>(
    join(DATA, campaign),
    CAMPAIGN_TABLES[key] as never,
  );
const deadlines = readRows(join(DATA, 'reference'), REFERENCE_TABLES.deadlines);
const limits = readRows(join(DATA, 'reference'), REFERENCE_TABLES.limits);
const items = readRows(join(DATA, 'reference'), REFERENCE_TABLES.items);
const settings = campaignSettings.parse(
  parse(readFileSync(join(DATA, EARLIER, 'campaign.yaml'), 'utf8')),
);

test('it is smaller, leaves out a category, and says that it is fictitious', () => {
  const visits = rows('visits');
  const samples = rows('samples');
  expect(settings.demo).toBe(true);
  expect(settings.title.zh).toContain('虚构');
  expect(settings.purpose.zh).toContain('完全虚构');
  expect(settings.categories).toEqual(['dairy', 'meat', 'milk-solid', 'soy-sauce', 'oil']);
  expect(settings.declared).toMatchObject({
    firms: new Set(visits.map(({ firm }) => firm)).size,
    samples: samples.length,
    failed: samples.filter(({ conclusion }) => conclusion === 'fail').length,
  });
  expect(settings.declared).toMatchObject({ firms: 240, samples: 180, failed: 32 });
});

test('all cases are closed but one that was opened again, and no history is one that can not be', () => {
  const [events, measures, penalties] = [rows('events'), rows('measures'), rows('penalties')];
  const files = rows('cases').map((record) => ({
    case: record,
    events: events.filter((row) => row.case === record.id),
    measures: measures.filter((row) => row.case === record.id),
    penalties: penalties.filter((row) => row.case === record.id),
    failingItems: [],
  }));
  expect(files.flatMap((file) => historyFaults(file, deadlines))).toEqual([]);
  const open = files.filter(
    (file) => caseStatus(file, deadlines, '2022-06-30')?.state !== 'closed',
  );
  expect(open.map((file) => file.events.some(({ type }) => type === 'reopened'))).toEqual([true]);
});

test('each verdict follows from the limit in force on the day of production', () => {
  const samples = new Map(rows('samples').map((sample) => [sample.sample, sample]));
  const wrong = rows('results').filter(({ sample, item, value, limit, verdict }) => {
    const { food = '', madeOn = '' } = samples.get(sample) ?? {};
    const inForce = limitInForce(limits, food, item, madeOn)?.limit;
    return inForce !== limit || judge(value, limit).outcome !== verdict;
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['notices', '通告编号'],
  ['notices', '抽样编号'],
  ['samples', '报告编号'],
  ['cases', '案件编号'],
  ['measures', '措施编号'],
  ['penalties', '决定书文号'],
])('no two %s of both campaigns have the same %s', (table, title) => {
  const values = BOTH.flatMap((campaign) => column(campaignCsv(table, campaign), title));
  expect(values.length).toBeGreaterThan(20);
  expect(distinct(values)).toBe(values.length);
});

test('most of its firms are met again, and one fails the same item within twelve months', () => {
  const [before, after] = BOTH.map(
    (campaign) => new Set(rows('visits', campaign).map((row) => row.firm)),
  );
  const again = [...(before ?? [])].filter((firm) => after?.has(firm));
  expect(again.length / (before?.size ?? 0)).toBeGreaterThan(0.7);
  const batches = BOTH.flatMap((campaign) => {
    const failed = rows('results', campaign).filter(({ verdict }) => verdict === 'fail');
    return rows('samples', campaign)
      .filter(({ conclusion }) => conclusion === 'fail')
      .map(({ sample, firm, sampledOn }) => ({
        sample,
        firm,
        sampledOn,
        failures: failed
          .filter((row) => row.sample === sample)
          .map(({ item }) => ({
            item,
            problemClass: items.find(({ id }) => id === item)?.problemClass ?? '',
          })),
      }));
  });
  const across = findRepeats(batches).filter((repeat) => JSON.stringify(repeat).includes('XC20'));
  expect(across.map(({ by }) => by)).toEqual(['item']);
});
