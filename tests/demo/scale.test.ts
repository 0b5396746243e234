import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { historyFaults } from '../../src/domain/case/history.ts';
import { groupBy } from '../../src/domain/group.ts';
import { judge } from '../../src/domain/limits/judge.ts';
import { campaignSettings } from '../../src/domain/schema/settings.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { CAMPAIGN_TABLES, REFERENCE_TABLES, SITE_TABLES } from '../../src/domain/schema/tables.ts';
import { licenceProblem } from '../../src/domain/identifiers/licence.ts';
import { FIVE_CATEGORIES } from '../../scripts/demo/editions/five-categories.ts';
import { SIX_CATEGORIES } from '../../scripts/demo/editions/six-categories.ts';
import { licence } from '../../scripts/demo/identifiers.ts';
import { firstFirmOf } from '../../scripts/demo/members.ts';
import { sizeOf } from '../../scripts/demo/plan.ts';
import { readRows } from '../../scripts/demo/reference.ts';
import { writeDemo } from '../../scripts/demo/write.ts';
import { CAMPAIGN, DATA, EARLIER } from './csv.ts';

const BATCHES = 2000;

let out = '';
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'demo-'));
  writeDemo({ seed: 20210804, batches: BATCHES, out, source: DATA });
});
afterAll(() => {
  rmSync(out, { recursive: true });
});

const folder = () => join(out, CAMPAIGN);

test('a larger campaign has the same proportions, and declares its totals rightly', () => {
  const visits = readRows(folder(), CAMPAIGN_TABLES.visits);
  const samples = readRows(folder(), CAMPAIGN_TABLES.samples);
  const cases = readRows(folder(), CAMPAIGN_TABLES.cases);
  const grave = cases.filter(({ discipline }) => /caseFiled|handedToPolice/.test(discipline));
  const yaml = readFileSync(join(out, CAMPAIGN, 'campaign.yaml'), 'utf8');
  const { declared } = campaignSettings.parse(parse(yaml));
  const counted = {
    firms: new Set(visits.map(({ firm }) => firm)).size,
    visits: visits.length,
    samples: samples.length,
    failed: samples.filter(({ conclusion }) => conclusion === 'fail').length,
    suspected: new Set(grave.map(({ firm }) => firm)).size,
    groups: 15,
  };
  expect(declared).toEqual(counted);
  expect(counted.samples).toBe(BATCHES);
  expect(counted.firms / BATCHES).toBeCloseTo(587 / 340, 2);
  expect(counted.failed / BATCHES).toBeCloseTo(53 / 340, 2);
});

test('no key occurs twice, and every verdict and history is right', () => {
  const tables = Object.values(CAMPAIGN_TABLES as unknown as Record<string, Table>).map((table) => {
    const rows: readonly Readonly<Record<string, unknown>>[] = readRows(folder(), table);
    const keys = rows.map((row) => table.key.map((key) => String(row[key])).join(' '));
    return { table: table.name, rows: rows.length, keys: new Set(keys).size };
  });
  expect(tables.filter(({ rows, keys }) => rows !== keys)).toEqual([]);
  const firms = readRows(out, SITE_TABLES.firms);
  for (const key of ['id', 'creditCode', 'name'] as const) {
    expect(new Set(firms.map((firm) => firm[key])).size).toBe(firms.length);
  }
  const wrong = readRows(folder(), CAMPAIGN_TABLES.results).filter(
    ({ value, limit, verdict }) => judge(value, limit).outcome !== verdict,
  );
  expect(wrong).toEqual([]);
});

test('no history in it is one that can not be', () => {
  const deadlines = readRows(join(out, 'reference'), REFERENCE_TABLES.deadlines);
  const events = groupBy(readRows(folder(), CAMPAIGN_TABLES.events), (event) => event.case);
  const measures = groupBy(readRows(folder(), CAMPAIGN_TABLES.measures), (measure) => measure.case);
  const penalties = groupBy(
    readRows(folder(), CAMPAIGN_TABLES.penalties),
    (penalty) => penalty.case,
  );
  const faults = readRows(folder(), CAMPAIGN_TABLES.cases).flatMap((record) =>
    historyFaults(
      {
        case: record,
        events: events.get(record.id) ?? [],
        measures: measures.get(record.id) ?? [],
        penalties: penalties.get(record.id) ?? [],
        failingItems: [],
      },
      deadlines,
    ),
  );
  expect(faults).toEqual([]);
});

test('what is written first does not depend on what follows: memory need not grow', () => {
  const csv = readdirSync(join(out, CAMPAIGN)).filter((file) => file.endsWith('.csv'));
  const differing = csv.filter((file) => {
    const [large, small] = [out, DATA].map((root) => readFileSync(join(root, CAMPAIGN, file)));
    return !large?.subarray(0, small?.length).equals(small ?? Buffer.of());
  });
  expect(differing).toEqual([]);
  const [large, small] = [out, DATA].map((root) => readRows(root, SITE_TABLES.firms));
  expect(large?.slice(0, 587)).toEqual(small?.slice(0, 587));
});

test('the earlier campaign is the same beside one of any size', () => {
  const differing = readdirSync(join(out, EARLIER)).filter((file) => {
    const [beside, alone] = [out, DATA].map((root) => readFileSync(join(root, EARLIER, file)));
    return !beside?.equals(alone ?? Buffer.of());
  });
  expect(differing).toEqual([]);
});

test('a campaign of 100,000 notices has enough numbers, and none of the earlier campaign', () => {
  const { failed, firms } = sizeOf(SIX_CATEGORIES);
  const blocks = Math.ceil(100_000 / failed);
  const first = Array.from({ length: blocks }, (_, block) => firstFirmOf(SIX_CATEGORIES, block));
  const earlier = firstFirmOf(FIVE_CATEGORIES, 0);
  const of = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
  const numbers = [
    ...first.flatMap((number) => of(number, firms)),
    ...of(earlier, sizeOf(FIVE_CATEGORIES).firms),
  ];
  expect(new Set(numbers).size).toBe(numbers.length);
  const licences = numbers.map((number) => licence('05', '150100', number));
  expect(licences.filter((code) => licenceProblem(code) !== null)).toEqual([]);
  expect(new Set(licences).size).toBe(numbers.length);
});
